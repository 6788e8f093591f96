import {countHan} from '../../han/ranges.js'
import {charactersOf, seek} from '../../han/seek.js'
import type {Finding} from '../finding.js'
import type {Shield} from '../shield.js'
import {decode} from './bytes.js'
import {commonShare} from './daily.js'
import {type Detour, detours, signs, speaksOfCodes} from './detours.data.js'
import {readUtf8} from './utf8.js'

/** A piece of text that a detour explains. */
interface Piece {
  start: number
  end: number
  right: string
  /** Characters in it that stay lost. */
  holes: number
  han: number
  /** Whether signs that no word has were read. */
  signs: boolean
  /** Where its line starts. */
  line: number
  detour: Detour
}

/**
 * A text that reads well in a detour has so many characters in daily use, and so many more than before. Fewest that
 * prove a detour through Big5 or GBK, where any bytes are characters, and through windows-1252, which reads letters only.
 */
const least = {common: 0.9, gain: 0.25, proof: 10, letters: 6}
/** So many prove it for the whole document, and shorter pieces need no proof of their own. */
const proven = 20

/** What plain Chinese text has none of. */
const foreign = /[^\u0020-\u007e\u2010-\u2027\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e·×]/

const stretch = /[^\n\r\f<>]+/g
const ends = charactersOf('\n\r\f<>')
const solid = /\P{ASCII}{2,}/gu
const westernSolid = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd]{3,}/g

/** Where a paragraph ends in a source: `E3 80` and a lost byte is a full stop there. */
const paragraphEnd = /^\s{0,20}(?:$|\n|<br|<\/(?:p|div|td|li|h\d))/i

/** Find text that was read in a wrong encoding, where the way back is plain. What stands in `code` proves nothing. */
export function takeBack(text: string, code: Shield): Finding[] {
  const first = told(text, code)
  if (first.length === 0) return []
  const sums = sumsOf(first)
  // What the document has proved is looked for in lines that do not tell, such as titles.
  const sure = detours.filter((row) => row.encoding !== 'utf-8' && (sums.get(row) ?? 0) >= proven)
  const pieces = sure.length > 0 ? everywhere(text, sure) : []
  const taken = new Set(first.map(({line}) => line))
  const apart = pieces.filter(({line}) => !taken.has(line))
  const found = [...first, ...apart].filter((piece) => isProven(piece, sums.get(piece.detour) ?? 0))
  if (isAbout(text, found)) return found.map((piece) => ({...findingOf(piece), doubt: 'repair-possible'}))
  return [...found.filter(({holes}) => holes > 0).map(toldOf), ...found.map(findingOf)]
}

/** The pieces of the lines that tell. Few have a sign: they are sought first, and then looked at. */
function told(text: string, code: Shield): Piece[] {
  const pieces: Piece[] = []
  for (let at = seek(text, signs), end = 0; at !== -1; at = seek(text, signs, end)) {
    let start = at
    while (start > 0 && ends[text.charCodeAt(start - 1)] === 0) start--
    const stop = seek(text, ends, at)
    end = stop === -1 ? text.length : stop
    const value = text.slice(start, end)
    const rows = detours.filter(({tell}) => tell.test(value))
    if (rows.length > 0 && hasProse(text, at, end, code))
      for (const piece of inLine(text, start, end, rows)) pieces.push(piece)
  }
  return pieces
}

/** Whether a sign from `at` on and before `end` stands in no code. */
function hasProse(text: string, at: number, end: number, code: Shield): boolean {
  for (let sign = at; sign !== -1 && sign < end; sign = seek(text, signs, sign + 1))
    if (!code(sign, sign + 1)) return true
  return false
}

/** The pieces of all lines by `rows`. */
function everywhere(text: string, rows: readonly Detour[]): Piece[] {
  return [...text.matchAll(stretch)].flatMap(({index, 0: {length}}) =>
    inLine(text, index, index + length, rows),
  )
}

function inLine(text: string, start: number, end: number, rows: readonly Detour[]): Piece[] {
  return piecesOf(text.slice(start, end), start, rows, paragraphEnd.test(text.slice(end, end + 40)))
}

/** How many Han characters each detour would explain. */
function sumsOf(pieces: readonly Piece[]): ReadonlyMap<Detour, number> {
  const sums = new Map<Detour, number>()
  for (const {detour, han} of pieces) sums.set(detour, (sums.get(detour) ?? 0) + han)
  return sums
}

/** Whether `text` speaks of such damage and shows some of it. */
function isAbout(text: string, pieces: readonly Piece[]): boolean {
  if (pieces.length === 0 || !speaksOfCodes.test(text)) return false
  return pieces.reduce((sum, {start, end}) => sum + end - start, 0) * 3 < text.length
}

