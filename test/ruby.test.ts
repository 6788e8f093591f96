import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {rehypeArticle, remarkArticle} from '../src/doors/article.js'
import {clean} from '../src/index.js'
import type {Change} from '../src/types.js'

const rest = '今年的图书馆开放时间很长，每天都有很多人来看书，孩子们也喜欢，明天还要再来。'

/** Markup, the text that is left, the readings that leave. */
const shapes: Array<[string, string, string, string[]]> = [
  [
    'brackets for old browsers',
    '<ruby>圖<rp>(</rp><rt>tú</rt><rp>)</rp></ruby><ruby>書<rp>(</rp><rt>shū</rt><rp>)</rp></ruby>很<ruby>多<rt>duō</rt></ruby>。',
    '圖書很多。',
    ['tú', 'shū', 'duō'],
  ],
  [
    'text and readings by turns',
    '<ruby>图<rt>tú</rt>书<rt>shū</rt>馆<rt>guǎn</rt></ruby>在河边。',
    '图书馆在河边。',
    ['tú', 'shū', 'guǎn'],
  ],
  [
    'a row of readings',
    '<ruby><rb>图<rb>书<rb>馆<rtc><rt>tú<rt>shū<rt>guǎn</rtc></ruby>在河边。',
    '图书馆在河边。',
    ['tú', 'shū', 'guǎn'],
  ],
  [
    'Bopomofo',
    '<ruby>圖<rt>ㄊㄨˊ</rt></ruby><ruby>書<rt>ㄕㄨ</rt></ruby>很<ruby>多<rt>ㄉㄨㄛ</rt></ruby>。',
    '圖書很多。',
    ['ㄊㄨˊ', 'ㄕㄨ', 'ㄉㄨㄛ'],
  ],
  [
    'a gloss of a name',
    `<ruby>重庆<rt>chóng qìng</rt></ruby>和<ruby>单<rp>(</rp><rt>shàn</rt><rp>)</rp></ruby>县也有图书馆，${rest}`,
    `重庆（chóng qìng）和单（shàn）县也有图书馆，${rest}`,
    ['chóng qìng', 'shàn'],
  ],
  [
    'another word, however often',
    '<ruby>胡同<rt>小巷</rt></ruby>、<ruby>胡同<rt>小巷</rt></ruby>、<ruby>胡同<rt>小巷</rt></ruby>。',
    '胡同（小巷）、胡同（小巷）、胡同（小巷）。',
    ['小巷', '小巷', '小巷'],
  ],
]

const readingsOf = (changes: readonly Change[] = []): string[] =>
  changes.filter(({rule}) => rule === 'structure-ruby').map(({before}) => before)

describe.each(shapes)('%s', (_, markup, text, readings) => {
  test('in HTML', () => {
    const article = clean(`<p>${markup}</p>`, {from: 'html', article: false})
    expect([article.text, readingsOf(article.changes)]).toEqual([text, readings])
  })

  test('inside Markdown', () => {
    const article = clean(markup, {from: 'markdown'})
    expect([article.text, readingsOf(article.changes)]).toEqual([text, readings])
    expect(clean(article.markdown, {from: 'markdown'}).markdown).toBe(article.markdown)
  })

  test('in a rehype pipeline', () => {
    const page = `<div class="article"><h1>图书馆开馆</h1><p>${markup}</p><p>${rest}</p></div>`
    const file = unified().use(rehypeParse).use(rehypeArticle).use(rehypeStringify).processSync(page)
    expect(String(file)).toContain(`<p>${text}</p>`)
    expect(readingsOf(file.data.zhengwen?.changes)).toEqual(readings)
  })

  test('in a remark pipeline', () => {
    const file = unified().use(remarkParse).use(remarkArticle).use(remarkStringify).processSync(markup)
    expect(String(file)).toBe(`${text}\n`)
    expect(readingsOf(file.data.zhengwen?.changes)).toEqual(readings)
  })
})
