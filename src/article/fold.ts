import {forms} from './fold.data.js'

/** A line as the tables see it, and where each of its characters was. */
export interface Folded {
  key: string
  /** Offset in the text of the character at an offset of the key. */
  back(offset: number): number
}

const simplified = new Map<string, string>()
for (let index = 0; index < forms.length; index += 2) {
  simplified.set(forms[index] as string, forms[index + 1] as string)
}

const narrow: Readonly<Record<string, string>> = {
  '：': ':',
  '∶': ':',
  '﹕': ':',
  '（': '(',
  '）': ')',
  '｜': '|',
  丨: '|',
  '／': '/',
  '，': ',',
  '；': ';',
  '！': '!',
  '？': '?',
  '＞': '>',
  '＜': '<',
  '［': '[',
  '］': ']',
  '〖': '【',
  '〗': '】',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\n': ' ',
}

/** Pinyin in brackets behind its character, which some mirrors sow: `小編(biān)`. */
const annotation = /\([a-zü\u00e0-\u01dc]{1,6}\)/y

/**
 * Fold what tables of phrases should not care about: Traditional forms, width of marks, sown pinyin.
 *
 *     責任編輯：李昂 → 责任编辑:李昂
 */
export function fold(text: string): Folded {
  const offsets: number[] = []
  let key = ''
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string
    if (character === '(' && index > 0) {
      annotation.lastIndex = index
      const match = annotation.exec(text)
      if (match && text.charCodeAt(index - 1) > 0x2e80) {
        index += match[0].length - 1
        continue
      }
    }
    key += narrow[character] ?? simplified.get(character) ?? character
    offsets.push(index)
  }
  return {key, back: (offset) => offsets[offset] ?? text.length}
}
