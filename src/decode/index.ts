import {type Label, labelsOf} from './label.js'
import {plausibility} from './plausible.js'

/** How bytes were read. */
export interface Decoded {
  text: string
  /** WHATWG name of the encoding; `gb18030` stands for `gb2312` and `gbk` too. */
  encoding: string
  /** What decided for it. */
  reason: 'bom' | 'http' | 'meta' | 'valid' | 'fallback'
  /** Encoding that a label claimed, where the bytes say otherwise. */
  claimed?: string
  /** Places that were no text. */
  lost: number
}

/** Encodings of Chinese text, the likelier first. */
const chinese = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

/** So much is enough to judge an encoding, in bytes from the first one that is not ASCII. */
const sample = 64 * 1024

/** So many characters above ASCII are never valid UTF-8 by chance. */
const enough = 64

/** A decoding must look this much like Chinese before it overrules a label. */
const likely = 0.15

/** What GB18030's `A3 A0`, the ideographic space of Sina's pages, becomes in decoders that do not know it. */
const oddSpace = /\ue5e5/g

/**
 * Read `bytes` of a page or a text file. Never throws.
 *
 * The byte order mark decides; then the label of HTTP or `meta`, unless the bytes are no text in it or another
 * encoding reads clearly more like Chinese; then the bytes alone.
 */
export function decode(bytes: Uint8Array, options: {contentType?: string | null} = {}): Decoded {
  const bom = bomOf(bytes)
  if (bom) return read(bytes, bom, 'bom')
  const labels = labelsOf(bytes, options.contentType)
  const {encoding, reason} = choose(bytes, labels)
  const result = read(bytes, encoding, reason)
  const wrong = labels.find((label) => label.encoding !== encoding)
  return wrong ? {...result, claimed: wrong.encoding} : result
}

function bomOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function choose(bytes: Uint8Array, labels: readonly Label[]): {encoding: string; reason: Decoded['reason']} {
  const label = labels[0]
  const start = asciiLength(bytes)
  if (start === bytes.length)
    return label && !isWide(label) ? keep(label) : {encoding: 'utf-8', reason: 'valid'}
  const part = bytes.subarray(start & ~1, start + sample)
  const judge = (encoding: string): {score: number; valid: boolean; count: number} => {
    const text = new TextDecoder(encoding).decode(part, {stream: true})
    return {...plausibility(text), valid: faults(text) <= written(part, encoding)}
  }
  const unicode = judge('utf-8')
  if (unicode.valid && unicode.count >= enough) {
    return label?.encoding === 'utf-8' ? keep(label) : {encoding: 'utf-8', reason: 'valid'}
  }
  const judged = chinese.map((encoding) => ({encoding, ...judge(encoding)}))
  const [utf8] = judged
  const best = judged.reduce((a, b) => (b.score > a.score + 0.02 ? b : a))
  for (const claim of labels) {
    const {score, valid} = judge(claim.encoding)
    const overruled = best.score >= likely && best.score > Math.max(score * 1.5, score + 0.1)
    const impossible = !valid && utf8?.valid && claim.encoding !== 'utf-8'
    if (!overruled && !impossible) return keep(claim)
  }
  if (best.score >= likely) return {encoding: best.encoding, reason: 'valid'}
  if (utf8?.valid) return {encoding: 'utf-8', reason: 'valid'}
  return {encoding: best.score > 0 ? best.encoding : 'windows-1252', reason: 'fallback'}
}

function keep({encoding, source}: Label): {encoding: string; reason: Decoded['reason']} {
  return {encoding, reason: source}
}

function isWide({encoding}: Label): boolean {
  return encoding.startsWith('utf-16')
}

/** How many bytes are ASCII before the first that is not; NUL is none. */
function asciiLength(bytes: Uint8Array): number {
  let length = 0
  while (length < bytes.length && (bytes[length] as number) < 0x80 && bytes[length] !== 0) length++
  return length
}

function read(bytes: Uint8Array, encoding: string, reason: Decoded['reason']): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes)
  const text = encoding === 'gb18030' ? decoded.replace(oddSpace, '\u3000') : decoded
  return {text, encoding, reason, lost: Math.max(0, faults(text) - written(bytes, encoding))}
}

function faults(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

/** How often the source itself writes U+FFFD. */
function written(bytes: Uint8Array, encoding: string): number {
  if (encoding !== 'utf-8') return 0
  let count = 0
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++
  }
  return count
}
