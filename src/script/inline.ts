import type {Nodes, Parents} from 'mdast'
import {attributesOf, type Keeps, type Slot, slotOf, type Unit, unitOf} from './slots.js'

/** Inline nodes at which a text stops; everything else lets it through. */
const stops = new Set(['break', 'image', 'imageReference', 'inlineCode', 'inlineMath', 'mdxTextExpression'])

/** A tag of inline HTML: whether it closes, its name, its attributes. */
const tag = /^<(\/?)([a-z][a-z0-9-]{0,30})((?:\s[^>]*)?)>$/i

/** Ruby annotations, which are no part of the sentence around them. */
const annotations = new Set(['rt', 'rp'])

/** An element of inline HTML that sets its text apart; nested ones of the same name are counted. */
interface Element {
  name: string
  depth: number
}

/**
 * Add the texts of a block: one for each stretch between stops, and one for each ruby annotation.
 *
 * Emphasis, links, footnote marks and inline tags do not end a text, `头<strong>发</strong>` is read as `头发`:
 *
 *     paragraph            unit 头发
 *       text 头              slot 头
 *       strong
 *         text 发            slot 发
 */
export function inline(block: Nodes, within: boolean, keeps: Keeps, units: Unit[]): void {
  let slots: Slot[] = []
  let annotation: Element | undefined
  let foreign: Element | undefined
  const stack = (block as Parents).children.map((node) => ({node: node as Nodes, kept: within})).reverse()
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node} = entry
    const kept = entry.kept || keeps(node)
    attributesOf(node, kept, units)
    if (node.type === 'text') {
      const slot = slotOf(node, 'value', kept || foreign !== undefined)
      if (!slot) continue
      if (annotation) units.push(unitOf(block, [slot]))
      else slots.push(slot)
    } else if (node.type === 'html') {
      annotation = follow(annotation, node.value, (name) => annotations.has(name))
      foreign = follow(foreign, node.value, (_, attributes) => /\slang\s*=/i.test(attributes))
    } else if (stops.has(node.type)) {
      if (slots.length > 0) units.push(unitOf(block, slots))
      slots = []
    } else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push({node: node.children[index] as Nodes, kept})
    }
  }
  if (slots.length > 0) units.push(unitOf(block, slots))
}

/** The element that text is in after the tag `html`: the one that was open, or one that `opens`. */
function follow(
  open: Element | undefined,
  html: string,
  opens: (name: string, attributes: string) => boolean,
): Element | undefined {
  const match = tag.exec(html)
  if (!match) return open
  const [, closing, written = '', attributes = ''] = match
  const name = written.toLowerCase()
  if (open) {
    if (name !== open.name || attributes.endsWith('/')) return open
    const depth = open.depth + (closing ? -1 : 1)
    return depth === 0 ? undefined : {name, depth}
  }
  return !closing && !attributes.endsWith('/') && opens(name, attributes) ? {name, depth: 1} : undefined
}
