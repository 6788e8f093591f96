import {isHan} from '../han/ranges.js'
import {endsSentence, sentenceMarks} from '../han/sentence.js'
import type {Finding} from './finding.js'
import {pageLines} from './joins.data.js'

/** Excerpt markers of Hugo, Hexo and WordPress. */
const excerpt = /<!--[ \t]{0,8}more[ \t]{0,8}-->/gi

/** What cannot go on a sentence: the opening of a block of Markdown, of an item, of an indented paragraph. */
const opensBlock =
  /^(?:[#>|`~<\u3000]|[-*+][ \t]|[ \t]|!\[|\d{1,3}[.、．)）]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]{1,5}[章节節条條])/

/**
 * Find breaks that cut a word or a sentence.
 *
 *     听取了汇报。陈
 *     <!--more-->
 *     立新表示   →   听取了汇报。陈立新表示
 */
export function joins(text: string): Finding[] {
  return [...excerpts(text), ...pages(text), ...wrapped(text)]
}

function excerpts(text: string): Finding[] {
  const found: Finding[] = []
  if (!text.includes('<!--')) return found
  for (const match of text.matchAll(excerpt)) {
    const last = found.at(-1)?.end ?? 0
    let start = match.index
    let end = start + match[0].length
    while (start > last && ' \t\r\n'.includes(text[start - 1] as string)) start--
    while (end < text.length && ' \t\r\n'.includes(text[end] as string)) end++
    const left = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 400), start)
    const inLine = !text.slice(start, end).includes('\n')
    const joined = inLine || goesOn(left, text.slice(end, end + 12))
    const insert = joined || start === 0 || end === text.length ? '' : '\n\n'
    const shown = {before: '<!--more-->', after: ''}
    found.push({start, end, insert, rule: 'join-excerpt', action: joined ? 'join' : 'remove', shown})
  }
  return found
}

/** Page numbers and feeds between two halves of a sentence. */
function pages(text: string): Finding[] {
  if (!/\f|[-—－][ ]?\d{1,4}[ ]?[-—－]|[页頁]/.test(text)) return []
  const found: Finding[] = []
  const lines = linesOf(text)
  for (let index = 1; index < lines.length - 1; index++) {
    const line = lines[index] as Line
    if (!Object.values(pageLines).some(({pattern}) => pattern.test(line.value))) continue
    let before = index - 1
    let after = index + 1
    while (before > 0 && lines[before]?.value.trim() === '') before--
    while (after < lines.length - 1 && lines[after]?.value.trim() === '') after++
    const left = lines[before] as Line
    const right = lines[after] as Line
    if (!goesOn(left.value, right.value)) continue
    const start = left.start + left.value.trimEnd().length
    found.push({start, end: right.start, insert: '', rule: 'join-page', action: 'join'})
  }
  return found
}

interface Line {
  value: string
  start: number
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((value) => {
    const line = {value, start}
    start += value.length + 1
    return line
  })
}

/** Whether prose at the end of `left` goes on in `right`. */
function goesOn(left: string, right: string): boolean {
  const end = left.trimEnd()
  if (endsSentence(end) || opensBlock.test(right)) return false
  if (/^[#|>]/.test(end) || /[：:；;]$/.test(end)) return false
  const first = String.fromCodePoint(right.codePointAt(0) ?? 0)
  return (
    [...`${sentenceMarks}。！？`].some((mark) => end.includes(mark)) &&
    (isHan(first) || /[0-9“‘《、，。；”’》]/.test(first))
  )
}

/** Columns that `text` takes in a fixed font: two for a character of Chinese. */
function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += (character.codePointAt(0) as number) > 0x2000 ? 2 : 1
  return columns
}

/** Most lines of a text that was set at a fixed width reach it, and none goes beyond by more than a mark. */
function wrapped(text: string): Finding[] {
  const lines = linesOf(text).map((line) => ({...line, columns: columnsOf(line.value.trimEnd())}))
  const filled = lines.filter(({columns}) => columns > 0)
  let width = 0
  for (const {columns} of filled) if (columns > width) width = columns
  if (filled.length < 8 || width < 40 || width > 120) return []
  const full = filled.filter(({columns}) => columns >= width - 4)
  if (full.length < 6 || full.length * 2 < filled.length) return []
  const found: Finding[] = []
  for (let index = 0; index < lines.length - 1; index++) {
    const line = lines[index] as (typeof lines)[number]
    const right = lines[index + 1] as (typeof lines)[number]
    const left = line.value.trimEnd()
    if (line.columns < width - 4 || right.columns === 0 || endsSentence(left) || opensBlock.test(right.value))
      continue
    const latin = /[A-Za-z,.;]$/.test(left) && /^[A-Za-z]/.test(right.value)
    const insert = latin ? ' ' : ''
    found.push({start: line.start + left.length, end: right.start, insert, rule: 'join-line', action: 'join'})
  }
  return found
}
