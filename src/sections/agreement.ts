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
}

interface Known {
  lines: readonly Line[]
  forms: ReadonlyMap<number, Form>
  verdicts: ReadonlyMap<number, Verdict>
}

/** Read the members of `run` together, once. */
export function agreementOf(run: Run, known: Known): Agreement {
  const shapes = run.members.map((member) => known.forms.get(member)?.shape ?? 'text')
  const share = (...wanted: Shape[]): number =>
    shapes.filter((shape) => wanted.includes(shape)).length / shapes.length
  const items = shapes.includes('item')
  const han = run.kind === 'han' || run.kind === 'hanParen'
  const headings = !items && (han ? holds(run, known.lines) : arabic(run, known, share('title')))
  return {items, headings, leads: !items && share('lead', 'lone', 'title') >= 0.5}
}

/** Titles that follow each other line by line, with nothing below any but the last, are a list. */
function holds({members}: Run, lines: readonly Line[]): boolean {
  if (members.length < 3 || members.some((member) => lines[member]?.bold || lines[member]?.center))
    return true
  return members.slice(0, -1).some((member, index) => members[index + 1] !== member + 1)
}

/** `1.` numbers lists as often as headings: headings are titles with something below. */
function arabic(run: Run, {lines, verdicts}: Known, titles: number): boolean {
  if (run.kind.startsWith('decimal')) return titles >= 0.5
  const {before, members} = run
  if (before && lines[before.members[0] as number]?.type !== 'heading') {
    if (verdicts.get(before.members.at(-1) as number) !== 'heading') return false
  } else if (run.stray || members.length < 2) return false
  if (titles < 0.8 || !isRegular(members, lines)) return false
  // `1. 开馆：九点`: words and what they mean, not a title.
  if (members.filter((member) => lines[member]?.title.includes('：')).length >= 0.5 * members.length)
    return false
  return members.slice(0, -1).some((member) => isBody(lines[member + 1] as Line))
}

/** Whether most members count on by one. */
function isRegular(members: readonly number[], lines: readonly Line[]): boolean {
  const numbers = members.map((member) => lines[member]?.mark?.ordinal as number)
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] as number) + 1)
  return steps.length >= 0.7 * (numbers.length - 1)
}

/** Text below a heading: a line that no marker opens, or one that says more than a title. */
function isBody({mark, title}: Line): boolean {
  return mark === undefined || mark.row.role === 'lead' || !['title', 'empty'].includes(shapeOf(title).shape)
}
