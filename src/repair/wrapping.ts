import {isHan} from '../han/ranges.js'
import {endsSentence, sentenceMarks} from '../han/sentence.js'

/** A line of a text, and whether a gap parts it from the line before. */
export interface Line {
  value: string
  gap: boolean
}

/** Columns of a terminal or a mail; narrower lines are verses, wider ones paragraphs. */
const narrowest = 40
const widest = 120
/** A line may be so much shorter, since no mark opens a line and no bracket ends one (GB/T 15834-2011, 5.1). */
const tolerance = 4
const fewestLines = 8
const fewestFull = 6

/** What cannot go on a sentence: the opening of a block of Markdown, of an item, of an indented paragraph. */
const opensBlock =
  /^(?:[#>|`~<\u3000]|[-*+][ \t]|[ \t]|!\[|\d{1,3}[.、．)）]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]{1,5}[章节節条條])/
const indent = /^(?:\u3000|[ \u00a0]{2,})/

/** Whether prose at the end of `left` goes on in `right`. */
export function goesOn(left: string, right: string): boolean {
  const end = left.trimEnd()
  if (endsSentence(end) || opensBlock.test(right)) return false
  if (/^[#|>]/.test(end) || /[：:；;]$/.test(end)) return false
  const first = String.fromCodePoint(right.codePointAt(0) ?? 0)
  return (
    [...`${sentenceMarks}。！？`].some((mark) => end.includes(mark)) &&
    (isHan(first) || /[0-9“‘《、，。；”’》]/.test(first))
  )
}

/** What stands between two lines that are one: nothing between Chinese, a space between Latin words. */
export function seamOf(left: string, right: string): string {
  return /[A-Za-z,.;]$/.test(left) && /^[A-Za-z]/.test(right) ? ' ' : ''
}

/**
 * Which of `lines` go on in the next one: those that reach the width at which a text was set, where most do.
 *
 * Where indents or gaps show the paragraphs, a full line goes on whatever it ends with; elsewhere not behind the end
 * of a sentence.
 */
export function wrappedLines(lines: readonly Line[]): boolean[] {
  const none = lines.map(() => false)
  if (lines.length < fewestLines || lines.some(({value}) => isParagraph(value))) return none
  const columns = lines.map(({value}) => columnsOf(value))
  const filled = columns.filter((count) => count > 0).length
  const width = columns.reduce((most, count) => Math.max(most, count), 0)
  if (filled < fewestLines || width < narrowest) return none
  const isFull = (index: number): boolean => (columns[index] as number) >= width - tolerance
  const full = lines.filter((_, index) => isFull(index))
  if (full.length < fewestFull || full.length * 2 < filled) return none
  // Lines of one length without a mark inside are verses or titles.
  if (full.filter(({value}) => /[，。；：、,].*\S/.test(value.trim())).length * 2 < full.length) return none
  const gaps = lines.filter(({gap}, index) => gap && index > 0).length
  const everywhere = gaps * 5 >= (lines.length - 1) * 4
  const shown = lines.filter(({value}) => indent.test(value)).length > 1 || (gaps > 0 && !everywhere)
  return lines.map(({value}, index) => {
    const next = lines[index + 1]
    if (!next || !isFull(index) || columns[index + 1] === 0) return false
    if ((next.gap && !everywhere) || opensBlock.test(next.value) || indent.test(next.value)) return false
    return shown || !endsSentence(value)
  })
}

/** Whether a line is too long to have been set at a width; a text with one was not. */
export function isParagraph(line: string): boolean {
  return line.length > widest || (line.length * 2 > widest && columnsOf(line) > widest)
}

/** Columns that `line` takes in a fixed font: two for a character of Chinese. Space at its end takes none. */
function columnsOf(line: string): number {
  let columns = 0
  for (const character of line.trimEnd()) columns += (character.codePointAt(0) as number) > 0x2000 ? 2 : 1
  return columns
}
