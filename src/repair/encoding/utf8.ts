import {lostByte} from './bytes.js'
import {commonCharacters} from './daily.js'

/** UTF-8 with holes, as far as it can be read. */
export interface Utf8 {
  text: string
  /** Characters of which a byte is lost, `U+FFFD` in the text. */
  holes: number
  /** Where a byte was lost and one character only can have been meant. */
  filled: number
}

/** Bytes that windows-1252 has no character for; strict decoders lose them. */
const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** What is known of the bytes: a decoder of windows-1252 had them, a paragraph ends with them. */
export interface Circumstances {
  western: boolean
  ends: boolean
}

/**
 * Read UTF-8 that a decoder of another encoding may have taken bytes from.
 *
 * @returns `undefined` for bytes that are no UTF-8.
 */
export function readUtf8(bytes: readonly number[], {western, ends}: Circumstances): Utf8 | undefined {
  const parts: string[] = []
  const counts = {holes: 0, filled: 0}
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number
    const length = lengthOf(first)
    if (length === 0) return undefined
    if (length === 1) {
      parts.push(String.fromCharCode(first))
      at++
      continue
    }
    const unit = unitAt(bytes, at, length, western)
    if (!unit) return undefined
    at += unit.taken
    const character = !unit.bytes.includes(lostByte)
      ? decode(unit.bytes)
      : ends && at >= bytes.length && isMark(unit.bytes)
        ? '。'
        : fill(unit.bytes, western, counts)
    if (character === undefined) return undefined
    parts.push(character)
  }
  return {text: parts.join(''), ...counts}
}

/** How many bytes a character takes that begins with `first`; 0 for a byte that begins none. */
function lengthOf(first: number): number {
  if (first < 0x80) return first < 0 ? 0 : 1
  if (first < 0xc2 || first > 0xf4) return 0
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
}

/** `E3 80` and a lost byte: a mark of U+3000 to U+303F. */
function isMark(unit: readonly number[]): boolean {
  return unit[0] === 0xe3 && unit[1] === 0x80
}

/** The bytes of one character from `at`; a lost one is told by `lostByte`, a `?` or the end of the bytes. */
function unitAt(
  bytes: readonly number[],
  at: number,
  length: number,
  western: boolean,
): {bytes: number[]; taken: number} | undefined {
  const unit = [bytes[at] as number]
  let taken = 1
  while (unit.length < length) {
    const byte = bytes[at + taken]
    if (byte !== undefined && byte >= 0x80 && byte < 0xc0) unit.push(byte)
    // No-break space, A0, became a common one.
    else if (western && byte === 0x20) unit.push(0xa0)
    else if (byte === lostByte || byte === 0x3f) unit.push(lostByte)
    else if (byte === undefined && unit.length === length - 1) unit.push(lostByte)
    else return undefined
    if (byte !== undefined) taken++
  }
  return {bytes: unit, taken}
}

/** The one common character that a unit can have been, or `U+FFFD`. */
function fill(unit: readonly number[], western: boolean, counts: {holes: number; filled: number}): string {
  if (western && unit.filter((byte) => byte === lostByte).length === 1) {
    const possible = undefinedBytes
      .map((byte) => decode(unit.map((known) => (known === lostByte ? byte : known))))
      .filter((character) => character && ('“”‘’…'.includes(character) || commonCharacters().has(character)))
    if (possible.length === 1) {
      counts.filled++
      return possible[0] as string
    }
  }
  counts.holes++
  return '\ufffd'
}

function decode(bytes: readonly number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
