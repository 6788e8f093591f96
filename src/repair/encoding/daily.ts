import {gbkTable} from '../shift/gbk.js'

const made: {common?: Set<string>} = {}

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
  const common = commonCharacters()
  let good = 0
  let all = 0
  for (const character of text) {
    if (!/[\u0370-\u04ff\u2e80-\u2fff\u3040-\u312f\u3400-\u9fff\ue000-\uf8ff]/.test(character)) continue
    all++
    if (common.has(character)) good++
  }
  return all === 0 ? 0 : good / all
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
