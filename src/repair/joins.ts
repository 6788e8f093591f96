import type {Finding} from './finding.js'
import {isPageLine} from './joins.data.js'
import type {Shield} from './shield.js'
import {goesOn, isParagraph, seamOf, wrappedLines} from './wrapping.js'

/** Excerpt markers of Hugo, Hexo and WordPress, and the page breaks of the last. */
const excerpt = /<!--[ \t]{0,8}(?:more|nextpage)[ \t]{0,8}-->/gi

/** The same between two paragraphs of HTML. */
const betweenParagraphs =
  /<\/p>\s{0,40}(?:<p>\s{0,40})?<!--[ \t]{0,8}(?:more|nextpage)[ \t]{0,8}-->\s{0,40}(?:<\/p>\s{0,40})?<p(?:\s[^<>]{0,400})?>/gi

/**
 * Find breaks that cut a word or a sentence.
 *
 *     听取了汇报。陈
 *     <!--more-->
 *     立新表示   →   听取了汇报。陈立新表示
 */
export function joins(text: string, shield: Shield): Finding[] {
  const lines = linesOf(text)
  return [...excerpts(text), ...pages(lines), ...wrapped(lines, shield)]
}

/** Find excerpt markers of a page that stand between two halves of a sentence. */
export function joinsInHtml(text: string): Finding[] {
  if (text.search(excerpt) === -1) return []
  const shown = {before: '<!--more-->', after: ''}
  return [...text.matchAll(betweenParagraphs)]
    .map(({index, 0: {length}}) => ({start: index, end: index + length}))
    .filter(({start, end}) => goesOn(text.slice(Math.max(0, start - 400), start), text.slice(end, end + 12)))
    .map((range) => ({...range, insert: '', rule: 'join-excerpt', action: 'join', shown}))
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
function pages(lines: readonly SourceLine[]): Finding[] {
  const found: Finding[] = []
  for (let index = 1; index < lines.length - 1; index++) {
    const line = lines[index] as SourceLine
    if (!isPageLine(line.value)) continue
    let before = index - 1
    let after = index + 1
    while (before > 0 && lines[before]?.value.trim() === '') before--
    while (after < lines.length - 1 && lines[after]?.value.trim() === '') after++
    const left = lines[before] as SourceLine
    const right = lines[after] as SourceLine
    if (!goesOn(left.value, right.value)) continue
    const start = left.start + left.value.trimEnd().length
    found.push({start, end: right.start, insert: '', rule: 'join-page', action: 'join'})
  }
  return found
}

interface SourceLine {
  value: string
  start: number
}

function linesOf(text: string): SourceLine[] {
  let start = 0
  return text.split('\n').map((value) => {
    const line = {value, start}
    start += value.length + 1
    return line
  })
}

/** Lines that were set at a fixed width; blank lines part them, or stand between all of them. */
function wrapped(all: readonly SourceLine[], shield: Shield): Finding[] {
  if (all.some(({value}) => isParagraph(value))) return []
  const lines = all
    .map((line, index) => ({...line, gap: index > 0 && all[index - 1]?.value.trim() === ''}))
    .filter(({value}) => value.trim() !== '')
  const found: Finding[] = []
  for (const [index, goes] of wrappedLines(lines).entries()) {
    if (!goes) continue
    const line = lines[index] as SourceLine
    const right = lines[index + 1] as SourceLine
    const left = line.value.trimEnd()
    const start = line.start + left.length
    if (shield(line.start, right.start + 1)) continue
    const insert = seamOf(left, right.value)
    found.push({start, end: right.start, insert, rule: 'join-line', action: 'join'})
  }
  return found
}
