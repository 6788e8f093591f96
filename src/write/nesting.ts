import type {Nodes, Parents, Root} from 'mdast'

/** A bit for each kind of emphasis. */
const bits: Readonly<Record<string, number>> = {strong: 1, emphasis: 2, delete: 4}

/**
 * Emphasis within its like says nothing and gives way to what it holds.
 *
 *     <b>要加强<b>领导</b></b>   →   **要加强领导**
 *
 * Written it would be runs of four marks, which not all parsers pair, and which look like hidden characters.
 */
export function unnest(tree: Root): void {
  const stack: Array<[parent: Parents, within: number]> = [[tree, 0]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [parent, within] = top
    const holds = (node: Nodes): boolean => ((bits[node.type] ?? 0) & within) !== 0
    if ((parent.children as Nodes[]).some(holds)) parent.children = opened(parent, holds) as never
    for (const child of parent.children as Nodes[])
      if ('children' in child && child.children.some(isParent))
        stack.push([child, within | (bits[child.type] ?? 0)])
  }
}

/** A line break in a heading is a space: Markdown can write no other, below the second rung. */
export function unbreak(tree: Root): void {
  const stack: Array<[parent: Parents, inside: boolean]> = [[tree, false]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [parent, inside] = top
    for (const [index, child] of (parent.children as Nodes[]).entries()) {
      if (inside && child.type === 'break') parent.children[index] = {type: 'text', value: ' '} as never
      else if ('children' in child) stack.push([child, inside || child.type === 'heading'])
    }
  }
}

/** What holds nothing else cannot hold its like. */
function isParent(node: Nodes): boolean {
  return 'children' in node
}

/** The children of `parent`, those that say nothing replaced by what they hold. */
function opened(parent: Parents, holds: (node: Nodes) => boolean): Nodes[] {
  const result: Nodes[] = []
  const steps = [...(parent.children as Nodes[])].reverse()
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (holds(step) && 'children' in step)
      for (let index = step.children.length - 1; index >= 0; index--)
        steps.push(step.children[index] as Nodes)
    else result.push(step)
  }
  return result
}
