import type {Token} from 'parse5'
import type {Point, Position} from 'unist'

/** Numbers of a place: offsets of its start and of its end. */
const width = 2

/** Where the nodes of a tree stood in `text`, as numbers in one array: a start of -1 is no place. */
export class Places {
  #numbers = new Int32Array(width * 64)
  #count = 0
  #text: string
  /** Offsets at which lines start, found when first asked for. */
  #lines: number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Make room for a node; its index. */
  add(): number {
    const index = this.#count++
    if (this.#count * width > this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.forget(index)
    return index
  }

  has(index: number): boolean {
    return this.#numbers[index * width] !== -1
  }

  set(index: number, place: Token.Location | null): void {
    this.#numbers[index * width] = place ? place.startOffset : -1
    if (place) this.end(index, place)
  }

  /** Only where a node ends. */
  end(index: number, place: Pick<Token.Location, 'endOffset'>): void {
    this.#numbers[index * width + 1] = place.endOffset
  }

  forget(index: number): void {
    this.#numbers[index * width] = -1
  }

  positionOf(index: number): Position | undefined {
    if (!this.has(index)) return undefined
    const at = index * width
    const [start, end] = [this.#numbers[at], this.#numbers[at + 1]] as [number, number]
    return {start: this.#pointOf(start), end: this.#pointOf(end)}
  }

  #pointOf(offset: number): Point {
    this.#lines ??= linesIn(this.#text)
    const lines = this.#lines
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

/** Where the lines of `text` start; they end as the HTML standard says. */
function linesIn(text: string): number[] {
  const lines = [0]
  const lone = text.includes('\r')
  for (let at = text.search(/[\n\r]/); at !== -1 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (lone && code === 13 && text.charCodeAt(at + 1) !== 10)) lines.push(at + 1)
  }
  return lines
}
