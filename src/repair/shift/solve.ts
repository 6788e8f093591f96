import {lose} from './lost-pairs.js'
import type {Model} from './model.js'
import {extend, type Path, pairsOf, prune, type Setting, spell} from './path.js'

/** A reading of a damaged run: the text from the mark to where the bytes fall in again, and how likely it makes the line. */
export interface Reading {
  end: number
  text: string
  /** Logarithm of the likelihood of the line, less that of the line as it stands. */
  gain: number
  /** Whether pairs that GBK does not assign were lost in it. */
  lost: boolean
  /** When its last byte was lost: how much more is certain of the reading without its last character. */
  guessed?: number | undefined
}

/** Longest run, in characters. */
const longest = 400
/** A run that would be so much likelier when it had ended is not followed. */
const hopeless = 30
/** How many readings are compared, and how many guesses of a lost last byte. */
const most = 60
const guesses = 4
/** A quotation mark or a bracket without its partner. */
const unbalanced = -2
const question = 0x3f
const newline = 10
const broken = 0xfffd

/** A syllable in brackets whose opening one was eaten with the orphan byte: `?dòng)`. */
const annotation = /^\(?([a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7})\)/
const closingTag = /^\/[a-z]{1,10}[1-6]?>/

/**
 * Read the run that a lost byte has shifted. The mark `?` stands for the lead of a character whose trail is the first
 * byte of the next one; all bytes behind pair one off, until a trail shows as ASCII or another byte is lost.
 *
 *     任务?!卑l展   →   A1|A3 A1|B1 B0|6C   →   任务。”發展
 *         ^^^^^ the run
 *
 * @param at  Offset of the mark.
 * @param paths  Where to begin behind `from`: see `openings`.
 * @returns Readings, likeliest first.
 */
export function solve(text: string, at: number, from: number, paths: Path[], setting: Setting): Reading[] {
  const {model} = setting
  const end = lineEnd(text, from)
  const suffix = literal(text, at, end, model)
  let closed: Ending[] = []
  let highest = 0
  const codeAt = (index: number): number => (index < end ? text.charCodeAt(index) : newline)
  const close = (path: Path, stop: number, tail: string, extra: number): void => {
    const last = tail ? tail.charCodeAt(tail.length - 1) : path.code
    let score = path.score + extra + (suffix[stop - at] as number)
    if (tail) score += model.score(path.code, tail.charCodeAt(0))
    score += model.score(last, codeAt(stop)) - model.score(codeAt(stop - 1), codeAt(stop))
    const gain = score - (suffix[0] as number)
    highest = Math.max(highest, gain)
    closed.push({end: stop, path, tail, gain})
    if (closed.length > 20 * most) closed = best(closed)
  }
  let states = paths
  for (let index = from; index < end && states[0] && setting.budget.left > 0; index++) {
    if (states[0].score + (suffix[index - at] as number) - (suffix[0] as number) < highest - hopeless) break
    states = step(text, index, states, setting, close)
  }
  return rank(balance(text, at, end, best(closed).map(readingOf)))
}

/** A path that came to an end, not yet spelled. */
interface Ending {
  end: number
  path: Path
  tail: string
  gain: number
}

function best(endings: Ending[]): Ending[] {
  return endings.sort((a, b) => b.gain - a.gain).slice(0, most)
}

function readingOf({end, path, tail, gain}: Ending): Reading {
  return {end, text: spell(path) + tail, gain, lost: path.lost, guessed: path.guessed}
}

const partners = ['“”', '‘’', '《》', '（）', '()']

/** Count against readings what they leave open, or close twice, in their line. */
function balance(text: string, at: number, end: number, readings: Reading[]): Reading[] {
  const begin = Math.max(text.lastIndexOf('\n', at) + 1, at - longest)
  return readings.map((reading) => {
    const line = text.slice(begin, at) + reading.text + text.slice(reading.end, end)
    let odd = 0
    for (const [open = '', close = ''] of partners)
      odd += Math.abs(line.split(open).length - line.split(close).length)
    return {...reading, gain: reading.gain + odd * unbalanced}
  })
}

