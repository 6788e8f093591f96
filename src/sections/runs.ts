import type {Line} from './lines.js'
import type {Mark} from './marks.js'
import {shapeOf} from './shape.js'

/** Lines of one kind that count on: 一、 二、 三、 */
export interface Run {
  kind: string
  members: number[]
  /** Member of another run that this one lies under, as index of a line; -1 at the top. */
  parent: number
  /** Number of the last member. */
  last: number
  /** How many numbers a marker of it has: 2 for 1.1. */
  depth: number
  /** Whether the members are titles, by the first. */
  titles: boolean
  /** The first does not follow an earlier run, nor is it 1. */
  stray: boolean
  /** The run that this one goes on, across parents: （一） to （五）, a new 二、, then （六）. */
  before?: Run
}

/** Largest gap in a run; above, the line is taken for something else. */
const gap = 3

/** Group the marked lines of `lines` into runs. `skip`: lines that are left out, such as those of a table of contents. */
export function runsOf(lines: readonly Line[], skip: ReadonlySet<number>): Run[] {
  const runs: Run[] = []
  const closed = new Map<string, Run>()
  let stack: Run[] = []
  const close = (from: number): void => {
    for (const run of stack.slice(from)) closed.set(run.kind, run)
    stack = stack.slice(0, from)
  }
  for (const [index, {mark}] of lines.entries()) {
    if (!mark || skip.has(index) || mark.row.role === 'lead') continue
    const kind = keyOf(mark)
    if (mark.row.ranked) {
      const {rung} = mark.row
      const at = stack.findIndex((run) => rungOf(lines, run) >= rung && run.kind !== kind)
      if (at !== -1) close(at)
      if (rung === 0) closed.clear()
    }
    if (mark.row.several) {
      // 2.1 ends what 1.3 opened.
      const at = stack.findIndex(
        (run) => run.kind !== kind && run.kind.startsWith(`${mark.kind}/`) && run.depth >= mark.path.length,
      )
      if (at !== -1) close(at)
    }
    const titles = isTitle(lines[index] as Line)
    const at = follows(stack, kind, mark, titles)
    const open = stack[at]
    if (open) {
      close(at + 1)
      open.members.push(index)
      if (mark.ordinal < open.last) open.stray = mark.ordinal !== 1
      open.last = mark.ordinal
      continue
    }
    const held = stack.findLastIndex((run) => run.kind === kind)
    const before = stack[held] ?? closed.get(kind)
    if (mark.ordinal !== 1 && held !== -1 && !titles) continue
    // `1. 构造` above `1. 先分配内存。`: a list inside what a heading of its kind opened.
    const inside = held !== -1 && mark.ordinal === 1 && (stack[held] as Run).titles && !titles
    if (held !== -1 && !inside) close(held)
    const onward = mark.ordinal !== 1 && before !== undefined && steps(before.last, mark.ordinal)
    const parent = stack.at(-1)?.members.at(-1) ?? -1
    const stray = mark.ordinal > 1 && !onward
    const run: Run = {
      kind,
      members: [index],
      parent,
      last: mark.ordinal,
      depth: mark.path.length,
      titles,
      stray,
    }
    if (onward) run.before = before as Run
    runs.push(run)
    stack.push(run)
  }
  return runs
}

/** Place of the open run that `ordinal` goes on: first one whose members look alike, then any. */
function follows(stack: readonly Run[], kind: string, {ordinal, row}: Mark, titles: boolean): number {
  const down = row.down ?? false
  const next = (run: Run): boolean =>
    (run.kind === kind && (ordinal === 1 ? run.last === 0 : steps(run.last, ordinal))) ||
    (down && run.kind === kind && run.last === ordinal + 1)
  const alike = stack.findLastIndex((run) => next(run) && run.titles === titles)
  return alike === -1 ? stack.findLastIndex(next) : alike
}

function steps(last: number, ordinal: number): boolean {
  return ordinal >= last && ordinal <= last + gap
}

function isTitle({title}: Line): boolean {
  const {shape} = shapeOf(title)
  return shape === 'title' || shape === 'empty'
}

function rungOf(lines: readonly Line[], run: Run): number {
  return (lines[run.members[0] as number] as Line).mark?.row.rung ?? 99
}

/** Key of a run: decimals of different length are different kinds. */
function keyOf({kind, row, path, marker, system, numeral}: Mark): string {
  if (row.several) return `${kind}/${/^[A-Z]/u.exec(marker)?.[0] ?? ''}${path.slice(0, -1).join('.')}`
  const small = (system === 'letter' || system === 'roman') && /^[a-zａ-ｚⅰ-ⅻ]/u.test(numeral)
  return small ? `${kind}/small` : kind
}
