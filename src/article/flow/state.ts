import type {Element, ElementContent, RootContent} from 'hast'
import type {Format, Leaf} from './inline.js'

/** What the walk needs to know, and whom it tells. */
export interface Context {
  /** Address that relative ones hang on. */
  base: string | undefined
  images: 'keep' | 'drop'
  links: 'keep' | 'unwrap'
  /** Source of the tree, for tags that are text. */
  source: string
  /** Elements that hold nearly everything and are no more than a frame. */
  isFrame: (element: Element) => boolean
  /** Called with each element whose text does not go on. */
  dropped: (element: Element, why: 'ruby' | 'quote' | 'image') => void
  /** Called with each raised or lowered text that is written in characters of its own. */
  raised: (element: Element, before: string, after: string) => void
  /** Called with each stock symbol. */
  stock: (symbol: string) => void
}

/** What surrounds the content that is being read. */
export interface Place {
  formats: readonly Format[]
  align: 'center' | 'right' | 'left' | undefined
  classes: readonly string[]
  pre: boolean
}

/** Content on its way to blocks. */
export interface State extends Place {
  context: Context
  blocks: ElementContent[]
  leaves: Leaf[]
}

/** Nothing read yet. */
export function stateIn({formats, align, classes, pre}: Place, context: Context): State {
  return {formats, align, classes, pre, context, blocks: [], leaves: []}
}

/** Nothing around. */
export const start: Place = {formats: [], align: undefined, classes: [], pre: false}

/** A new element that stands for `from`. */
export function made(tagName: string, children: ElementContent[], from: RootContent): Element {
  const position = from.position ? {position: from.position} : {}
  return {type: 'element', tagName, properties: {}, children, ...position}
}