type Close = (path: Path, stop: number, tail: string, extra: number) => void

/** Take one unit of the run: the paths that go on behind it. */
function step(text: string, index: number, states: Path[], setting: Setting, close: Close): Path[] {
  const code = text.charCodeAt(index)
  const next: Path[] = []
  let highest = Number.NEGATIVE_INFINITY
  const keep = (path: Path): void => {
    if (path.score < highest - hopeless) return
    highest = Math.max(highest, path.score)
    next.push(path)
  }
  if (code === question || code === broken) closeLost(text, index, states, setting, close)
  const behind = setting.dropped ? lose(states, setting) : []
  const all = (first: number, second: number, go: (path: Path) => void): void => {
    for (const state of states) extend(state, state.carry, first, second, setting, go)
    for (const {path, leads} of behind) {
      for (const lead of leads) extend(path, lead, first, second, setting, go)
    }
  }
  for (const pair of pairsOf(code, setting)) {
    const [first, second] = [pair >> 8, pair & 255]
    if (second < 0x80) all(first, second, (path) => close(path, index + 1, String.fromCharCode(second), 0))
    else all(first, second, keep)
  }
  if (code >= 0x40 && code < 0x7f)
    all(code, 0, (path) => close(path, index + 1, '', annotated(text, index + 1, path, setting)))
  return prune(next)
}

/** A mark inside the run: the trail of the waiting lead is lost, and the bytes fall in again. */
function closeLost(text: string, index: number, states: Path[], setting: Setting, close: Close): void {
  const rest = text.slice(index + 1, index + 14)
  const reading = annotation.exec(rest)
  const tag = text[index] === '?' && closingTag.test(rest)
  if (!reading && !tag && !/^(?:[ -?\n]|[！？。，：；（]|$)/.test(rest)) return
  const stop = index + 1 + (reading?.[0].length ?? 0)
  const behind = rest.charCodeAt(0) || newline
  for (const state of states.slice(0, 40)) {
    const ends: Path[] = []
    for (let trail = 0x81; trail <= 0xfe; trail++)
      extend(state, state.carry, trail, 0, setting, (path) => ends.push(path))
    if (reading) {
      for (const path of ends)
        if (setting.reads(reading[1] as string, String.fromCharCode(path.code))) close(path, stop, '', 3)
      continue
    }
    const worth = (path: Path): number => path.score + (tag ? 0 : setting.model.score(path.code, behind))
    ends.sort((a, b) => worth(b) - worth(a))
    const sum = Math.log(
      ends.reduce((total, path) => total + Math.exp(worth(path) - worth(ends[0] as Path)), 0),
    )
    for (const path of ends.slice(0, guesses))
      close({...path, guessed: sum + worth(ends[0] as Path) - worth(path)}, stop, tag ? '<' : '', 0)
  }
}

/** Worth of the reading that stands behind the last character of a run, when there is one. */
function annotated(text: string, at: number, path: Path, setting: Setting): number {
  const reading = /^\(([a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7})\)/.exec(text.slice(at, at + 10))
  if (!reading) return 0
  return setting.reads(reading[1] as string, String.fromCharCode(path.code)) ? 3 : -8
}

/** Likelihood of the line as it stands, from each offset on. */
function literal(text: string, at: number, end: number, model: Model): Float64Array {
  const suffix = new Float64Array(end - at + 1)
  suffix[end - at] = model.score(text.charCodeAt(end - 1), newline)
  for (let index = end - 1; index >= at; index--) {
    const previous = index > 0 ? text.charCodeAt(index - 1) : 10
    suffix[index - at] = (suffix[index - at + 1] as number) + model.score(previous, text.charCodeAt(index))
  }
  return suffix
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return Math.min(end === -1 ? text.length : end, from + longest)
}

function rank(readings: Reading[]): Reading[] {
  readings.sort((a, b) => b.gain - a.gain)
  const seen = new Set<string>()
  return readings.filter(({end, text}) => {
    const key = `${end} ${text}`
    return seen.has(key) ? false : seen.add(key)
  })
}
