import {gbkTable} from '../shift/gbk.js'

/** A byte that a decoder threw away. */
export const lostByte = -1

/** What windows-1252 has between 0x80 and 0x9F. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const made: {big5?: Map<string, number>} = {}

/** Bytes that were read as GBK; a lone 0x80 is read as `€`. `undefined` where a character is none of GBK's. */
export function bytesOfGbk(text: string): number[] | undefined {
  const {encode} = gbkTable()
  return bytesOf(text, (character) => (character === '€' ? 0x80 : encode[character.charCodeAt(0)]))
}

/** Bytes that were read as Big5. */
export function bytesOfBig5(text: string): number[] | undefined {
  made.big5 ??= big5Table()
  const {big5} = made
  return bytesOf(text, (character) => big5.get(character))
}

/** Bytes that were read as windows-1252 or Latin-1. */
export function bytesOfWestern(text: string): number[] | undefined {
  return bytesOf(text, (character) => {
    const index = windows.indexOf(character)
    const code = character.charCodeAt(0)
    return index !== -1 ? 0x80 + index : code > 0xff ? undefined : code
  })
}

function bytesOf(text: string, byteOf: (character: string) => number | undefined): number[] | undefined {
  const bytes: number[] = []
  for (const character of text) {
    if (character === '\ufffd') bytes.push(lostByte)
    else if (character < '\u0080') bytes.push(character.charCodeAt(0))
    else {
      const code = byteOf(character)
      if (!code) return undefined
      if (code > 0xff) bytes.push(code >> 8)
      bytes.push(code & 0xff)
    }
  }
  return bytes
}

function big5Table(): Map<string, number> {
  const table = new Map<string, number>()
  const decoder = new TextDecoder('big5')
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail > 0x7e && trail < 0xa1) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, (lead << 8) | trail)
    }
  }
  return table
}

/** Making a decoder costs more than reading a line. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** What is no character of the encoding becomes U+FFFD. */
export function decode(encoding: string, bytes: readonly number[]): string {
  let decoder = decoders.get(encoding)
  if (!decoder) {
    decoder = new TextDecoder(encoding)
    decoders.set(encoding, decoder)
  }
  return decoder.decode(Uint8Array.from(bytes))
}
