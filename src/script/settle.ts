import {sheng} from './sheng.data.js'
import {surnames} from './surnames.data.js'
import {variants} from './variants.data.js'
import {wu} from './wu.data.js'
import {zheng} from './zheng.data.js'
import {zhu} from './zhu.data.js'

/** What stands around a character that keeps its form. */
export interface Keeping {
  /** What stands before it. */
  before?: RegExp
  /** What stands after it. */
  after?: RegExp
  reason: string
}

/** A text ready for a converter, and the way back. */
export interface Settled {
  text: string
  restore: (converted: string) => string
}

/** A character that Simplified text writes in two ways: as it is where a row says so, and otherwise as `otherwise`. */
interface Letter {
  letter: string
  otherwise: string
  keeps: readonly Keeping[]
}

/** Longest text before or after a character that a row looks at. */
const reach = 20

/** Told by what is around them, not by a list of words: `關於|倫理` has `於倫`, `交流|徵求` has `流徵`. */
export const common = [
  {letter: '於', otherwise: '于', keeps: wu},
  {letter: '徵', otherwise: '征', keeps: zheng},
  {letter: '昇', otherwise: '昇', keeps: sheng},
  ...variants,
] as const satisfies readonly Letter[]

/** The same, where the source writes `著` for `着` too. */
export const taiwan = [
  {letter: '著', otherwise: '着', keeps: zhu},
  ...common,
] as const satisfies readonly Letter[]

/** On the way from Simplified: surnames that keep their form. */
export const names: readonly Letter[] = Object.entries(surnames).map(([letter, keeps]) => ({
  letter,
  otherwise: letter,
  keeps,
}))

/**
 * Settle each of `letters` in a `text` before it is converted.
 *
 * What keeps its form is hidden from the converter; the rest is written in its other form, which converters leave.
 */
export function settle(text: string, letters: readonly Letter[]): Settled {
  const hidden: Array<[mark: string, letter: string]> = []
  let settled = text
  for (const {letter, otherwise, keeps} of letters) {
    if (!text.includes(letter)) continue
    const mark = unusedIn(settled)
    let isHidden = false
    settled = settled.replaceAll(letter, (_, at: number) => {
      const stays = isKept(text, at, keeps)
      isHidden ||= stays
      return stays ? mark : otherwise
    })
    if (isHidden) hidden.push([mark, letter])
  }
  return {
    text: settled,
    restore: (converted) => hidden.reduce((text, [mark, letter]) => text.replaceAll(mark, letter), converted),
  }
}

/** Whether the character at offset `at` of `text` keeps its form. */
export function isKept(text: string, at: number, keeps: readonly Keeping[]): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at + 1, at + 1 + reach)
  return keeps.some((row) => (row.after?.test(after) ?? true) && (row.before?.test(before) ?? true))
}

/** A noncharacter (U+FDD0 to U+FDEF, never text) that `text` has not. */
function unusedIn(text: string): string {
  let code = 0xfdd0
  while (code < 0xfdef && text.includes(String.fromCharCode(code))) code++
  return String.fromCharCode(code)
}
