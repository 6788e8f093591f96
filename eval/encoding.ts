import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Converter} from 'opencc-js'
import {clean} from '../src/index.js'
import {randomOf} from './damage.js'
import type {Figure, Measure} from './figure.js'

const options = {from: 'text', article: false, sections: false, repair: {punctuation: 'off'}} as const

type Pairs = 'gbk' | 'big5'

/** Bytes of a text in an encoding of pairs, from the platform's decoder; `?` for what it has not. */
function encoder(encoding: Pairs): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const characters = [...decoder.decode(Uint8Array.of(lead, trail))]
      if (characters.length === 1 && characters[0] !== '\ufffd' && !table.has(characters[0] as string))
        table.set(characters[0] as string, [lead, trail])
    }
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) =>
        character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]),
      ),
    )
}

const read = (bytes: Uint8Array, as: string): string => new TextDecoder(as).decode(bytes)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Documents of the corpus, read in a wrong encoding and cleaned again; letters of the West, left alone. */
export const measure: Measure = (folder) => {
  const hans = ['commentary', 'gov.cn', 'xin-wen-lian-bo'].flatMap((set) =>
    (
      JSON.parse(readFileSync(join(folder, 'structure', `${set}.json`), 'utf8')) as Array<{
        lines: Array<{t: string}>
      }>
    ).map(({lines}) =>
      lines
        .map(({t}) => t)
        .join('\n')
        .slice(0, 6000),
    ),
  )
  const traditional = Converter({from: 'cn', to: 'tw'})
  const hant = hans.map((text) => traditional(text))
  const gbk = encoder('gbk')
  const big5 = encoder('big5')
  const detours: Array<
    [name: string, texts: string[], read: (text: string) => string, of: Pairs | 'utf-8', floor: number]
  > = [
    ['UTF-8 read as GBK', hans, (text) => read(utf8(text), 'gbk'), 'utf-8', 0],
    ['UTF-8 read as windows-1252', hans, (text) => read(utf8(text), 'windows-1252'), 'utf-8', 0],
    ['GBK read as windows-1252', hans, (text) => read(gbk(text), 'windows-1252'), 'gbk', 0],
    ['Big5 read as windows-1252', hant, (text) => read(big5(text), 'windows-1252'), 'big5', 0],
    ['Big5 read as GBK', hant, (text) => read(big5(text), 'gbk'), 'big5', 0],
    ['GBK read as Big5', hans, (text) => read(gbk(text), 'big5'), 'gbk', 0],
  ]
  const figures: Figure[] = []
  for (const [name, texts, astray, encoding, floor] of detours) {
    let exact = 0
    let lines = 0
    for (const text of texts) {
      const encode = encoding === 'utf-8' ? utf8 : encoding === 'gbk' ? gbk : big5
      const right = new Set(clean(read(encode(text), encoding), options).text.split('\n'))
      const made = clean(astray(text), options).text.split('\n')
      lines += right.size
      exact += new Set(made.filter((line) => right.has(line))).size
    }
    figures.push({
      set: 'wrong encodings, lines exactly read again',
      name,
      value: exact / lines,
      floor,
      count: lines,
    })
  }
  return [...figures, western()]
}

const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'aeiouyàâæçéèêëîïôœùûüÿ',
  'aeioubcdläöüß',
  'aeiouãõáâàçéêíóôúü',
  'aáðeéiíoóuúyýþæö',
  'aăâđeêoôơuưạảấầẩẫậắằẳẵặẹẻẽếềểễệ',
]

/** Words of random letters in the alphabets of the West, small and capital. */
function western(): Figure {
  const random = randomOf(5)
  let changes = 0
  const count = 4000
  for (let line = 0; line < count; line++) {
    const letters = [...((alphabets[line % alphabets.length] as string) + alphabets[0])]
    const words = Array.from({length: 12}, () =>
      Array.from(
        {length: 1 + Math.floor(random() * 9)},
        () => letters[Math.floor(random() * letters.length)],
      ).join(''),
    ).join(' ')
    const text = line % 3 === 0 ? words.toUpperCase() : words
    const article = clean(`${text}.`, {...options, repair: true})
    changes += article.changes.length + (article.text === `${text}.` ? 0 : 1)
  }
  return {
    set: 'sound lines',
    name: 'changes to letters of the West',
    value: changes,
    floor: 0,
    sense: 'at most',
    count,
  }
}
