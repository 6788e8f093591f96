/** For each code unit 1 where it is one of some characters, else 0. */
export type Characters = Uint8Array

/**
 * The characters that `list` names, as in a class of a regular expression: themselves, or a range of them.
 *
 * @param list  `ぁ-ん§`: kana, and the section sign. None beyond the first plane, and nothing is escaped.
 */
export function charactersOf(list: string): Characters {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < list.length; at++) {
    const first = list.charCodeAt(at)
    const range = list[at + 1] === '-' && at + 2 < list.length
    if (range) at += 2
    table.fill(1, first, list.charCodeAt(at) + 1)
  }
  return table
}

/** Offset of the first of `characters` in `text`, `from` on; -1 where there is none. Quicker than a class with many ranges. */
export function seek(text: string, characters: Characters, from = 0): number {
  for (let at = from; at < text.length; at++) if (characters[text.charCodeAt(at)] === 1) return at
  return -1
}

/** White space, as `\s` has it. */
const spaces = charactersOf('\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')

/** Whether a code unit is white space, as `\s` has it. */
export function isSpace(code: number): boolean {
  return spaces[code] === 1
}
