import type {Nodes as HastNodes, Root as HastRoot, Parents} from 'hast'
import type {Root, RootContent} from 'mdast'
import {flow, joined} from './flow.js'
import {type Handler, handlers} from './handlers.js'
import {placed} from './place.js'
import {foldSpace} from './space.js'

/**
 * The article, as hast, to mdast. Fuses nothing and loses nothing.
 *
 * Takes what `article/` leaves: paragraphs, headings, lists, quotes, tables of data, figures, code and what stands in
 * their lines. White space of `tree` is folded.
 */
export function bridge(tree: HastRoot): Root {
  foldSpace(tree)
  return placed({type: 'root', children: flow(contentOf(tree, handlers))}, tree)
}

/** A cell is one line of Markdown. */
const inTable: typeof handlers = {...handlers, br: () => ({type: 'text', value: ' '})}

function contentOf(parent: Parents, table: typeof handlers): RootContent[] {
  return joined(parent.children.flatMap((child) => one(child, table)))
}

function one(node: HastNodes, table: typeof handlers): RootContent | RootContent[] {
  if (node.type === 'text') return node.value ? placed({type: 'text', value: node.value}, node) : []
  if (node.type !== 'element') return []
  const handler: Handler | undefined = Object.hasOwn(table, node.tagName) ? table[node.tagName] : undefined
  const inner = node.tagName === 'table' ? inTable : table
  const read = (element: Parents): RootContent[] => contentOf(element, inner)
  return handler ? (handler(node, read) ?? []) : read(node)
}
