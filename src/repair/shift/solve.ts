import {lose} from './lost-pairs.js'
import type {Model} from './model.js'
import {extend, type Path, pairsOf, prune, type Setting, spell} from './path.js'

/** A reading of a damaged run: the text from the mark to where the bytes fall in again, and how likely it makes the line. */
export interface Reading {
  end: number
  text: string
  /** Logarithm of the likelihood of the line, less that of the line as it stands. */
  gain: number
  /** Whether pairs that GBK does not assign were lost in it; `guessed`: the last byte was. */
  lost: boolean
  guessed?: true | undefined
}

/** Longest run, in characters. */
const longest = 600
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
  const closed: Reading[] = []
  const codeAt = (index: number): number => (index < end ? text.charCodeAt(index) : newline)
  const close = (path: Path, stop: number, tail: string, extra: number): void => {
    const last = tail ? tail.charCodeAt(tail.length - 1) : path.code
    let score = path.score + extra + (suffix[stop - at] as number)
    if (tail) score += model.score(path.code, tail.charCodeAt(0))
    score += model.score(last, codeAt(stop)) - model.score(codeAt(stop - 1), codeAt(stop))
    const {lost, guessed} = path
    closed.push({end: stop, text: spell(path) + tail, gain: score - (suffix[0] as number), lost, guessed})
  }
  let states = paths
  for (let index = from; index < end && states.length > 0; index++) {
    if (setting.budget.steps-- <= 0) break
    states = step(text, index, states, setting, close)
  }
  return rank(balance(text, at, end, rank(closed).slice(0, 60)))
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
  if (code === question || code === broken) closeLost(text, index, states, setting, close)
  const pairs = pairsOf(code, setting)
  for (const pair of pairs) {
    const [first, second] = [pair >> 8, pair & 255]
    const ascii = second < 0x80 ? String.fromCharCode(second) : ''
    const go = (path: Path): void => {
      if (ascii) close(path, index + 1, ascii, 0)
      else next.push(path)
    }
    for (const state of states) extend(state, first, second, setting, go)
    if (setting.dropped) lose(states, first, second, setting, go)
  }
  if (code >= 0x40 && code < 0x7f) {
    const go = (path: Path): void => close(path, index + 1, '', annotated(text, index + 1, path, setting))
    for (const state of states) extend(state, code, 0, setting, go)
    if (setting.dropped) lose(states, code, 0, setting, go)
  }
  return prune(next)
}

/** A mark inside the run: the trail of the waiting lead is lost, and the bytes fall in again. */
function closeLost(text: string, index: number, states: Path[], setting: Setting, close: Close): void {
  const rest = text.slice(index + 1, index + 14)
  const reading = annotation.exec(rest)
  const tag = text[index] === '?' && closingTag.test(rest)
  if (!reading && !tag && !/^(?:[ -?\n]|[！？。，：；（）]|$)/.test(rest)) return
  for (const state of states.slice(0, 40)) {
    for (let trail = 0x81; trail <= 0xfe; trail++) {
      extend(state, trail, 0, setting, (path) => {
        if (!reading) close({...path, guessed: true}, index + 1, tag ? '<' : '', 0)
        else if (setting.reads(reading[1] as string, String.fromCharCode(path.code)))
          close(path, index + 1 + reading[0].length, '', 3)
      })
    }
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
