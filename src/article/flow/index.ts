import type {Element, ElementContent, ElementData, RootContent} from 'hast'
import {hanOf} from '../../han/ranges.js'
import {attribute} from '../select.js'
import {blocks as blockNames} from '../text.js'
import {addressOf} from './address.js'
import {toParagraphs} from './breaks.js'
import {withCaptions} from './caption.js'
import {alignOf, formatsIn} from './formats.js'
import {imageOf} from './image.js'
import {type Format, foldSpace, isLayout, type Leaf, leafOf, toInline} from './inline.js'
import {keywordClasses, keywords} from './keywords.data.js'
import {languageIn} from './language.js'
import {listOf} from './list.js'
import {raised} from './raised.js'
import {type Context, made, type Place, type State, start, stateIn} from './state.js'
import {isData, tableOf} from './table.js'

/** Elements that are read over: they have no text that a reader sees. */
const silent: ReadonlySet<string> = new Set(
  'script style template svg object embed applet video audio canvas map iframe frame frameset input col colgroup link meta base param source track rt rp rtc'.split(
    ' ',
  ),
)

const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Classes that make a heading of an inline element. Baijiahao, 2019 to 2021. */
const headings: Readonly<Record<string, string>> = {'bjh-h2': 'h2', 'bjh-h3': 'h3', 'bjh-h4': 'h4'}

/**
 * Content of any markup to a list of clean blocks: `p`, headings, lists, quotes, data tables, figures, `pre`, `hr`.
 *
 * The markup that comes out is made here; nothing of the input's gets through but text, addresses and `alt`.
 */
export function toBlocks(
  nodes: readonly RootContent[],
  context: Context,
  place: Place = start,
): ElementContent[] {
  const state = stateIn(place, context)
  for (const node of nodes) visit(node, state)
  close(state)
  return withCaptions(state.blocks)
}

function visit(node: RootContent, state: State): void {
  if (node.type === 'text') {
    const {formats, pre} = state
    for (const [index, value] of (pre ? node.value.split('\n') : [node.value]).entries()) {
      if (index > 0) state.leaves.push(leafOf('break', '', formats))
      if (value) state.leaves.push(leafOf('text', value, formats, node))
    }
  } else if (node.type === 'element') element(node, state)
}

function element(node: Element, state: State): void {
  const {tagName} = node
  const heading = headingTags.has(tagName) ? tagName : headingOf(node)
  if (silent.has(tagName)) {
    if (tagName === 'rt' || tagName === 'rtc') state.context.dropped(node, 'ruby')
  } else if (tagName === 'br') state.leaves.push(leafOf('break', '', state.formats))
  else if (tagName === 'img') image(node, state)
  else if (heading) block(node, state, (blocks) => blocks.map((child) => renamed(child, 'p', heading)))
  else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir') list(node, state)
  else if (tagName === 'blockquote' && !state.context.isFrame(node))
    block(node, state, (blocks) => (blocks.length > 0 ? [made('blockquote', blocks, node)] : []))
  else if (tagName === 'table' && isData(node)) table(node, state)
  else if (tagName === 'hr') block(node, state, () => [made('hr', [], node)])
  else if (tagName === 'pre') pre(node, state)
  else if (blockNames.has(tagName)) block(node, state, (blocks) => blocks)
  else inline(node, state)
}

/** Content of `node` on lines of its own; `make` says what becomes of its blocks. */
function block(
  node: Element,
  state: State,
  make: (blocks: ElementContent[]) => ElementContent[],
  pre = false,
): void {
  close(state)
  const classes = classesOf(node)
  if (node.tagName === 'figcaption') classes.push('figcaption')
  const place: Place = {
    formats: [...formatsIn(node, state.formats), ...languageIn(node, state.context)],
    align: alignOf(node) ?? state.align,
    classes: classes.length > 0 ? classes : state.classes,
    pre: pre || state.pre,
  }
  const inner = stateIn(place, state.context)
  for (const child of node.children) visit(child, inner)
  close(inner)
  for (const block of make(inner.blocks)) state.blocks.push(block)
}

function inline(node: Element, state: State): void {
  const {context, formats} = state
  const id = attribute(node, 'id')
  if (id.startsWith('quote_')) {
    context.dropped(node, 'quote')
    return
  }
  if (node.tagName === 'sup' || node.tagName === 'sub') {
    const before = plain(node)
    const after = raised(node.tagName, before)
    if (after) {
      context.raised(node, before, after)
      state.leaves.push(leafOf('text', after, formats, node))
      return
    }
  }
  if (id.startsWith('stock_')) context.stock(id.slice('stock_'.length))
  if (hanOf(node.tagName)) tagText(node, state)
  const link = node.tagName === 'a' ? linkOf(node, context) : undefined
  state.formats = [...formatsIn(node, formats), ...languageIn(node, context), ...(link ? [link] : [])]
  for (const child of node.children) visit(child, state)
  state.formats = formats
}

