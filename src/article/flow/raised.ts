const digits = '0123456789+-=()n'

/** Characters of Unicode that stand for raised and lowered ones (superscripts and subscripts, U+2070 to U+208E). */
const forms: Readonly<Record<'sup' | 'sub', string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ',
}

/**
 * Text of a `sup` or `sub` in characters that say so: `10<sup>8</sup>` is no `108`.
 *
 * @returns Undefined where one of its characters has no such form.
 */
export function raised(tagName: 'sup' | 'sub', text: string): string | undefined {
  const result = [...text.trim()].map((character) => {
    const at = digits.indexOf(character === '−' ? '-' : character)
    return at === -1 ? undefined : forms[tagName][at]
  })
  return result.length > 0 && result.every(Boolean) ? result.join('') : undefined
}
