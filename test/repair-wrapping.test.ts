import {describe, expect, test} from 'vitest'
import {isPageLine} from '../src/repair/joins.data.js'
import {joins, joinsInHtml} from '../src/repair/joins.js'
import {unshielded} from '../src/repair/shield.js'
import {goesOn, isParagraph, seamOf, wrappedLines} from '../src/repair/wrapping.js'
import {mended} from './mended.js'

describe('prose at the end of one line goes on in the next', () => {
  test.each([
    ['桥很长，路', '很宽'],
    ['桥很长，路  ', '很宽'],
    ['桥长，有', '300米'],
    ['他说，', '“桥长”'],
    ['桥很长，路很宽', '，渠'],
    ['桥很长。路', '很宽'],
  ])('%j %j', (left, right) => {
    expect(goesOn(left, right)).toBe(true)
  })

  test.each([
    ['桥很长。', '路很宽'],
    ['“桥很长，路宽。”', '路很宽'],
    ['桥，路：', '很宽'],
    ['桥，路；', '很宽'],
    ['# 桥，路', '很宽'],
    ['| 桥，路', '很宽'],
    ['> 桥，路', '很宽'],
    // No mark inside: a title.
    ['桥很长路', '很宽'],
    ['桥很长，路', 'wide'],
    ['桥很长，路', ''],
    // What opens a block.
    ...[
      '　很宽',
      '# 宽',
      '> 宽',
      '- 宽',
      '* 宽',
      '+ 宽',
      ' 宽',
      '\t宽',
      '![宽](a)',
      '1.宽',
      '12、宽',
      '一、宽',
      '（二）宽',
      '第三章宽',
      '第4条宽',
      '| 宽',
      '```',
      '~~~',
      '<p>',
    ].map((right) => ['桥很长，路', right] as [string, string]),
  ])('not %j %j', (left, right) => {
    expect(goesOn(left, right)).toBe(false)
  })
})

test.each([
  ['桥', '路', ''],
  ['the', 'road', ' '],
  ['one,', 'two', ' '],
  ['end.', 'Begin', ' '],
  ['桥', 'road', ''],
  ['the', '路', ''],
  ['1', '2', ''],
])('between %s and %s stands %j', (left, right, seam) => {
  expect(seamOf(left, right)).toBe(seam)
})

