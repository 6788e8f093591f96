import {reach, zhu} from './zhu.data.js'

/** A text ready for a converter, and the way back. */
export interface Shielded {
  text: string
  restore: (converted: string) => string
}

/**
 * Settle every `著` of a Traditional `text` before it is simplified: zhù is hidden from the converter, the rest is `着`.
 *
 * A converter knows `著` by a list of words; who wrote a book and where a word ends is told by what is around it.
 */
export function shieldZhu(text: string): Shielded {
  if (!text.includes('著')) return {text, restore: (converted) => converted}
  const mark = unusedIn(text)
  const shielded = text.replace(/著/g, (_, at: number) => (staysZhu(text, at) ? mark : '着'))
  return {text: shielded, restore: (converted) => converted.replaceAll(mark, '著')}
}

/** Whether the `著` at offset `at` of `text` is written `著` in Simplified text too. */
export function staysZhu(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at + 1, at + 1 + reach)
  return zhu.some(
    (row) => (!('before' in row) || row.before.test(before)) && (!('after' in row) || row.after.test(after)),
  )
}

/** A noncharacter (U+FDD0 to U+FDEF, never text) that `text` has not. */
function unusedIn(text: string): string {
  for (let code = 0xfdd0; code < 0xfdef; code++) {
    const mark = String.fromCharCode(code)
    if (!text.includes(mark)) return mark
  }
  return '\u{fdef}'
}
