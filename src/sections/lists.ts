import type {List, ListItem, Paragraph, Root, RootContent} from 'mdast'
import {cutPhrasing} from './cut.js'
import type {Line} from './lines.js'

/** Kinds that Markdown can write as a list, and those that may stand below an item of one. */
const outer = 'digit'
const inner: ReadonlySet<string> = new Set(['digitParen', 'digitClose', 'circled'])

/**
 * Make lists of paragraphs that are items.
 *
 *     1.图书馆开放；          1. 图书馆开放；
 *     2.快讯：          →     2. 快讯：
 *     （1）桥通了；              - （1）桥通了；
 *
 * The number of an outer item becomes the number of the list; an inner item keeps its marker as text.
 */
export function makeLists(tree: Root, lines: readonly Line[], items: ReadonlySet<number>): void {
  if (items.size === 0) return
  const own = new Map<RootContent, number>()
  for (const [index, {block, type}] of lines.entries())
    if (type === 'paragraph' && items.has(index)) own.set(block, own.has(block) ? -1 : index)
  const kindAt = (at: number): string | undefined =>
    lines[own.get(tree.children[at] as RootContent) ?? -1]?.mark?.kind
  const made: RootContent[] = []
  for (let at = 0; at < tree.children.length; ) {
    let end = at
    if (kindAt(at) === outer) while (kindAt(end) === outer || inner.has(kindAt(end) ?? '')) end++
    const group = tree.children.slice(at, end).map((block) => lines[own.get(block) as number] as Line)
    const list = listOf(group)
    if (list) made.push(list)
    else for (const block of tree.children.slice(at, Math.max(end, at + 1))) made.push(block)
    at = Math.max(end, at + 1)
  }
  tree.children = made
}

/** A list of `group`; `undefined` when it does not count on. */
function listOf(group: readonly Line[]): List | undefined {
  const top = group.filter(({mark}) => mark?.kind === outer)
  const start = top[0]?.mark?.ordinal
  if (start === undefined || top.length < 2) return undefined
  if (top.some(({mark}, index) => mark?.ordinal !== start + index)) return undefined
  // Markdown has `1.` and no `1、`: what would be written otherwise than it was printed stays a paragraph.
  if (top.some(({mark}) => !mark?.marker.endsWith('.'))) return undefined
  const list: List = {type: 'list', ordered: true, start, spread: false, children: []}
  for (const line of group) {
    const last = list.children.at(-1)
    if (line.mark?.kind === outer) list.children.push(itemOf(line, line.mark.end))
    else if (last) nested(last).children.push(itemOf(line, 0))
  }
  span(list)
  return list
}

function nested(item: ListItem): List {
  const last = item.children.at(-1)
  if (last?.type === 'list') return last
  const list: List = {type: 'list', ordered: false, start: null, spread: false, children: []}
  item.children.push(list)
  return list
}

/** The paragraph of `line` as an item, less the first `from` characters. */
function itemOf(line: Line, from: number): ListItem {
  const block = line.block as Paragraph
  const children = from === 0 ? block.children : cutPhrasing(block.children, line.start + from, line.end)
  const item: ListItem = {type: 'listItem', spread: false, children: [{...block, children}]}
  if (block.position) item.position = block.position
  return item
}

function span(list: List): void {
  const start = list.children[0]?.position?.start
  const end = list.children.at(-1)?.position?.end
  if (start && end) list.position = {start, end}
}
