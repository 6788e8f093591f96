import type {Element, ElementContent, RootContent} from 'hast'
import {attribute} from '../select.js'
import {made} from './state.js'

/** A list whose items are what `read` makes of the source's; undefined when nothing is in it. */
export function listOf(
  node: Element,
  read: (nodes: readonly RootContent[]) => ElementContent[],
): Element | undefined {
  const items = node.children.flatMap((child): Element[] => {
    const inner = read(child.type === 'element' && child.tagName === 'li' ? child.children : [child])
    return inner.length > 0 ? [made('li', unwrapped(inner), child)] : []
  })
  if (items.length === 0) return undefined
  const ordered = node.tagName === 'ol'
  const first = Number(attribute(node, 'start'))
  return {
    ...made(ordered ? 'ol' : 'ul', items, node),
    properties: ordered && Number.isInteger(first) && first > 1 ? {start: first} : {},
  }
}

/** The only paragraph of an item is its content. */
function unwrapped(blocks: ElementContent[]): ElementContent[] {
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : blocks
}
