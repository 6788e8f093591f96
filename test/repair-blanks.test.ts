import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import type {Options} from '../src/types.js'

const sentence = '河湾镇的新桥昨天建成，两岸居民往来方便了许多，大家都很高兴。'
const s = (text: string): string => text.replaceAll('…', sentence)

/** The text, and a row for each change and each message. */
function mended(input: string, options: Options = {}): {text: string; changes: string[]; told: string[]} {
  const {text, changes, messages} = clean(input, {from: 'text', article: false, sections: false, ...options})
  return {
    text,
    changes: changes.map(({rule, action, before, after}) => `${rule} ${action} ${before} → ${after ?? ''}`),
    told: messages.map(({ruleId, reason}) => `${ruleId} ${/`[^`]*`/.exec(reason)?.[0] ?? ''}`),
  }
}

describe('blanks of another encoding', () => {
  test.each([
    ['at the head of lines', '聽聽…\n聽聽…', '…\n…', 2],
    ['between sentences', '…聽聽聽聽…', '… …', 1],
    ['one, where no word can hold it', '聽他说…', '他说…', 1],
    ['of Sina', '\ue5e5\ue5e5…', '…', 2],
    ['as question marks at the head of most lines', '??…\n??…\n??…', '…\n…\n…', 3],
  ])('%s', (_, input, text, count) => {
    const {changes, ...rest} = mended(s(input))
    expect(rest).toEqual({text: s(text), told: []})
    expect(changes).toHaveLength(count)
    expect(changes.every((row) => row.startsWith('shift-encoding replace '))).toBe(true)
  })

  test.each([
    ['a word of a text in two scripts', '他聽说…'],
    ['Traditional Chinese', '聽聽他說學校的聽眾'],
    ['two lines prove nothing', '??…\n??…'],
    ['nor do few lines of many', '??甲\n??乙\n??丙\n…\n…\n…\n…\n…\n…'],
    ['whoever wonders', '桥修好了吗? ? ? 路呢？…'],
  ])('%s stays', (_, input) => {
    expect(mended(s(input))).toEqual({text: s(input), changes: [], told: []})
  })

  test('question marks before a word are told of, and mended where they come again', () => {
    expect(mended(s('新桥? ? ? 建成…'))).toEqual({
      text: s('新桥? ? ? 建成…'),
      changes: [],
      told: ['repair-possible `? ? ? `'],
    })
    expect(mended(s('新桥? ? ? 建成…小路? ? ? 修好…')).text).toBe(s('新桥 建成…小路 修好…'))
  })

  test('lines with marks of two widths lost something else', () => {
    const input = s('??…\n????…\n??…')
    expect(mended(input)).toEqual({text: input, changes: [], told: ['encoding-lost `????`']})
  })
})

describe('text that is lost is left and told of', () => {
  test.each(['锟斤拷锟斤拷', '屯屯屯屯屯', '烫烫烫烫烫', '\ufffd\ufffd\ufffd', '????????新桥'])(
    '%s',
    (piece) => {
      expect(mended(piece + sentence)).toEqual({
        text: piece + sentence,
        changes: [],
        told: [`encoding-lost \`${piece.replace('新桥', '')}\``],
      })
    },
  )
})

describe('full-width letters and digits', () => {
  test('become those that Chinese is stored with', () => {
    expect(mended(s('全长１２００米，ＡＢ两段。…'))).toEqual({
      text: s('全长1200米，AB两段。…'),
      changes: ['width-ascii replace １２００ → 1200', 'width-ascii replace ＡＢ → AB'],
      told: [],
    })
  })

  test.each([
    ['Japanese keeps its own', 'ひらがなのテキスト１２', 'ひらがなのテキスト１２'],
    ['Chinese with a word of Japanese does not', s('…の１２'), s('…の12')],
    ['letters that hide a name stay', s('ＸＸ县修桥１２座。…'), s('ＸＸ县修桥12座。…')],
  ])('%s', (_, input, text) => {
    expect(mended(input).text).toBe(text)
  })
})

describe('spaces between Han and letters or digits, where a house asks for them', () => {
  test.each([
    ['insert', '共有3座桥和 AB 两段，占5%的路', '共有 3 座桥和 AB 两段，占 5% 的路'],
    ['remove', '共有 3 座桥和 AB 两段，占 5% 的路', '共有3座桥和AB两段，占5%的路'],
    ['remove', '甲  乙 a b', '甲  乙a b'],
    ['keep', '共有3座桥和 AB 两段。', '共有3座桥和 AB 两段。'],
  ] as const)('%s: %s', (spacing, input, text) => {
    expect(mended(input, {repair: {spacing}}).text).toBe(text)
  })

  test('each is in the ledger', () => {
    expect(mended('有3座桥', {repair: {spacing: 'insert'}}).changes).toEqual([
      'spacing replace  →  ',
      'spacing replace  →  ',
    ])
  })
})
