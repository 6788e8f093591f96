/**
 * How a character counts beside a delimiter run (CommonMark 0.31, 6.2).
 *
 * `unsure`: parsers disagree. Symbols (`￥`, `→`, `■`) count as punctuation since 0.31 and as letters before; `~` is
 * a marker of its own in GFM; characters outside the BMP are looked at in halves by some.
 */
export type Class = 'space' | 'punctuation' | 'unsure' | 'word'

/** Whose rules tell emphasis: those of CommonMark, or of `markdown-cjk-friendly`. */
export type Attention = 'commonmark' | 'cjk-friendly'

/** Class of `character`, one code point; the edge of a block (`''`) is space. */
export function classOf(character: string): Class {
  if (character === '' || /^\s$/.test(character)) return character === '\ufeff' ? 'unsure' : 'space'
  if (/^[!-/:-@[-`{-}]$/.test(character)) return 'punctuation'
  if (/^\p{P}$/u.test(character)) return character.length > 1 ? 'unsure' : 'punctuation'
  return /^\p{S}$/u.test(character) ? 'unsure' : 'word'
}

/** Letters and marks of Chinese, Japanese and Korean text (markdown-cjk-friendly). */
const cjk =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]$/u

/**
 * Whether a run between `inner` (inside the emphasis) and `outer` can do its duty, whatever parser reads it.
 *
 *     总体要求。**坚持
 *            ^^^    inner is punctuation and outer a letter: it cannot close
 */
export function flanks(inner: string, outer: string, attention: Attention): boolean {
  const inside = classOf(inner)
  const outside = classOf(outer)
  if (inside === 'space') return false
  if (inside === 'word' || outside === 'space') return true
  if (attention === 'cjk-friendly' && (cjk.test(inner) || cjk.test(outer))) return true
  return inside === 'punctuation' && outside === 'punctuation'
}
