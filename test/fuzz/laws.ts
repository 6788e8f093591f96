import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import {decode} from '../../src/decode/index.js'
import {pointsOf} from '../../src/edits.js'
import {hanOf, isHan} from '../../src/han/ranges.js'
import {clean, remarkZhengwen} from '../../src/index.js'
import {raw} from '../../src/raw.js'
import {readMarkdown} from '../../src/read/index.js'
import {cleanRecord} from '../../src/stream/record.js'
import type {Article, Options} from '../../src/types.js'
import {lost, visible} from '../../src/verify.js'
import {toMarkdown} from '../../src/write/index.js'
import {dangersOfArticle} from '../dangers.js'
import {friendlyReaders, readers, textOfHtml} from '../readers.js'
import type {Document} from './documents.js'

/** What is wrong with a document by one law; empty when nothing is. */
type Law = (document: Document, article: Article, options: Options) => string

const differ = (one: string, other: string): string => {
  if (one === other) return ''
  let at = 0
  while (one[at] === other[at]) at++
  const from = Math.max(0, at - 20)
  return `${JSON.stringify(one.slice(from, at + 40))} became ${JSON.stringify(other.slice(from, at + 40))}`
}

/** Parsers that follow the specification to the letter; marked parts from it where emphasis nests. */
const {marked: _, ...strict} = readers

/** Whether a page keeps text from conversion by its `lang`, which Markdown cannot say. */
function keepsByTag(input: Document['input'], {script}: Options): boolean {
  return Boolean(script) && /\slang\s*=/i.test(typeof input === 'string' ? input : decode(input).text)
}

/** What of an article points to a place in `source` that is none, or that never held what the ledger says. */
function misplaced(
  source: string,
  changes: Article['changes'],
  tree: Root,
  messages: Article['messages'],
): string {
  const pointOf = pointsOf(source)
  const places: Array<Position | undefined> = changes.map(({position}) => position)
  for (const {place} of messages) if (place && 'start' in place) places.push(place)
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    places.push(node.position)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  for (const position of places) {
    for (const point of position ? [position.start, position.end] : []) {
      const {offset = 0} = point
      if (offset < 0 || offset > source.length) return `no place ${offset}`
      if (differ(JSON.stringify(point), JSON.stringify(pointOf(offset))))
        return `no point ${JSON.stringify(point)}`
    }
  }
  for (const {rule, action, before, position} of changes) {
    if (action !== 'remove' || position?.start.offset === undefined) continue
    const held = source.slice(position.start.offset, position.end.offset)
    const missing = [...hanOf(before)].find((character) => !held.includes(character))
    if (missing && held && !held.includes('&'))
      return `${rule} has ${missing}, its place ${JSON.stringify(held)}`
  }
  return ''
}

/** What a remark user has around the plugin. */
const pipeline = (options: Options) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)

    .use(remarkZhengwen, options)
    .use(remarkStringify)

