import type {Element, Nodes} from 'hast'
import type {Heading, Image, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {flow, trimmed, withoutBreaks} from './flow.js'
import {placed} from './place.js'
import {tableOf} from './table.js'

/** What the children of an element become. */
export type Read = (node: Element) => RootContent[]

export type Handler = (node: Element, read: Read) => RootContent | RootContent[] | undefined

const mark =
  (type: 'strong' | 'emphasis' | 'delete'): Handler =>
  (node, read) =>
    placed({type, children: read(node) as PhrasingContent[]}, node)

const list: Handler = (node, read) => {
  const ordered = node.tagName === 'ol'
  const children = read(node).filter((child) => child.type === 'listItem')
  const spread = children.length > 1 && children.some((item) => item.spread)
  const start = ordered ? Number(node.properties.start ?? 1) : null
  return placed({type: 'list', ordered, start, spread, children}, node)
}

const heading: Handler = (node, read) => {
  const depth = Number(node.tagName[1]) as Heading['depth']
  return placed({type: 'heading', depth, children: trimmed(withoutBreaks(read(node)))}, node)
}

/** What each element of a cleaned article becomes. Of others only the content goes on. */
export const handlers: Readonly<Record<string, Handler>> = {
  p(node, read) {
    const children = withoutBreaks(read(node))
    if (children.length === 0) return undefined
    const paragraph = placed<Paragraph>({type: 'paragraph', children: trimmed(children)}, node)
    const align = node.data?.align
    // The side it was set to may speak for a heading or a signature.
    if (align === 'center' || align === 'right') paragraph.data = {align}
    return paragraph
  },
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  li: (node, read) =>
    placed({type: 'listItem', spread: isSpread(node), checked: null, children: flow(read(node))}, node),
  blockquote: (node, read) => placed({type: 'blockquote', children: flow(read(node))}, node),
  figure: (node, read) => flow(read(node)),
  // The line below a picture becomes a paragraph of that role.
  figcaption: (node, read) =>
    placed({type: 'paragraph', children: trimmed(read(node)), data: {role: 'caption'}}, node),
  table: (node, read) => tableOf(node, (cell) => read(cell) as PhrasingContent[]),
  pre(node) {
    const value = plain(node).replace(/\n{1,10000}$/, '')
    const code = placed({type: 'code', lang: null, meta: null, value}, node)
    const pictures = imagesIn(node)
    return pictures.length === 0 ? code : [...(value.trim() ? [code] : []), ...flow(pictures)]
  },
  hr: (node) => placed({type: 'thematicBreak'}, node),
  br: (node) => placed({type: 'break'}, node),
  img: imageOf,
  a: (node, read) =>
    placed(
      {
        type: 'link',
        url: String(node.properties.href ?? ''),
        title: null,
        children: read(node) as PhrasingContent[],
      },
      node,
    ),
  strong: mark('strong'),
  em: mark('emphasis'),
  del: mark('delete'),
  // Markdown reads a line feed in it as a space.
  code(node) {
    const value = plain(node).replace(/\n/g, ' ')
    return [...(value ? [placed({type: 'inlineCode', value}, node)] : []), ...imagesIn(node)]
  },
  span: (node, read) => read(node).map((child) => inLanguage(child, node.properties.lang)),
}

function imageOf(node: Element): Image {
  const {src, alt} = node.properties
  return placed({type: 'image', url: String(src ?? ''), title: null, alt: String(alt ?? '')}, node)
}

/** The images in code, which Markdown can only set behind it. */
function imagesIn(node: Element): Image[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'img' ? [imageOf(child)] : imagesIn(child)
  })
}

/** A piece in another language says so on each of its nodes: Markdown has no element for it. */
function inLanguage(node: RootContent, lang: unknown): RootContent {
  if (typeof lang !== 'string') return node
  node.data = {...node.data, hProperties: {...node.data?.hProperties, lang}}
  if (node.type === 'text') node.data.hName = 'span'
  return node
}

const inline: ReadonlySet<string> = new Set(['a', 'strong', 'em', 'del', 'code', 'br', 'img', 'span'])

/** Whether blank lines part what is in a list item: a paragraph, or two blocks. */
function isSpread(node: Element): boolean {
  let seen = false
  for (const child of node.children) {
    if (child.type !== 'element' || inline.has(child.tagName)) continue
    if (child.tagName === 'p' || seen || isSpread(child)) return true
    seen = true
  }
  return false
}

/** Text of `node`; a break is a line feed. */
function plain(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(plain).join('') : ''
}
