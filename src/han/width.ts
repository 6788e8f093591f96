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

/** Full-width letters and digits of `text` as ASCII; marks stay (CLREQ: text should not store full-width letters). */
export function toHalfLetters(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}
