import type {Nodes as HastNodes, Root as HastRoot} from 'hast'
import type {Html, Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {type ArticleSettings, article, settleRuby} from './article/index.js'
import {bridge} from './bridge/index.js'
import {displace, pointsOf} from './edits.js'
import {countHan} from './han/ranges.js'
import {readHtml, wholeHtml} from './read/index.js'

/**
 * Raw HTML inside Markdown becomes Markdown: `html` nodes are read, cleaned as a page's body is, and put back.
 *
 * A meeting place of rooms, like `clean.ts`: it reads, cleans and bridges. `source` is the text that the positions
 * of `tree` point into: with it, a body that Markdown took apart is read as one piece.
 */
export function raw(tree: Root, file: VFile, settings: ArticleSettings = {}, source?: string): void {
  if (source !== undefined) wholeHtml(tree, source)
  rubies(tree, file)
  const read = readerOf(source ?? '', file)
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    if (parent.children.some((child) => child.type === 'html')) {
      const inline = !flow.has(parent.type)
      parent.children = (inline ? pair(parent.children as PhrasingContent[]) : parent.children).flatMap(
        (child) => (child.type === 'html' ? fromRaw(child, inline, file, settings, read) : child),
      ) as never
    }
    for (const child of parent.children) if ('children' in child) stack.push(child)
  }
}

/** Readings beside a text, whose tags Markdown left apart: settled for all of the document at once. */
function rubies(tree: Root, file: VFile): void {
  const found: Array<{parent: Parents; from: number; to: number; page: HastRoot}> = []
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    let open = -1
    for (const [index, child] of parent.children.entries()) {
      if ('children' in child) stack.push(child)
      if (child.type === 'html' && /^<ruby[\s>]/i.test(child.value)) open = index
      else if (open !== -1 && child.type === 'html' && /^<\/ruby\s{0,4}>/i.test(child.value)) {
        const nodes = parent.children.slice(open, index + 1)
        found.push({parent, from: open, to: index + 1, page: readHtml(nodes.map(markup).join(''), file)})
        open = -1
      }
    }
  }
  if (found.length === 0) return
  const all: HastRoot = {type: 'root', children: []}
  for (const {page} of found)
    all.children.push({type: 'element', tagName: 'span', properties: {}, children: page.children as never})
  settleRuby(all, file, hanIn(tree))
  for (const [index, {parent, from, to}] of [...found.entries()].reverse()) {
    const {position} = parent.children[from] as RootContent
    const value = plain(all.children[index] as HastNodes)
    parent.children.splice(from, to - from, {type: 'text', value, ...(position && {position})} as never)
  }
}

/** A piece of a paragraph as HTML again; emphasis inside a ruby is not kept. */
function markup(node: RootContent): string {
  if (node.type === 'html') return node.value
  if ('children' in node) return node.children.map((child) => markup(child as RootContent)).join('')
  return 'value' in node ? node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : ''
}

function plain(node: HastNodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}

function hanIn(node: Nodes): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + hanIn(child), 0)
  return 'value' in node ? countHan(node.value) : 0
}

/** Nodes that hold blocks. */
const flow: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Elements that have an inline node of mdast. */
const nodes: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
}

const tag = /^<(\/?)([a-z][a-z0-9]{0,10})(?:\s[^<>]*)?>$/i

/** Open and close tags that Markdown left apart become a node around what stands between them. */
function pair(children: readonly PhrasingContent[]): PhrasingContent[] {
  const open: Array<{name: string; at: number}> = []
  const result: PhrasingContent[] = []
  for (const child of children) {
    const [, slash, tagName] = (child.type === 'html' && tag.exec(child.value)) || []
    const name = tagName?.toLowerCase()
    const type = name && nodes[name]
    if (type && !slash) open.push({name, at: result.length})
    if (!type || !slash || open.at(-1)?.name !== name) {
      result.push(child)
      continue
    }
    const {at} = open.pop() as {at: number}
    const inner = result.splice(at).slice(1)
    if (inner.length > 0) result.push({type, children: inner})
  }
  return result
}

/** Reads an `html` node; its places are those of `source`, where it stands there as it is, or none. */
function readerOf(source: string, file: VFile): (node: Html) => HastRoot {
  const pointOf = pointsOf(source)
  return ({value, position}) => {
    const from = position?.start.offset
    if (from !== undefined && source.startsWith(value, from))
      return readHtml(value, file, {placed: {pointOf, from}})
    const page = readHtml(value, file)
    displace(page)
    return page
  }
}

function fromRaw(
  node: Html,
  inline: boolean,
  file: VFile,
  settings: ArticleSettings,
  read: (node: Html) => HastRoot,
): RootContent[] {
  // Inside a line a rule can only end it.
  if (inline && /^<[bh]r\b/i.test(node.value)) return [{type: 'break', position: node.position}]
  const page = read(node)
  article(page, file, {...settings, whole: false})
  const {children} = bridge(page)
  return inline
    ? children.flatMap((child) => (child.type === 'paragraph' ? child.children : child))
    : children
}
