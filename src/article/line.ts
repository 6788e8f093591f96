import type {Node, Position} from 'unist'

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

/** A line and what it is made of. Few are asked for their place, which costs more to say than to keep. */
export class Inner implements Line {
  text = ''
  links: LineLink[] = []
  images: Images = []
  pieces: Piece[] = []
  /** The break or line feed that ended the line. */
  end: {node: Tree; from: number; to: number} | undefined = undefined
  /** The pieces before anything was taken out. */
  readonly #first = this.pieces

  constructor(
    readonly block: Tree,
    readonly heading: boolean,
  ) {}

  get position(): Position | undefined {
    return this.#first.find(({node}) => node.position)?.node.position
  }
}
