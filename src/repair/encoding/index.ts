import {countHan} from '../../han/ranges.js'
import type {Kind} from '../../types.js'
import type {Finding} from '../finding.js'
import {encodeText} from '../shift/bytes.js'
import {lostText, wrongTurns} from './lost.data.js'

/** A wrong turn of a decoder that can be taken back: bytes of what was read, and what they are. */
interface Detour {
  /** Runs that it leaves. */
  run: RegExp
  bytes(run: string): number[] | undefined
  encoding: 'utf-8' | 'gbk'
  name: string
}

/** What windows-1252 has between 0x80 and 0x9F. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const western = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{3,}/g

const detours: readonly Detour[] = [
  {
    run: /[\u00a4-\u2fff\u3000-\ufffc]{3,}/g,
    bytes: (run) => (/[鈥銆锛鐨涓鏄]/.test(run) ? bytesOfGbk(run) : undefined),
    encoding: 'utf-8',
    name: 'UTF-8 read as GBK',
  },
  {run: western, bytes: bytesOfWestern, encoding: 'utf-8', name: 'UTF-8 read as windows-1252'},
  {run: western, bytes: bytesOfWestern, encoding: 'gbk', name: 'GBK read as windows-1252'},
]

/** A lone 0x80 is read as `€`. */
function bytesOfGbk(run: string): number[] | undefined {
  const parts = run.split('€').map(encodeText)
  if (!parts.every((part) => part !== undefined)) return undefined
  return parts.flatMap((part, index) => (index > 0 ? [0x80, ...part] : part))
}

/** Letters of Latin-1: wrongly read Chinese is full of them, while `”———` is sound and has none. */
const latin = /[\u00a1-\u00b6\u00b8-\u00ff]{2}/

function bytesOfWestern(run: string): number[] | undefined {
  if (!latin.test(run)) return undefined
  const bytes: number[] = []
  for (const character of run) {
    const code = character.charCodeAt(0)
    const index = windows.indexOf(character)
    if (index === -1 && code > 0xff) return undefined
    bytes.push(index === -1 ? code : 0x80 + index)
  }
  return bytes
}

/**
 * Find text that was read in a wrong encoding, where the way back loses nothing, and tell of what is lost for good.
 *
 *     涓浗   →   中国        ÖÐ¹ú   →   中国        锟斤拷   (lost)
 */
export function encodings(text: string, _kind: Kind): Finding[] {
  const found: Finding[] = []
  for (const {pattern, insert} of Object.values(wrongTurns)) {
    for (const match of text.matchAll(pattern)) {
      found.push({...rangeOf(match), insert, rule: 'shift-encoding', action: 'replace'})
    }
  }
  for (const detour of detours) found.push(...takeBack(text, detour))
  return [...found, ...lost(text)]
}

/** Runs that give Chinese when their bytes are decoded as they should have been; two characters at least. */
function takeBack(text: string, {run, bytes, encoding, name}: Detour): Finding[] {
  const decoder = new TextDecoder(encoding, {fatal: true})
  const found: Finding[] = []
  let han = 0
  for (const match of text.matchAll(run)) {
    const raw = bytes(match[0])
    if (!raw) continue
    const right = decode(decoder, raw)
    if (right === undefined || !isChinese(right)) continue
    han += countHan(right)
    found.push({...rangeOf(match), insert: right, rule: 'shift-encoding', action: 'replace', note: name})
  }
  return han >= 2 ? found : []
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: readonly number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** Chinese and its marks only, most of it characters in daily use: those of GB 2312 and of Big5 begin at U+4E00. */
function isChinese(text: string): boolean {
  return (
    !/[^\u3400-\u9fff\u2010-\u2027\u3000-\u3020\uff01-\uff5e·\u00a0]/.test(text) &&
    countHan(text) * 3 >= text.length
  )
}

function lost(text: string): Finding[] {
  const found: Finding[] = []
  let characters = 0
  for (const {pattern, rule} of Object.values(lostText)) {
    for (const match of text.matchAll(pattern)) {
      const {start, end} = rangeOf(match)
      characters += end - start
      found.push({start, end, insert: '', rule, action: 'replace', alternatives: [], doubt: rule})
    }
  }
  const visible = text.length > 0 && characters * 5 > text.length * 2
  if (visible)
    found.push({
      start: 0,
      end: 0,
      insert: '',
      rule: 'encoding-mostly-lost',
      action: 'replace',
      doubt: 'encoding-mostly-lost',
    })
  return found
}

function rangeOf(match: RegExpExecArray): {start: number; end: number} {
  return {start: match.index, end: match.index + match[0].length}
}
