import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import type {NewsArticle, WithContext} from 'schema-dts'
import {describe, expect, test} from 'vitest'
import {type Article, clean, rules} from '../src/index.js'
import type {JsonLd} from '../src/types.js'
import {toJsonLd, toNinjs, toRecord} from '../src/write/index.js'
import {labels} from '../src/write/labels.data.js'
import {ninjs} from './ninjs.js'

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.json`, import.meta.url), 'utf8'))
const ajv = new Ajv2020({allErrors: true, strict: true, strictRequired: false, strictTypes: false})
const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
ajv.addFormat('uri', (value) => /^[a-z][a-z\d+.-]*:[!-~]+$/i.test(value))
ajv.addFormat('date-time', pattern)
ajv.addSchema(read('article'))
const schemas = {
  toJsonLd: ajv.compile(read('jsonld')),
  toNinjs: ajv.compile(ninjs),
  toRecord: ajv.compile(read('record')),
}

const page = `<html lang="zh-CN"><head><title>渡口的桥修好了_江湾网</title>
<meta property="og:site_name" content="江湾网"><meta name="keywords" content="桥,渡口"></head><body>
<div class="nav"><a href="/">首页</a><a href="/local/">本地</a></div>
<h1>渡口的桥修好了</h1><p>2024年03月15日 09:12　来源：江湾日报　作者：林晓舟</p>
<div class="content"><p>桥修了三年，今天上午通车，两岸的人都来看，镇上的孩子走在最前面。</p><h2>一、通车的早晨</h2>
<p>六点钟，桥头已经站满了人，卖早点的推车也来了，大家说着修桥的那些年。</p>
<p><img src="https://a.example/桥.jpg" alt="新桥"></p>
<p>（责任编辑：陈一鸣）</p><p>版权声明：本文来自网络，如有侵权请联系删除。</p></div></body></html>`
const articles: Record<string, Article> = {
  page: clean(page, {url: 'https://news.example.com/a/1.html'}),
  post: clean('---\ntitle: 桥\ndate: 2021-11-26\nstocks: [sh600000, AAPL]\n---\n\n桥修好了。\n'),
  text: clean('各位同事：\n一、总体要求\n坚持**镇委领导。\n二、工作任务\n认真做好。'),
  nothing: clean(''),
}

describe.each(Object.entries(schemas))('%s()', (name, validate) => {
  test.each(Object.entries(articles))('%s is what the schema says', (_, article) => {
    const value = JSON.parse(JSON.stringify(article[name as keyof typeof schemas]()))
    validate(value)
    expect(validate.errors ?? []).toEqual([])
  })

  test('the schema refuses what is none', () => {
    expect(validate({uri: 'no address', version: 2})).toBe(false)
  })
})

test('functions take an article and what was stored of it alike', () => {
  const {post} = articles as {post: Article}
  const stored = JSON.parse(JSON.stringify(post))
  expect(toJsonLd(stored)).toEqual(toJsonLd(post))
  expect(toRecord(stored)).toEqual(JSON.parse(JSON.stringify(toRecord(post))))
  expect(toNinjs(stored).bodies).toHaveLength(1)
  expect(toNinjs(post).bodies).toHaveLength(2)
})

test('JSON-LD has the names that schema.org has', () => {
  // Checked by the compiler.
  const value: WithContext<NewsArticle> = toJsonLd(
    articles.page as Article,
  ) satisfies JsonLd as WithContext<NewsArticle>
  expect(value).toMatchObject({
    headline: '渡口的桥修好了',
    author: [{'@type': 'Person', name: '林晓舟'}],
    editor: [{'@type': 'Person', name: '陈一鸣'}],
    sourceOrganization: {name: '江湾日报'},
    datePublished: '2024-03-15T09:12:00+08:00',
    url: 'https://news.example.com/a/1.html',
    image: ['https://a.example/%E6%A1%A5.jpg'],
  })
  expect(toJsonLd(articles.post as Article).mentions).toEqual([
    {'@type': 'Corporation', tickerSymbol: 'XSHG:600000'},
    {'@type': 'Corporation', tickerSymbol: 'AAPL'},
  ])
})

test('ninjs has no time of day that the source has not', () => {
  const {page, post} = articles as {page: Article; post: Article}
  expect(toNinjs(page).contentCreated).toBe('2024-03-15T09:12:00+08:00')
  expect(toNinjs(post).contentCreated).toBeUndefined()
  expect(toNinjs(post).uri).toMatch(/^urn:zhengwen:[\da-f]{16}$/)
  expect(toNinjs(clean('桥修好了。')).uri).not.toBe(toNinjs(clean('桥修坏了。')).uri)
})

describe('a corpus record', () => {
  test('has every paragraph of the page, in its order, with a label', () => {
    const {paragraphs, text} = toRecord(articles.page as Article)
    expect(paragraphs.map(({label, kept}) => `${label}${kept ? '' : ' -'}`)).toEqual([
      'outside -',
      'navigation -',
      'title -',
      'credit -',
      'body',
      'heading',
      'body',
      'image',
      'credit -',
      'disclaimer -',
    ])
    expect(paragraphs[6]?.path).toEqual(['一、通车的早晨'])
    expect(text.split('\n')).toHaveLength(3)
  })

  test('labels are of rules that are there', () => {
    for (const rule of Object.keys(labels)) expect(Object.keys(rules)).toContain(rule)
  })

  test('every rule that takes a paragraph out has one', () => {
    const within = ['trim-decoration', 'trim-alt', 'trim-rule', 'structure-raised', 'structure-image']
    const taking = Object.keys(rules).filter((rule) => /^(?:article|site|structure|trim)-/.test(rule))
    const ledger = taking.filter((rule) => rules[rule as keyof typeof rules].severity === 'ledger')
    expect(ledger.filter((rule) => !(rule in labels) && !within.includes(rule))).toEqual([])
  })
})
