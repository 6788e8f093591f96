import type {Element} from 'hast'
import type {Image, Link, Nodes} from 'mdast'
import type {Node} from 'unist'
import type {Dialect} from './lines.js'

const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'linkReference',
  'footnoteReference',
  'imageReference',
  'inlineMath',
  'textDirective',
])
const opaque = new Set(['code', 'html', 'table', 'yaml', 'definition', 'footnoteDefinition', 'math'])

/** Lines of a Markdown tree. */
export const mdast: Dialect = {
  kindOf(node) {
    if (inline.has(node.type)) return 'inline'
    if (node.type === 'break' || node.type === 'image') return node.type
    return opaque.has(node.type) ? 'opaque' : 'block'
  },
  urlOf: (node) => (node.type === 'link' || node.type === 'image' ? (node as Link | Image).url : undefined),
  isHeading: (node) => (node as Nodes).type === 'heading',
  feeds: true,
}

type Kind = ReturnType<Dialect['kindOf']>

/** Elements that are no blocks. */
const kinds = new Map<string, Kind>([
  ['br', 'break'],
  ['img', 'image'],
])
for (const name of 'a abbr b bdi bdo big cite code del em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var ruby rb'.split(
  ' ',
))
  kinds.set(name, 'inline')
for (const name of 'script style noscript template table pre svg math iframe object textarea select'.split(
  ' ',
))
  kinds.set(name, 'opaque')
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Lines of an HTML tree. Tables of data are left alone. */
export const hast: Dialect = {
  kindOf(node) {
    if (node.type === 'text') return 'inline'
    if (node.type !== 'element') return node.type === 'root' ? 'block' : 'inline'
    return kinds.get((node as Element).tagName) ?? 'block'
  },
  urlOf(node: Node) {
    if (node.type !== 'element') return undefined
    const {tagName, properties} = node as Element
    const url = tagName === 'a' ? properties.href : tagName === 'img' ? properties.src : undefined
    return typeof url === 'string' ? url : undefined
  },
  isHeading: (node) => node.type === 'element' && headings.has((node as Element).tagName),
  feeds: false,
}

/** Lines of a whole page, tables included: where old pages keep everything. */
export const page: Dialect = {
  ...hast,
  kindOf(node) {
    const kind = hast.kindOf(node)
    return kind === 'opaque' && (node as Element).tagName === 'table' ? 'block' : kind
  },
}
