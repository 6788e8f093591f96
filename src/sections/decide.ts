import type {Line} from './lines.js'
import type {Run} from './runs.js'
import {type Form, type Shape, shapeOf} from './shape.js'

/** What a line is. `doubt`: it stays as it is, and a message says what it could have been. */
export type Verdict = 'heading' | 'runIn' | 'article' | 'item' | 'doubt'

export interface Decision {
  verdicts: Map<number, Verdict>
  forms: Map<number, Form>
  /** Lines that a 条 holds: their numbers are 项 and 目. */
  legal: Set<number>
}

interface Context {
  lines: readonly Line[]
  runs: readonly Run[]
  forms: Map<number, Form>
  verdicts: Map<number, Verdict>
  /** Lines that a 条 holds: their numbers are 项 and 目. */
  legal: Set<number>
}

/** What each numbered line of the document is, run by run. */
export function decide(lines: readonly Line[], runs: readonly Run[]): Decision {
  const forms = new Map<number, Form>()
  for (const run of runs)
    for (const member of run.members) forms.set(member, shapeOf((lines[member] as Line).title))
  const context: Context = {lines, runs, forms, verdicts: new Map(), legal: new Set()}
  for (const run of runs) decideRun(run, context)
  return {verdicts: context.verdicts, forms, legal: context.legal}
}

function decideRun(run: Run, context: Context): void {
  const {lines, verdicts, legal} = context
  const row = (lines[run.members[0] as number] as Line).mark?.row
  if (!row) return
  const under = run.parent !== -1 && (legal.has(run.parent) || verdicts.get(run.parent) === 'article')
  if (under) for (const member of run.members) legal.add(member)
  for (const member of run.members) {
    const line = lines[member] as Line
    if (line.type === 'heading') verdicts.set(member, 'heading')
    else if (row.role === 'article') verdicts.set(member, 'article')
    else if (run.kind === 'attachment') continue
    else if (row.ranked) ranked(member, context)
    else if (under && run.kind !== 'han') verdicts.set(member, 'item')
    else counted(member, run, context)
  }
}

/** 第一章, 第二节, 【篇一】: the marker itself says so, if the line is a title. */
function ranked(member: number, {forms, verdicts, lines}: Context): void {
  const {shape} = forms.get(member) as Form
  const {bold, center} = lines[member] as Line
  if (shape === 'title' || shape === 'empty') verdicts.set(member, 'heading')
  else if (bold || center) verdicts.set(member, 'heading')
}

const heads: ReadonlySet<Shape> = new Set(['lead', 'lone'])

/** 一、 （一） 1. （1）: by its own shape, and what its run agrees on. */
function counted(member: number, run: Run, context: Context): void {
  const {lines, forms, verdicts} = context
  const line = lines[member] as Line
  const {shape} = forms.get(member) as Form
  const shapes = run.members.map((other) => (forms.get(other) as Form).shape)
  const share = (test: (shape: Shape) => boolean): number => shapes.filter(test).length / shapes.length
  const items = shapes.includes('item')
  if (shape === 'title') {
    if (line.mark?.suspect && run.members.length < 2) return
    const list = items || (run.stray && run.members.length < 2)
    if (line.bold || line.center) verdicts.set(member, 'heading')
    else if (list) verdicts.set(member, run.stray && !items ? 'doubt' : 'item')
    else if (run.kind === 'han' || run.kind === 'hanParen') verdicts.set(member, 'heading')
    else verdicts.set(member, arabic(run, context, share) ? 'heading' : 'item')
  } else if (heads.has(shape) && !items && share((other) => heads.has(other) || other === 'title') >= 0.5)
    verdicts.set(member, 'runIn')
  else verdicts.set(member, 'item')
}

/** `1.` numbers lists as often as headings: headings are titles with something below each. */
function arabic(run: Run, {lines}: Context, share: (test: (shape: Shape) => boolean) => number): boolean {
  if (run.kind.startsWith('decimal')) return share((shape) => shape === 'title') >= 0.5
  if (run.members.length < 2 || share((shape) => shape === 'title') < 0.8) return false
  return run.members.slice(0, -1).some((member) => isBody(lines[member + 1] as Line))
}

/** Text below a heading: a line that no marker opens, or one that says more than a title. */
function isBody({mark, title}: Line): boolean {
  return mark === undefined || mark.row.role === 'lead' || ['text', 'lead'].includes(shapeOf(title).shape)
}
