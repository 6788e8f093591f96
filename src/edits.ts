import type {Node, Parent, Point, Position} from 'unist'

/** Replace `text.slice(start, end)` by `insert`. */
export interface Edit {
  start: number
  end: number
  insert: string
}

/** Where an offset of an edited text was in the text before. */
export type Back = (offset: number) => number

/** The edited text, and the way back into the one before. */
export interface Edited {
  text: string
  back: Back
}

/**
 * Apply `edits`, sorted by `start` and not overlapping.
 *
 * An offset inside an inserted text goes back to the start of what it replaced.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return {text, back: (offset) => offset}
  const parts: string[] = []
  // Segment `i` of the new text starts at `news[i]` and was at `olds[i]`; `kept[i]`: it is a run of the old text.
  const news: number[] = []
  const olds: number[] = []
  const kept: boolean[] = []
  let from = 0
  let length = 0
  const push = (part: string, old: number, keep: boolean): void => {
    news.push(length)
    olds.push(old)
    kept.push(keep)
    parts.push(part)
    length += part.length
  }
  for (const edit of edits) {
    if (edit.start < from)
      throw new RangeError('Cannot apply edits that overlap, expected them sorted and apart')
    if (edit.start > from) push(text.slice(from, edit.start), from, true)
    if (edit.insert) push(edit.insert, edit.start, false)
    from = edit.end
  }
  push(text.slice(from), from, true)
  return {
    text: parts.join(''),
    back(offset) {
      const at = lastUpTo(news, offset)
      return (olds[at] as number) + (kept[at] ? offset - (news[at] as number) : 0)
    },
  }
}

/** The point of an offset. */
export type PointOf = (offset: number) => Required<Point>

/** First through `last`, then through `first`: the way back through two rounds of edits. */
export function compose(first: Back, last: Back): Back {
  return (offset) => first(last(offset))
}

/** `text` with a line feed alone at the end of each line, as HTML and Markdown read it; `undefined` where it is so already. */
export function unixLines(text: string): Edited | undefined {
  if (!text.includes('\r')) return undefined
  // Offsets of the new text before which a carriage return stood.
  const gone: number[] = []
  const unix = text.replace(/\r\n?/g, (end, at: number) => {
    if (end.length > 1) gone.push(at - gone.length)
    return '\n'
  })
  return {text: unix, back: (offset) => offset + countBelow(gone, offset)}
}

/** How many of the ascending `values` are below `value`. */
function countBelow(values: readonly number[], value: number): number {
  const first = values[0]
  return first === undefined || first >= value ? 0 : lastUpTo(values, value - 1) + 1
}

/** Points of `source` by offset; its lines are counted on first use. */
export function pointsOf(source: string): PointOf {
  let lines: number[] | undefined
  return (offset) => {
    lines ??= lineStarts(source)
    const line = lastUpTo(lines, offset)
    return {line: line + 1, column: offset - (lines[line] as number) + 1, offset}
  }
}

/** Make the positions of `tree`, parsed from an edited text, those of the text before, whose points `pointOf` tells. */
export function relocate(tree: Node, back: Back, pointOf: PointOf): void {
  const stack: Node[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const position = relocated(node.position, back, pointOf)
    if (position) node.position = position
    if ('children' in node) for (const child of (node as Parent).children) stack.push(child)
  }
}

/** A position in the text before; `undefined` where it says no offsets. */
export function relocated(
  position: Position | undefined,
  back: Back,
  pointOf: PointOf,
): Position | undefined {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  return {start: pointOf(back(start.offset)), end: pointOf(back(end.offset))}
}

/** Take the positions from `tree`: those of a piece are none of the document's. */
export function displace(tree: Node): void {
  const stack: Node[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    node.position = undefined
    if ('children' in node) for (const child of (node as Parent).children) stack.push(child)
  }
}

/** Where the lines of `source` start; a lone carriage return ends one too (HTML, CommonMark). */
function lineStarts(source: string): number[] {
  const lines = [0]
  if (source.includes('\r')) {
    for (const {index} of source.matchAll(/\n|\r(?!\n)/g)) lines.push(index + 1)
  } else for (let at = source.indexOf('\n') + 1; at > 0; at = source.indexOf('\n', at) + 1) lines.push(at)
  return lines
}

/** Index of the last of the ascending `values` that is at most `value`; 0 where none is. */
function lastUpTo(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] as number) <= value) low = middle
    else high = middle - 1
  }
  return low
}
