import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Converter} from 'opencc-js'
import {clean} from '../src/index.js'
import {foldMarks} from '../src/repair/shift/bytes.js'
import {type Damage, type Damaged, damageLine, randomOf} from './damage.js'
import type {Figure, Measure} from './figure.js'

interface Doc {
  lines: Array<{t: string}>
}

/** What came of the damaged lines of a set. */
interface Tally {
  lines: number
  found: number
  exact: number
  among: number
  applied: number
  wrong: number
  before: number
  after: number
}

interface Floors {
  found: number
  exact: number
  among: number
  wrong: number
  left: number
}

/** Just below what is reached, with unassigned pairs kept and dropped. */
const floors = {
  Hant: {
    keep: {found: 0.98, exact: 0.65, among: 0.96, wrong: 0.02, left: 0.27},
    drop: {found: 0.97, exact: 0.38, among: 0.8, wrong: 0.1, left: 0.68},
  },
  Hans: {
    keep: {found: 0.97, exact: 0.4, among: 0.73, wrong: 0.03, left: 0.2},
    drop: {found: 0.97, exact: 0.02, among: 0.1, wrong: 0.02, left: 0.99},
  },
} as const satisfies Record<string, Record<string, Floors>>

const sets = ['LawRefBook', 'commentary', 'contents', 'gov.cn', 'just-laws', 'notes', 'xin-wen-lian-bo']
const prose = ['commentary', 'gov.cn', 'xin-wen-lian-bo']
const options = {from: 'text', article: false, sections: false} as const

/** Byte shifts put into the prose of the corpus by the forward model and undone again; changes to sound text. */
export const measure: Measure = (folder) => {
  const traditional = Converter({from: 'cn', to: 't'})
  const docs = (set: string): string[][] =>
    (JSON.parse(readFileSync(join(folder, 'structure', `${set}.json`), 'utf8')) as Doc[]).map(({lines}) =>
      lines.map(({t}) => t),
    )
  const texts = prose.flatMap(docs)
  const figures: Figure[] = []
  for (const script of ['Hant', 'Hans'] as const) {
    const here = script === 'Hant' ? texts.map((lines) => lines.map((line) => traditional(line))) : texts
    for (const unassigned of ['keep', 'drop'] as const) {
      const damage: Damage = {marks: '！？', cuts: '！？。', unassigned, fold: true}
      const set = `shift, ${script}, unassigned pairs ${unassigned}`
      figures.push(...figuresOf(set, shifted(here, damage), floors[script][unassigned]))
    }
  }
  for (const script of ['Hans', 'Hant'] as const) figures.push(...sound(sets, docs, script, traditional))
  return figures
}

/**
 * Damage about half of the lines that can be, and clean the documents. Margins were found on the documents with even
 * numbers, so only the odd ones count.
 */
function shifted(texts: readonly string[][], damage: Damage): Tally {
  const tally: Tally = {lines: 0, found: 0, exact: 0, among: 0, applied: 0, wrong: 0, before: 0, after: 0}
  for (const seed of [7, 8, 9]) {
    const random = randomOf(seed)
    for (const [number, lines] of texts.entries()) {
      const damaged = lines.map((line) => (random() < 0.5 ? undefined : damageLine(line, damage, random)))
      if (number % 2 === 0 || !damaged.some(Boolean)) continue
      const folded = lines.map((line, index) => damaged[index]?.damaged ?? foldMarks(line))
      judge(folded, damaged, tally)
    }
  }
  return tally
}

function judge(lines: readonly string[], damaged: ReadonlyArray<Damaged | undefined>, tally: Tally): void {
  const article = clean(lines.join('\n'), {...options, repair: {punctuation: 'off', masks: 'off'}})
  const changes = article.changes.filter(({rule}) => rule.startsWith('shift'))
  const doubts = article.messages.filter(({ruleId}) => ruleId === 'shift-doubt')
  for (const [index, pair] of damaged.entries()) {
    if (!pair) continue
    const {clean: right, damaged: wrong} = pair
    const mine = changes.filter(({position}) => position?.start.line === index + 1)
    let text = wrong
    for (const {before, after = ''} of mine) text = text.replace(before, () => after)
    const told = doubts.filter(({line}) => line === index + 1)
    const exact = foldMarks(text) === right
    const among = told.some(({actual = '', expected = []}) =>
      expected.some((reading) => foldMarks(replaceAny(text, actual, reading, right)) === right),
    )
    tally.lines++
    tally.found += mine.length > 0 || told.length > 0 ? 1 : 0
    tally.exact += exact ? 1 : 0
    tally.among += exact || among ? 1 : 0
    tally.applied += mine.length
    tally.wrong += mine.filter(({after = ''}) => !right.includes(foldMarks(after))).length
    tally.before += difference(wrong, right)
    tally.after += difference(foldMarks(text), right)
  }
}

/** `text` with the occurrence of `actual` replaced that makes it `right`, or the first. */
function replaceAny(text: string, actual: string, reading: string, right: string): string {
  for (let at = text.indexOf(actual); at !== -1; at = text.indexOf(actual, at + 1)) {
    const made = text.slice(0, at) + reading + text.slice(at + actual.length)
    if (foldMarks(made) === right) return made
  }
  return text.replace(actual, () => reading)
}

/** Characters between what two texts have in common at their ends. */
function difference(one: string, other: string): number {
  const least = Math.min(one.length, other.length)
  let head = 0
  while (head < least && one[head] === other[head]) head++
  let tail = 0
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return Math.max(one.length, other.length) - head - tail
}

function figuresOf(set: string, tally: Tally, floor: Floors): Figure[] {
  const {lines, found, exact, among, applied, wrong, before, after} = tally
  const count = lines
  return [
    {set, name: 'damaged lines found', value: found / lines, count, floor: floor.found},
    {set, name: 'lines exactly repaired', value: exact / lines, count, floor: floor.exact},
    {
      set,
      name: 'repaired, or right among three alternatives',
      value: among / lines,
      count,
      floor: floor.among,
    },
    {
      set,
      name: 'applied repairs that are wrong',
      value: wrong / (applied || 1),
      floor: floor.wrong,
      sense: 'at most',
      count: applied,
    },
    {
      set,
      name: 'wrong characters left',
      value: after / before,
      sense: 'at most',
      count: before,
      floor: floor.left,
    },
  ]
}

function sound(
  names: readonly string[],
  docs: (set: string) => string[][],
  script: 'Hans' | 'Hant',
  traditional: (text: string) => string,
): Figure[] {
  let changed = 0
  let widths = 0
  let count = 0
  for (const lines of names.flatMap(docs)) {
    const source = lines.join('\n')
    const {changes} = clean(script === 'Hant' ? traditional(source) : source, options)
    widths += changes.filter(({rule}) => rule === 'width-ascii').length
    changed += changes.filter(({rule}) => rule !== 'width-ascii').length
    count++
  }
  const set = `sound text, ${script}`
  return [
    {set, name: 'changes', value: changed, floor: 0, sense: 'at most', count},
    {set, name: 'full-width digits and letters, by rule', value: widths, count},
  ]
}
