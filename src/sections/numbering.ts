import type {Heading, Paragraph, Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {report} from '../messages.js'
import type {SectionsOptions} from '../types.js'
import {attachmentsOf} from './attachments.js'
import {contentsOf} from './contents.js'
import {checkContents} from './contents-check.js'
import {cutPhrasing} from './cut.js'
import {type Decision, decide} from './decide.js'
import {formOf, renumber, rightMark} from './expected.js'
import {type Line, linesOf} from './lines.js'
import {type Mark, markReader} from './marks.js'
import {type Run, runsOf} from './runs.js'

/** What a check sees of a run. */
interface Checked {
  run: Run
  lines: readonly Line[]
  marks: ReadonlyArray<{line: Line; mark: Mark}>
  decision: Decision
  file: VFile
}

/**
 * Check the numbering of a document: gaps, repeats, marks, levels, a table of contents that disagrees.
 *
 * Messages only; `tree` stays as it is. Sources: GB/T 15834-2011 annex B.3, GB/T 9704-2012 7.3.3, CY/T 35-2001.
 */
export function numbering(tree: Root, file: VFile, options: Pick<SectionsOptions, 'markers'> = {}): void {
  const lines = linesOf(tree, markReader(options.markers))
  const contents = contentsOf(lines)
  const runs = runsOf(lines, new Set([...contents, ...attachmentsOf(lines)]))
  checkNumbering(lines, contents, runs, decide(lines, runs), file)
}

/** Report what is wrong with the numbering of `lines`, which were read and decided already. */
export function checkNumbering(
  lines: readonly Line[],
  contents: ReadonlySet<number>,
  runs: readonly Run[],
  decision: Decision,
  file: VFile,
): void {
  for (const run of runs) {
    const marks = run.members.map((member) => {
      const line = lines[member] as Line
      return {line, mark: line.mark as Mark}
    })
    for (const check of checks) check({run, lines, marks, decision, file})
  }
  spoken(lines, file)
  mixed(runs, lines, decision, file)
  checkContents(lines, contents, decision, file)
}

const checks: ReadonlyArray<(checked: Checked) => void> = [start, steps, wrongMark, form, lone, level, end]

/** `二、` first. */
function start({run, marks, file}: Checked): void {
  const {line, mark} = marks[0] as Checked['marks'][number]
  // An excerpt of a law starts where it starts, with a 条 or a 章.
  if (!run.stray || marks.length < 2 || mark.row.ranked) return
  const expected = renumber(mark, 1)
  tell(file, 'numbering-start', line, mark, expected)
}

/** `一、` `三、`, and `二、` `二、`. A 条 that was put in later (`第五条之一`) has its own count. */
function steps({marks, file}: Checked): void {
  for (const [index, {line, mark}] of marks.entries()) {
    const last = marks[index - 1]?.mark
    if (
      !last ||
      (mark.row.down && mark.ordinal === last.ordinal - 1) ||
      (mark.kind === 'article' && (mark.path.length > 1 || last.path.length > 1))
    )
      continue
    if (mark.ordinal === last.ordinal + 1) continue
    const rule = mark.ordinal === last.ordinal ? 'numbering-repeat' : 'numbering-gap'
    const expected = renumber(mark, last.ordinal + 1)
    tell(file, rule, line, mark, expected, {before: last.marker})
  }
}

/** `一.` for `一、`, `（一）、` for `（一）`. */
function wrongMark({marks, file}: Checked): void {
  for (const {line, mark} of marks) {
    const expected = rightMark(mark)
    if (expected !== undefined) tell(file, 'numbering-mark', line, mark, expected)
  }
}

/** `（一）` and `(二)`, `1.` and `２.` in one run: the first form holds. */
function form({marks, file}: Checked): void {
  const first = (marks[0] as Checked['marks'][number]).mark
  for (const {line, mark} of marks.slice(1)) {
    if (rightMark(mark) !== undefined || formOf(mark) === formOf(first)) continue
    const alike = renumber(first, mark.ordinal)
    const expected = alike && (rightMark({...first, marker: alike}) ?? alike)
    tell(file, 'numbering-form', line, mark, expected, {before: first.marker})
  }
}

/** A heading that is alone on its level. */
function lone({run, marks, decision, file}: Checked): void {
  const {line, mark} = marks[0] as Checked['marks'][number]
  const verdict = decision.verdicts.get(run.members[0] as number)
  if (marks.length > 1 || run.before || mark.row.rung === 0) return
  if (verdict === 'heading' || verdict === 'runIn') tell(file, 'numbering-lone', line, mark)
}

/** `1.` right below `一、`, or `一、` below `（一）`: the ladder goes down one rung at a time. */
function level({run, lines, marks, decision, file}: Checked): void {
  const {line, mark} = marks[0] as Checked['marks'][number]
  const parent = lines[run.parent]?.mark
  const verdict = decision.verdicts.get(run.members[0] as number)
  if (!parent || (verdict !== 'heading' && verdict !== 'runIn')) return
  const at = ladder.indexOf(mark.kind)
  const above = ladder.indexOf(parent.kind)
  if (at === -1 || above === -1 || at === above + 1) return
  tell(file, 'numbering-level', line, mark, ladderSample[above + 1], {before: parent.marker})
}

/** GB/T 9704-2012 7.3.3, and the fifth of GB/T 15834-2011 B.3.8. */
const ladder = ['han', 'hanParen', 'digit', 'digitParen', 'circled']
const ladderSample = ['一、', '（一）', '1.', '（1）', '①']

/** `一、标题。` alone on its line: a heading has no full stop. */
function end({run, lines, decision, file}: Checked): void {
  const some = run.members.some((member) => decision.verdicts.get(member) === 'heading')
  for (const member of run.members) {
    const line = lines[member] as Line
    const heading =
      decision.verdicts.get(member) === 'heading' || (some && decision.forms.get(member)?.shape === 'lone')
    const stop = /[。．，；]$/u.exec(line.text)
    if (!heading || !stop || !line.mark) continue
    report(file, 'numbering-end', {
      values: {actual: stop[0]},
      place: line.block,
      actual: line.text,
      expected: [line.text.slice(0, -1)],
    })
  }
}

/** `一、` and `1.1` in one document (CY/T 35-2001: one system). Told once. */
function mixed(runs: readonly Run[], lines: readonly Line[], {verdicts}: Decision, file: VFile): void {
  const heads = runs.filter((run) => verdicts.get(run.members[0] as number) === 'heading')
  const han = heads.find(({kind}) => kind === 'han')
  const decimal = heads.find(({kind}) => kind.startsWith('decimal'))
  const line = decimal && lines[decimal.members[0] as number]
  const other = han && lines[han.members[0] as number]?.mark
  if (line?.mark && other) tell(file, 'numbering-mixed', line, line.mark, undefined, {before: other.marker})
}

/** `第一、` for `第一，`, and `一是` then `三是`, at the heads of paragraphs. */
function spoken(lines: readonly Line[], file: VFile): void {
  const last = new Map<string, Mark>()
  for (const line of lines) {
    const {mark} = line
    if (line.type === 'heading') last.clear()
    if (mark?.row.role !== 'lead' || mark.suspect || /^第[一二三四五六七八九十]/u.test(line.title)) continue
    const right = rightMark(mark)
    if (right !== undefined) tell(file, 'numbering-mark', line, mark, right)
    const before = last.get(mark.kind)
    const step = before ? mark.ordinal - before.ordinal : 1
    if (before && step > 1 && step <= 3)
      tell(file, 'numbering-gap', line, mark, renumber(mark, before.ordinal + 1), {before: before.marker})
    last.set(mark.kind, mark)
  }
}

type NumberingRule = Extract<Parameters<typeof report>[1], `numbering-${string}`>

function tell(
  file: VFile,
  rule: NumberingRule,
  line: Line,
  {marker}: Mark,
  expected?: string,
  values: Record<string, string> = {},
): void {
  const wanted = expected ?? ''
  report(file, rule, {
    values: {actual: marker, expected: wanted, ...values},
    place: placeOf(line),
    actual: marker,
    ...(expected === undefined ? {} : {expected: [expected]}),
  })
}

/** Where the marker of `line` stands. */
function placeOf({block, place, type, start, mark, parts}: Line): Position | undefined {
  const length = mark?.marker.length ?? 0
  if (place && !parts) return place
  if (type !== 'paragraph' && type !== 'heading') return block.position
  const from = parts ? 0 : start
  const own = parts ?? (block as Paragraph | Heading).children
  const marker = cutPhrasing(own, from, from + length)
  const first = marker[0]?.position?.start
  const last = marker.at(-1)?.position?.end
  return first && last ? {start: first, end: last} : (place ?? block.position)
}
