import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'

const lines = [
  '镇图书馆今天上午开门迎客，馆里有三万册图书，座位一百二十个。',
  '馆长说，今后每周六晚上也开门；孩子们有自己的阅览室，全年不收费！',
  '下一步，图书馆要把书送到各村：每月一次。',
]
const body = lines.map((line) => `<p>${line}</p>`).join('')
const page = (script: string): string =>
  `<!doctype html><title>镇图书馆今天开门</title><div id="root"></div><script>${script}</script>`

describe('a body that a page keeps in a script', () => {
  test.each([
    ['JSON', JSON.stringify({props: {article: {content: body}}})],
    ['an assignment', `window.__INITIAL_STATE__ = ${JSON.stringify({detail: {content: body}})};`],
    ['written as an address is', encodeURIComponent(JSON.stringify({data: {content: body}}))],
    ['lines without markup', JSON.stringify({detail: {content: lines.join('\n')}})],
    ['escaped markup', JSON.stringify({content: body.replaceAll('<', '&lt;').replaceAll('>', '&gt;')})],
    [
      'a string in single quotation marks, over two lines',
      `var news = {content: '${body.replaceAll('</p>', '<\\/p>').replace('<p>', '\\x3Cp>').replace('馆长', '\\\n\\u9986长')}'}`,
    ],
    ['pieces', JSON.stringify({contentList: lines.map((line) => ({type: 'text', data: `<p>${line}</p>`}))})],
  ])('%s', (_, script) => {
    const article = clean(page(script))
    expect(article.text.split(/\n+/)).toEqual(lines)
    expect(article.messages.map(({ruleId}) => ruleId)).toEqual(['article-embedded'])
  })

  test.each([
    ['an address that is cut in a character', `%7B%22content%22%3A%22${body}%E4%`],
    ['a string without an end', `var news = {content: "${body}`],
    ['few sentences', JSON.stringify({content: '<p>镇图书馆今天上午开门迎客</p>'.repeat(9)})],
  ])('is not taken from %s', (_, script) => {
    const article = clean(page(script))
    expect(article.text).toBe('')
    expect(article.messages.map(({ruleId}) => ruleId)).toEqual(['no-article'])
  })
})

describe('addresses', () => {
  test.each([
    ['/lib/', 'https://news.example.com/lib/b.html'],
    ['http://[', 'https://news.example.com/2024/b.html'],
  ])('a page whose base is %s', (base, expected) => {
    const html = `<!doctype html><base href="${base}"><title>镇图书馆</title><div>${body}<p><a href="b.html">书目</a>在网上。</p></div>`
    expect(clean(html, {url: 'https://news.example.com/2024/a.html'}).markdown).toContain(
      `[书目](${expected})`,
    )
  })
})

test('figures of the day beside a share are taken out', () => {
  const quote = '<span id="quote_sz000000">(12.30, 0.1%)</span>'
  const article = clean(
    `<!doctype html><title>镇图书馆</title><div>${body}<p>河湾${quote}的苹果也来了。</p></div>`,
  )
  expect(article.text).toContain('河湾的苹果也来了。')
  expect(article.changes.map(({rule, before}) => [rule, before])).toContainEqual([
    'structure-quote',
    '(12.30, 0.1%)',
  ])
})
