import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {maskRuns} from '../src/repair/masks.js'
import {lost, outputsOf} from './conservation.js'
import {fixtures} from './fixtures.js'

fixtures('repair', (input, options) => {
  const source = String(input)
  const kind = source.includes('\n\n') ? 'markdown' : 'text'
  const settings = {from: kind, article: false, sections: false, ...options} as const
  const article = clean(source, settings)
  expect(lost(source, outputsOf(article), article.changes)).toBe('')
  expect(clean(article.markdown, {...settings, from: 'markdown'}).markdown).toBe(article.markdown)
  return {output: article.markdown, changes: article.changes}
})

describe('masks', () => {
  const masksOf = (text: string): string[] => maskRuns(text).map(({start, end}) => text.slice(start, end))

  test.each([
    ['加强与**省委的联系', ['**']],
    ['留*回*来*就业', ['*', '*', '*']],
    ['20**年和20** 年', ['**', '**']],
    ['被告人李××、王×', ['××', '×']],
    ['“__”书店', ['__']],
    ['此处□□难辨', ['□□']],
    ['20XX年，XX县', ['XX', 'XX']],
  ])('%s', (text, expected) => expect(masksOf(text)).toEqual(expected))

  test.each([
    '3*5米',
    '* 第一项',
    '*注：不含分馆',
    '长×宽×高',
    '□是 □否',
    '■ 王建国',
    '姓名：______',
    '*****',
    'a*b',
    '__init__ 函数',
    '二○二四年',
    'XXL码',
  ])('not in %s', (text) => expect(masksOf(text)).toEqual([]))
})

test('switches: `report` tells and leaves, `off` is silent', () => {
  const source = '今天開(kāi)門(mén)讀(dú)書(shū)。'
  const told = clean(new VFile(source), {from: 'text', repair: {pinyin: 'report'}})
  expect(told.text).toBe(source)
  expect(told.messages.map(({ruleId}) => ruleId)).toEqual(Array(4).fill('repair-possible'))
  const silent = clean(source, {from: 'text', repair: {pinyin: 'off'}})
  expect([silent.text, silent.messages.length, silent.changes.length]).toEqual([source, 0, 0])
})

test('positions point into the source', () => {
  const article = clean('今天開(kāi)門(mén)讀(dú)書(shū)，**很好**。', {from: 'markdown'})
  const strong = (article.tree.children[0] as {children: Array<{type: string; position: object}>}).children[1]
  expect(strong?.position).toMatchObject({start: {offset: 26}, end: {offset: 32}})
  expect(article.changes[1]?.position).toMatchObject({start: {offset: 9}, end: {offset: 14}})
})
