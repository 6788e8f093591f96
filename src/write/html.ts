import type {Element, Root as HastRoot} from 'hast'
import {defaultSchema, type Schema, sanitize} from 'hast-util-sanitize'
import {toHtml as stringify} from 'hast-util-to-html'
import type {Nodes, Root} from 'mdast'
import {type Options as ToHastOptions, toHast} from 'mdast-util-to-hast'
import {withCaptions} from './captions.js'
import {shallow} from './shallow.js'

export interface HtmlOptions {
  /** BCP 47 (`zh-Hans`), for the `lang` attribute. */
  language?: string | null
}

/** What may stand in the HTML: GitHub's list, with our sections, figures, ids and roles. */
export const htmlSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'article',
    'section',
    'figure',
    'figcaption',
    'caption',
    'mark',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'className', 'lang', 'data*'],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
  },
}

/** HTML that is safe to show as it is: no script, no raw HTML of the source, no address but http, mail and telephone. */
export function toHtml(tree: Root, options?: Readonly<HtmlOptions> | null): string {
  const raw = toHast(marked(tree), labelsFor(options?.language))
  if ('children' in raw) withCaptions(raw)
  const hast = sanitize(raw, htmlSchema)
  const children = hast.type === 'root' ? hast.children : []
  const article: Element = {
    type: 'element',
    tagName: 'article',
    properties: options?.language ? {lang: options.language} : {},
    children: [
      {type: 'text', value: '\n'},
      ...(children as Element['children']),
      {type: 'text', value: '\n'},
    ],
  }
  return `${stringify({type: 'root', children: [article]} satisfies HastRoot)}\n`
}

/** What footnotes are called. */
function labelsFor(language: string | null | undefined): ToHastOptions {
  if (!language?.startsWith('zh')) return {}
  const hant = language.startsWith('zh-Hant')
  return {
    footnoteLabel: hant ? '註釋' : '注释',
    footnoteBackLabel: (index) => `${hant ? '回到註釋' : '回到注释'} ${index + 1}`,
  }
}

/** A copy of `tree` that says for `mdast-util-to-hast` what the nodes' data means. */
function marked(tree: Root): Root {
  const copy = structuredClone(shallow(tree))
  const stack: Nodes[] = [copy]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const data = node.data as Data | undefined
    if (data?.id) data.hProperties = {id: data.id, ...data.hProperties}
    if (data?.role) data.hProperties = {className: [data.role], ...data.hProperties}
    if (node.type === ('section' as string)) (node as {data?: Data}).data = {hName: 'section', ...data}
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return copy
}

interface Data {
  id?: string
  role?: string
  hName?: string
  hProperties?: Record<string, unknown>
}
