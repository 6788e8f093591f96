import type {List, ListItem, PhrasingContent, Root, Text} from 'mdast'
import type {OutlineItem} from '../types.js'
import {plain} from './plain.js'

/** The headings of `tree`, nested as they are deep. Sections that were wrapped are looked into. */
export function toOutline(tree: Root): OutlineItem[] {
  const top: OutlineItem[] = []
  const open: Array<{depth: number; item: OutlineItem}> = []
  const stack: Array<Root['children'][number]> = [...tree.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'section') for (const child of [...node.children].reverse()) stack.push(child)
    if (node.type !== 'heading') continue
    while (open.length > 0 && (open.at(-1) as {depth: number}).depth >= node.depth) open.pop()
    const section = node.data?.section
    const item: OutlineItem = {
      title: plain(node).replace(/\s+/g, ' ').trim(),
      level: open.length + 1,
      children: [],
    }
    if (section?.marker !== undefined) item.marker = section.marker
    if (section?.kind !== undefined) item.kind = section.kind
    if (section?.ordinal !== undefined) item.ordinal = section.ordinal
    if (node.data?.id !== undefined) item.id = node.data.id
    if (node.position) item.position = node.position
    const holder = open.at(-1)?.item.children ?? top
    holder.push(item)
    open.push({depth: node.depth, item})
  }
  return top
}

/**
 * `outline` as a table of contents: a nested list, each title a link to its heading.
 *
 * In Markdown it is written as it is; for HTML, `mdast-util-to-hast` makes `<ul>` of it.
 */
export function toContents(outline: readonly OutlineItem[]): List {
  const children = outline.map((item): ListItem => {
    const text: Text = {type: 'text', value: item.title}
    const link: PhrasingContent =
      item.id === undefined ? text : {type: 'link', url: `#${item.id}`, children: [text]}
    const nested = item.children.length > 0 ? [toContents(item.children)] : []
    return {type: 'listItem', spread: false, children: [{type: 'paragraph', children: [link]}, ...nested]}
  })
  return {type: 'list', ordered: false, spread: false, children}
}
