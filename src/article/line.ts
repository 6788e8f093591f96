import type {Node, Position} from 'unist'
import {countHan} from '../han/ranges.js'

/** A link in a line, as offsets into its text. */
export interface LineLink {
  start: number
  end: number
  url: string
}

/** What runs between two block boundaries or breaks, whatever the tree. */
export interface Line {
  text: string
  links: LineLink[]
  images: Images
  /** Innermost block that holds the line. */
  block: Node
  heading: boolean
  position: Position | undefined
}

type Images = Array<{node: Node; url: string}>

export type Tree = Node & {children?: Tree[]; value?: string}

/** A range in the value of a text. */
export interface Piece {
  node: Tree
  /** Range in the value of `node`. */
  from: number
  to: number
}

/** What a line has none of. Nothing is ever put in: see `added`. */
const none: never[] = []

/** `list` and `item`. Most lines have one piece and one link at most, and an array that grows takes room for many. */
export function added<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}

/** A line and what it is made of. Few are asked for their place, which costs more to say than to keep. */
export class Inner implements Line {
  text = ''
  links: LineLink[] = none
  images: Images = none
  pieces: Piece[] = none
  /** The break or line feed that ended the line. */
  end: {node: Tree; from: number; to: number} | undefined = undefined
  /** The pieces before anything was taken out. */
  whole: readonly Piece[] | undefined = undefined

  constructor(
    readonly block: Tree,
    readonly heading: boolean,
  ) {}

  get position(): Position | undefined {
    const placed = (this.whole ?? this.pieces).filter(({node}) => node.position)
    const start = placed[0]?.node.position?.start
    const end = placed.at(-1)?.node.position?.end
    return start && end ? {start, end} : undefined
  }
}

/** Whether most of a line is a link. */
export function isLinked(line: Line): boolean {
  let linked = 0
  for (const {start, end} of line.links) linked += end - start
  return linked > 0 && linked >= line.text.trim().length * 0.7
}

/** Whether a line is running text. */
export function isProse(line: Line): boolean {
  const {text} = line
  return text.length >= 25 && countHan(text) >= 25 && /[。！？；，,]/.test(text) && !isLinked(line)
}
