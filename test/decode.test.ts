import {expect, test} from 'vitest'
import {decode} from '../src/decode/index.js'

/** Bytes of `text` in `encoding`, through a table made with the decoder itself. */
function encode(text: string, encoding: 'gb18030' | 'big5'): number[] {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail])
    }
  }
  return [...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)])
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]
const wide = (text: string, little = true): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0)
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })

const hans = '<p>镇上的图书馆在今年春天开门了，大家都来看书。</p>'
const hant = '<p>鎮上的圖書館在今年春天開門了，大家都來看書。</p>'
const meta = (charset: string): string => `<meta charset="${charset}">`

test.each([
  ['UTF-8 by its mark', [0xef, 0xbb, 0xbf, ...utf8(hans)], undefined, 'utf-8', 'bom', undefined],
  ['UTF-16 by its mark', [0xff, 0xfe, ...wide(hans)], undefined, 'utf-16le', 'bom', undefined],
  ['UTF-16, big end first', [0xfe, 0xff, ...wide(hans, false)], undefined, 'utf-16be', 'bom', undefined],
  ['UTF-16 without a mark', wide(hans), undefined, 'utf-16le', 'valid', undefined],
  ['GBK by HTTP', encode(hans, 'gb18030'), 'text/html; charset=GBK', 'gb18030', 'http', undefined],
  ['GB2312 by meta', encode(meta('gb2312') + hans, 'gb18030'), undefined, 'gb18030', 'meta', undefined],
  ['Big5 by meta', encode(meta('big5') + hant, 'big5'), undefined, 'big5', 'meta', undefined],
  ['UTF-8 without a label', utf8(hans), undefined, 'utf-8', 'valid', undefined],
  ['GBK without a label', encode(hans, 'gb18030'), undefined, 'gb18030', 'valid', undefined],
  ['Big5 without a label', encode(hant, 'big5'), undefined, 'big5', 'valid', undefined],
  ['UTF-8 labelled GBK', utf8(meta('gb2312') + hans), undefined, 'utf-8', 'valid', 'gb18030'],
  ['GBK labelled UTF-8', encode(meta('utf-8') + hans, 'gb18030'), undefined, 'gb18030', 'valid', 'utf-8'],
  [
    'GBK labelled Latin-1',
    encode(hans, 'gb18030'),
    'text/html; charset=iso-8859-1',
    'gb18030',
    'valid',
    'windows-1252',
  ],
  [
    'HTTP wrong, meta right',
    encode(meta('gbk') + hans, 'gb18030'),
    'text/html;charset=utf-8',
    'gb18030',
    'meta',
    'utf-8',
  ],
  ['Big5 labelled GBK', encode(meta('gbk') + hant, 'big5'), undefined, 'big5', 'valid', 'gb18030'],
  ['an unknown label', utf8(`${meta('chinese-ish')}${hans}`), undefined, 'utf-8', 'valid', undefined],
  ['nothing', [], undefined, 'utf-8', 'valid', undefined],
] as const)('%s', (_, bytes, contentType, encoding, reason, claimed) => {
  const decoded = decode(Uint8Array.from(bytes), {contentType})
  expect(decoded).toMatchObject({encoding, reason, lost: 0})
  expect(decoded.claimed).toBe(claimed)
  if (bytes.length > 0) expect(decoded.text).toMatch(/^(?:<meta[^>]+>)?<p>[镇鎮]上的[图圖]/)
})

test('short UTF-8 that writes U+FFFD itself is UTF-8', () => {
  const text = '闀囧浘涔﹂�嗛噸鏂板紑鏀�'
  expect(decode(Uint8Array.from(utf8(text)))).toMatchObject({text, encoding: 'utf-8', lost: 0})
})

test('a label stands where the text is not Chinese', () => {
  const bytes = Uint8Array.from([...'caf'].map((c) => c.charCodeAt(0)).concat(0xe9, 0x20, 0x61))
  expect(decode(bytes, {contentType: 'text/plain; charset=windows-1252'})).toMatchObject({
    text: 'café a',
    encoding: 'windows-1252',
    reason: 'http',
  })
  expect(decode(bytes).text).toBe('café a')
})

test('Japanese in its own label stays Japanese', () => {
  const bytes = Uint8Array.from(utf8('<meta charset="utf-8"><p>これは日本語の文章です。</p>'))
  expect(decode(bytes)).toMatchObject({encoding: 'utf-8', reason: 'meta'})
})

test('the odd space of GB18030 is an ideographic space', () => {
  const bytes = Uint8Array.from([0xa3, 0xa0, ...encode('大家都来看书。', 'gb18030')])
  expect(decode(bytes, {contentType: 'text/html; charset=gb2312'}).text).toBe('　大家都来看书。')
})

test('broken bytes are counted, printed replacement characters are not', () => {
  const bytes = Uint8Array.from([...utf8(`${hans}\ufffd`), 0xff, 0xfe])
  expect(decode(bytes).lost).toBe(2)
})

test('a comment is no label', () => {
  const bytes = Uint8Array.from(utf8(`<!-- ${meta('big5')} -->${hans}`))
  expect(decode(bytes).claimed).toBeUndefined()
})
