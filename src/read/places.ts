import type {Token} from 'parse5'
import type {Position} from 'unist'
import {type PointOf, pointsOf} from '../edits.js'

/** Where a piece of a text stands in it. */
export interface Placed {
  pointOf: PointOf
  from: number
}

/** Numbers of a place: offsets of its start and of its end. */
const width = 2

/** Where the nodes of a tree stood in `text`, as numbers in one array: a start of -1 is no place. */
export class Places {
  #numbers = new Int32Array(width * 64)
  #count = 0
  readonly #pointOf: PointOf
  readonly #from: number

  /** Where `text` is a piece of another, `pointOf` tells the points of that, and `from` where the piece begins. */
  constructor(text: string, {pointOf = pointsOf(text), from = 0}: Partial<Placed> = {}) {
    this.#pointOf = pointOf
    this.#from = from
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
    return {start: this.#pointOf(this.#from + start), end: this.#pointOf(this.#from + end)}
  }
}
