/** Marks that the character model tells apart; `0` stands for every digit, `A` for every Latin letter. */
export const marks = '，。、；：？！“”‘’（）《》—…·\n 0A%.'

const forms: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '％': '%',
  '．': '.',
  '\u3000': ' ',
  '\r': '\n',
}

/** What the character model knows a character as. */
export function classOf(character: string): string {
  if (/[0-9０-９]/.test(character)) return '0'
  if (/[A-Za-zＡ-Ｚａ-ｚ]/.test(character)) return 'A'
  return forms[character] ?? character
}

/** Digits of packed numbers: ASCII without quotation marks and backslashes. The first 64 end a number. */
export const alphabet = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index))
  .filter((character) => character !== "'" && character !== '\\')
  .join('')
