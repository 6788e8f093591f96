import type {Verdict} from './decide.js'
import type {Line} from './lines.js'
import type {Run} from './runs.js'
import {type Form, type Shape, shapeOf} from './shape.js'

/** What the members of a run agree on. */
export interface Agreement {
  /** One of them ends as items of a list do. */
  items: boolean
  /** Those that are titles are headings. */
  headings: boolean
  /** Those that open their paragraph with a phrase are run-in headings. */
  leads: boolean
  /** So are those that are one sentence and no more. */
  lone: boolean
}

interface Known {
  lines: readonly Line[]
  forms: ReadonlyMap<number, Form>
  verdicts: ReadonlyMap<number, Verdict>
  /** How many lines before each index are text below a heading. */
  bodies: readonly number[]
}

/** Kinds that number headings by themselves; the others number lists as often. */
const han: ReadonlySet<string> = new Set([
  'capital',
  'han',
  'stem',
  'hanBracket',
  'hanParen',
  'hanEnclosed',
  'stemParen',
])

/** Read the members of `run` together, once. */
export function agreementOf(run: Run, known: Known): Agreement {
  const row = known.lines[run.members[0] as number]?.mark?.row
  const shapes = run.members.map((member) => known.forms.get(member)?.shape ?? 'text')
  const share = (...wanted: Shape[]): number =>
    shapes.filter((shape) => wanted.includes(shape)).length / shapes.length
  if (row?.scarce) return scarce(run, known, shapes)
  const items = shapes.includes('item')
  const headings = !items && (han.has(run.kind) ? holds(run, known) : arabic(run, known, share('title')))
  const lone = share('lead', 'title') > 0 || backed(run)
  const leads = !items && share('lead', 'title', ...(lone ? (['lone'] as const) : [])) >= 0.5
  return {items, headings, leads, lone: leads && lone}
}

/** `1 引言`, `01`: nothing but a whole run of titles, each with text below, tells it from ordinary text. */
function scarce(run: Run, known: Known, shapes: readonly Shape[]): Agreement {
  const sure = !run.stray && run.members.length > 1 && counts(run.members, known.lines) === 1
  const below =
    sure && between(run.members, known) === 1 && known.lines[(run.members.at(-1) ?? 0) + 1] !== undefined
  const headings = below && shapes.every((shape) => shape === 'title' || shape === 'empty')
  const {marker = ''} = known.lines[run.members[0] as number]?.mark ?? {}
  const leads =
    sure && /\p{L}/u.test(marker) && shapes.every((shape) => shape === 'lead' || shape === 'title')
  return {items: !headings && !leads, headings, leads, lone: false}
}

/** Titles that follow each other line by line, with nothing below any but the last, are a list. */
function holds({members}: Run, {lines}: Known): boolean {
  if (members.length < 3 || members.some((member) => lines[member]?.bold || lines[member]?.center))
    return true
  return members.slice(0, -1).some((member, index) => members[index + 1] !== member + 1)
}

/** `1.` numbers lists as often as headings: headings are titles with something below. */
function arabic(run: Run, known: Known, titles: number): boolean {
  const {lines, verdicts} = known
  const {before, members} = run
  const defined = members.filter((member) => isTerm(lines[member]?.title ?? ''))
  const terms = defined.length >= 0.5 * members.length
  if (run.kind.startsWith('decimal')) return titles >= 0.5 && (!terms || between(members, known) > 0.5)
  if (before && lines[before.members[0] as number]?.type !== 'heading') {
    if (verdicts.get(before.members.at(-1) as number) !== 'heading') return false
  } else if (run.stray || members.length < 2) return false
  if (titles < 0.75 || terms || counts(members, lines) < 0.7) return false
  return between(members, known) > 0
}

/** `开馆：九点`: words and what they mean, not a title, nor a question (`问：几点开馆？`). */
function isTerm(title: string): boolean {
  return !/[？?]$/u.test(title) && /：(?=.)|:(?=\s|[々〇㐀-鿿𠀀-𳑹])/u.test(title)
}

/** Share of the members that count on by one. */
function counts(members: readonly number[], lines: readonly Line[]): number {
  const numbers = members.map((member) => lines[member]?.mark?.ordinal as number)
  const steps = numbers
    .slice(1)
    .filter((number, index) => Math.abs(number - (numbers[index] as number)) === 1)
  return numbers.length < 2 ? 1 : steps.length / (numbers.length - 1)
}

/** Share of the members but the last that have text below before the next one comes. */
function between(members: readonly number[], {bodies}: Known): number {
  if (members.length < 2) return 0
  const some = members.slice(0, -1).filter((member, index) => {
    const next = members[index + 1] as number
    return (bodies[next] as number) > (bodies[member + 1] as number)
  })
  return some.length / (members.length - 1)
}

/** Whether sentences that stand alone have something below, the last aside: `（一）健全框架。` above `1.` or a paragraph. */
function backed({members}: Run): boolean {
  const some = members.slice(0, -1).filter((member, index) => members[index + 1] !== member + 1)
  return some.length >= 0.5 * (members.length - 1)
}

/** For each index, how many lines before it are text below a heading. */
export function bodiesOf(lines: readonly Line[]): number[] {
  const bodies = [0]
  for (const line of lines) bodies.push((bodies.at(-1) as number) + (isBody(line) ? 1 : 0))
  return bodies
}

/** Text below a heading: a line that no marker opens, or one that says more than a title. */
function isBody(line: Line | undefined): boolean {
  if (!line) return false
  const {mark, title} = line
  return mark === undefined || mark.row.role === 'lead' || !['title', 'empty'].includes(shapeOf(title).shape)
}
