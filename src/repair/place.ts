import type {Point, Position} from 'unist'

/** Points of `source` by offset; its lines are counted on first use. */
export function pointsOf(source: string): (offset: number) => Point {
  let lines: number[] | undefined
  return (offset) => {
    lines ??= lineStarts(source)
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (lines[low] as number) + 1, offset}
  }
}

/** The part of `position` from `start` to `end`, when the source has the text of length `length` as it is. */
export function partOf(
  position: Position | undefined,
  length: number,
  start: number,
  end: number,
): Position | undefined {
  const {offset} = position?.start ?? {}
  if (!position || offset === undefined) return position
  if (position.end.offset !== offset + length || position.start.line !== position.end.line) return position
  const at = (index: number): Point => ({
    line: position.start.line,
    column: position.start.column + index,
    offset: offset + index,
  })
  return {start: at(start), end: at(end)}
}

function lineStarts(source: string): number[] {
  const lines = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lines.push(at + 1)
  return lines
}
