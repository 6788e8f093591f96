import type {Point, Position} from 'unist'

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
