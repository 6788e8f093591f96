import type {Line} from './lines.js'
import {type Named, named} from './named.data.js'
import type {Run} from './runs.js'
import {type Form, type Shape, shapeOf} from './shape.js'

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
  for (const member of run.members) {
    const line = lines[member] as Line
    if (line.type === 'heading') verdicts.set(member, 'heading')
    else if (row.role === 'article') {
      verdicts.set(member, 'article')
      context.articles = true
    } else if (run.kind === 'annex' && !context.articles) continue
    else if (row.ranked) ranked(member, context)
    else if (under && run.kind !== 'han') verdicts.set(member, 'item')
    else counted(member, run, context)
  }
}

/** 序言, 附, 结语: a name alone on its line, in a document whose other parts are numbered. */
function findNames({lines, verdicts, names}: Context): void {
  const marks = [...verdicts].map(([index, verdict]) => ({verdict, mark: lines[index]?.mark}))
  const headings = marks.some(({verdict}) => verdict === 'heading')
  const legal = marks.some(({verdict, mark}) => verdict === 'article' || mark?.kind === 'chapter')
  if (!headings && !legal) return
  for (const [index, {mark, text, type}] of lines.entries()) {
    if (mark || type !== 'paragraph' || text.length > longestName) continue
    const row = (Object.values(named) as Named[]).find(({pattern}) => pattern.test(text))
    if (!row || !(row.beside === 'legal' ? legal : headings)) continue
    verdicts.set(index, 'heading')
    names.add(index)
  }
}

/** Bold lines of their own, short, without any mark, two or more, each with text below: subheads of a story. */
function findSubheads({lines, verdicts}: Context): void {
  const first = lines.findIndex(({text, bold}) => !bold && text.length > longestName)
  const found = [...lines.keys()].filter((index) => {
    const {mark, bold, type, text} = lines[index] as Line
    const below = lines[index + 1]
    if (first === -1 || index < first || mark || !bold || type !== 'paragraph' || text.length > subhead)
      return false
    return !/[。，；：:,;!！?？、…]|^[—-]/u.test(text) && below?.type === 'paragraph' && !below.bold
  })
  if (found.length >= 2) for (const index of found) if (!verdicts.has(index)) verdicts.set(index, 'heading')
}

/** Longest bold line that may be a subhead, in characters. */
const subhead = 30

/** Longest line that may be a name, in characters. */
const longestName = 48

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
    else if (run.kind === 'han' || run.kind === 'hanParen')
      verdicts.set(member, holds(run, context) ? 'heading' : 'item')
    else verdicts.set(member, arabic(run, context, share) ? 'heading' : 'item')
  } else if (run.stray && run.members.length < 2) verdicts.set(member, 'item')
  else if (
    heads.has(shape) &&
    !items &&
    isPhrase(member, run, context) &&
    share((other) => heads.has(other) || other === 'title') >= 0.5
  )
    verdicts.set(member, 'runIn')
  else verdicts.set(member, 'item')
}

/** A lead is a phrase: at most two commas; without a sibling it needs a body behind it. */
function isPhrase(member: number, run: Run, {lines, forms}: Context): boolean {
  const {shape, end} = forms.get(member) as Form
  const lead = (lines[member] as Line).title.slice(0, end)
  return (
    (lead.match(/[，,]/gu) ?? []).length <= 2 &&
    (shape === 'lead' || run.members.length > 1 || run.before !== undefined)
  )
}

/** Whether most members count on by one. */
function isRegular(members: readonly number[], lines: readonly Line[]): boolean {
  const numbers = members.map((member) => lines[member]?.mark?.ordinal as number)
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] as number) + 1)
  return steps.length >= 0.7 * (numbers.length - 1)
}

/** Titles that follow each other line by line, with nothing below any but the last, are a list. */
function holds({members}: Run, {lines}: Context): boolean {
  if (members.length < 3) return true
  return (
    members.slice(0, -1).some((member, index) => members[index + 1] !== member + 1) || bold(members, lines)
  )
}

function bold(members: readonly number[], lines: readonly Line[]): boolean {
  return members.some((member) => (lines[member] as Line).bold || (lines[member] as Line).center)
}

/** `1.` numbers lists as often as headings: headings are titles with something below each. */
function arabic(
  run: Run,
  {lines, verdicts}: Context,
  share: (test: (shape: Shape) => boolean) => number,
): boolean {
  if (run.kind.startsWith('decimal')) return share((shape) => shape === 'title') >= 0.5
  const {before, members} = run
  if (before && (lines[before.members[0] as number] as Line).type !== 'heading') {
    if (verdicts.get(before.members.at(-1) as number) !== 'heading') return false
  } else if (run.stray || members.length < 2) return false
  if (share((shape) => shape === 'title') < 0.8 || !isRegular(members, lines)) return false
  return run.members.slice(0, -1).some((member) => isBody(lines[member + 1] as Line))
}

/** Text below a heading: a line that no marker opens, or one that says more than a title. */
function isBody({mark, title}: Line): boolean {
  return mark === undefined || mark.row.role === 'lead' || !['title', 'empty'].includes(shapeOf(title).shape)
}
