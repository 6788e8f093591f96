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
    ['２０**年和二〇** 年', ['**', '**']],
    ['被告人李××、王×', ['××', '×']],
    ['“__”书店', ['__']],
    ['此处□□难辨', ['□□']],
    ['20XX年，XX县', ['XX', 'XX']],
    ['王○、○○镇', ['○', '○○']],
    ['●●局', ['●●']],
    ['██公司、刘█', ['██', '█']],
    ['╳╳镇', ['╳╳']],
    ['Ｘ某、X月X日', ['Ｘ', 'X', 'X']],
    ['110101********1234', ['********']],
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
    '二○○八年',
    '○第一项',
    '● 第一项',
    'X光片',
    '3**5',
  ])('not in %s', (text) => expect(masksOf(text)).toEqual([]))
})

const pinyinText = (text: string): string =>
  clean(text, {from: 'markdown', article: false, sections: false}).text

test.each([
  [
    '行(háng)長(zhǎng)和銀行(háng)職員都說(shuō)，重(chóng)新(xīn)開(kāi)門(mén)。',
    '行長和銀行職員都說，重新開門。',
  ],
  ['一(yí)個(ge)人(rén)不(bú)是(shì)在(zài)看(kàn)書(shū)。', '一個人不是在看書。'],
  ['圖書（SHŪ）館為（wèi）讀( Dú )者服務(WU)。', '圖書館為讀者服務。'],
  ['圖書(shu1)館為(wei4)讀(du2)者服務(wu4)，旅(lv3)客(ke)。', '圖書館為讀者服務，旅客。'],
  ['**圖書**(shū)館為(wèi)[讀](https://example.org)(dú)者服務(wù)。', '圖書館為讀者服務。'],
  [
    '個(ge) 人參加黨(dang) 政職業(ye) 發展，很多人來看書，都很方便。',
    '個人參加黨政職業發展，很多人來看書，都很方便。',
  ],
])('annotations leave: %s', (source, expected) => expect(pinyinText(source)).toBe(expected))

test.each([
  '汉语拼音里，“妈”读作mā，例如：爸(bà)、妈(mā)、大(dà)、他(tā)。请同学们跟读：八(bā)、八(bā)。',
  '给带点的字注音：单（shàn）县、涡（guō）河、亳（bó）州、六（lù）安、歙（shè）县。',
  '参会的有仇(qiú)和、单(shàn)霁翔、解(xiè)某，还有很多其他人，大家讨论了图书馆的事情。',
  '床前明月光，疑是地上霜。着（zhuó）：穿；还（huán）：归；见（xiàn）：同现。',
  '人工智能(AI)、国内生产总值(GDP)、选择(e)，变量的(de)值、函数的(de)参数。',
  '咁(gam3)、嘅(ge3)係(hai6)粵語拼音，啲(di1)人話(waa6)好(hou2)。',
])('annotations stay: %s', (source) => expect(pinyinText(source)).toBe(source))

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

test('a title has the damage of its document', () => {
  const page = `<title>圖書(shū)館開(kāi)門(mén)&amp;mdash;第一天</title><div class="article"><h1>圖書(shū)館開(kāi)門(mén)</h1><p>${'圖書(shū)館為(wèi)讀(dú)者服務(wù)，每週開(kāi)門(mén)六天。'.repeat(4)}</p></div>`
  const article = clean(page, {from: 'html'})
  expect(article.metadata.title).toBe('圖書館開門')
  const post = clean(
    '---\ntitle: 圖書(shū)館開(kāi)門(mén)\n---\n\n圖書(shū)館為(wèi)讀(dú)者服務(wù)，很好。',
  )
  expect(post.metadata.title).toBe('圖書館開門')
})

describe('what a document says elsewhere', () => {
  const name = '青禾书屋的负责人汤筱棠'
  const damaged = '“我们明年继续办好?！鼻嗪淌槲莸母涸鹑颂荔闾乃?，来的孩子越来越多。'
  const read = (others: string): string =>
    clean(`${others}\n${damaged}`, {from: 'text', article: false, sections: false}).markdown

  test('decides how its names are read in a shifted run', () => {
    const others = `${name}昨天收到了一封信。大家都认识${name}，他们说，${name}没有变。`
    expect(read(others)).toContain(`继续办好。”${name}`)
  })

  test('leaves rare names in doubt that stand nowhere else', () => {
    expect(read('这一天阳光很好，大家都来了。')).not.toContain(name)
  })
})
