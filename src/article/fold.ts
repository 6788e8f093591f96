import {forms} from './fold.data.js'

/** A line as the tables see it, and where each of its characters was. */
export interface Folded {
  key: string
  /** Offset in the text of the character at an offset of the key. */
  back(offset: number): number
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
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '〖': '【',
  '〗': '】',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\n': ' ',
}

/** The character that stands for each code unit; 0 where it is that one itself. */
const folded = new Uint16Array(0x10000)
for (let index = 0; index < forms.length; index += 2) {
  folded[forms.charCodeAt(index)] = forms.charCodeAt(index + 1)
}
for (const [from, to] of Object.entries(narrow)) folded[from.charCodeAt(0)] = to.charCodeAt(0)

/** Pinyin in brackets behind its character, which some mirrors sow: `小編(biān)`. */
const annotation = /\([a-zü\u00e0-\u01dc]{1,6}\)/y

/**
 * Fold what tables of phrases should not care about: Traditional forms, width of marks, sown pinyin.
 *
 *     責任編輯：李昂 → 责任编辑:李昂
 */
export function fold(text: string): Folded {
  let key = ''
  /** Where a run of the text that stays as it is begins. */
  let from = 0
  /** Ranges of the text that are not in the key. */
  const gone: Array<{start: number; end: number}> = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x28 && index > 0 && text.charCodeAt(index - 1) > 0x2e80) {
      annotation.lastIndex = index
      const match = annotation.exec(text)
      if (match) {
        key += text.slice(from, index)
        from = index + match[0].length
        gone.push({start: index, end: from})
        index = from - 1
        continue
      }
    }
    const other = folded[code] as number
    if (other === 0) continue
    key += text.slice(from, index) + String.fromCharCode(other)
    from = index + 1
  }
  key = from === 0 ? text : key + text.slice(from)
  return {key, back: (offset) => backIn(gone, offset, text.length)}
}

/** The offset before `gone` was taken out. */
function backIn(gone: ReadonlyArray<{start: number; end: number}>, offset: number, length: number): number {
  let at = offset
  for (const {start, end} of gone) {
    if (at < start) break
    at += end - start
  }
  return Math.min(at, length)
}
