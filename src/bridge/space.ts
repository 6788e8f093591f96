import type {Root, RootContent, Text} from 'hast'

/** Elements that stand in a line. All others begin and end one. */
const inline: ReadonlySet<string> = new Set(['a', 'strong', 'em', 'code', 'del'])

/**
 * Fold white space as HTML does, across the elements of a line: a run is one space, and none stands at an edge.
 *
 *     ⎵桥⎵⎵<strong>⎵修</strong>⎵<br>⎵好    桥⎵<strong>修</strong><br>好
 *
 * What is empty then has an empty value.
 */
export function foldSpace(tree: Root): void {
  /** Whether a space would be the second of a run, or the first of a line. */
  let open = true
  /** The text that ends in a space so far. */
  let last: Text | undefined
  const edge = (): void => {
    if (last) last.value = last.value.slice(0, -1)
    last = undefined
    open = true
  }
  const visit = (node: RootContent): void => {
    if (node.type === 'text') {
      const folded = /[\t\n\v\f\r]| {2}/.test(node.value)
        ? node.value.replace(/[\t\n\v\f\r ]+/g, ' ')
        : node.value
      node.value = open && folded.startsWith(' ') ? folded.slice(1) : folded
      if (node.value === '') return
      open = node.value.endsWith(' ')
      last = open ? node : undefined
    } else if (node.type === 'element') {
      if (node.tagName === 'img') {
        open = false
        last = undefined
        return
      }
      const isInline = inline.has(node.tagName)
      if (!isInline) edge()
      if (node.tagName !== 'pre') for (const child of node.children) visit(child)
      if (!isInline) edge()
    }
  }
  for (const child of tree.children) visit(child)
  edge()
}
