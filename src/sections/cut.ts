import type {InlineCode, PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'

/** A part of a text, from `start` up to `end`. */
export interface Range {
  start: number
  end: number
}

/** The part of `children` from `start` to `end`, offsets in their text; a break counts as one character. */
export function cutPhrasing(
  children: readonly PhrasingContent[],
  start: number,
  end: number,
): PhrasingContent[] {
  return cutRanges(children, [{start, end}])[0] as PhrasingContent[]
}

/** The parts of `children` that `ranges` name, which are in order and apart; one walk for all of them. */
export function cutRanges(
  children: readonly PhrasingContent[],
  ranges: readonly Range[],
): PhrasingContent[][] {
  const parts: PhrasingContent[][] = ranges.map(() => [])
  let at = 0
  let first = 0
  for (const child of children) {
    const length = lengthOf(child)
    while (first < ranges.length - 1 && (ranges[first] as Range).end < at) first++
    let last = first
    while (last < ranges.length && (ranges[last] as Range).start < at + length) last++
    const inside = ranges.slice(first, length === 0 ? first + 1 : last)
    const local = inside.map(({start, end}) => ({
      start: Math.max(0, start - at),
      end: Math.min(length, end - at),
    }))
    for (const [index, node] of piecesOf(child, length, local, inside, at)) parts[first + index]?.push(node)
    at += length
  }
  return parts
}

/** The pieces of one node, with the place of their range. */
function piecesOf(
  node: PhrasingContent,
  length: number,
  local: readonly Range[],
  inside: readonly Range[],
  at: number,
): Array<[number, PhrasingContent]> {
  if (length === 0) {
    const here = inside[0]
    return here && at >= here.start && at <= here.end ? [[0, node]] : []
  }
  const wanted = [...local.entries()].filter(([, {start, end}]) => start < end)
  const [only] = wanted
  if (only && only[1].start === 0 && only[1].end === length) return [[only[0], node]]
  const ranges = wanted.map(([, range]) => range)
  if (node.type === 'text' || node.type === 'inlineCode') {
    return cutText(node, ranges).map((piece, index) => [wanted[index]?.[0] ?? 0, piece])
  }
  if (!('children' in node)) return wanted.map(([index]) => [index, node])
  return cutRanges(node.children, ranges).map((children, index) => [
    wanted[index]?.[0] ?? 0,
    {...node, children} as PhrasingContent,
  ])
}

function cutText<Node extends Text | InlineCode>(node: Node, ranges: readonly Range[]): Node[] {
  let done = 0
  let point = isAsPrinted(node) ? node.position?.start : undefined
  const advance = (to: number): Point | undefined => {
    if (!point || point.offset === undefined) return undefined
    const passed = node.value.slice(done, to)
    const lines = passed.split('\n')
    const {line, column, offset} = point
    point = {
      line: line + lines.length - 1,
      column: lines.length > 1 ? (lines.at(-1) as string).length + 1 : column + passed.length,
      offset: offset + passed.length,
    }
    done = to
    return point
  }
  return ranges.map(({start, end}) => {
    const cut = {...node, value: node.value.slice(start, end)}
    const from = advance(start)
    const to = advance(end)
    if (from && to) cut.position = {start: from, end: to}
    return cut
  })
}

/** Whether the source has a text as it is, without escapes, references and line ends that became something else. */
function isAsPrinted({value, position}: Text | InlineCode): boolean {
  const {start, end} = position ?? {}
  return (
    start?.offset !== undefined &&
    end?.offset === start.offset + value.length &&
    end.line - start.line === value.split('\n').length - 1
  )
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
