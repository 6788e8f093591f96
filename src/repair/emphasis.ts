import {applyEdits} from '../edits.js'
import {classOf} from '../han/flanking.js'
import {countHan} from '../han/ranges.js'
import {holds, type Run} from './escapes.js'
import type {Finding} from './finding.js'
import {type Shield, unshielded} from './shield.js'

/** Bold as it was meant: from the run that opens to the one that closes. */
interface Pair {
  open: Run
  close: Run
  /** Punctuation at its edges that must stand outside. */
  head: string
  tail: string
}

/** Behind these a run of `*` may hide a name or a number: `**省委`, `**县`, `**年`. */
const masked =
  /^(?:[省市县縣区區镇鎮乡鄉村州盟旗路号號委局厅廳年月日]|街道|公司|集团|集團|同志|同学|同學|先生|女士|书记|書記|主席|主任|部长|部長|大学|大學|学校|學校|医院|醫院|单位|單位|部门|部門)/

/** Where a clause begins. */
const clause = /(?:^|[。！？；：，、…”」）\s])$/
/** Marks that stand at the head of a phrase, and those that never do. */
const closing = /^[。，、；：！？”’」』》〉）】〕]/
const opening = /[“‘「『《〈（【〔]$/
/** What a parser could take for more than itself. */
const active = /[\\`*_~[\]<>!&#|()]/

const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '【': '】',
}

/**
 * Bold that its author meant and CommonMark does not see, since Chinese punctuation stands at its edge: the mark moves
 * past the punctuation.
 *
 *     一些**重要。**内容   →   一些**重要**。内容
 *              ^^ cannot close before a letter
 *
 * Only in lines where all runs are `**`, pair one after the other around whole phrases, and none could be a mask; and
 * in no document that escapes its asterisks: there somebody knew what a parser makes of them.
 */
export function emphasis(text: string, shield: Shield): Finding[] {
  if (!text.includes('**') || text.includes('\\*')) return []
  const findings: Finding[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.includes('**') && countHan(line) > 0)
      for (const finding of inLine(line, offset, shield)) findings.push(finding)
    offset += line.length + 1
  }
  return findings
}

function inLine(line: string, offset: number, shield: Shield): Finding[] {
  const runs = runsOf(line, offset, shield)
  if (runs.length % 2 === 1 || runs.some(({start, end}) => end - start !== 2) || isRead(line, runs)) return []
  const findings: Finding[] = []
  for (let index = 0; index < runs.length; index += 2) {
    const [open, close] = [runs[index] as Run, runs[index + 1] as Run]
    const pair = isMeant(line, open, close) ? trimmed(line, open, close) : undefined
    if (!pair) return []
    findings.push(...findingsOf(line, pair, offset))
  }
  const {text} = applyEdits(
    line,
    findings.map((edit) => ({...edit, start: edit.start - offset, end: edit.end - offset})),
  )
  return isRead(text, runsOf(text, offset, unshielded)) ? findings : []
}

function runsOf(line: string, offset: number, shield: Shield): Run[] {
  const from = /^[ \t>]*[*][ \t]/.exec(line)?.[0].length ?? 0
  return [...line.slice(from).matchAll(/\*+/g)]
    .map(({index, 0: {length}}) => ({mark: '*', start: from + index, end: from + index + length}))
    .filter(({start, end}) => !shield(offset + start, offset + end))
}

/** Whether a parser of CommonMark pairs the runs one after the other. */
function isRead(line: string, runs: readonly Run[]): boolean {
  return runs.every((run, index) => flanksOf(line, run)[index % 2 === 0 ? 'opens' : 'closes'])
}

/** Whether a run can open and close, as the parsers of today count. */
function flanksOf(line: string, {start, end}: Run): {opens: boolean; closes: boolean} {
  const before = sideOf([...line.slice(Math.max(0, start - 2), start)].at(-1))
  const after = sideOf([...line.slice(end, end + 2)][0])
  return {
    opens: after !== 'space' && (after === 'word' || before !== 'word'),
    closes: before !== 'space' && (before === 'word' || after !== 'word'),
  }
}

function sideOf(character = ''): 'space' | 'punctuation' | 'word' {
  const side = classOf(character)
  if (side !== 'unsure') return side
  return character.length > 1 ? 'word' : 'punctuation'
}

/** Whether a phrase stands between two runs that nobody could take for masks. */
function isMeant(line: string, open: Run, close: Run): boolean {
  const inside = line.slice(open.end, close.start)
  if (!holds(line, open, close) || masked.test(inside) || masked.test(line.slice(close.end))) return false
  if (closing.test(inside) || opening.test(inside) || inside.includes('|')) return false
  return !/[，、,]$/.test(inside) || clause.test(line.slice(0, open.start))
}

/** The pair with what must move out of it, so that both of its runs stand beside a letter. */
function trimmed(line: string, open: Run, close: Run): Pair | undefined {
  const inside = line.slice(open.end, close.start)
  const {opens} = flanksOf(line, open)
  const {closes} = flanksOf(line, close)
  const [head = ''] = /^[\p{P}\p{S}]+/u.exec(inside) ?? []
  const [tail = ''] = /(?<![\p{P}\p{S}])[\p{P}\p{S}]+$/u.exec(inside) ?? []
  if ((!opens && active.test(head)) || (!closes && active.test(tail))) return undefined
  const core = inside.slice(head.length, inside.length - tail.length)
  // What opens at one edge and closes at the other goes out together; `“甲”和“乙”` is no such pair.
  const quoted = partners[head] !== undefined && tail.startsWith(partners[head] as string)
  if (quoted && core.includes(partners[head] as string)) return undefined
  const both = quoted && (!opens || !closes)
  return {open, close, head: opens && !both ? '' : head, tail: closes && !both ? '' : tail}
}

/** The edits that move the marks, and what the ledger says of them. */
function findingsOf(line: string, {open, close, head, tail}: Pair, offset: number): Finding[] {
  const inside = line.slice(open.end, close.start)
  const core = inside.slice(head.length, inside.length - tail.length)
  const shown = {before: `**${inside}**`, after: `${head}**${core}**${tail}`}
  const row = {rule: 'emphasis-edge', action: 'replace', shown} as const
  const findings: Finding[] = []
  const [start, end] = [offset + open.start, offset + close.end]
  if (head) findings.push({...row, start, end: start + 2 + head.length, insert: `${head}**`})
  if (tail) findings.push({...row, start: end - 2 - tail.length, end, insert: `**${tail}`})
  if (findings.length === 2) {
    Object.assign(findings[0] as Finding, {shown: {before: `**${head}`, after: `${head}**`}})
    Object.assign(findings[1] as Finding, {shown: {before: `${tail}**`, after: `**${tail}`}})
  }
  return findings
}
