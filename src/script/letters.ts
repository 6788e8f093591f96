import {letters} from './letters.data.js'

/** How many characters of a text tell its script; characters that both write tell nothing. */
export interface Weight {
  hans: number
  hant: number
  taiwan: number
  hongKong: number
  /** Han characters of any kind. */
  han: number
  /** Kana and hangul: the text may not be Chinese. */
  other: number
}

const hans = 1
const hant = 2
const taiwan = 4
const hongKong = 8
const han = 16
const other = 32

/** One byte for each UTF-16 code unit, so that a text costs one scan. */
const classes = /* @__PURE__ */ tabulate()

function tabulate(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table
    .fill(han, 0x3400, 0x4dc0)
    .fill(han, 0x4e00, 0xa000)
    .fill(han, 0xf900, 0xfb00)
    .fill(han, 0xd840, 0xd8c0)
  table.fill(other, 0x3041, 0x30fb).fill(other, 0x1100, 0x1200).fill(other, 0xac00, 0xd7a4)
  const mark = (characters: string, bit: number): void => {
    for (let index = 0; index < characters.length; index++) {
      const code = characters.charCodeAt(index)
      if (code > 0x2e80) table[code] = (table[code] as number) | bit
    }
  }
  mark(letters.hans, hans)
  mark(letters.hant, hant)
  mark(letters.taiwan, taiwan)
  mark(letters.hongKong, hongKong)
  return table
}

/** The weight of `text`. */
export function weigh(text: string): Weight {
  const weight: Weight = {hans: 0, hant: 0, taiwan: 0, hongKong: 0, han: 0, other: 0}
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const kind = classes[text.charCodeAt(index)] as number
    if (kind === han) {
      count++
      continue
    }
    if (kind === 0) continue
    if (kind === other) {
      weight.other++
      continue
    }
    count++
    if (kind & hans) weight.hans++
    if (kind & hant) weight.hant++
    if (kind & taiwan) weight.taiwan++
    if (kind & hongKong) weight.hongKong++
  }
  weight.han = count
  return weight
}

/** Add `weight` to `sum`. */
export function add(weight: Weight, sum: Weight): void {
  sum.hans += weight.hans
  sum.hant += weight.hant
  sum.taiwan += weight.taiwan
  sum.hongKong += weight.hongKong
  sum.han += weight.han
  sum.other += weight.other
}

/** Whether the UTF-16 code unit `code` is written in Simplified text only. */
export function isHans(code: number): boolean {
  return ((classes[code] as number) & hans) !== 0
}

/** Whether the UTF-16 code unit `code` is written in Traditional text only. */
export function isHant(code: number): boolean {
  return ((classes[code] as number) & hant) !== 0
}
