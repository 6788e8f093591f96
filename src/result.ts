import type {Heading, Root} from 'mdast'
import type {VFile} from 'vfile'
import {toMatter} from './matter/index.js'
import {dataOf} from './messages.js'
import type {Settings} from './options.js'
import {toOutline} from './sections/index.js'
import type {Article, ArticleJson, Metadata} from './types.js'
import {toBlocks, toHtml, toJsonLd, toMarkdown, toNinjs, toRecord, toText} from './write/index.js'

/** What stands before the body: front matter, or with `matter: false` the title as a heading of the tree. */
export function fronted(tree: Root, metadata: Metadata, settings: Settings): {matter: string; body: Root} {
  if (settings.matter) return {matter: toMatter(metadata, settings.matter), body: tree}
  if (!metadata.title) return {matter: '', body: tree}
  const title: Heading = {type: 'heading', depth: 1, children: [{type: 'text', value: metadata.title}]}
  return {matter: '', body: {...tree, children: [title, ...tree.children]}}
}

/** The article, its forms made when first asked for. */
export function result(tree: Root, file: VFile, settings: Settings): Article {
  const data = dataOf(file)
  data.outline = toOutline(tree)
  const made = new Map<string, string>()
  const once = (form: string, make: () => string): string => {
    if (!made.has(form)) made.set(form, make())
    return made.get(form) as string
  }
  const article: Article = {
    tree,
    metadata: data.metadata,
    outline: data.outline,
    changes: data.changes,
    messages: file.messages,
    get markdown() {
      return once('markdown', () => {
        const {matter, body} = fronted(tree, data.metadata, settings)
        return [matter, toMarkdown(body, {attention: settings.attention})].filter(Boolean).join('\n')
      })
    },
    get html() {
      return once('html', () => toHtml(tree, {language: data.metadata.language}))
    },
    get text() {
      return once('text', () => toText(tree))
    },
    toJSON(): ArticleJson {
      return {
        version: 1,
        metadata: data.metadata,
        outline: data.outline,
        blocks: toBlocks(tree),
        changes: data.changes,
        messages: file.messages.map(({ruleId, reason, fatal, place}) => ({
          rule: ruleId ?? '',
          reason,
          severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
          ...(place && {place}),
        })),
      }
    },
    toJsonLd: () => toJsonLd(article),
    toNinjs: () => toNinjs(article),
    toRecord: () => toRecord(article),
  }
  return article
}
