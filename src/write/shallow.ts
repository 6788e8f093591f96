import type {Nodes, Parents} from 'mdast'

/** Nodes that hold their like, so that a document can nest them without end. */
const nesting: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'section',
  'footnoteDefinition',
  'strong',
  'emphasis',
  'delete',
  'link',
])

/** Deepest nesting that is written; walkers of trees run out of stack some way below. */
const deepest = 256

/**
 * `tree` with at most 256 levels: what is deeper stands in the last that is kept. Text and order stay.
 *
 * @returns The same tree where it is no deeper.
 */
export function shallow<T extends Nodes>(tree: T): T {
  if (!isDeep(tree)) return tree
  const copy = {...tree} as Parents
  const stack: Array<[parent: Parents, depth: number]> = [[copy, 0]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [parent, depth] = top
    const children = depth < deepest ? [...(parent.children as Nodes[])] : lifted(parent.children as Nodes[])
    parent.children = children.map((child) => ('children' in child ? {...child} : child)) as never
    for (const child of parent.children as Nodes[]) if ('children' in child) stack.push([child, depth + 1])
  }
  return copy as T
}

function isDeep(tree: Nodes): boolean {
  const stack: Array<[node: Nodes, depth: number]> = [[tree, 0]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top
    if (!('children' in node)) continue
    if (depth === deepest && node.children.length > 0) return true
    for (const child of node.children) if ('children' in child) stack.push([child, depth + 1])
  }
  return false
}

/** `nodes`, each that nests replaced by what it holds. */
function lifted(nodes: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = []
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (nesting.has(node.type) && 'children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as Nodes)
    } else result.push(node)
  }
  return result
}
