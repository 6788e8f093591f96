import {type GbkTable, isPrivate, isTrail} from './gbk.js'
import type {Model} from './model.js'

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

/** What a solver needs to know. */
export interface Setting {
  gbk: GbkTable
  model: Model
  /** Whether full-width marks of the document were folded to ASCII. */
  folded: boolean
  /** Whether the document is in Simplified. */
  simplified: boolean
  /** Whether unassigned pairs may have been dropped. */
  dropped: boolean
  /** Made on first use. */
  lostCells?: Map<number, number[]>
  /** Whether `written`, behind a character, is its reading. */
  reads(written: string, character: string): boolean
}

/** A half-read run: characters so far, the lead byte that waits for its trail. */
interface Path {
  code: number
  before: Path | undefined
  carry: number
  score: number
  lost: boolean
  /** Whether the last two characters make a common pair. */
  tied: boolean
  /** Whether the trail of its last character was lost. */
  guessed?: true
}

/** Widest search, and how many paths may go through a lost pair. */
const beam = 120
const lossyBeam = 10
const longest = 600
const lostPenalty = 1
/** A character outside of GB 2312, in a document in Simplified. */
const outside = -4
/** Two pairs that share a character, as words do not. */
const overlap = -1
/** What does not stand behind `。”`, and how unlikely it is. */
const goesOnBehindQuote = '的、，；和等'
const goesOn = -8
/** A sentence that ends behind a single character. */
const tooShort = -3
const clauseEnds = '，、；：“《（\n'
/** A quotation mark or a bracket without its partner. */
const unbalanced = -2
const question = 0x3f
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
  const close = (path: Path, stop: number, tail: string, extra: number): void => {
    const last = tail ? tail.charCodeAt(tail.length - 1) : path.code
    let score = path.score + extra
    if (tail) score += model.score(path.code, tail.charCodeAt(0))
    if (stop < end)
      score +=
        model.score(last, text.charCodeAt(stop)) +
        ((suffix[stop - at] as number) - model.score(text.charCodeAt(stop - 1), text.charCodeAt(stop)))
    const whole = spell(path) + tail
    closed.push({
      end: stop,
      text: whole,
      gain: score - (suffix[0] as number),
      lost: path.lost,
      guessed: path.guessed,
    })
  }
  let states = paths
  for (let index = from; index < end && states.length > 0; index++) {
    states = step(text, index, states, setting, close)
  }
  return rank(balance(text, at, end, rank(closed).slice(0, 60)))
}

const partners = ['“”', '‘’', '《》', '（）', '()']

/** Count against readings what they leave open, or close twice, in their line. */
function balance(text: string, at: number, end: number, readings: Reading[]): Reading[] {
  const begin = text.lastIndexOf('\n', at) + 1
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

/** The pairs that a character of the run may be made of; marks, letters and digits may be folded. */
function pairsOf(code: number, {gbk, folded}: Setting): number[] {
  if (code >= 0x80) return gbk.encode[code] ? [gbk.encode[code] as number] : []
  const mark = code > 0x20 && code < 0x40
  return mark || (folded && code > 0x40 && code < 0x7f) ? [0xa300 | (code + 0x80)] : []
}

function extend(state: Path, trail: number, carry: number, setting: Setting, go: (path: Path) => void): void {
  if (!isTrail(trail)) return
  const code = setting.gbk.decode[(state.carry << 8) | trail] as number
  if (!code || isPrivate(code)) return
  const rare = setting.simplified && (state.carry < 0xb0 || trail < 0xa1) && code >= 0x4e00 ? outside : 0
  const tied = setting.model.isPair(state.code, code)
  const odd =
    (tied && state.tied ? overlap : 0) +
    (isQuoteEnd(state) && goesOnBehindQuote.includes(String.fromCharCode(code)) ? goesOn : 0)
  const score = state.score + setting.model.score(state.code, code) + rare + odd
  go({code, before: state, carry, score, lost: state.lost, tied})
}

/** Take a unit behind one or two pairs that were lost, for the best of `states`. */
function lose(
  states: Path[],
  first: number,
  second: number,
  setting: Setting,
  go: (path: Path) => void,
): void {
  const once = states.slice(0, lossyBeam).flatMap((state) => lossesOf(state, setting, 4))
  for (const path of once) extend(path, first, second, setting, go)
  for (const path of best(once, 40).flatMap((path) => lossesOf(path, setting, 1)))
    extend(path, first, second, setting, go)
}

/** Whether a path ends with a whole sentence and its closing quotation mark. */
function isQuoteEnd({code, before}: Path): boolean {
  return code === 0x201d && before !== undefined && (before.code === 0x3002 || before.code === 0xff01)
}

/** What `state` may be behind a lost pair: its trail is the lead of a cell that is not assigned. */
function lossesOf(state: Path, setting: Setting, most: number): Path[] {
  const middles: Path[] = []
  for (const lead of lostCells(setting).keys()) {
    extend(state, lead, lead, setting, (path) => middles.push(path))
  }
  return best(middles, most).flatMap((middle) =>
    (lostCells(setting).get(middle.carry) as number[]).map((carry) => ({
      ...middle,
      carry,
      score: middle.score - lostPenalty,
      lost: true,
    })),
  )
}

function best(paths: Path[], most: number): Path[] {
  return paths.length <= most ? paths : paths.sort((a, b) => b.score - a.score).slice(0, most)
}

/** Cells that GBK does not assign, trails by lead; of those that can stand between characters of GB 2312 where they do. */
function lostCells(setting: Setting): Map<number, number[]> {
  setting.lostCells ??= new Map(
    range(0x81, 0xfe)
      .map((lead): [number, number[]] => [
        lead,
        range(0x81, 0xfe).filter((trail) => {
          if (setting.simplified && (trail < 0xa1 || trail > 0xf7 || (trail > 0xa3 && trail < 0xb0)))
            return false
          return isPrivate(setting.gbk.decode[(lead << 8) | trail] as number)
        }),
      ])
      .filter(([, trails]) => trails.length > 0),
  )
  return setting.lostCells
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, index) => from + index)
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

