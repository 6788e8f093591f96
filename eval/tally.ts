import {VFile} from 'vfile'
import {type RepairTables, repairText} from '../src/repair/index.js'
import {foldMarks} from '../src/repair/shift/bytes.js'
import type {Damaged} from './damage.js'
import type {Figure} from './figure.js'

/** What came of the damaged lines of a set. */
export interface Tally {
  lines: number
  found: number
  exact: number
  among: number
  applied: number
  wrong: number
  before: number
  after: number
  /** Lines, and those exactly repaired, by what their run is like. */
  groups: Map<string, {lines: number; exact: number}>
}

export function newTally(): Tally {
  return {
    lines: 0,
    found: 0,
    exact: 0,
    among: 0,
    applied: 0,
    wrong: 0,
    before: 0,
    after: 0,
    groups: new Map(),
  }
}

const lengths = [
  [3, '1 to 3 pairs'],
  [7, '4 to 7 pairs'],
  [15, '8 to 15 pairs'],
  [Number.POSITIVE_INFINITY, '16 pairs and more'],
] as const

/** What a run is like: its length, and how many of its pairs GBK leaves to its users. */
function groupsOf({pairs, unassigned}: Damaged['run']): string[] {
  const [, length = ''] = lengths.find(([most]) => pairs <= most) ?? []
  return [`runs of ${length}`, `runs with ${unassigned > 2 ? '3 and more' : unassigned} unassigned`]
}

/** Bounds of the figures of a tally. */
export interface Floors {
  found: number
  exact: number
  among: number
  wrong: number
  left: number
}

/** A place of a line that was changed or told of: what may stand there. */
interface Spot {
  start: number
  end: number
  readings: string[]
}

/** A reading behind a character. In a page they are removed from the tree, behind what is measured here. */
const annotation = /\((?:\p{Script=Latin}\p{M}?){1,7}\)/gu

/** Undo the damage of a document and count: `damaged` has what became of each of its lines. */
export function count(
  lines: readonly string[],
  damaged: ReadonlyArray<Damaged | undefined>,
  kind: 'text' | 'html',
  tables: RepairTables,
  tally: Tally,
): void {
  const [open, close] = kind === 'html' ? ['<p>', '</p>'] : ['', '']
  const file = new VFile(lines.map((line) => open + line + close).join('\n'))
  const options = {punctuation: 'off', masks: 'off', joins: 'off'} as const
  const repaired = repairText(String(file), kind, file, options, tables).text.split('\n')
  for (const [index, pair] of damaged.entries()) {
    if (!pair) continue
    const fixes = (file.data.zhengwen?.changes ?? []).filter(
      ({rule, position}) => rule === 'shift-gbk' && position?.start.line === index + 1,
    )
    const doubts = file.messages.filter(({ruleId, line}) => ruleId === 'shift-doubt' && line === index + 1)
    const spots = [
      ...fixes.map(({position, after = ''}) => spotOf(position, [after], open.length)),
      ...doubts.map(({place, expected = []}) =>
        spotOf(place as (typeof fixes)[0]['position'], expected, open.length),
      ),
    ].sort((a, b) => a.start - b.start)
    const {clean: right, damaged: wrong} = pair
    const line = foldMarks((repaired[index] as string).slice(open.length, -close.length || undefined))
    const text = kind === 'html' ? line.replace(annotation, '') : line
    tally.lines++
    tally.found += spots.length > 0 ? 1 : 0
    tally.exact += text === right ? 1 : 0
    tally.among += text === right || reaches(wrong, spots, right) ? 1 : 0
    tally.applied += fixes.length
    tally.wrong += fixes.filter(({after = ''}) => !right.includes(foldMarks(after))).length
    tally.before += distance(wrong, right)
    tally.after += distance(text, right)
    for (const name of groupsOf(pair.run)) {
      const group = tally.groups.get(name) ?? {lines: 0, exact: 0}
      tally.groups.set(name, {lines: group.lines + 1, exact: group.exact + (text === right ? 1 : 0)})
    }
  }
}

function spotOf(
  position: {start: {column: number}; end: {column: number}} | undefined,
  readings: readonly string[],
  from: number,
): Spot {
  return {
    start: (position?.start.column ?? 1) - 1 - from,
    end: (position?.end.column ?? 1) - 1 - from,
    readings: [...readings],
  }
}

/** Whether one reading of each spot makes `text` right. */
function reaches(text: string, spots: readonly Spot[], right: string): boolean {
  const go = (made: string, from: number, at: number): boolean => {
    if (!right.startsWith(foldMarks(made))) return false
    const spot = spots[at]
    if (!spot) return foldMarks(made + text.slice(from)) === right
    const before = made + text.slice(from, spot.start)
    return spot.readings.some((reading) => go(before + reading, spot.end, at + 1))
  }
  return go('', 0, 0)
}

/** Edits of one character that lead from one text to another. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    for (let index = 0; index < other.length; index++) {
      const same = (row[index] as number) + (one[at] === other[index] ? 0 : 1)
      next.push(Math.min(same, (row[index + 1] as number) + 1, (next[index] as number) + 1))
    }
    row = next
  }
  return row[other.length] as number
}

/** The figures of a tally; spots can only be tried where nothing else of the line was changed. */
export function figuresOf(set: string, tally: Tally, floor: Partial<Floors>, spots = true): Figure[] {
  const {lines, found, exact, among, applied, wrong, before, after} = tally
  const figures: Figure[] = [
    {set, name: 'damaged lines found', value: found / lines, count: lines, ...bound(floor.found)},
    {set, name: 'lines exactly repaired', value: exact / lines, count: lines, ...bound(floor.exact)},
    {
      set,
      name: 'repaired, or right among three alternatives',
      value: among / lines,
      count: lines,
      ...bound(floor.among),
    },
    {
      set,
      name: 'applied repairs that are wrong',
      value: wrong / (applied || 1),
      sense: 'at most',
      count: applied,
      ...bound(floor.wrong),
    },
    {
      set,
      name: 'wrong characters left',
      value: after / before,
      sense: 'at most',
      count: before,
      ...bound(floor.left),
    },
  ]
  for (const [name, group] of [...tally.groups].sort(([a], [b]) => a.localeCompare(b, 'en', {numeric: true})))
    figures.push({
      set,
      name: `exactly repaired, ${name}`,
      value: group.exact / group.lines,
      count: group.lines,
    })
  return spots ? figures : figures.filter(({name}) => !name.includes('three'))
}

function bound(floor: number | undefined): {floor?: number} {
  return floor === undefined ? {} : {floor}
}