/** The laws that can be held against any document. */
export const laws: Readonly<Record<string, Law>> = {
  conservation({input, from}, article, {script}) {
    if (script) return ''
    const source = typeof input === 'string' ? input : decode(input).text
    const {text, rows} = visible(source, {from})
    return lost(text, [article.text, JSON.stringify(article.metadata)], rows(article.changes))
  },
  'no invention'({input, from}, article, {script}) {
    if (script) return ''
    const source = typeof input === 'string' ? input : decode(input).text
    return invented([source, visible(source, {from}).text], article.text, article.changes)
  },
  'proof at run time'({input}, _, options) {
    const {messages} = clean(input, {...options, verify: true})
    return messages.flatMap(({ruleId, reason}) => (ruleId === 'verify-lost' ? [reason] : [])).join(', ')
  },
  places: ({input, from}, {changes, tree, messages}) => {
    if (typeof input !== 'string' || from === 'text') return ''
    return misplaced(input, changes, tree, messages)
  },
  'line ends': ({input}, article, options) => {
    if (typeof input !== 'string' || input.includes('\r')) return ''
    return differ(article.markdown, clean(input.replaceAll('\n', '\r\n'), options).markdown)
  },
  'bytes as text': ({input}, article, options) => {
    if (typeof input !== 'string' || /\p{Surrogate}/u.test(input) || input.startsWith('\ufeff')) return ''
    const bytes = new TextEncoder().encode(`\ufeff${input}`)
    return differ(article.markdown, clean(bytes, options).markdown)
  },
  'as a plugin': ({input, from}, article, options) => {
    // The parser of the pipeline is that of CommonMark, and takes Chinese behind an address for part of it.
    if (typeof input !== 'string' || from !== 'markdown' || options.attention || /:\/\/|www\.|@/i.test(input))
      return ''
    return differ(article.markdown, String(pipeline(options).processSync(input)))
  },
  'as a record': ({input, from}, article, options) => {
    if (from === 'auto' || typeof input !== 'string') return ''
    const {output} = cleanRecord({id: 1, [from]: input}, {options, to: 'markdown'})
    return output.article === undefined ? '' : differ(article.markdown, String(output.article))
  },
  safety: (_, article) => dangersOfArticle(article).join(', '),
  idempotence: ({input}, article, options) =>
    keepsByTag(input, options)
      ? ''
      : differ(article.markdown, clean(article.markdown, {...options, from: 'markdown'}).markdown),
  'its own kind': ({input}, article, options) =>
    keepsByTag(input, options)
      ? ''
      : differ(article.markdown, clean(article.markdown, {...options, from: 'auto'}).markdown),
  determinism: ({input}, article, options) =>
    differ(JSON.stringify(article), JSON.stringify(clean(input, options))),
  'round trip': (_, {tree}, {attention}) => {
    const back = readMarkdown(toMarkdown(tree, {attention}), null, {attention: attention ?? 'commonmark'})
    // Emphasis that no marks can say is written in tags.
    raw(back, new VFile())
    return differ(shape(tree), shape(back))
  },
  'bold in every parser': (_, {tree}, {attention}) => {
    const written = toMarkdown(tree, {attention})
    // Only some parsers know notes, and they print them last.
    if (written.includes('[^')) return ''
    const meant = boldIn(tree)
    return Object.entries(attention === 'cjk-friendly' ? friendlyReaders : strict)
      .map(([name, render]) => [name, differ(meant, bare(boldText(render(written))))])
      .filter(([, difference]) => difference)
      .map((row) => row.join(': '))
      .join('\n')
  },
}

/** Han characters of `text` that are neither in the sources nor written by a row of the ledger. */
function invented(sources: readonly string[], text: string, changes: Article['changes']): string {
  const known = new Set([...sources, ...changes.map(({after = ''}) => after)].flatMap((one) => [...one]))
  return [...text].filter((character) => isHan(character) && !known.has(character)).join('')
}

/** Blocks with their text: what law 8 compares, marks and space aside. */
function shape(tree: Root): string {
  const lines: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') lines.push(node.value.replace(/\s+/g, ' '))
    else if (node.type === 'break') lines.push(' ')
    else if (!('children' in node)) lines.push(`\n${node.type}`)
    else {
      const inline = ['strong', 'emphasis', 'delete', 'link'].includes(node.type)
      if (node.type === 'paragraph' && !JSON.stringify(node.children).replace(/[[\]]/g, '')) return
      if (!inline && (node.type as string) !== 'section') lines.push(`\n${node.type}`)
      for (const child of node.children) walk(child as Nodes)
    }
  }
  walk(tree)
  return lines
    .join('')
    .replace(/[^\S\n]+/g, '')
    .replace(/\n(?:paragraph)?(?=\n|$)/g, '')
    .trim()
}

function boldIn(tree: Root): string {
  const found: string[] = []
  const text = (node: Nodes): string => {
    if ('value' in node) return node.value
    return 'children' in node ? node.children.map((child) => text(child as Nodes)).join('') : ''
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'strong') found.push(text(node))
    else if ('children' in node) for (const child of node.children) walk(child as Nodes)
  }
  walk(tree)
  return bare(found.join(''))
}

/** Text of HTML inside the outermost bold. */
function boldText(html: string): string {
  let depth = 0
  const found: string[] = []
  for (const [piece] of html.matchAll(/<[^>]{0,4000}>|[^<]+|</g)) {
    if (piece === '<strong>') depth++
    else if (piece === '</strong>') depth--
    else if (depth > 0) found.push(piece)
  }
  return textOfHtml(found.join(''))
}

/** A text without what may stand on either side of a mark. */
const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '')

/** What `document` breaks of the laws named, by default of all, a line each. */
export function broken(
  document: Document,
  extra: Options = {},
  names: readonly string[] = Object.keys(laws),
): string[] {
  const options: Options = {...extra, from: document.from}
  const article = clean(document.input, options)
  if (typeof article.html !== 'string' || typeof article.text !== 'string') return ['totality: no text']
  for (const form of [article.toJsonLd(), article.toNinjs(), article.toRecord()]) JSON.stringify(form)
  return names.flatMap((name) => {
    const trouble = laws[name]?.(document, article, options)
    return trouble ? [`${name}: ${trouble}`] : []
  })
}
