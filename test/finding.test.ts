import {describe, expect, test} from 'vitest'
import {furniture} from '../src/article/furniture.data.js'
import {refusals} from '../src/article/refusal.data.js'
import {refusalOf} from '../src/article/refusal.js'
import {clean} from '../src/index.js'

const sentence = '镇图书馆今天上午开门迎客，馆里有三万册图书，座位一百二十个，全年不收费。'
const body = `<p>${sentence}</p>`.repeat(4)
const page = (inner: string): string =>
  `<!doctype html><html><head><title>镇图书馆今天开门</title></head><body>${inner}</body></html>`
const rules = (html: string): string[] => clean(page(html)).messages.map(({ruleId}) => ruleId ?? '')

describe('furniture', () => {
  test.each(Object.keys(furniture))('`%s` is taken out of the body', (word) => {
    const article = clean(page(`<div id="text">${body}<div class="x-${word}_box">点这里</div></div>`))
    expect(article.text).not.toContain('点这里')
    expect(article.changes.some(({before}) => before.includes('点这里'))).toBe(true)
  })

  test('a word inside another is no sign', () => {
    const article = clean(page(`<div id="text">${body}<div class="shareholder">股东共十二人。</div></div>`))
    expect(article.text).toContain('股东共十二人')
  })

  test('what holds the prose is believed to be the article', () => {
    expect(clean(page(`<div class="print-box">${body}</div>`)).text).toContain('三万册')
  })
})

describe('pages without an article', () => {
  test.each(refusals.map(({example, reason}) => [example, reason]))('%s', (example, reason) => {
    expect(refusalOf(example)).toBe(reason)
    expect(rules(`<div><p>${example}${'请稍候再来，谢谢您的光临。'}</p></div>`)).toContain('no-article')
  })

  test('an article that speaks of a login is one', () => {
    const text = `${sentence.repeat(12)}读者须先登录网站，再预约座位。`
    expect(rules(`<div><p>${text}</p></div>`)).not.toContain('no-article')
  })

  test('a list of news', () => {
    const item = (n: number): string =>
      `<div class="i"><h3><a href="/${n}.html">河湾镇第${n}座桥今天通车了</a></h3><p>桥长一百二十米，两岸居民以后不用绕路了……</p></div>`
    const list = Array.from({length: 9}, (_, n) => item(n)).join('')
    const article = clean(page(`<div>${list}</div>`))
    expect(article.text).toBe('')
    expect(article.messages.map(({ruleId}) => ruleId)).toContain('no-article')
  })
})

describe('threads', () => {
  const post = (name: string, text: string): string =>
    `<div class="p"><div>${name} 发表于 2005-06-14 03:25</div><div><p>${text}</p></div></div>`

  test('the first post is the article', () => {
    const {text} = clean(
      page(`<div>${post('老张', sentence)}${post('老李', '终于开门了，我明天就去办证。')}</div>`),
    )
    expect(text).toContain('三万册')
    expect(text).not.toContain('办证')
  })

  test('a report by the hour is one article', () => {
    const lines = `<p>08:30，${sentence}</p><p>09:40，${sentence}</p><p>11:10，读者坐满了阅览室。</p>`
    const {text} = clean(page(`<div>${lines}</div>`))
    expect(text).toContain('08:30')
    expect(text).toContain('11:10')
  })
})

describe('the body', () => {
  test('a hidden one is found, a hidden copy is not', () => {
    const hidden = clean(page(`<div id="js_content" style="visibility:hidden">${body}</div>`))
    expect(hidden.text.match(/三万册/g)).toHaveLength(4)
    const twice = clean(page(`<div>${body}</div><div style="display: none">${body}</div>`))
    expect(twice.text.match(/三万册/g)).toHaveLength(4)
  })

  test('a row decides; where it misses, evidence does and says so', () => {
    const row = {name: '河湾网', hosts: ['river.example'], body: ['#story'], seen: 2020, fixture: 'none'}
    const options = {url: 'https://news.river.example/1.html', article: {sites: {river: row}}}
    const taken = clean(page(`<div>${body}</div><div id="story"><p>渡船停了，桥通车了。</p></div>`), options)
    expect(taken.text).toBe('渡船停了，桥通车了。')
    const missed = clean(page(`<div>${body}</div>`), options)
    expect(missed.text).toContain('三万册')
    expect(missed.messages.map(({ruleId}) => ruleId)).toContain('site-miss')
  })

  test('what looks like a tag is text', () => {
    expect(clean(page(`<div>${body}<p>依据<abc图书馆条例>第三条办证。</p></div>`)).text).toContain(
      '<abc图书馆条例>第三条',
    )
  })

  test('nothing that runs is left', () => {
    const {markdown, html} = clean(
      page(
        `<div>${body}<p><a href="java&#10;script:alert(1)">链接一</a><a href="data:text/html,x">链接二</a><img src="javascript:alert(1)"><img src="x" onerror="alert(1)"><iframe src="//x.example"></iframe><svg onload="alert(1)"></svg></p></div>`,
      ),
    )
    expect(markdown + html).not.toMatch(/script:|data:text|onerror|onload|iframe|svg/)
    expect(markdown).toContain('链接一')
  })
})
