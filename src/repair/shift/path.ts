import {type GbkTable, isPrivate, isTrail} from './gbk.js'
import type {Model} from './model.js'

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
  /** How many characters may still be weighed: no document is worth more. */
  budget: {left: number}
  /** Made on first use. */
  lostCells?: Map<number, number[]>
  /** Whether `written`, behind a character, is its reading. */
  reads(written: string, character: string): boolean
}

/** A half-read run: characters so far, the lead byte that waits for its trail. */
export interface Path {
  code: number
  before: Path | undefined
  carry: number
  score: number
  lost: boolean
  /** Whether the last two characters make a common pair. */
  tied: boolean
  /** When the trail of its last character was lost: what all such characters are worth more than this one. */
  guessed: number | undefined
}

/** Widest search. */
const beam = 120
/** A character outside of GB 2312, in a document in Simplified. */
const outside = -4
/** Two pairs that share a character, as words do not. */
const overlap = -1
/** What does not stand behind `。”`, and how unlikely it is. */
const goesOnBehindQuote = '的、，；和等'
const goesOn = -8
/** A sentence that ends behind a single character. */
const tooShort = -6
const clauseEnds = '，、；：“《（\n'

/** The pairs that a character of the run may be made of; marks, letters and digits may be folded. */
export function pairsOf(code: number, {gbk, folded}: Setting): number[] {
  if (code >= 0x80) return gbk.encode[code] ? [gbk.encode[code] as number] : []
  const mark = code > 0x20 && code < 0x40
  return mark || (folded && code > 0x40 && code < 0x7f) ? [0xa300 | (code + 0x80)] : []
}

/** Go on with the character of `lead`, which waits in `state`, and `trail`; `carry` waits next. */
export function extend(
  state: Path,
  lead: number,
  trail: number,
  carry: number,
  setting: Setting,
  go: (path: Path) => void,
): void {
  if (!isTrail(trail)) return
  setting.budget.left--
  const code = setting.gbk.decode[(lead << 8) | trail] as number
  if (!code || isPrivate(code)) return
  const rare = setting.simplified && (lead < 0xb0 || trail < 0xa1) && code >= 0x4e00 ? outside : 0
  const tied = setting.model.isPair(state.code, code)
  const odd =
    (tied && state.tied ? overlap : 0) +
    (isQuoteEnd(state) && goesOnBehindQuote.includes(String.fromCharCode(code)) ? goesOn : 0)
  const score = state.score + setting.model.score(state.code, code) + rare + odd
  go({code, before: state, carry, score, lost: state.lost, tied, guessed: undefined})
}

/** Whether a path ends with a whole sentence and its closing quotation mark. */
function isQuoteEnd({code, before}: Path): boolean {
  return code === 0x201d && before !== undefined && (before.code === 0x3002 || before.code === 0xff01)
}

export function best(paths: Path[], most: number): Path[] {
  return paths.length <= most ? paths : paths.sort((a, b) => b.score - a.score).slice(0, most)
}

/** The best paths; of those that can only go on alike, three. Their `carry` is the same. */
export function prune(paths: Path[]): Path[] {
  paths.sort((a, b) => b.score - a.score)
  const alike = new Map<number, number>()
  const kept: Path[] = []
  for (const path of paths) {
    const count = alike.get(path.code) ?? 0
    if (count >= 3) continue
    alike.set(path.code, count + 1)
    kept.push(path)
    if (kept.length === beam) break
  }
  return kept
}

export function spell(path: Path): string {
  const codes: number[] = []
  for (let at: Path | undefined = path; at?.before; at = at.before) codes.push(at.code)
  return String.fromCharCode(...codes.reverse())
}

/** The path that has only the code unit before the mark. */
function rootAt(code: number): Path {
  return {code, before: undefined, carry: 0, score: 0, lost: false, tied: false, guessed: undefined}
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
  const root = rootAt(previous)
  const paths: Path[] = []
  if (!pair) return paths
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const code = gbk.decode[(lead << 8) | (pair >> 8)] as number
    if (!code || isPrivate(code)) continue
    const tied = model.isPair(previous, code)
    const short = code === 0x3002 && clauseEnds.includes(before[0] ?? '\n') ? tooShort : 0
    const score = model.score(previous, code) + short
    paths.push({code, before: root, carry: pair & 255, score, lost: false, tied, guessed: undefined})
  }
  return prune(paths)
}

/**
 * Paths behind a syllable that was put into two characters: `打?qū)嵉` hides 驅 in the bytes of 打實.
 * The orphan is the lead of the next character, and with the trail of the last one it makes what the syllable reads.
 */
export function insertions(previous: number, written: string, {gbk, reads}: Setting): Path[] {
  const trail = (gbk.encode[previous] as number) & 255
  const root = rootAt(previous)
  const paths: Path[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const code = gbk.decode[(trail << 8) | lead] as number
    if (code && !isPrivate(code) && reads(written, String.fromCharCode(code)))
      paths.push({...root, carry: lead})
  }
  return paths
}
