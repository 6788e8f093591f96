/** A way to write numbers. */
export type NumeralSystem = 'han' | 'capital' | 'digit' | 'stem' | 'branch' | 'circled' | 'roman' | 'letter'

/** Characters of each system, as the inside of a regular expression's class. */
export const numeralClasses = {
  // `ー` (katakana) and `ニ` are what character recognition makes of `一` and `二`.
  han: '〇○零一二三四五六七八九十百千两兩廿卅卌ーニ',
  capital: '零壹贰貳叁參参肆伍陆陸柒捌玖拾佰仟',
  digit: '0-9０-９',
  stem: '甲乙丙丁戊己庚辛壬癸',
  branch: '子丑寅卯辰巳午未申酉戌亥',
  circled: '①-⑳㉑-㉟㊱-㊿❶-❿㈠-㈩㊀-㊉⑴-⒇⒈-⒛',
  roman: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻIVXivx',
  letter: 'A-Za-zＡ-Ｚａ-ｚ',
} as const satisfies Record<NumeralSystem, string>

const digitsOf: Readonly<Record<string, number>> = {
  ...values('〇零一二三四五六七八九', [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  ...values('○两兩ーニ', [0, 2, 2, 1, 2]),
  ...values('壹贰貳叁參参肆伍陆陸柒捌玖', [1, 2, 2, 3, 3, 3, 4, 5, 6, 6, 7, 8, 9]),
}

const unitsOf: Readonly<Record<string, number>> = {
  ...values('十百千拾佰仟', [10, 100, 1000, 10, 100, 1000]),
}

const tensOf: Readonly<Record<string, number>> = values('廿卅卌', [20, 30, 40])

/** Blocks of Unicode whose characters count up: first, last, number of the first. */
const blocks = [
  ['①', '⑳', 1],
  ['㉑', '㉟', 21],
  ['㊱', '㊿', 36],
  ['❶', '❿', 1],
  ['㈠', '㈩', 1],
  ['㊀', '㊉', 1],
  ['⑴', '⒇', 1],
  ['⒈', '⒛', 1],
  ['Ⅰ', 'Ⅻ', 1],
  ['ⅰ', 'ⅻ', 1],
  ['Ａ', 'Ｚ', 1],
  ['ａ', 'ｚ', 1],
  ['A', 'Z', 1],
  ['a', 'z', 1],
] as const

/**
 * The number that `text` writes in `system`; `undefined` when it writes none.
 *
 * A whole numeral, nothing around it: `二十一` 21, `一百零八` 108, `二〇一二` 2012, `廿三` 23, `１２` 12, `丙` 3, `⑴` 1, `Ⅳ` 4.
 */
export function parseNumeral(text: string, system: NumeralSystem): number | undefined {
  if (text === '') return undefined
  if (system === 'han' || system === 'capital') return parseHan(text)
  if (system === 'digit') return parseDigits(text)
  if (system === 'stem' || system === 'branch') return positionIn(numeralClasses[system], text)
  if (system === 'roman') return inBlock(text) ?? parseRoman(text)
  return inBlock(text)
}

/** `value` as a numeral of `system`; `undefined` where the system has none. */
export function formatNumeral(value: number, system: NumeralSystem): string | undefined {
  if (system === 'digit') return String(value)
  if (system === 'han') return formatHan(value, '零一二三四五六七八九', '十百千')
  if (system === 'capital') return formatHan(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟')
  if (system === 'stem' || system === 'branch') return numeralClasses[system][value - 1]
  return undefined
}

/** The next character of the same block: `②` for `①`. `step` may be more than one. */
export function shiftNumeral(character: string, step: number): string | undefined {
  const value = inBlock(character)
  const row = blocks.find(([first, last]) => character >= first && character <= last)
  if (value === undefined || !row) return undefined
  const shifted = String.fromCharCode(character.charCodeAt(0) + step)
  return shifted >= row[0] && shifted <= row[1] ? shifted : undefined
}

/** 10 is 十, 11 is 十一, 101 is 一百零一; to 9999. */
function formatHan(value: number, digits: string, units: string): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return undefined
  const figures = [...String(value)].map(Number)
  let text = ''
  let zero = false
  for (const [index, figure] of figures.entries()) {
    const place = figures.length - 1 - index
    if (figure === 0) zero = text !== ''
    else {
      text += (zero ? digits[0] : '') + (digits[figure] as string) + (place > 0 ? units[place - 1] : '')
      zero = false
    }
  }
  return value >= 10 && value < 20 && digits.includes('一') ? text.slice(1) : text
}

function parseDigits(text: string): number | undefined {
  if (text.length > 9) return undefined
  const value = Number(text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)))
  return Number.isInteger(value) ? value : undefined
}

/** `一百二十三`, `一〇三`, `廿三`, `十`; numbers to 9999. */
function parseHan(text: string): number | undefined {
  let total = 0
  let digit: number | undefined
  let unit = 10_000
  let positional = ''
  for (const character of text) {
    const value = digitsOf[character]
    const next = unitsOf[character]
    const tens = tensOf[character]
    if (value !== undefined) {
      positional += value
      digit = value
    } else if (next !== undefined) {
      if (next >= unit) return undefined
      total += (digit ?? 1) * next
      digit = undefined
      unit = next
    } else if (tens !== undefined && unit > 10) {
      total += tens
      unit = 10
    } else return undefined
  }
  if (positional.length === text.length) return text.length > 4 ? undefined : Number(positional)
  return total + (digit ?? 0)
}

function parseRoman(text: string): number | undefined {
  const romans: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10}
  let total = 0
  let last = 0
  for (const character of [...text.toLowerCase()].reverse()) {
    const value = romans[character]
    if (value === undefined) return undefined
    total += value < last ? -value : value
    last = Math.max(last, value)
  }
  return total > 0 ? total : undefined
}

function inBlock(text: string): number | undefined {
  if (text.length !== 1) return undefined
  const row = blocks.find(([first, last]) => text >= first && text <= last)
  return row && text.charCodeAt(0) - row[0].charCodeAt(0) + row[2]
}

function positionIn(row: string, text: string): number | undefined {
  const index = text.length === 1 ? row.indexOf(text) : -1
  return index === -1 ? undefined : index + 1
}

function values(characters: string, numbers: readonly number[]): Record<string, number> {
  return Object.fromEntries([...characters].map((character, index) => [character, numbers[index] as number]))
}
