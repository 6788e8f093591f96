/** A text without what was put between its characters, and the way back. */
export interface Bare {
  text: string
  /** Offset in the whole text of what begins, or of what ends, at an offset of the bare one. */
  startOf(offset: number): number
  endOf(offset: number): number
}

/** Leave ranges out of a text; they are sorted and apart. */
export function bareOf(whole: string, ranges: ReadonlyArray<{start: number; end: number}>): Bare {
  let text = ''
  let from = 0
  const places: number[] = []
  const shifts = [0]
  for (const {start, end} of ranges) {
    text += whole.slice(from, start)
    places.push(text.length)
    shifts.push(end - text.length)
    from = end
  }
  const behind = (offset: number, reach: number): number =>
    offset + (shifts[countBelow(places, offset + reach)] as number)
  return {
    text: text + whole.slice(from),
    startOf: (offset) => behind(offset, 1),
    endOf: (offset) => behind(offset, 0),
  }
}

/** How many of `places`, which are sorted, are less than `limit`. */
function countBelow(places: readonly number[], limit: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
