import type {PhrasingContent} from 'mdast'

/** The part of `children` from `start` to `end`, offsets in their text; a break counts as one character. */
export function cutPhrasing(
  children: readonly PhrasingContent[],
  start: number,
  end: number,
): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let at = 0
  for (const child of children) {
    const length = lengthOf(child)
    const from = Math.max(0, start - at)
    const to = Math.min(length, end - at)
    if (length === 0 ? at >= start && at <= end : from < to) kept.push(part(child, from, to, length))
    at += length
  }
  return kept
}

function part(node: PhrasingContent, from: number, to: number, length: number): PhrasingContent {
  if (from === 0 && to === length) return node
  if (node.type === 'text' || node.type === 'inlineCode') {
    const cut = {...node, value: node.value.slice(from, to)}
    const start = node.position?.start
    if (start?.offset !== undefined) {
      const head = node.value.slice(0, from)
      const line = start.line + head.split('\n').length - 1
      const column = head.includes('\n') ? head.length - head.lastIndexOf('\n') : start.column + from
      const offset = start.offset + from
      cut.position = {
        start: {line, column, offset},
        end: {line, column: column + to - from, offset: offset + to - from},
      }
    }
    return cut
  }
  if ('children' in node) return {...node, children: cutPhrasing(node.children, from, to)} as PhrasingContent
  return node
}

/** Length of the text of `node`, as `plain` counts it. */
export function lengthOf(node: PhrasingContent): number {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.length
  if (node.type === 'break') return 1
  if (!('children' in node)) return 0
  let length = 0
  for (const child of node.children) length += lengthOf(child)
  return length
}
