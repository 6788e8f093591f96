import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {toMatter} from './matter/index.js'
import {dataOf} from './messages.js'
import type {Settings} from './options.js'
import {toOutline} from './sections/index.js'
import type {Article, ArticleJson} from './types.js'
import {toHtml, toMarkdown, toText} from './write/index.js'

/** The article, its forms made when first asked for. */
export function result(tree: Root, file: VFile, settings: Settings): Article {
  const data = dataOf(file)
  data.outline = toOutline(tree)
  const made = new Map<string, string>()
  const once = (form: string, make: () => string): string => {
    if (!made.has(form)) made.set(form, make())
    return made.get(form) as string
  }
  return {
    tree,
    metadata: data.metadata,
    outline: data.outline,
    changes: data.changes,
    messages: file.messages,
    get markdown() {
      return once('markdown', () => {
        const {attention, matter} = settings
        const front = matter ? toMatter(data.metadata, matter) : ''
        return front + toMarkdown(tree, {attention})
      })
    },
    get html() {
      return once('html', () => toHtml(tree))
    },
    get text() {
      return once('text', () => toText(tree))
    },
    toJSON(): ArticleJson {
      return {
        version: 1,
        metadata: data.metadata,
        outline: data.outline,
        blocks: [],
        changes: data.changes,
        messages: [],
      }
    },
  }
}
