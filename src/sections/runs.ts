import type {Line} from './lines.js'

/** Lines of one kind that count on: 一、 二、 三、 */
export interface Run {
  kind: string
  members: number[]
  /** Member of another run that this one lies under, as index of a line; -1 at the top. */
  parent: number
  /** Number of the last member. */
  last: number
  /** The first does not follow an earlier run, nor is it 1. */
  stray: boolean
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
    const at = stack.findLastIndex((run) => run.kind === kind)
    const open = stack[at]
    const number = mark.ordinal
    if (open && number !== 1 && number >= open.last && number <= open.last + gap) {
      close(at + 1)
      open.members.push(index)
      open.last = number
      continue
    }
    if (open) close(at)
    const before = closed.get(kind)
    const follows =
      number !== 1 && before !== undefined && number > before.last && number <= before.last + gap
    const parent = stack.at(-1)?.members.at(-1) ?? -1
    const run: Run = {kind, members: [index], parent, last: number, stray: number !== 1 && !follows}
    runs.push(run)
    stack.push(run)
  }
  return runs
}

function rungOf(lines: readonly Line[], run: Run): number {
  return (lines[run.members[0] as number] as Line).mark?.row.rung ?? 99
}

/** Key of a run: decimals of different length are different kinds. */
export function keyOf({kind, path}: NonNullable<Line['mark']>): string {
  return kind === 'decimal' ? `decimal/${path.slice(0, -1).join('.')}` : kind
}
