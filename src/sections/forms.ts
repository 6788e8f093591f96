import type {List, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Enumeration} from '../types.js'
import {cutPhrasing, lengthOf} from './cut.js'
import {plain} from './plain.js'

/** Set the lead of each run-in heading in bold, the mark behind it left out: `**（一）加强领导**。正文` */
export function strongLeads(tree: Root): void {
  for (const node of tree.children) {
    if (node.type !== 'paragraph' || !node.data?.runIn) continue
    const text = plain(node)
    const end = text.slice(0, node.data.runIn.end).replace(/[。：:\s]{1,3}$/u, '').length
    const start = text.length - text.trimStart().length
    const first = node.children[0]
    if (first?.type === 'strong' && lengthOf(first) >= end) continue
    const lead = cutPhrasing(node.children, start, end).flatMap(bare)
    node.children = [
      ...cutPhrasing(node.children, 0, start),
      {type: 'strong', children: lead},
      ...cutPhrasing(node.children, end, text.length),
    ]
  }
}

/** Without bold at any depth, for what is about to be bold. */
function bare(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node]
  const children = (node.children as PhrasingContent[]).flatMap(bare)
  return node.type === 'strong' ? children : [{...node, children} as PhrasingContent]
}

/** Make a list of each `一是…；二是…` inside a paragraph; the items keep their marks. */
export function listEnumerations(tree: Root): void {
  tree.children = tree.children.flatMap((node) => {
    const first = node.type === 'paragraph' ? node.data?.enumeration?.[0] : undefined
    return node.type === 'paragraph' && first ? split(node, first) : [node]
  })
}

function split(node: Paragraph, {items}: Enumeration): RootContent[] {
  const text = plain(node)
  const starts = items.map(({start}) => start)
  const last = items.at(-1)?.end ?? text.length
  const end = last + (/^[。；;！!]/u.exec(text.slice(last))?.[0].length ?? 0)
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: starts.map((start, index) => ({
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children: cutPhrasing(node.children, start, starts[index + 1] ?? end)}],
    })),
  }
  const data = {...node.data}
  delete data.enumeration
  const {dataEnumeration: _, ...properties} = data.hProperties ?? {}
  if (data.hProperties) data.hProperties = properties
  const part = (from: number, to: number): RootContent[] =>
    text.slice(from, to).trim() === ''
      ? []
      : [{type: 'paragraph', children: cutPhrasing(node.children, from, to), ...(from === 0 ? {data} : {})}]
  return [...part(0, starts[0] as number), list, ...part(end, text.length)]
}
