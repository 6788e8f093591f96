import {gbkTable} from '../shift/gbk.js'

const made: {common?: Set<string>; uses?: Uint8Array} = {}

/**
 * Characters in daily use: the first levels of GB 2312 (3,755, Simplified) and of Big5 (5,401, Traditional). Text that
 * was read in a wrong encoding is full of others.
 */
export function commonCharacters(): ReadonlySet<string> {
  made.common ??= new Set([...levelOfGb2312(), ...levelOfBig5()])
  return made.common
}

/** Whether `character` is in GB 2312: no Traditional form is. */
export function isInGb2312(character: string): boolean {
  const pair = gbkTable().encode[character.charCodeAt(0)] as number
  return pair >> 8 >= 0xb0 && pair >> 8 <= 0xf7 && (pair & 0xff) >= 0xa1
}

/** Whether `character` is of the first level of its script's set. */
export function isDaily(character: string): boolean {
  const pair = gbkTable().encode[character.charCodeAt(0)] as number
  return isInGb2312(character) ? pair >> 8 <= 0xd7 : commonCharacters().has(character)
}

/** How much of the Chinese in `text` is in daily use, 0 to 1; kana, old letters and private use count against it. */
export function commonShare(text: string): number {
  made.uses ??= usesOf(commonCharacters())
  const {uses} = made
  let good = 0
  let all = 0
  for (let at = 0; at < text.length; at++) {
    const use = uses[text.charCodeAt(at)] as number
    if (use === 0) continue
    all++
    if (use === daily) good++
  }
  return all === 0 ? 0 : good / all
}

/** Blocks whose characters count: Greek and Cyrillic, radicals, kana and bopomofo, ideographs, private use. */
const counted = [
  [0x370, 0x4ff],
  [0x2e80, 0x2fff],
  [0x3040, 0x312f],
  [0x3400, 0x9fff],
  [0xe000, 0xf8ff],
] as const
const daily = 2

/** By code unit: 0 for what does not count, 1 for what does, 2 for what is in daily use. */
function usesOf(common: ReadonlySet<string>): Uint8Array {
  const uses = new Uint8Array(0x10000)
  for (const [first, last] of counted) uses.fill(1, first, last + 1)
  for (const character of common) {
    const code = character.charCodeAt(0)
    if (uses[code] === 1) uses[code] = daily
  }
  return uses
}

function levelOfGb2312(): string[] {
  const {decode} = gbkTable()
  const found: string[] = []
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const code = decode[(lead << 8) | trail] as number
      if (code < 0xe000) found.push(String.fromCharCode(code))
    }
  }
  return found
}

function levelOfBig5(): string[] {
  const bytes: number[] = []
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if ((trail > 0x7e && trail < 0xa1) || (lead === 0xc6 && trail > 0x7e)) continue
      bytes.push(lead, trail)
    }
  }
  return [...new TextDecoder('big5').decode(Uint8Array.from(bytes))]
}
