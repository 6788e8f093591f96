import {type Agreement, agreementOf} from './agreement.js'
import type {Line} from './lines.js'
import type {Run} from './runs.js'
import {type Form, shapeOf} from './shape.js'
import {findNames, findSubheads} from './unnumbered.js'

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
  }
  for (const run of runs) decideRun(run, context)
  findNames(context)
  findSubheads(context)
  return {verdicts: context.verdicts, forms, legal: context.legal, names: context.names}
}

function decideRun(run: Run, context: Context): void {
  const {lines, verdicts, legal} = context
  const row = (lines[run.members[0] as number] as Line).mark?.row
  if (!row) return
  const under = run.parent !== -1 && (legal.has(run.parent) || verdicts.get(run.parent) === 'article')
  if (under) for (const member of run.members) legal.add(member)
  const agreement = agreementOf(run, context)
  for (const member of run.members) {
    const line = lines[member] as Line
    if (line.type === 'heading') verdicts.set(member, 'heading')
    else if (row.role === 'article') {
      verdicts.set(member, 'article')
      context.articles = true
    } else if (run.kind === 'annex' && !context.articles) continue
    else if (row.ranked) ranked(member, context)
    else if (under && run.kind !== 'han') verdicts.set(member, 'item')
    else {
      const verdict = counted(member, run, agreement, context)
      if (verdict) verdicts.set(member, verdict)
    }
  }
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
  if (shape === 'title') {
    if (line.mark?.suspect && alone) return undefined
    if (line.bold || line.center) return 'heading'
    if (agreement.items) return 'item'
    if (run.stray && alone) return 'doubt'
    return agreement.headings ? 'heading' : 'item'
  }
  if (shape !== 'lead' && shape !== 'lone') return 'item'
  // A lead is a phrase: at most two commas; without a sibling it needs a body behind it.
  const phrase = (line.title.slice(0, end).match(/[，,]/gu) ?? []).length <= 2
  const backed = shape === 'lead' || !alone || run.before !== undefined
  return agreement.leads && phrase && backed && !(run.stray && alone) ? 'runIn' : 'item'
}