/** The best paths; of those that can only go on alike, three. */
function prune(paths: Path[]): Path[] {
  paths.sort((a, b) => b.score - a.score)
  const alike = new Map<number, number>()
  const kept: Path[] = []
  for (const path of paths) {
    const key = (path.carry << 16) | path.code
    const count = alike.get(key) ?? 0
    if (count >= 3) continue
    alike.set(key, count + 1)
    kept.push(path)
    if (kept.length === beam) break
  }
  return kept
}

/** Likelihood of the line as it stands, from each offset on. */
function literal(text: string, at: number, end: number, model: Model): Float64Array {
  const suffix = new Float64Array(end - at + 1)
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

function spell(path: Path): string {
  const codes: number[] = []
  for (let at: Path | undefined = path; at?.before; at = at.before) codes.push(at.code)
  return String.fromCharCode(...codes.reverse())
}

function rank(readings: Reading[]): Reading[] {
  readings.sort((a, b) => b.gain - a.gain)
  const seen = new Set<string>()
  return readings.filter(({end, text}) => {
    const key = `${end} ${text}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/**
 * Paths that a run can begin with.
 *
 * @param before  The two code units before the mark.
 * @param visible  The character behind the mark, in its full-width form.
 */
export function openings(before: string, visible: number, {gbk, model}: Setting): Path[] {
  const previous = before ? before.charCodeAt(before.length - 1) : 10
  const pair = gbk.encode[visible] as number
  const root: Path = {code: previous, before: undefined, carry: 0, score: 0, lost: false, tied: false}
  const paths: Path[] = []
  if (!pair) return paths
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const code = gbk.decode[(lead << 8) | (pair >> 8)] as number
    if (!code || isPrivate(code)) continue
    const tied = model.isPair(previous, code)
    const short = code === 0x3002 && clauseEnds.includes(before[0] ?? '\n') ? tooShort : 0
    const score = model.score(previous, code) + short
    paths.push({code, before: root, carry: pair & 255, score, lost: false, tied})
  }
  return prune(paths)
}

/**
 * Paths behind a syllable that was put into two characters: `打?qū)嵉` hides 驅 in the bytes of 打實.
 * The orphan is the lead of the next character, and with the trail of the last one it makes what the syllable reads.
 */
export function insertions(previous: number, written: string, {gbk, reads}: Setting): Path[] {
  const trail = (gbk.encode[previous] as number) & 255
  const root: Path = {code: previous, before: undefined, carry: 0, score: 0, lost: false, tied: false}
  const paths: Path[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const code = gbk.decode[(trail << 8) | lead] as number
    if (code && !isPrivate(code) && reads(written, String.fromCharCode(code)))
      paths.push({...root, before: undefined, carry: lead})
  }
  return paths
}
