/** Half-width marks and their full-width forms, U+FF01 to U+FF5E, that Chinese text uses (GB/T 15834-2011, 5.1). */
export const fullWidth = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
} as const satisfies Record<string, string>

/** `character` in its full-width form, when it has one in U+FF01 to U+FF5E. */
export function toFull(character: string): string {
  const code = character.charCodeAt(0)
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : character
}

/** Full-width letters and digits of `text` as ASCII; marks stay (CLREQ: text should not store full-width letters). */
export function toHalfLetters(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}
