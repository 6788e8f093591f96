import {describe, expect, test} from 'vitest'
import {layout} from '../src/repair/layout.js'
import {punctuation} from '../src/repair/punctuation.js'
import {spacing} from '../src/repair/spacing.js'
import {widths} from '../src/repair/width.js'
import {mended} from './mended.js'

/** Marks that show the fold, and those that such a fold spares. */
const shown = '各位读者,同志们:现在开会。'
const fold = (text: string): string => mended(shown + text, punctuation).slice(shown.length)

describe('marks that were folded to ASCII become full-width where Chinese stands beside them', () => {
  test.each([
    ['桥,路', '桥，路'],
    ['桥;路:渠', '桥；路：渠'],
    ['桥?路!', '桥？路！'],
    ['桥, 路', '桥，路'],
    ['占50%, 促进', '占50%，促进'],
    ['共30,其中', '共30，其中'],
    ['用API,“好”', '用API，“好”'],
    ['“桥”,路', '“桥”，路'],
    ['桥(试行)路', '桥（试行）路'],
    ['桥(2021)路', '桥（2021）路'],
    ['《桥》(2021)', '《桥》（2021）'],
    ['a(甲)b', 'a（甲）b'],
    ['桥(甲(乙)丙)', '桥（甲（乙）丙）'],
    ['桥,\n路', '桥，\n路'],
    ['桥,', '桥，'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  test.each([
    ['a, b'],
    ['3,000'],
    ['9:30'],
    ['f(x)'],
    ['a(b)c'],
    ['桥(a)b'],
    ['桥(a)=b'],
    ['桥(a)(b)'],
    ['桥)路'],
    ['(路'],
    ['(路\n桥)'],
    [`(${'路'.repeat(400)})`],
    ['见https://a.example/x,路'],
    ['&nbsp;'],
    ['&#12345;'],
    ['c:/路'],
    ['桥:/路'],
    // What lost characters left.
    ['桥??路'],
    ['桥?!路'],
    ['桥?，路'],
    ['\ufffd?路'],
  ])('%s stays', (text) => {
    expect(fold(text)).toBe(text)
  })

  test('brackets of 400 characters are the longest', () => {
    expect(fold(`(${'路'.repeat(398)})`)).toBe(`（${'路'.repeat(398)}）`)
  })

  test('two marks at the end of a question are two marks', () => {
    expect(fold('桥?!')).toBe('桥？!')
    expect(fold('桥!”路')).toBe('桥！”路')
  })
})

describe('a document shows the fold', () => {
  const mend = (text: string): string => mended(text, punctuation)
  test.each([
    ['two marks and one that is spared', '桥,路,渠。', '桥，路，渠。'],
    ['quotation marks are spared too', '“桥”,路,渠', '“桥”，路，渠'],
    ['ten to one', `${'桥,'.repeat(10)}路。渠，树`, `${'桥，'.repeat(10)}路。渠，树`],
  ])('%s', (_, text, expected) => {
    expect(mend(text)).toBe(expected)
  })

  test.each([
    ['one mark', '桥,路。'],
    ['nothing that is spared', '桥,路,渠'],
    ['nine to one', `${'桥,'.repeat(9)}路。渠，树`],
    ['no Chinese', 'a,b,c。'],
    ['Chinese on one side', 'a,桥,b。'],
  ])('not %s', (_, text) => {
    expect(mend(text)).toBe(text)
  })
})

describe('full-width letters and digits', () => {
  test.each([
    ['１２Ａｂ桥ＺＺ', '12Ab桥ZZ'],
    ['ＸＸ县１２', 'ＸＸ县12'],
    ['ＸＬ码', 'XL码'],
    ['桥', '桥'],
    ['ひらがな１', 'ひらがな１'],
    ['ひ桥桥１', 'ひ桥桥１'],
    ['ひ桥桥桥１', 'ひ桥桥桥1'],
  ])('%s', (text, expected) => {
    expect(mended(text, widths)).toBe(expected)
  })
})

test.each([
  ['　　桥\n　路', '桥\n路'],
  ['\u00a0\u00a0 桥', '桥'],
  ['　 　桥', '桥'],
  ['桥　路', '桥　路'],
  ['  桥', '  桥'],
])('indents go: %j', (text, expected) => {
  expect(mended(text, layout)).toBe(expected)
})

test.each([
  ['insert', '桥A路1渠5%树 b草', '桥 A 路 1 渠 5% 树 b 草'],
  ['remove', '桥 A 路 1 渠 5% 树，b c', '桥A路1渠5%树，b c'],
  ['keep', '桥A 路', '桥A 路'],
  [null, '桥A 路', '桥A 路'],
  [undefined, '桥A 路', '桥A 路'],
] as const)('spaces: %s', (style, text, expected) => {
  expect(mended(text, (value) => spacing(value, style))).toBe(expected)
})
