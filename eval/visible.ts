import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {sniff, splitMatter} from '../src/read/index.js'
import {asideless} from '../src/verify.js'

type Node = DefaultTreeAdapterTypes.Node

/** What a reader of the source may see: for HTML the text nodes, scripts and styles aside; else everything. */
export function visible(source: string): string {
  const {matter, body} = splitMatter(source)
  const kind = sniff(body, matter !== undefined)
  if (kind === 'text') return source
  return `${matter?.value ?? ''}\n${textOf(kind === 'markdown' ? asideless(body) : body)}`
}

function textOf(html: string): string {
  const parts: string[] = []
  const stack: Node[] = [parse(html, {scriptingEnabled: false})]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === 'script' || node.nodeName === 'style') continue
    if ('value' in node) parts.push(node.value)
    if ('content' in node) stack.push(node.content)
    if ('childNodes' in node) stack.push(...node.childNodes.toReversed())
  }
  return parts.join('')
}
