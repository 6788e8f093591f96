import {type Agreement, agreementOf, bodiesOf} from './agreement.js'
import type {Line} from './lines.js'
import type {Run} from './runs.js'
import {type Form, shapeOf} from './shape.js'
import {findNames, findSigned, findSubheads} from './unnumbered.js'

/** What a line is. `doubt`: it stays as it is, and a message says what it could have been. */
export type Verdict = 'heading' | 'runIn' | 'article' | 'item' | 'doubt'

export interface Decision {
  verdicts: Map<number, Verdict>
  forms: Map<number, Form>
  /** Lines that a 条 holds: their numbers are 项 and 目. */
  legal: Set<number>
  /** Headings that have a name and no number: 序言. */
  names: Set<number>
}

interface Context {
  lines: readonly Line[]
  runs: readonly Run[]
  forms: Map<number, Form>
  verdicts: Map<number, Verdict>
  /** Lines that a 条 holds: their numbers are 项 and 目. */
  legal: Set<number>
  /** A 条 came already. */
  articles: boolean
  names: Set<number>
  /** How many lines before each index are text below a heading. */
  bodies: readonly number[]
}

/** What each numbered line of the document is, run by run. */
export function decide(lines: readonly Line[], runs: readonly Run[]): Decision {
  const forms = new Map<number, Form>()
  for (const run of runs)
    for (const member of run.members) forms.set(member, shapeOf((lines[member] as Line).title))
  const context: Context = {
    lines,
    runs,
    forms,
    verdicts: new Map(),
    legal: new Set(),
    articles: false,
    names: new Set(),
    bodies: bodiesOf(lines),
  }
  for (const run of runs) decideRun(run, context)
  findNames(context)
  findSubheads(context)
  findSigned(context)
  return {verdicts: context.verdicts, forms, legal: context.legal, names: context.names}
}

function decideRun(run: Run, context: Context): void {
  const {lines, verdicts, legal} = context
  const row = (lines[run.members[0] as number] as Line).mark?.row
  if (!row) return
  const under = run.parent !== -1 && (legal.has(run.parent) || verdicts.get(run.parent) === 'article')
  if (under) for (const member of run.members) legal.add(member)
  const agreement = agreementOf(run, context)
  // `一、` behind the last 条 of a letter may be its own; the 款 of a law of Taiwan are not.
  const apart = run.kind === 'han' && areApart(run)
  const titled = row.role === 'article' && areTitles(run, context)
  // 一、二年级 above 三、四年级
  const pairs = run.members.every((member) => lines[member]?.mark?.suspect)
  for (const member of run.members) {
    const line = lines[member] as Line
    if (pairs && line.type === 'paragraph') continue
    if (line.type === 'heading') verdicts.set(member, 'heading')
    else if (row.role === 'article') {
      verdicts.set(member, titled ? 'heading' : 'article')
      context.articles ||= !titled
    } else if (run.kind === 'annex' && !context.articles) continue
    else if (row.ranked) ranked(member, context)
    else if (under && !(apart && agreement.headings && context.forms.get(member)?.shape === 'title')) {
      verdicts.set(member, 'item')
    } else {
      const verdict = counted(member, run, agreement, context)
      if (verdict) verdicts.set(member, verdict)
    }
  }
}

/** `第一条　养护范围` above `1.1`: the articles of a contract have titles; below a 章 they are 条 of a law. */
function areTitles(run: Run, {forms, lines}: Context): boolean {
  const {members, parent} = run
  if (members.length < 2 || lines[parent]?.mark?.row.ranked || !areApart(run)) return false
  const titles = members.filter((member) => forms.get(member)?.shape === 'title')
  return titles.length >= 0.8 * members.length && !lines[members[0] as number]?.title.startsWith('【')
}

/** Whether each member has something below before the next one comes. */
function areApart({members}: Run): boolean {
  return members.every((member, index) => index === 0 || member > (members[index - 1] as number) + 1)
}

/** 第一章, 第二节, 【篇一】: the marker itself says so, if the line is a title. */
function ranked(member: number, {forms, verdicts, lines}: Context): void {
  const {shape} = forms.get(member) as Form
  const {bold, center} = lines[member] as Line
  if (shape === 'title' || shape === 'empty') verdicts.set(member, 'heading')
  else if (bold || center) verdicts.set(member, 'heading')
}

/** 一、 （一） 1. （1）: by its own shape, and what its run agrees on. */
function counted(
  member: number,
  run: Run,
  agreement: Agreement,
  {lines, forms}: Context,
): Verdict | undefined {
  const line = lines[member] as Line
  const {shape, end} = forms.get(member) as Form
  const alone = run.members.length < 2
  if (line.mark?.row.scarce && !agreement.headings && !agreement.leads) return undefined
  if (
    shape === 'title' ||
    (shape === 'colon' && announces(line)) ||
    (shape === 'empty' && line.mark?.row.scarce)
  ) {
    if (line.bold || line.center) return 'heading'
    if (agreement.items) return 'item'
    if (run.stray && alone) return shape === 'title' ? 'doubt' : 'item'
    return agreement.headings ? 'heading' : 'item'
  }
  if (shape !== 'lead' && shape !== 'lone') return 'item'
  // A lead is a phrase: at most two commas; without a sibling it needs a body behind it.
  const phrase = (line.title.slice(0, end).match(/[，,]/gu) ?? []).length <= 2
  const backed = shape === 'lead' || (agreement.lone && (!alone || run.before !== undefined))
  return agreement.leads && phrase && backed && !(run.stray && alone) ? 'runIn' : 'item'
}

/** `三、工作要求：` is a title with a colon, `三、有下列情形的：` the first half of a sentence. */
function announces({title}: Line): boolean {
  return title.length <= 24 && !/[，,。；;]|(?:[的下列是有为為括说說道即]|如下|以下|下列)[：:]$/u.test(title)
}