/** `<烟草专卖法实施条例>` is no element: what looks like its tag is text. */
function tagText(node: Element, state: State): void {
  const offset = node.position?.start.offset ?? -1
  const [tag = `<${node.tagName}>`] =
    /^<[^<>]{1,200}>/.exec(state.context.source.slice(offset, offset + 202)) ?? []
  const value = tag.slice(1).toLowerCase().startsWith(node.tagName) ? tag : `<${node.tagName}>`
  state.leaves.push(leafOf('text', value, state.formats, node))
}

/** Whether a portal's editor set the link by itself. */
function isKeyword(node: Element, address: string): boolean {
  const place = address.replace(/^https?:\/\//i, '')
  return (
    classesOf(node).some((name) => keywordClasses.has(name)) ||
    keywords.some(({pattern}) => pattern.test(place))
  )
}

function linkOf(node: Element, {base, links}: Context): Format | undefined {
  const address = addressOf(attribute(node, 'href'), base)
  const href = links === 'unwrap' || isKeyword(node, address) ? '' : address
  const picture = /\.(?:jpe?g|png|gif|webp|bmp)(?:[?#]|$)/i.test(href)
  return href && !picture ? {tagName: 'a', properties: {href}} : undefined
}

function image(node: Element, state: State): void {
  const found = state.context.images === 'keep' ? imageOf(node, state.context.base) : undefined
  if (found) state.leaves.push(leafOf('image', '', state.formats, undefined, found))
  else state.context.dropped(node, 'image')
}

function list(node: Element, state: State): void {
  const items = node.children.filter((child) => child.type === 'element' && child.tagName === 'li')
  if (items.length < 2) block(node, state, (blocks) => blocks)
  else {
    const place = {...start, formats: formatsIn(node, state.formats)}
    const found = listOf(node, (nodes) => toBlocks(nodes, state.context, place))
    close(state)
    if (found) state.blocks.push(found)
  }
}

function table(node: Element, state: State): void {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption')
  close(state)
  if (caption) visit(caption, state)
  close(state)
  state.blocks.push(
    tableOf(node, (cell) => toBlocks(cell.children, state.context, {...start, formats: formatsIn(cell, [])})),
  )
}

/** Source code stays; prose that was only typed between `pre` becomes paragraphs. */
function pre(node: Element, state: State): void {
  const value = plain(node)
  if (/[，。；]/.test(value)) {
    block(node, state, (blocks) => blocks, true)
    return
  }
  close(state)
  const code = made('code', [{type: 'text', value}], node)
  if (value.trim()) state.blocks.push(made('pre', [code], node))
}

function plain(node: RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(plain).join('') : ''
}

/** What was read of a line so far becomes paragraphs. */
function close(state: State): void {
  const {leaves, align, classes} = state
  if (leaves.length === 0) return
  state.leaves = []
  if (leaves.every(isLayout)) return
  for (const paragraph of toParagraphs(leaves)) {
    for (const part of apart(foldSpace(paragraph))) {
      const children = toInline(part)
      const [first, last] = [children[0]?.position, children.at(-1)?.position]
      const position = first && last ? {position: {start: first.start, end: last.end}} : {}
      const data = {
        ...(align && align !== 'left' ? {align} : {}),
        ...(classes.length > 0 ? {classes: [...classes]} : {}),
      } as ElementData
      state.blocks.push({type: 'element', tagName: 'p', properties: {}, children, data, ...position})
    }
  }
}

/** Images at the edges of a text stand on lines of their own. */
function apart(leaves: Leaf[]): Leaf[][] {
  const first = leaves.findIndex((leaf) => leaf.kind !== 'image')
  if (first === -1) return leaves.map((leaf) => [leaf])
  const last = leaves.findLastIndex((leaf) => leaf.kind !== 'image') + 1
  const text = foldSpace(leaves.slice(first, last))
  return [
    ...leaves.slice(0, first).map((leaf) => [leaf]),
    text,
    ...leaves.slice(last).map((leaf) => [leaf]),
  ].filter((part) => part.length > 0)
}

function headingOf(node: Element): string | undefined {
  const name = classesOf(node).find((name) => Object.hasOwn(headings, name))
  return name === undefined ? undefined : headings[name]
}

function classesOf(node: Element): string[] {
  return node.properties.className ? attribute(node, 'class').split(' ').filter(Boolean) : []
}

function renamed(node: ElementContent, from: string, to: string): ElementContent {
  return node.type === 'element' && node.tagName === from && !isPicture(node) ? {...node, tagName: to} : node
}

function isPicture({children}: Element): boolean {
  return children.every((child) => child.type === 'element' && child.tagName === 'img')
}
