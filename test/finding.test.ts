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

  test.each(['请登录后发表评论', '您还没有登录，请先登录。', '该内容已被作者删除'])(
    'a short article above a box that says %s is one',
    (line) => {
      const article = clean(page(`<div>${body}<p>${line}</p></div>`))
      expect(article.text).toContain('三万册')
      expect(article.messages).toEqual([])
    },
  )

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

  test('so is one whose entries stand in boxes, the hour above each', () => {
    const entry = (hour: string, text: string): string =>
      `<div class="i"><span>${hour}</span><p>${text}</p></div>`
    const {text} = clean(
      page(
        `<div>${entry('09:40', '读者坐满了阅览室，馆里加了二十把椅子。')}${entry('08:30', sentence)}</div>`,
      ),
    )
    expect(text).toContain('09:40')
    expect(text).toContain('二十把椅子')
    expect(text).toContain('三万册')
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

describe('an article on several pages', () => {
  const pages = (inner: string, url?: string): {notes: Array<string | undefined>; text: string} => {
    const article = clean(page(inner), {from: 'html', ...(url ? {url} : {})})
    const notes = article.messages.filter(({ruleId}) => ruleId === 'article-pages').map(({note}) => note)
    return {notes, text: article.text}
  }
  const own = 'https://news.river.example/2021-11/26/123456.shtml'
  const second = 'https://news.river.example/2021-11/26/123456_2.shtml'

  test.each([
    [
      'numbers',
      '<p><a href="123456.shtml">[1]</a> <a href="123456_2.shtml">[2]</a> <a href="123456_2.shtml">下一页</a></p>',
    ],
    ['the rest', '<p><a href="/2021-11/26/123456_2.shtml">余下全文</a></p>'],
    ['a page by name', '<p><a href="123456_2.shtml">第2页</a></p>'],
    ['a picture', '<p><a href="123456_2.shtml"><img src="/img/next_page.jpg"></a></p>'],
    ['a query', '<p><a href="123456.shtml?page=2">2</a> <a href="123456.shtml?page=3">3</a></p>'],
  ])('%s', (name, pager) => {
    const {notes, text} = pages(`<div id="text">${body}${pager}</div>`, own)
    expect(notes).toEqual([name === 'a query' ? `${own}?page=2\n${own}?page=3` : second])
    expect(text).not.toMatch(/页|全文|\[2\]|next_page/)
  })

  test('addresses stay relative where the page is nowhere', () => {
    expect(pages(`<div>${body}<p><a href="/2021/11/1234_2.html">下一页</a></p></div>`).notes).toEqual([
      '/2021/11/1234_2.html',
    ])
  })

  test.each([
    ['the next article', '<p>下一篇：<a href="123457.shtml">新桥通车</a></p>'],
    ['pages of a list', '<p><a href="/list/index_2.html">2</a> <a href="/list/index_3.html">3</a></p>'],
    [
      'pages of comments',
      '<p><a href="#">1</a> <a href="javascript:go(2)">2</a> <a href="javascript:go(2)">下一页</a></p>',
    ],
    ['notes', '<p>据年报<a href="123456.shtml#n2">[2]</a>，馆藏增加一成。</p>'],
  ])('%s are none', (_, pager) => {
    expect(pages(`<div id="text">${body}${pager}</div>`, own).notes).toEqual([])
  })
})

describe('links at the ends of a body', () => {
  const links = (...names: string[]): string =>
    names.map((name) => `<p>·<a href="/n/${name.length}.html">${name}</a> (2021-04-27)</p>`).join('')
  const text = (inner: string): string => clean(page(`<div id="text">${inner}</div>`), {from: 'html'}).text

  test('go above the first prose, and below the last', () => {
    const read = text(
      `<p><a href="/sms">订阅短信随时看新闻</a></p>${body}${links('渡口停航一天', '新桥今天通车')}`,
    )
    expect(read).not.toMatch(/短信|渡口|通车/)
    expect(read).toContain('三万册')
  })

  test.each([
    ['a single link', `${body}${links('渡口停航一天')}`, '渡口'],
    [
      'links that the text announces',
      `${body}<p>各馆的开放时间和电话，见以下各页：</p>${links('东馆开放时间', '西馆开放时间')}`,
      '东馆',
    ],
    ['links below a heading', `${body}<h3>各馆地图</h3>${links('东馆地图', '西馆地图')}`, '东馆'],
    [
      'attachments',
      `${body}<p><a href="/f/1.doc">申请表样式</a></p><p><a href="/f/2.doc">名额分配表</a></p>`,
      '申请表',
    ],
  ])('%s stay', (_, inner, kept) => {
    expect(text(inner)).toContain(kept)
  })
})

test('an abstract above the text belongs to it, a reference between them notwithstanding', () => {
  const {text} = clean(
    page(
      `<h1>镇图书馆读者调查</h1><div><div><b>摘要：</b>${sentence}</div><div>引用本文：任知远，李河. 镇图书馆读者调查的方法与结果[J]. 河畔学刊，2018，8(2)：7-16. <a href="https://doi.example/10.1">https://doi.example/10.1</a></div><div id="t">${`<p>${sentence}又过了一年，读者多了三成。</p>`.repeat(12)}</div></div>`,
    ),
    {from: 'html'},
  )
  expect(text.startsWith('摘要')).toBe(true)
})

test('a short text below its title is an article, links around it notwithstanding', () => {
  const links = Array.from({length: 60}, (_, n) => `<a href="/${n}.html">第${n}期镇上新闻摘报</a> `).join('')
  const article = clean(
    page(`<div>${links}</div><h1>镇图书馆今天开门</h1><div><p>${sentence}</p><p>${sentence}</p></div>`),
  )
  expect(article.text).toContain('三万册')
})

describe('a box that leads to another article', () => {
  const text = (inner: string): string =>
    clean(page(`<div id="text">${body}${inner}</div>`), {from: 'html'}).text
  const about = '近日，镇上的渡口停航一天，检修木船，检修以后船身轻了，走得也快。'

  test('goes with its heading, its link and its lines', () => {
    const box = `<div><div>延伸 · 推荐</div><p><a href="/1.html">渡口停航一天</a></p><p>${about}</p></div>`
    expect(text(box)).not.toContain('渡口')
  })
  test('but a box of the article stays', () => {
    const box = `<div><div>新闻背景</div><p><a href="/1.html">渡口停航一天</a></p><p>${about}</p></div>`
    expect(text(box)).toContain('检修木船')
  })
})

describe('names without a label', () => {
  const said = (line: string): unknown[] => {
    const {metadata} = clean(
      page(`<h1>镇图书馆今天开门</h1>${line}<span>河畔日报</span><div>任知远</div>${body}`),
      {from: 'html'},
    )
    return [metadata.source, metadata.authors]
  }
  test('beside a date are source and author', () => {
    expect(said('<div>2021-11-26 08:30</div>')).toEqual(['河畔日报', ['任知远']])
  })
  test('elsewhere are nobody', () => {
    expect(said('')).toEqual([undefined, []])
  })
})

describe('what a text says of others', () => {
  test('is no date of the article', () => {
    const dated = (text: string): string | undefined =>
      clean(page(`<p>${text}</p><p>${sentence}</p>`)).metadata.published
    expect(dated('老馆长因病医治无效，于2022年1月3日5时20分逝世，享年91岁。')).toBeUndefined()
    expect(dated('开馆仪式定于2022年1月6日上午9时举行。')).toBeUndefined()
    expect(dated('本文于2022年1月6日首发。')).toBe('2022-01-06')
  })

  test('is no author', () => {
    const {metadata, text} = clean(page(`${body}<p>（作者系镇图书馆馆长）</p>`))
    expect(metadata.authors).toEqual([])
    expect(text).toContain('作者系镇图书馆馆长')
    expect(clean(page(`${body}<p>（作者林晓舟）</p>`)).metadata.authors).toEqual(['林晓舟'])
  })
})

test('controls in brackets that touch are taken out', () => {
  expect(
    clean(page(`<div>${body}<p>【<a href="a">打印</a>】【<a href="b">关闭</a>】</p></div>`)).text,
  ).not.toContain('打印')
})

test('what a feed puts below its entries is taken out', () => {
  const {text, metadata} = clean(
    page(
      `<div>${body}<p>阅读全文：<a href="https://river.example/1">https://river.example/1</a></p><p>The post <a href="https://river.example/1">镇图书馆开门</a> appeared first on <a href="https://river.example">河畔新闻</a>.</p></div>`,
    ),
  )
  expect(text).not.toMatch(/The post|阅读全文/)
  expect(metadata.sourceUrl).toBe('https://river.example/1')
})

test('the hours that a page of Hong Kong prints are credits', () => {
  const {metadata, text} = clean(
    page(`<h1>鎮圖書館今天開門</h1><p>出版：2024-01-23 07:30　更新：2024-01-23 09:12</p>${body}`),
  )
  expect(metadata).toMatchObject({
    published: '2024-01-23T07:30:00+08:00',
    modified: '2024-01-23T09:12:00+08:00',
  })
  expect(text).not.toContain('出版')
})
