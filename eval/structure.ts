import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root, RootContent} from 'mdast'
import {clean} from '../src/index.js'
import type {Figure, Measure} from './figure.js'

/** A line of a document: see the corpus' README. */
interface GoldLine {
  t: string
  gold: number
  run: boolean
  skip: boolean
  item: boolean
}

interface Document {
  set: string
  path: string
  title: string
  lines: GoldLine[]
}

/** What the tree makes of a line. */
interface Found {
  text: string
  depth: number
  runIn: boolean
  listed: boolean
}

/** Counts over the documents of a set. */
interface Tally {
  found: number
  wanted: number
  right: number
  documents: number
  trees: number
  items: number
  falseItems: number
  listed: number
  runs: number
  runsFound: number
  falseHeadings: number
}

const forms = {
  text: (document: Document) => document.lines.map(({t}) => t).join('\n'),
  html: (document: Document) => document.lines.map(({t}) => `<p>${escapeHtml(t)}</p>`).join('\n'),
} as const

/** Headings, run-ins and lists of `structure/*.json`, fed as plain text and as paragraphs of HTML. */
export const measure: Measure = (folder) => {
  const figures: Figure[] = []
  for (const [set, floors] of Object.entries(sets)) {
    const file = join(folder, 'structure', `${set}.json`)
    if (!existsSync(file)) continue
    const documents = JSON.parse(readFileSync(file, 'utf8')) as Document[]
    for (const from of ['text', 'html'] as const) {
      const tally = empty()
      for (const document of documents)
        count(document, clean(forms[from](document), {from, article: false}).tree, tally)
      figures.push(...figuresOf(`structure/${set} (${from})`, tally, floors))
    }
  }
  return figures
}

type Name = 'f1' | 'trees' | 'false' | 'runs' | 'listed' | 'headings'

/**
 * What must hold, by set: what was reached.
 *
 * `contents`: three of the fifteen trees are labelled with a 章 below the 节 before it. `notes`: in eight of the
 * documents lines like `1. put()` with text below are no headings, in forty others they are; bold told them apart
 * in the source, nothing does in the text. In three more the text below such headings was code, which is left out.
 */
const sets: Readonly<Record<string, Partial<Record<Name, number>>>> = {
  'just-laws': {f1: 0.999, trees: 0.993, false: 0},
  LawRefBook: {f1: 1, trees: 1, false: 0},
  contents: {f1: 1, trees: 0.8},
  'gov.cn': {f1: 1, runs: 1},
  notes: {f1: 0.965, trees: 0.81},
  commentary: {headings: 0},
  'xin-wen-lian-bo': {false: 0, listed: 1},
}

function figuresOf(set: string, tally: Tally, floors: Partial<Record<Name, number>>): Figure[] {
  const precision = tally.found ? tally.right / tally.found : 1
  const recall = tally.wanted ? tally.right / tally.wanted : 1
  const rows: Array<[Name, string, number, number]> = [
    ['f1', 'headings, F1', (2 * precision * recall) / (precision + recall || 1), tally.wanted],
    ['trees', 'documents whose tree is equal', tally.trees / tally.documents, tally.documents],
    ['false', 'false headings per 1,000 items', (1000 * tally.falseItems) / (tally.items || 1), tally.items],
    ['runs', 'run-in headings recognised', tally.runsFound / (tally.runs || 1), tally.runs],
    ['listed', 'items recognised as lists', tally.listed / (tally.items || 1), tally.items],
    ['headings', 'headings where there are none', tally.falseHeadings, tally.documents],
  ]
  return rows
    .filter(([name]) => floors[name] !== undefined)
    .map(([name, label, value, n]) => {
      const sense = name === 'false' || name === 'headings' ? 'at most' : 'at least'
      return {set, name: label, value, floor: floors[name] as number, sense, count: n} as const
    })
}

function empty(): Tally {
  return {
    found: 0,
    wanted: 0,
    right: 0,
    documents: 0,
    trees: 0,
    items: 0,
    falseItems: 0,
    listed: 0,
    runs: 0,
    runsFound: 0,
    falseHeadings: 0,
  }
}

/** Compare `tree` with the labels of `document`. */
export function count(document: Document, tree: Root, tally: Tally): string[] {
  const faults: string[] = []
  const blocks = align(document.lines, flatten(tree))
  const wanted: number[] = []
  const found: number[] = []
  for (const [index, line] of document.lines.entries()) {
    if (line.skip) continue
    const block = blocks[index]
    const depth = block?.depth ?? 0
    if (line.gold) tally.wanted++
    if (depth) tally.found++
    if (line.gold && depth) tally.right++
    if (Boolean(line.gold) !== Boolean(depth))
      faults.push(`${depth ? 'FALSE' : 'MISSED'} ${line.t.slice(0, 60)}`)
    if (depth && !line.gold) tally.falseHeadings++
    if (line.item) {
      tally.items++
      if (depth) tally.falseItems++
      if (block?.listed) tally.listed++
    }
    if (line.run) {
      tally.runs++
      if (block?.runIn) tally.runsFound++
      else faults.push(`RUN ${line.t.slice(0, 60)}`)
    }
    wanted.push(line.gold)
    found.push(depth)
  }
  tally.documents++
  if (parents(wanted) === parents(found)) tally.trees++
  else faults.push('TREE')
  return faults
}

/** The parent of each heading, by place: equal for equal trees, whatever their depths. */
function parents(levels: readonly number[]): string {
  const stack: Array<{level: number; index: number}> = []
  const rows: string[] = []
  for (const [index, level] of levels.entries()) {
    if (!level) continue
    while (stack.length > 0 && (stack.at(-1) as {level: number}).level >= level) stack.pop()
    rows.push(`${index}<${stack.at(-1)?.index ?? ''}`)
    stack.push({level, index})
  }
  return rows.join(' ')
}

function flatten(tree: Root): Found[] {
  const rows: Found[] = []
  const visit = (node: RootContent, listed: boolean): void => {
    if (node.type === 'heading' || node.type === 'paragraph') {
      rows.push({
        text: squeeze(textOf(node)),
        depth: node.type === 'heading' ? node.depth : 0,
        runIn: node.type === 'paragraph' && node.data?.runIn !== undefined,
        listed,
      })
    } else if ('children' in node)
      for (const child of node.children)
        visit(child as RootContent, listed || node.type === 'list' || node.type === 'listItem')
  }
  for (const child of tree.children) visit(child, false)
  return rows
}

/** The block of each line, by text and order; a list takes the marker off its items. */
function align(lines: readonly GoldLine[], rows: readonly Found[]): Array<Found | undefined> {
  let at = 0
  return lines.map(({t}) => {
    const text = squeeze(t)
    const bare = text.replace(/^[0-9]{1,3}[.．、]/, '')
    for (let next = at; next < Math.min(rows.length, at + 12); next++) {
      const row = rows[next] as Found
      if (row.text === text || (row.listed && row.text === bare)) {
        at = next + 1
        return row
      }
    }
    return undefined
  })
}

function textOf(node: {value?: string; children?: unknown[]}): string {
  return node.value ?? (node.children ?? []).map((child) => textOf(child as never)).join('')
}

function squeeze(text: string): string {
  return text.replace(/[\s\u3000]+/g, '')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
