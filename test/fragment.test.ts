import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'

const long =
  '河湾镇的老桥修好以后，镇上的人每天从桥上走过，去对岸的果园和学校，孩子们不用再等渡船，老人们也不用再绕远路。'

describe('a piece of HTML that is all prose is the body, whole', () => {
  test.each([
    ['one short paragraph', '<p>桥修好了。</p>', '桥修好了。'],
    [
      'short and long paragraphs',
      `<p>第一章 总则</p>\n<p>${long}</p>\n<p>第一条 过桥。</p>`,
      `第一章 总则\n${long}\n第一条 过桥。`,
    ],
    ['in a wrapper', `<div>\n<p>　　桥修好了。</p><p>${long}</p></div>`, `桥修好了。\n${long}`],
    [
      'a list and a heading',
      `<h2>一、经过</h2><ul><li>石桥</li><li>木桥</li></ul><p>${long}</p>`,
      `一、经过\n石桥\n木桥\n${long}`,
    ],
  ])('%s', (_name, source, text) => {
    expect(clean(source).text).toBe(text)
  })
})

test('a short article of a page is found', () => {
  const page = `<!doctype html><html><head><title>渡口的桥</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/about">关于</a></div>
<h1>渡口的桥</h1><div class="content"><p>桥修好了，大家都来看。</p><p>渡船停了。</p></div>
<div class="footer">版权所有 河湾镇</div></body></html>`
  expect(clean(page)).toMatchObject({
    text: '桥修好了，大家都来看。\n渡船停了。',
    metadata: {title: '渡口的桥'},
  })
})

test('raised and lowered digits stay so', () => {
  const article = clean(
    '<p>共10<sup>8</sup>个，占地5km<sup>2</sup>，水是H<sub>2</sub>O，见注<sup>[1]</sup>。</p>',
  )
  expect(article.text).toBe('共10⁸个，占地5km²，水是H₂O，见注[1]。')
  expect(article.changes.map(({rule, before, after}) => [rule, before, after])).toEqual([
    ['structure-raised', '8', '⁸'],
    ['structure-raised', '2', '²'],
    ['structure-raised', '2', '₂'],
  ])
})