describe('lines of one width', () => {
  /** A line of so many columns, with a mark inside. */
  const full = (columns = 40, end = '路'): string => `${'桥'.repeat(columns / 2 - 3)}，路${end}`
  const wraps = (lines: readonly string[], gaps: readonly number[] = []): string =>
    wrappedLines(lines.map((value, index) => ({value, gap: gaps.includes(index)})))
      .map((goes) => (goes ? '1' : '0'))
      .join('')
  const eight = Array(8).fill(full()) as string[]

  test.each<[string, string[], string]>([
    ['eight go on', eight, '11111110'],
    ['seven are too few', eight.slice(1), '0000000'],
    ['40 columns are the narrowest', Array(8).fill(full(38)), '00000000'],
    ['120 the widest', Array(8).fill(full(120)), '11111110'],
    ['none may be wider', [...eight, full(122)], '000000000'],
    ['a line may be two characters shorter', [...eight, full(36), ...eight], '11111111111111110'],
    ['not three', [...eight, full(34), ...eight], '11111111011111110'],
    ['six full ones are enough', [...eight.slice(2), '桥', '路'], '11111100'],
    ['five are not', [...eight.slice(3), '桥', '路', '渠'], '00000000'],
    ['half of the lines', [...eight, ...Array(8).fill('桥')], `${'1'.repeat(8)}${'0'.repeat(8)}`],
    ['fewer than half', [...eight, ...Array(9).fill('桥')], '0'.repeat(17)],
    ['verses have no marks inside', Array(8).fill('桥'.repeat(20)), '00000000'],
    ['half of them may', [...eight.slice(4), ...Array(4).fill('桥'.repeat(20))], '11111110'],
    ['a mark at the end is none inside', Array(8).fill(`${'桥'.repeat(19)}，`), '00000000'],
    ['the end of a sentence may be that of a paragraph', [full(), full(40, '。'), ...eight], '1011111110'],
    ['an item begins anew', [...eight, '1.路', ...eight], '11111110011111110'],
    ['nothing goes on into an empty line', [...eight, ' ', ...eight], '11111110011111110'],
  ])('%s', (_, lines, expected) => {
    expect(wraps(lines)).toBe(expected)
  })

  test('where indents show paragraphs, the end of a sentence goes on', () => {
    const lines = [`　　${full(36)}`, full(40, '。'), ...eight, `　　${full(36)}`, ...eight]
    expect(wraps(lines)).toBe('1111111110111111110')
    // One indent alone shows nothing.
    expect(wraps(lines.with(10, full()))).toBe('1011111111111111110')
  })

  test('where gaps do, a line before one ends', () => {
    expect(wraps([full(), full(40, '。'), ...eight], [4])).toBe('1110111110')
    // Gaps everywhere show nothing.
    expect(wraps([full(), full(40, '。'), ...eight], [1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('1011111110')
    expect(wraps([full(), full(40, '。'), ...eight], [1, 2, 3, 4, 5, 6, 7])).toBe('0000000110')
  })

  test.each([
    ['桥'.repeat(60), false],
    ['桥'.repeat(61), true],
    ['a'.repeat(120), false],
    ['a'.repeat(121), true],
  ])('a paragraph is more than 120 columns: %#', (line, expected) => {
    expect(isParagraph(line)).toBe(expected)
  })
})

test.each([
  '— 3 —',
  '-3-',
  '－12－',
  '第 3 页 共 10 页',
  '第3页/共10页',
  '（第三页）',
  '第12页',
  '3/10',
  'Page 3 of 10',
  'page 3',
  '[1] [2] 下一页',
  '上一页 1 2 3 下一页 末页',
  '首页 1 尾页 >>',
  '\f',
])('the end of a page: %j', (line) => {
  expect(isPageLine(line)).toBe(true)
})

test.each(['3', '第3页的书', '2021/10/3', '下一页的书', '1234/5', `${' '.repeat(99)}3/10`, '桥'])(
  'not %j',
  (line) => {
    expect(isPageLine(line)).toBe(false)
  },
)

describe('in a source', () => {
  const joined = (text: string): string => mended(text, (value) => joins(value, unshielded))
  test.each([
    ['桥很长，\n— 3 —\n路很宽。', '桥很长，路很宽。'],
    ['桥很长，  \n\n— 3 —\n\n\n路很宽。', '桥很长，路很宽。'],
    ['桥很长。\n— 3 —\n路很宽。', '桥很长。\n— 3 —\n路很宽。'],
    ['— 3 —\n桥很长，\n— 4 —', '— 3 —\n桥很长，\n— 4 —'],
    // Excerpt markers.
    ['桥很长，\n<!--more-->\n路很宽。', '桥很长，路很宽。'],
    ['桥很长，<!-- more -->路很宽。', '桥很长，路很宽。'],
    ['桥<!--nextpage-->路', '桥路'],
    ['桥很长。\n\n<!--MORE-->\n\n路很宽。', '桥很长。\n\n路很宽。'],
    ['<!--more-->\n桥', '桥'],
    ['桥\n<!--more-->\n', '桥'],
    ['桥<!--less-->路', '桥<!--less-->路'],
  ])('%j', (text, expected) => {
    expect(joined(text)).toBe(expected)
  })

  test('lines of code are not joined', () => {
    const line = `${'桥'.repeat(17)}，路渠`
    const text = Array(8).fill(line).join('\n')
    expect(joined(text)).toBe(line.repeat(8))
    expect(
      mended(text, (value) =>
        joins(
          value,
          Object.assign((start: number) => start < 50, {ranges: () => []}),
        ),
      ),
    ).toBe(`${line}\n${line}\n${line}\n${line.repeat(5)}`)
    expect(joined(`${text}\n${'桥'.repeat(61)}`)).toBe(`${text}\n${'桥'.repeat(61)}`)
  })

  test.each([
    ['<p>桥很长，路</p><!--more--><p>很宽。</p>', '<p>桥很长，路很宽。</p>'],
    ['<p>桥很长，路</p>\n<p><!-- nextpage --></p>\n<p class="a">很宽。</p>', '<p>桥很长，路很宽。</p>'],
    ['<p>桥很长。</p><!--more--><p>路很宽。</p>', '<p>桥很长。</p><!--more--><p>路很宽。</p>'],
    ['<p>桥很长，路</p><!--less--><p>很宽。</p>', '<p>桥很长，路</p><!--less--><p>很宽。</p>'],
    ['<p>桥</p>', '<p>桥</p>'],
  ])('in HTML: %s', (text, expected) => {
    expect(mended(text, joinsInHtml)).toBe(expected)
  })
})
