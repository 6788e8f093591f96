import type {Finding} from '../finding.js'
import type {Evidence} from './evidence.js'
import type {Reading, Readings} from './posterior.js'

/** A finding, and whether there is nothing behind its mark that is odd in itself. */
export type Judged = Finding & {weak: boolean}

/** Where a damaged run is. */
export interface Run {
  text: string
  /** Offset of its mark. */
  at: number
  /** Offset of the first character behind what was put in. */
  from: number
  /** Whether the mark stands for the first character: a syllable that was put in stands for none. */
  visible: boolean
  /** Whether the document is in Simplified. */
  simplified: boolean
  evidence: Evidence
}

/** Least gain in likelihood of a change. */
export const leastGain = 4
/** Least gain and share of a reading where only marks stand: `?!?` is written too, and then no words fit it. */
const leastBareGain = 25
const leastBareWhole = 0.9
/** How likely a reading has to be as a whole, and otherwise each part of it. */
const leastWhole = 0.75
const leastPlace = 0.95
/** The same where pairs are lost: much more may stand there, and most of all in Simplified, which loses most of them. */
const leastLostWhole = {Hans: 0.88, other: 0.8}
const leastLostPlace = 0.98
const leastPiece = 0.8
/** The same of a last character whose trail was lost, one of very many. */
const leastGuess = 0.7
/**
 * The same in language that the model knows badly, by how many characters the document has elsewhere as they stand at
 * the end: none that prove it, two, three. Without proof, one of seven that seemed sure with 0.97 was wrong.
 */
const leastStrangeGuess = [0.99, 0.95, 0.9] as const
/** So much of a run has to be sure, when a part of it is not. */
const leastShare = 0.2

/** What is made of a run: one finding, or one for each part that is sure or doubtful. */
export function judge(
  run: Run,
  readings: Readings,
  rests: (findings: readonly Judged[]) => boolean,
): Judged[] {
  const [best] = readings.all as [Reading]
  const {text, at} = run
  const inside = text.slice(at + 2, best.stop)
  const tag = best.text.endsWith('<')
  const evidence =
    tag ||
    (best.gain >= leastBareGain && readings.whole >= leastBareWhole) ||
    (best.lost ? /[\u2e80-\ufffd]/ : /[@-~\u2e80-\ufffd]/).test(inside)
  const note = `Likelier than what stands by ${best.gain.toFixed(1)}, right with ${readings.whole.toFixed(2)}`
  const base = {start: at, rule: 'shift-gbk', action: 'replace', note, weak: !evidence} as const
  const end = Math.max(...readings.all.slice(0, 6).map(({stop}) => stop))
  const texts = readings.all.map(
    (reading) => reading.text + text.slice(reading.stop, Math.max(end, reading.stop)),
  )
  const alternatives = [...new Set(texts)].slice(0, 3)
  if (best.gain >= leastGain && evidence) {
    if (readings.whole >= leastOf(run, best) && !guesses(run, readings))
      return [{...base, end: best.stop, insert: best.text, alternatives, confidence: readings.whole}]
    // A part of nothing but ASCII is no text that was damaged: an emoticon, code.
    const pieces =
      tag || !/[\u2e80-\ufffd]/.test(inside)
        ? []
        : piecesOf(run, readings).map((finding) => ({...base, ...finding}))
    if (pieces.length > 0 && rests(pieces)) return pieces
  }
  return [{...base, end, insert: alternatives[0] as string, alternatives, doubt: 'shift-doubt'}]
}

function leastOf({simplified}: Run, {lost}: Reading): number {
  if (!lost) return leastWhole
  return simplified ? leastLostWhole.Hans : leastLostWhole.other
}

type Piece = Pick<Judged, 'start' | 'end' | 'insert' | 'alternatives'> & {
  confidence?: number
  doubt?: 'shift-doubt'
}

/**
 * A run in parts: what is sure is written, what is not stays as it stands and is told of.
 *
 *     任务?！……地蘮?。   →   任务。”……地?。
 */
function piecesOf(run: Run, readings: Readings): Piece[] {
  const [best] = readings.all as [Reading]
  const doubtful = doubtsIn(readings.sure, best.lost ? leastLostPlace : leastPlace)
  if (guesses(run, readings)) doubtful[best.parts.length - 1] = true
  const places = best.parts.length - 1
  const sure = doubtful.filter((doubt, place) => place > 0 && !doubt).length
  if (sure < 2 || sure < places * leastShare) return []
  const pieces: Piece[] = []
  for (let first = 1; first <= places; ) {
    let last = first
    while (last < places && doubtful[last + 1] === doubtful[first]) last++
    const [start, end] = cellsOf(run, best, doubtful, first, last)
    const insert = best.parts.slice(first, last + 1).join('')
    if (doubtful[first]) {
      const alternatives = othersAt(readings, first, last)
      pieces.push({start, end, insert, alternatives, doubt: 'shift-doubt'})
    } else {
      const confidence = 1 - readings.sure.slice(first, last + 1).reduce((sum, value) => sum + 1 - value, 0)
      pieces.push({start, end, insert, alternatives: [insert], confidence})
    }
    first = last + 1
  }
  return pieces
}

/**
 * Whether the best reading ends with a character that is little more than a guess: its trail was lost, or nobody knows
 * it, so that the run may well go on behind it.
 */
function guesses({text, at, evidence}: Run, {all, sure}: Readings): boolean {
  const [best] = all as [Reading]
  const share = sure.at(-1) as number
  if (!best.guessed) return !evidence.knows(best.parts.at(-1) as string)
  if (share < leastGuess) return true
  const proof = evidence.proof(text.slice(Math.max(0, at - 2), at) + best.text)
  return share < leastStrangeGuess[proof] && !evidence.familiar()
}

/** Which places are doubtful, so that every piece between them is sure as a whole. */
function doubtsIn(sure: readonly number[], least: number): boolean[] {
  const doubtful = sure.map((value) => value < least)
  let from = 1
  for (let place = 1; place <= sure.length; place++) {
    if (place < sure.length && !doubtful[place]) continue
    const piece = sure.slice(from, place)
    if (piece.reduce((sum, value) => sum + 1 - value, 0) > 1 - leastPiece) {
      doubtful[from + piece.indexOf(Math.min(...piece))] = true
      place = from - 1
    } else from = place + 1
  }
  return doubtful
}

/** The characters of the source that the places from `first` to `last` take. A lost last byte leaves its mark. */
function cellsOf(
  {at, from, visible}: Run,
  {stop, guessed, parts}: Reading,
  doubtful: readonly boolean[],
  first: number,
  last: number,
): [start: number, end: number] {
  const places = parts.length - 1
  const mark = guessed && doubtful[places]
  const startOf = (place: number): number => {
    if (place > places) return stop
    if (mark && place === places) return stop - 1
    return place === 1 ? at : from + place - (visible ? 3 : 2)
  }
  return [startOf(first), startOf(last + 1)]
}

/** What may stand at some places, likeliest first. */
function othersAt({all, others}: Readings, first: number, last: number): string[] {
  const [best] = all as [Reading]
  const texts = all
    .filter(({stop, parts}) => stop === best.stop && parts.length === best.parts.length)
    .map(({parts}) => parts.slice(first, last + 1).join(''))
  const more = first === last ? (others[first] ?? []) : []
  return [...new Set([...(first === last ? more : []), ...texts])].slice(0, 3)
}
