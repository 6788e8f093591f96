import {describe, expect, test} from 'vitest'
import {blanks} from '../src/repair/encoding/blanks.js'
import {bytesOfBig5, bytesOfGbk, bytesOfWestern, decode, lostByte} from '../src/repair/encoding/bytes.js'
import {commonShare, isDaily, isInGb2312} from '../src/repair/encoding/daily.js'
import {takeBack} from '../src/repair/encoding/detours.js'
import {encodings} from '../src/repair/encoding/index.js'
import {lost} from '../src/repair/encoding/lost.js'
import {readUtf8} from '../src/repair/encoding/utf8.js'
import {codeOf, shieldOf, unshielded} from '../src/repair/shield.js'
import {mended} from './mended.js'

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)]
const as = (text: string, encoding: string): string =>
  new TextDecoder(encoding).decode(Uint8Array.from(bytes(text)))

describe('UTF-8 with holes', () => {
  const plain = {western: false, ends: false}
  const read = (list: readonly number[], more = {}) => readUtf8(list, {...plain, ...more})

  test.each(['a', '桥', 'é', '😀', 'a桥é😀'])('whole: %s', (text) => {
    expect(read(bytes(text))).toEqual({text, holes: 0, filled: 0})
  })

  test.each([
    ['a byte that goes on alone', [0x80]],
    ['an overlong one', [0xc0, 0x80]],
    ['one beyond the last', [0xf5, 0x80, 0x80, 0x80]],
    ['a lost byte alone', [lostByte]],
    ['a letter in the middle', [0xe6, 0x41, 0xa5]],
    ['two bytes missing at the end', [0xe6]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
  ])('%s is none', (_, list) => {
    expect(read(list)).toBeUndefined()
  })

  test.each([
    ['a lost byte', [0xe6, lostByte, 0xa5], {text: '\ufffd', holes: 1, filled: 0}],
    ['a question mark for one', [0xe6, 0xa1, 0x3f, 0x41], {text: '\ufffdA', holes: 1, filled: 0}],
    ['the last one missing', [0xe6, 0xa1], {text: '\ufffd', holes: 1, filled: 0}],
  ])('%s is a hole', (_, list, expected) => {
    expect(read(list)).toEqual(expected)
  })

  test('windows-1252 loses five bytes, and what is in daily use fills the hole', () => {
    // `“` is E2 80 9C, `”` E2 80 9D: only the second has lost its last byte.
    expect(read([0xe2, 0x80, lostByte], {western: true})).toEqual({text: '”', holes: 0, filled: 1})
    expect(read([0xe2, 0x80, lostByte])).toEqual({text: '\ufffd', holes: 1, filled: 0})
    expect(read([0xe6, lostByte, lostByte], {western: true})).toEqual({text: '\ufffd', holes: 1, filled: 0})
    // A no-break space became a common one.
    expect(read([0xe6, 0x20, 0xb9], {western: true})?.text).toBe('根')
    expect(read([0xe6, 0x20, 0xb9])).toBeUndefined()
  })

  test('at the end of a paragraph a mark of U+3000 is a full stop', () => {
    expect(read([0xe3, 0x80, lostByte], {ends: true})).toEqual({text: '。', holes: 0, filled: 0})
    expect(read([0xe3, 0x80], {ends: true})?.text).toBe('。')
    expect(read([0xe3, 0x80, lostByte])?.text).toBe('\ufffd')
    expect(read([0xe3, 0x80, lostByte, 0x41], {ends: true})?.text).toBe('\ufffdA')
    expect(read([0xe3, 0x81, lostByte], {ends: true})?.text).toBe('\ufffd')
    expect(read([0xe4, 0x80, lostByte], {ends: true})?.text).toBe('\ufffd')
  })
})

describe('bytes of what was read', () => {
  test.each([
    ['GBK', bytesOfGbk, 'a中\ufffd', [0x61, 0xd6, 0xd0, lostByte]],
    ['GBK, the euro', bytesOfGbk, '€', [0x80]],
    ['GBK, none', bytesOfGbk, 'é😀', undefined],
    ['Big5', bytesOfBig5, 'a中', [0x61, 0xa4, 0xa4]],
    ['Big5, none', bytesOfBig5, '们', undefined],
    ['windows-1252', bytesOfWestern, 'a€ÿŽ\u0081', [0x61, 0x80, 0xff, 0x8e, 0x81]],
    ['windows-1252, none', bytesOfWestern, '中', undefined],
  ])('%s', (_, read, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('and back', () => {
    expect(decode('gbk', [0xd6, 0xd0])).toBe('中')
    expect(decode('big5', [0xa4, 0xa4])).toBe('中')
  })
})

test('what is in daily use', () => {
  expect([...'中国橋桥乔矗龘'].map((one) => [isInGb2312(one), isDaily(one)])).toEqual([
    [true, true],
    [true, true],
    [false, true],
    [true, true],
    [true, true],
    [true, true],
    [false, false],
  ])
  expect(isDaily('圉')).toBe(false)
  expect(commonShare('中国')).toBe(1)
  expect(commonShare('中龘')).toBe(0.5)
  expect(commonShare('中あ\ue000α')).toBe(0.25)
  expect(commonShare('abc，。')).toBe(0)
  expect(commonShare('a中，')).toBe(1)
})

describe('text that was read in a wrong encoding', () => {
  const back = (text: string): string => mended(text, (value) => takeBack(value, codeOf(value, 'markdown')))
  const hans = '镇上的图书馆建在河边，一共有三层楼。'
  const four = '老桥修好'
  test.each([
    ['老桥', 'gbk', '鑰佹ˉ'],
    [four, 'gbk', four],
    ['桥', 'windows-1252', as('桥', 'windows-1252')],
    ['老桥', 'windows-1252', '老桥'],
  ])('so much shows it: %s read as %s', (text, encoding, expected) => {
    expect(back(as(text, encoding))).toBe(expected)
  })

  test('only the words that were damaged change', () => {
    expect(back(`A ${as(four, 'gbk')} b，见`)).toBe('A 老桥修好 b，见')
    expect(back(`<p>${as(hans, 'gbk')}</p>\n<p>好</p>`)).toContain('<p>镇上的图书馆')
    expect(back(`A ${as('老桥', 'windows-1252')} B`)).toBe('A 老桥 B')
  })

  test('in code it proves nothing', () => {
    const text = `\`${as(four, 'gbk')}\``
    expect(back(text)).toBe(text)
  })

  test('what speaks of such damage is told of and left', () => {
    const text = `这一段乱码 ${as(four, 'gbk')} 是怎么来的，大家说一说，想一想。`
    expect(back(text)).toContain(`${text} | repair-possible `)
    // Not where it is most of the text.
    expect(back(`乱码: ${as(hans, 'gbk')}`)).toContain('镇上的图书馆')
  })

  test('a lost byte is told of, the rest comes back', () => {
    const wrong = `${as(`${hans}桥`, 'gbk').slice(0, -1)}\ufffd`
    const [first, second] = takeBack(wrong, unshielded)
    expect(first).toMatchObject({rule: 'encoding-lost', doubt: 'encoding-lost', start: 0, end: 0})
    expect(second).toMatchObject({
      rule: 'shift-encoding',
      confidence: 0.8,
      note: 'UTF-8 read as GBK; 1 stay lost',
    })
  })

  test('the ledger names the way', () => {
    const [first] = takeBack(as(four, 'gbk'), unshielded)
    expect(first).toMatchObject({
      rule: 'shift-encoding',
      action: 'replace',
      note: 'UTF-8 read as GBK',
      insert: four,
    })
    expect(first).not.toHaveProperty('confidence')
    expect(takeBack(as('老桥', 'windows-1252'), unshielded)[0]?.note).toBe('UTF-8 read as windows-1252')
  })
})

describe('blanks', () => {
  const blank = (text: string): string => mended(text, (value) => blanks(value, unshielded))
  test.each([
    ['\ue5e5桥', '\u3000桥'],
    ['聽聽聽桥们', ' 桥们'],
    ['聽聽桥们聽桥', ' 桥们 桥'],
    ['聽桥们', ' 桥们'],
    ['桥聽们', '桥聽们'],
    ['們聽聽聽看', '們 看'],
    ['們聽聽看', '們聽聽看'],
    ['聽聽看', '聽聽看'],
    ['桥? ? 路', '桥? ? 路 | repair-possible ? ? '],
    ['桥? ? 路。渠? ? 树', '桥 路。渠 树'],
    ['桥吗? ? 路。渠呢? ? 树', '桥吗? ? 路。渠呢? ? 树'],
    ['??桥\n??路\n??渠', '　　桥\n　　路\n　　渠'],
    ['????桥\n????路\n????渠', '　　桥\n　　路\n　　渠'],
    ['???桥\n???路\n???渠', '???桥\n???路\n???渠'],
    ['??桥\n??路', '??桥\n??路'],
    ['<p>??桥</p><p>??路</p><p>??渠</p>', '<p>　　桥</p><p>　　路</p><p>　　渠</p>'],
  ])('%j', (text, expected) => {
    expect(blank(text)).toBe(expected)
  })

  test('not where the text is no prose', () => {
    const text = '<a b="\ue5e5">桥'
    expect(mended(text, (value) => blanks(value, shieldOf(value, 'html')))).toBe(text)
  })
})

describe('what is lost for good is told of', () => {
  const told = (text: string): string[] =>
    lost(text, shieldOf(text, 'html')).map(({start, end, doubt}) => `${doubt} ${start}-${end}`)
  test.each<[string, string[]]>([
    ['锟斤拷', ['encoding-lost 0-3']],
    ['老桥锟斤拷锟斤拷修好了', ['encoding-lost 2-8']],
    ['老桥烫烫烫修好了屯屯屯', ['encoding-lost 2-5', 'encoding-lost 8-11']],
    ['老桥烫烫修好了', []],
    ['老桥\ufffd\ufffd修好了', ['encoding-lost 2-4']],
    ['老桥\ufffd修好了', []],
    ['老桥????修好了', ['encoding-lost 2-6']],
    ['老桥???修好了', []],
    ['真的吗????好', []],
    ['“????”老桥', []],
    ['<a b="????">老桥</a>', []],
    ['????????', ['encoding-mostly-lost 0-0']],
    ['???????', ['encoding-lost 0-7']],
    ['????????老桥修好了呢呢', ['encoding-lost 0-8']],
    ['????????老桥修好了', ['encoding-mostly-lost 0-0']],
    ['????????abcdefghijk', ['encoding-mostly-lost 0-0']],
    ['????????abcdefghijkl', ['encoding-lost 0-8']],
    ['<b title="abcdefghijklm">????????</b>', ['encoding-mostly-lost 0-0']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('in a text that was read again, with it', () => {
    const wrong = `${as('老桥修好了', 'gbk')}\ufffd\ufffd`
    expect(encodings(`好${wrong}`, unshielded, unshielded).length).toBeGreaterThan(0)
    expect(encodings('老桥\ufffd\ufffd修\ue5e5好', unshielded, unshielded).map(({rule}) => rule)).toEqual([
      'shift-encoding',
      'encoding-lost',
    ])
  })
})
