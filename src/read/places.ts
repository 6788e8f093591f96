import type {Token} from 'parse5'
import type {Position} from 'unist'

/** Numbers of a place: line, column and offset of its start and of its end. */
const width = 6

/** Where the nodes of a tree stood, as numbers in one array: a line of 0 is no place. */
export class Places {
  #numbers = new Int32Array(width * 64)
  #count = 0

  /** Make room for a node; its index. */
  add(): number {
    const index = this.#count++
    if (this.#count * width > this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    return index
  }

  has(index: number): boolean {
    return this.#numbers[index * width] !== 0
  }

  set(index: number, place: Token.Location | null): void {
    const at = index * width
    const numbers = this.#numbers
    numbers[at] = place ? place.startLine : 0
    if (!place) return
    numbers[at + 1] = place.startCol
    numbers[at + 2] = place.startOffset
    this.end(index, place)
  }

  /** Only where a node ends. */
  end(index: number, place: Pick<Token.Location, 'endLine' | 'endCol' | 'endOffset'>): void {
    const at = index * width
    const numbers = this.#numbers
    numbers[at + 3] = place.endLine
    numbers[at + 4] = place.endCol
    numbers[at + 5] = place.endOffset
  }

  forget(index: number): void {
    this.#numbers[index * width] = 0
  }

  positionOf(index: number): Position | undefined {
    if (!this.has(index)) return undefined
    const at = index * width
    const [line, column, offset, endLine, endColumn, endOffset] = this.#numbers.subarray(at, at + width)
    return {
      start: {line, column, offset},
      end: {line: endLine, column: endColumn, offset: endOffset},
    } as Position
  }
}
