/** Two-byte characters of GBK, both ways. */
export interface GbkTable {
  /** Code unit of the pair `lead << 8 | trail`, 0 where there is none. Cells that are not assigned give private use. */
  decode: Uint16Array
  /** Pair of a code unit, 0 where there is none. */
  encode: Uint16Array
}

const made: {table?: GbkTable} = {}

/** The table, made from the platform's decoder on first use: 126 leads by 190 trails. */
export function gbkTable(): GbkTable {
  made.table ??= make()
  return made.table
}

/** Whether a byte opens a pair. */
export function isLead(byte: number): boolean {
  return byte >= 0x81 && byte <= 0xfe
}

/** Whether a byte closes a pair. */
export function isTrail(byte: number): boolean {
  return byte >= 0x40 && byte <= 0xfe && byte !== 0x7f
}

/** Whether a code unit is one that GBK leaves to its users: decoders drop it or keep it as private use. */
export function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff
}

function make(): GbkTable {
  const decode = new Uint16Array(0x10000)
  const encode = new Uint16Array(0x10000)
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const bytes = new Uint8Array(190 * 2)
    let at = 0
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      bytes[at++] = lead
      bytes[at++] = trail
    }
    const text = decoder.decode(bytes)
    for (let index = 0; index < 190; index++) {
      const pair = (lead << 8) | (index < 63 ? 0x40 + index : 0x41 + index)
      const code = text.charCodeAt(index)
      if (code === 0xfffd || Number.isNaN(code)) continue
      decode[pair] = code
      if (!encode[code]) encode[code] = pair
    }
  }
  return {decode, encode}
}
