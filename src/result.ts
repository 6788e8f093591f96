import type {Heading, Root} from 'mdast'
import type {VFile} from 'vfile'
import {toMatter} from './matter/index.js'
import {dataOf, record} from './messages.js'
import type {Settings} from './options.js'
import {detectScript, isForeign} from './script/detect.js'
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

/** Without front matter the only first heading is the title, as `fronted` writes it. */
export function unfronted(tree: Root, file: VFile): void {
  const {metadata, origins} = dataOf(file)
  const [first] = tree.children
  if (metadata.title || first?.type !== 'heading' || first.depth !== 1) return
  const [text] = first.children
  if (first.children.length !== 1 || text?.type !== 'text') return
  if (tree.children.some((child) => child !== first && child.type === 'heading' && child.depth === 1)) return
  metadata.title = text.value
  origins.title = 'first line'
  const {position} = first
  record(file, 'trim-title', {action: 'move', before: text.value, ...(position && {position})})
  tree.children.shift()
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
  const language = (): string | undefined =>
    data.metadata.language || once('language', () => languageOf(toText(tree))) || undefined
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
      return once('html', () => toHtml(tree, {language: language()}))
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
    toJsonLd: () => toJsonLd(article, {language: language()}),
    toNinjs: () => toNinjs(article, {language: language()}),
    toRecord: () => toRecord(article, {language: language()}),
  }
  return article
}

/** The language of a text as its letters tell it (`zh-Hans`); empty where it is not Chinese, or hardly any. */
function languageOf(text: string): string {
  const {script, confidence, weight} = detectScript(text.slice(0, 100_000))
  if (isForeign(weight) || weight.han === 0 || weight.han * 8 < text.length) return ''
  return script && confidence > 0.9 ? `zh-${script}` : 'zh'
}
