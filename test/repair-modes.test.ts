import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import type {Kind, Mode, RepairOptions} from '../src/types.js'

/** The three ways in which a sentence comes. */
const wrapAs: Readonly<Record<Kind, (text: string) => string>> = {
  text: (text) => text,
  markdown: (text) => text.replaceAll('\n', '\n\n'),
  html: (text) => text.replace(/^.*$/gm, '<p>$&</p>'),
}

const wrapped = `镇里的图书馆建在河边，一共有三层楼，一楼是儿童
阅览室，二楼是报刊和工具书，三楼存放地方志和家
谱，每天都有很多人来看书，读者都说很方便，明天
还要再来看一看书，孩子们也喜欢，老人们也都喜欢
，他们说这里很安静，适合看书，也适合写字，还能
喝一杯热茶，坐在窗边看河，看船，看来来往往的人
，一直坐到天黑，灯亮了，才慢慢地走回家去，路上
还要说一说书里的事情，说一说明天要看的书，一直
说到家门口才停下来，第二天又来了。`

/** A kind, a source, what it becomes; kinds of source that it is for. */
const shapes: Array<[keyof RepairOptions, string, string, string, (readonly Kind[])?]> = [
  ['shift', 'bytes', '沿?？h的圖書館，沿海的縣城。', '沿海縣的圖書館，沿海的縣城。'],
  ['shift', 'another encoding', '鍥句功棣嗙殑涔﹀湪娌宠竟锛屽緢澶氫汉', '图书馆的书在河边，很多人'],
  ['shift', 'private use', '图书馆\ue5e5很好，读者都来。', '图书馆\u3000很好，读者都来。'],
  ['shift', 'entities', '图书馆&ldquo;很好&rdquo;，读者都来。', '图书馆“很好”，读者都来。', ['text']],
  ['pinyin', 'many', '今天開(kāi)門(mén)讀(dú)書(shū)。', '今天開門讀書。'],
  [
    'punctuation',
    'fold',
    '各位读者,同志们:今天开会,请准时。“好”。',
    '各位读者，同志们：今天开会，请准时。“好”。',
  ],
  ['punctuation', 'width', '图书馆有ＡＢＣ三层，１２间房。', '图书馆有ABC三层，12间房。'],
  ['joins', 'page', '馆里的书很多，有一千\n— 3 —\n多册，都是新书。', '馆里的书很多，有一千多册，都是新书。'],
  ['joins', 'lines', wrapped, wrapped.replaceAll('\n', '')],
  [
    'joins',
    'leads',
    '一是制度更加健全。 馆里修订了办法。\n二是队伍更加稳定。 馆里有六名馆员。\n三是服务更加周到。 读者可以预约送书。',
    '一是制度更加健全。馆里修订了办法。\n二是队伍更加稳定。馆里有六名馆员。\n三是服务更加周到。读者可以预约送书。',
  ],
  ['joins', 'indent', '\u3000\u3000图书馆在河边。', '图书馆在河边。', ['markdown']],
  ['masks', 'runs', '20**年，中共**省委的读者来了。', '20**年，中共**省委的读者来了。', ['markdown']],
]

const cases = shapes.flatMap(
  ([kind, name, source, expected, kinds = ['text', 'markdown', 'html'] as const]) =>
    kinds.map((from) => ({kind, name, from, source: wrapAs[from](source), expected})),
)

describe.each(cases)('$kind, $name, in $from', ({kind, from, source, expected}) => {
  const cleaned = (mode: Mode | false) =>
    clean(source, {
      from,
      article: false,
      sections: false,
      matter: false,
      repair: mode === false ? false : {[kind]: mode},
    })

  test('fix', () => {
    const article = cleaned('fix')
    expect(article.text).toBe(expected)
    expect(article.changes.length).toBeGreaterThan(0)
    expect(clean(article.markdown, {from: 'markdown', matter: false, sections: false}).markdown).toBe(
      article.markdown,
    )
  })

  test('report', () => {
    const article = cleaned('report')
    expect([article.markdown, article.changes]).toEqual([cleaned(false).markdown, []])
    const told = article.messages.filter(({ruleId}) => ruleId === 'repair-possible')
    expect(told.length).toBeGreaterThan(0)
    for (const {actual, expected: readings, line} of told) {
      expect(actual).toBeTruthy()
      expect(readings?.length).toBeGreaterThan(0)
      expect(line).toBeGreaterThan(0)
    }
  })

  test('off', () => {
    const article = cleaned('off')
    expect([article.markdown, article.changes, article.messages]).toEqual([cleaned(false).markdown, [], []])
  })
})

describe('spacing across inline nodes', () => {
  const source = '图书馆有**30**万册书，用Python编目，占 `50%`和[A4](https://example.org)纸。'
  test.each([
    ['keep', source],
    ['insert', '图书馆有 **30** 万册书，用 Python 编目，占 `50%`和 [A4](https://example.org) 纸。'],
    ['remove', '图书馆有**30**万册书，用Python编目，占 `50%`和[A4](https://example.org)纸。'],
  ] as const)('%s', (spacing, expected) => {
    const article = clean(source, {from: 'markdown', matter: false, repair: {spacing}})
    expect(article.markdown).toBe(`${expected}\n`)
    expect(clean(article.markdown, {from: 'markdown', matter: false, repair: {spacing}}).markdown).toBe(
      article.markdown,
    )
  })
})
