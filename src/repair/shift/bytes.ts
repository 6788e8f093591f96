import {gbkTable, isLead, isPrivate, isTrail} from './gbk.js'

/** Bytes of `text` in GBK; `undefined` when it has a character that GBK has not. */
export function encodeText(text: string): number[] | undefined {
  const {encode} = gbkTable()
  const bytes: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const pair = encode[code] as number
    if (code < 0x80) bytes.push(code)
    else if (!pair) return undefined
    else bytes.push(pair >> 8, pair & 255)
  }
  return bytes
}

/** Decode GBK as the tools do that caused the damage: a byte without its other half becomes `?`. */
export function decodeBytes(bytes: readonly number[], unassigned: 'keep' | 'drop'): string {
  const {decode} = gbkTable()
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    const trail = bytes[at + 1] ?? 0
    if (byte < 0x80) text += String.fromCharCode(byte)
    else if (isLead(byte) && isTrail(trail)) {
      at++
      const code = decode[(byte << 8) | trail] as number
      if (code && !(isPrivate(code) && unassigned === 'drop')) text += String.fromCharCode(code)
    } else text += '?'
  }
  return text
}

/** `text` with U+FF01 to U+FF5E as ASCII. */
export function foldMarks(text: string): string {
  return text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
}
