import type {Root, Text} from 'mdast'
import {isHan} from '../han/ranges.js'
import {opensYear} from '../han/years.js'
import {type MaskRow, masks} from './marks.data.js'
import {partOf} from './place.js'
import {type Segment, type View, view} from './view.js'

/** A run of marks in place of hidden characters. */
export interface MaskRun {
  start: number
  end: number
}

const rowOf = new Map<string, MaskRow>()
for (const row of Object.values(masks)) for (const mark of row.marks) rowOf.set(mark, row)

const runs = new RegExp(`([${[...rowOf.keys()].join('')}])\\1*`, 'gu')

/** `X年`, `X某`: one letter hides before these. */
const oneLetter = `(?<![A-Za-zＸ])[XＸ](?=[年月日省市县縣某])`
/** `20XX年`, `XX县`: letters hide only before a word that must have a name or a number. */
const letters = new RegExp(
  `(?<![A-Za-zＸ])(?:X{2,6}|x{2,6}|Ｘ{1,6})(?=(?:年|月|日|省|市|县|縣|区|區|镇|鎮|乡|鄉|村|街道|局|公司|同志|同学|同學|单位|單位|部门|部門|某)(?!码|碼))|${oneLetter}`,
  'gu',
)

/** Marks of Chinese text that may stand beside a mask: U+3000 to U+303F, the full-width forms, quotes and dashes. */
const chineseMark = /[\u2014\u2018-\u201d\u2026\u3001-\u303f\uff01-\uff0f\uff1a-\uff20·]/u
const numeral = /[一二三四五六七八九十百千零〇0-9]/u
const digit = /[0-9０-９一二三四五六七八九]/u

/**
 * Find runs of marks that hide characters.
 *
 *     加强与**省委的联系，留*回*来*就业，20**年
 *           ^^          ^ ^ ^       ^^
 */
export function maskRuns(text: string): MaskRun[] {
  const found: Array<MaskRun & {row: MaskRow; sure: boolean}> = []
  for (const match of text.matchAll(runs)) {
    const start = match.index
    const end = start + match[0].length
    const row = rowOf.get(match[1] as string) as MaskRow
    if (end - start < row.proven || !standsForText(text, start, end)) continue
    found.push({start, end, row, sure: end - start >= row.alone})
  }
  const proven = new Set(found.filter(({sure}) => sure).map(({row}) => row))
  const all: MaskRun[] = found.filter(({row}) => proven.has(row)).map(({start, end}) => ({start, end}))
  for (const match of text.matchAll(letters))
    all.push({start: match.index, end: match.index + match[0].length})
  return all.sort((a, b) => a.start - b.start)
}

/** Whether the run from `start` to `end` stands where characters of a Chinese sentence would. */
function standsForText(text: string, start: number, end: number): boolean {
  const previous = start > 0 ? text[start - 1] : '\n'
  const next = end < text.length ? text[end] : '\n'
  const opens = previous === '\n' || previous === ' ' || previous === '　'
  const closes = next === '\n' || next === ' ' || next === '　'
  // `20** 年`
  if (
    opensYear(text.slice(Math.max(0, start - 3), start)) &&
    /^ ?[々〇㐀-鿿𠀀-𳑹]/u.test(text.slice(end, end + 3))
  )
    return true
  // `二○○八年` is a number; `110********1234` is one that is hidden.
  if (/[○◯]/.test(text[start] as string) && numeral.test(`${previous}${next}`)) return false
  if (end - start > 2 && /[0-9]/.test(previous as string) && /[0-9]/.test(next as string)) return true
  // Alone on its line: a rule. Before a space: a bullet. At the end of a form's line (`姓名：____`): a blank to fill in.
  if (opens && closes) return false
  if (closes && /[：:]/.test(previous as string)) return false
  // A bullet, a footnote or a box at the head of a line: `*注：`, `□是`. Two or more may be a name (`**县`).
  if (opens && end - start === 1 && (previous === '\n' || !isHan(text[start - 2]))) return false
  const before = isHan(previous) || chineseMark.test(previous as string)
  const after = isHan(next) || chineseMark.test(next as string)
  if (before && after) return true
  // `20**年`, `**A区`; not `3*5`, `a*b`, `*.jpg`.
  if (after) return opens || digit.test(previous as string) || /[（(“‘]/.test(previous as string)
  return before && (closes || /[0-9A-Za-z（()）,:;!?.]/.test(next as string))
}

/** Give every mask of `tree` a text node of its own, with `data.mask`. */
export function tagMasks(tree: Root, seen: View = view(tree)): void {
  const found = maskRuns(seen.text)
  let next = 0
  const groups = new Map<Segment['parent'], Map<Text, Text[]>>()
  for (const {node, parent, start} of seen.segments) {
    const end = start + node.value.length
    const own: MaskRun[] = []
    for (; next < found.length && (found[next] as MaskRun).start < end; next++) {
      const run = found[next] as MaskRun
      if (run.start >= start && run.end <= end) own.push({start: run.start - start, end: run.end - start})
    }
    if (own.length === 0) continue
    const parts = groups.get(parent) ?? new Map<Text, Text[]>()
    parts.set(node, split(node, own))
    groups.set(parent, parts)
  }
  for (const [parent, parts] of groups) {
    parent.children = parent.children.flatMap((child) => parts.get(child as Text) ?? [child]) as never
  }
}

function split(node: Text, own: readonly MaskRun[]): Text[] {
  const nodes: Text[] = []
  const {value, position} = node
  const push = (start: number, end: number, masked: boolean): void => {
    if (start === end) return
    const part: Text = {type: 'text', value: value.slice(start, end)}
    const place = partOf(position, value.length, start, end)
    if (place) part.position = place
    if (masked) part.data = {mask: {mark: value[start] as string, count: end - start}}
    nodes.push(part)
  }
  let from = 0
  for (const {start, end} of own) {
    push(from, start, false)
    push(start, end, true)
    from = end
  }
  push(from, value.length, false)
  return nodes
}