/** What a line gives as a whole, or else its runs without ASCII. */
function piecesOf(value: string, at: number, rows: readonly Detour[], ends: boolean): Piece[] {
  let first = 0
  while (first < value.length && value.charCodeAt(first) < 0x80) first++
  let last = value.length
  while (last > first && value.charCodeAt(last - 1) < 0x80) last--
  if (first === last) return []
  if (/[@-~?]/.test(value.charAt(last))) last++
  const whole = best(value.slice(first, last), at + first, at, rows, ends)
  if (whole) return [whole]
  const runs = rows.every(({western}) => western) ? westernSolid : solid
  const pieces: Piece[] = []
  for (const {0: run, index} of value.matchAll(runs)) {
    const piece = best(run, at + index, at, rows, false)
    if (piece) pieces.push(piece)
  }
  return pieces
}

/** The likeliest way back of one run. */
function best(
  run: string,
  start: number,
  line: number,
  rows: readonly Detour[],
  ends: boolean,
): Piece | undefined {
  let found: Piece | undefined
  const values = /[@-~?]$/.test(run) ? [run, run.slice(0, -1)] : [run]
  for (const detour of rows) {
    for (const value of values) {
      const read = detour.encoding === 'utf-8' ? again(value, detour, ends) : weak(value, detour)
      if (!read || (found && commonShare(found.right) >= commonShare(read.right))) continue
      found = {
        right: read.right,
        holes: read.holes,
        start,
        end: start + value.length,
        han: countHan(read.right),
        signs: /[¡-¿]/.test(value),
        line,
        detour,
      }
    }
    // UTF-8 proves itself.
    if (found?.detour.encoding === 'utf-8') break
  }
  return found
}

/** UTF-8, and once more where it went astray twice. */
function again(
  run: string,
  {bytes, western}: Detour,
  ends: boolean,
): {right: string; holes: number} | undefined {
  let value = run
  for (let round = 0; round < 3; round++) {
    const raw = bytes(value)
    const read = raw && readUtf8(raw, {western: western === true, ends})
    if (!read || read.text === value) return undefined
    if (isChinese(read.text) && read.holes * 2 <= read.text.length)
      return {right: read.text, holes: read.holes}
    value = read.text
  }
  return undefined
}

/** Bytes that any other encoding reads too: what comes out must be plain Chinese, and what went in must not. */
function weak(run: string, {bytes, encoding, western}: Detour): {right: string; holes: number} | undefined {
  const share = western ? 0 : commonShare(run)
  if (western ? isWord(run) : 1 - share < least.gain || soundMarks.test(run)) return undefined
  const raw = bytes(run)
  if (!raw || raw.includes(-1) || readUtf8(raw, {western: western === true, ends: false})) return undefined
  const right = decode(encoding, raw)
  if (foreign.test(right) || !isChinese(right)) return undefined
  // `µ¶·¸` are signs, `ÄÄÄÄ` is a line.
  const han = right.match(/[\u4e00-\u9fff]/g) ?? []
  if (new Set(han).size * 2 <= Math.min(han.length, 12)) return undefined
  const after = commonShare(right)
  return after < least.common || after - share < (western ? 0 : least.gain) ? undefined : {right, holes: 0}
}

/** Marks that sound Chinese has. */
const soundMarks = /[，。、：；]/

/** `AVALIAÇÃO` is a word of the West. */
function isWord(run: string): boolean {
  if ((run.match(/[À-ÿ]/g)?.length ?? 0) < 2) return true
  return /[A-Za-z][\u00a0-\u00ff]/.test(run) && !/[\u0080-\u00ff]{4}/.test(run)
}

/** Chinese for a third at least of what is no ASCII, and no characters that control. */
function isChinese(text: string): boolean {
  let rest = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) return false
    rest++
    // A pair is one character.
    if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++
  }
  return rest > 0 && countHan(text) * 3 >= rest
}

/**
 * Two characters prove UTF-8, more another encoding, unless the document has shown it elsewhere. `all`: Han in it.
 * Letters alone may be a word of the West; `¹` is none.
 */
function isProven({detour, han, holes, right, signs}: Piece, all: number): boolean {
  if (all >= proven) return true
  if (detour.encoding === 'utf-8') return all >= 2 && holes * 6 <= right.length
  return detour.western ? han >= 2 && (signs || all >= least.letters) : han >= least.proof
}

/** What stays lost in a piece that is read again: the words around the first place. */
function toldOf({start, right}: Piece): Finding {
  const at = right.indexOf('\ufffd')
  const before = right.slice(Math.max(0, at - 6), at + 7)
  const rule = 'encoding-lost'
  return {
    start,
    end: start,
    insert: '',
    rule,
    action: 'replace',
    alternatives: [],
    doubt: rule,
    shown: {before, after: ''},
  }
}

function findingOf({start, end, right, holes, detour}: Piece): Finding {
  const note = holes > 0 ? `${detour.name}; ${holes} stay lost` : detour.name
  return {
    start,
    end,
    insert: right,
    rule: 'shift-encoding',
    action: 'replace',
    note,
    ...(holes > 0 && {confidence: 0.8}),
  }
}
