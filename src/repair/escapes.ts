import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {isHan} from '../han/ranges.js'
import {sentenceEnds} from '../han/sentence.js'
import {hidesYear} from '../han/years.js'
import type {Finding} from './finding.js'
import {maskRuns} from './masks.js'
import type {Shield} from './shield.js'

/** A parser of Markdown, with the rules by which marks pair. */
export type ReadMarks = (text: string) => Nodes

/** A run of `*` or `_` in a line of Markdown. */
export interface Run {
  mark: string
  start: number
  end: number
}

/** Two runs that could hold emphasis, and whether they stand where a writer sets it. */
interface Pair {
  open: Run
  close: Run
  placed: boolean
}

const quotes: Record<string, string> = {'“': '”', '‘': '’', '《': '》', '（': '）', '「': '」', '『': '』'}
const boundary = /[\s\p{P}\p{S}]/u

/**
 * Find the runs of `*` and `_` that stand for hidden characters in the source of Markdown, to be escaped.
 *
 * A run is a mask when no other run of its line can close it, or the text between would cross the end of a sentence
 * or a quotation; and only where the document shows that it has masks (`isProven`). Where a document has such runs, pairs in the middle of a phrase are masks too.
 *
 *     政策。**坚持以此为指导。更好满足**推动发展的需求。
 *          ^^ would be bold   ^^ across a sentence: both are masks
 *     **总体要求**。坚持
 *     ^^ bold ^^
 */
export function maskEscapes(text: string, shield: Shield, read: ReadMarks = fromMarkdown): Finding[] {
  if (!/[*_]/.test(text)) return []
  const masks: Run[] = []
  const pairs: Pair[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    if (/[*_]/.test(line)) {
      const read = readLine(line, offset, shield)
      for (const mask of read.masks) masks.push(mask)
      for (const pair of read.pairs) pairs.push(pair)
    }
    offset += line.length + 1
  }
  if (masks.length === 0 || !isProven(text, masks, read)) return []
  const placed = pairs.filter((pair) => pair.placed).length
  if (masks.length > placed) {
    for (const pair of pairs) if (!pair.placed) masks.push(pair.open, pair.close)
  }
  return masks.map(({mark, start, end}) => ({
    start,
    end,
    insert: `\\${mark}`.repeat(end - start),
    rule: 'mask-escape',
    action: 'replace',
  }))
}

/**
 * Whether the document shows that its runs hide characters: one of `masks` is a year's, or a parser of Markdown
 * makes no emphasis of it either. Where every run is emphasis, as in what we write, emphasis is what was meant.
 */
function isProven(text: string, masks: readonly Run[], read: ReadMarks): boolean {
  if (masks.some((run) => isYear(text, run))) return true
  if (text.split(/\n[ \t]*\n/).some(isCrowded)) return false
  const left = new Set<number>()
  const stack: Nodes[] = [read(text)]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    if (node.type !== 'text' || !/[*_]/.test(node.value)) continue
    const from = node.position?.start.offset ?? 0
    const source = text.slice(from, node.position?.end.offset)
    for (const {index} of source.matchAll(forceful)) left.add(from + index)
  }
  return masks.some(({start}) => left.has(start))
}

/** A run that is not escaped; `_` between letters has no force, so that one is no sign of who wrote it. */
const forceful = /(?<!\\)\*|(?<![\\_])(?<![\p{L}\p{N}])_|(?<![\\_])_(?=_*(?:[^\p{L}\p{N}_]|$))/gu

/** Whether a paragraph has more marks than a parser can pair in good time; no text that is meant to be read has. */
function isCrowded(paragraph: string): boolean {
  return (paragraph.match(/[*_]/g)?.length ?? 0) > 1000
}

function readLine(line: string, offset: number, shield: Shield): {masks: Run[]; pairs: Pair[]} {
  const found: Run[] = []
  // A rule, a bullet.
  const from = /^(?:[ \t]*[*_]){3,}[ \t]*$/.test(line)
    ? line.length
    : (/^[ \t>]*[*][ \t]/.exec(line)?.[0].length ?? 0)
  for (const match of line.slice(from).matchAll(/(?<!\\)([*_])\1*/g)) {
    const start = from + match.index
    const end = start + match[0].length
    if (match[1] === '_' && end - start < 2) continue
    if (!shield(offset + start, offset + end)) found.push({mark: match[1] as string, start, end})
  }
  const maskLike = new Set(maskRuns(line).map(({start}) => start))
  const masks: Run[] = []
  const pairs: Pair[] = []
  for (let index = 0; index < found.length; index++) {
    const open = found[index] as Run
    const close = found[index + 1]
    const hides = maskLike.has(open.start)
    if (close && !(hides && isYear(line, open)) && holds(line, open, close)) {
      pairs.push({
        open: shift(open, offset),
        close: shift(close, offset),
        placed: isPlaced(line, open, close),
      })
      index++
    } else if (hides) masks.push(shift(open, offset))
  }
  return {masks, pairs}
}

function shift({mark, start, end}: Run, by: number): Run {
  return {mark, start: start + by, end: end + by}
}

/** `20**年`: nobody sets that in bold; `2020**年度**` is bold. */
function isYear(text: string, {start, end}: Pick<Run, 'start' | 'end'>): boolean {
  return hidesYear(text.slice(Math.max(0, start - 3), start), text.slice(end, end + 2))
}

/** Whether emphasis could stand between two runs: one phrase, one or more whole sentences, quotations closed. */
export function holds(line: string, open: Run, close: Run): boolean {
  if (open.mark !== close.mark || open.end - open.start !== close.end - close.start) return false
  const inside = line.slice(open.end, close.start)
  if (inside === '' || inside.trim() !== inside || !/[\p{L}\p{N}]/u.test(inside)) return false
  if (!isBalanced(inside)) return false
  const wholeLine = line.slice(0, open.start).trim() === '' || line.slice(close.end).trim() === ''
  if (wholeLine) return true
  const ends = [...inside.slice(0, -1)].some(
    (character) => character !== '…' && sentenceEnds.includes(character),
  )
  return !ends || /[。！？：]$/.test(line.slice(0, open.start).trimEnd())
    ? !ends || sentenceEnds.includes(inside.at(-1) as string)
    : false
}

/** Whether emphasis begins or ends where words do. */
function isPlaced(line: string, open: Run, close: Run): boolean {
  const outside = (character: string | undefined): boolean =>
    character === undefined || boundary.test(character)
  const before = line[open.start - 1]
  const after = line[close.end]
  const inner = line[close.start - 1]
  return outside(before) || outside(after) || !isHan(after) || outside(inner)
}

function isBalanced(text: string): boolean {
  const stack: string[] = []
  for (const character of text) {
    if (quotes[character]) stack.push(quotes[character])
    else if (Object.values(quotes).includes(character) && stack.pop() !== character) return false
  }
  return stack.length === 0
}
