import {describe, expect, test} from 'vitest'
import {emphasis} from '../src/repair/emphasis.js'
import {maskEscapes} from '../src/repair/escapes.js'
import {maskRuns} from '../src/repair/masks.js'
import {codeOf, shieldOf, unshielded} from '../src/repair/shield.js'
import {mended} from './mended.js'

describe('bold beside Chinese punctuation moves where every parser sees it', () => {
  const bold = (text: string): string => mended(text, (value) => emphasis(value, unshielded))
  test.each([
    ['甲**乙。**丙', '甲**乙**。丙'],
    ['甲**“乙**丙', '甲**“乙**丙'],
    ['甲**“乙”**丙', '甲“**乙**”丙'],
    ['甲**“乙”。**丙', '甲“**乙**”。丙'],
    ['甲**《乙》**', '甲《**乙**》'],
    ['**《乙》**甲', '《**乙**》甲'],
    ['。**“乙”**甲', '。“**乙**”甲'],
    ['甲**（乙）丙**丁', '甲（**乙）丙**丁'],
    ['甲**“乙”和“丙”**丁', '甲**“乙”和“丙”**丁'],
    ['甲**乙。**丙**丁。**戊', '甲**乙**。丙**丁**。戊'],
    ['* 甲**乙。**丙', '* 甲**乙**。丙'],
    ['> * 甲**乙。**丙', '> * 甲**乙**。丙'],
    ['第一行\n甲**乙。**丙', '第一行\n甲**乙**。丙'],
    ['甲**$5。**丙', '甲$**5**。丙'],
    ['甲**乙𠀀。**丙', '甲**乙𠀀**。丙'],
    ['甲。**乙，**丙', '甲。**乙**，丙'],
  ])('%s', (text, expected) => {
    expect(bold(text)).toBe(expected)
  })

  test.each([
    ['read already', '甲**乙**丙'],
    ['read at the end of a line', '甲**乙。**'],
    ['one run', '甲**乙。丙'],
    ['a run of another length', '甲**乙。**丙*丁*'],
    ['no Chinese', 'a**b.**c'],
    ['a place that is hidden', '甲**省乙。**丙'],
    ['one behind the run', '甲**乙。**县丙'],
    ['a word of it inside', '甲**公司乙。**丙'],
    ['a mark that closes at its head', '甲**。乙。**丙'],
    ['one that opens at its end', '甲**乙“**丙'],
    ['a cell of a table', '甲**乙|丙。**丁'],
    ['a comma in a clause', '甲乙**丙，**丁'],
    ['space inside', '甲** 乙。**丙'],
    ['a mark that parsers read', '甲**乙_**丙'],
    ['an escape in the document', '甲**乙。**丙\n\\*'],
    ['two sentences within a phrase', '甲**乙。丙。**丁'],
    ['different runs', '甲**乙。***丙*'],
  ])('not %s: %s', (_, text) => {
    expect(bold(text)).toBe(text)
  })

  test('the ledger says what it was and what it is', () => {
    const rows = (text: string) =>
      emphasis(text, unshielded).map(({shown, rule, action}) => [rule, action, shown])
    expect(rows('甲**乙。**丙')).toEqual([
      ['emphasis-edge', 'replace', {before: '**乙。**', after: '**乙**。'}],
    ])
    expect(rows('甲**“乙”**丙')).toEqual([
      ['emphasis-edge', 'replace', {before: '**“', after: '“**'}],
      ['emphasis-edge', 'replace', {before: '”**', after: '**”'}],
    ])
  })

  test('in code it is none', () => {
    const text = '`甲**乙。**丙`'
    expect(mended(text, (value) => emphasis(value, codeOf(value, 'markdown')))).toBe(text)
  })
})

describe('runs that hide characters are escaped where the document shows that it has such', () => {
  const escapes = (text: string): string =>
    mended(text, (value) => maskEscapes(value, shieldOf(value, 'markdown')))
  test.each([
    ['甲**省委乙', '甲\\*\\*省委乙'],
    ['20**年，甲**乙**丙', '20\\*\\*年，甲\\*\\*乙\\*\\*丙'],
    [
      '政策。**坚持以此为指导。更好满足**推动发展。\n20**年',
      '政策。\\*\\*坚持以此为指导。更好满足\\*\\*推动发展。\n20\\*\\*年',
    ],
    ['甲“**乙”丙**丁\n20**年', '甲“\\*\\*乙”丙\\*\\*丁\n20\\*\\*年'],
    ['国家“__”，甲**省委', '国家“\\_\\_”，甲\\*\\*省委'],
    ['甲**省委\n\n乙**丙。**丁', '甲\\*\\*省委\n\n乙**丙。**丁'],
    ['甲*某', '甲\\*某'],
    ['2020**年度**计划', '2020**年度**计划'],
    // Bold at the ends of phrases stays, in the middle of one it is as doubtful as the mask.
    ['20**年，**重点**，乙', '20\\*\\*年，**重点**，乙'],
    ['甲**乙**丙，丁**省委', '甲\\*\\*乙\\*\\*丙，丁\\*\\*省委'],
    ['**一**，**二**，丁**省委', '**一**，**二**，丁\\*\\*省委'],
  ])('%s', (text, expected) => {
    expect(escapes(text)).toBe(expected)
  })

  test.each([
    ['甲**乙**丙'],
    ['* 甲\n* 乙'],
    ['***'],
    ['* * *'],
    ['3*4=12'],
    ['`甲**省委`'],
    ['甲\\*\\*省委'],
    ['甲_乙_丙'],
    ['甲'],
    ['[甲](a**b)'],
  ])('%s stays', (text) => {
    expect(escapes(text)).toBe(text)
  })

  test('a paragraph with more marks than a parser can pair is left', () => {
    const crowd = '*甲'.repeat(1001)
    expect(maskEscapes(crowd, unshielded)).toEqual([])
    expect(maskEscapes(`${crowd}\n\n20**年`, unshielded).length).toBeGreaterThan(0)
  })
})

describe('runs that stand for characters', () => {
  const found = (text: string): string[] =>
    maskRuns(text).map(({start, end}) => `${start} ${text.slice(start, end)}`)
  test.each<[string, string[]]>([
    ['王*明', ['1 *']],
    ['王**', ['1 **']],
    ['**县', ['0 **']],
    ['在**县', ['1 **']],
    ['（**县）', ['1 **']],
    ['20** 年', ['2 **']],
    ['19**年', ['2 **']],
    ['120**年', ['3 **']],
    ['110***1234', ['3 ***']],
    ['××大学', ['0 ××']],
    ['□□县', ['0 □□']],
    ['2×3', []],
    ['* 甲', []],
    ['*甲', []],
    ['甲\n*乙', []],
    ['甲：**', []],
    ['a**b', []],
    ['二○年', []],
    ['XX县', ['0 XX']],
    ['Ｘ县', ['0 Ｘ']],
    ['X某', ['0 X']],
    ['XX码', []],
    ['AXX县', []],
    ['x县', []],
    ['xx县', ['0 xx']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
