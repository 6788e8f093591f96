import {describe, expect, test} from 'vitest'
import {creditsOf} from '../src/article/credits.js'
import {forms} from '../src/article/fold.data.js'
import {fold} from '../src/article/fold.js'
import {labels} from '../src/article/labels.data.js'
import {namesOf} from '../src/article/names.js'
import {type Phrase, phrases} from '../src/article/phrases.data.js'
import {titleOf} from '../src/article/titles.js'
import {clean} from '../src/index.js'
import {lost, outputsOf} from './conservation.js'

const prose = '镇上的图书馆今天上午开门，来了不少读者，馆长说，这座楼修了三年，用的是河边的石头。'

/** A line at the end of a short article. */
function atEnd(line: string) {
  const input = [prose, prose.replace('今天', '昨天'), line].join('\n')
  const article = clean(input)
  expect(lost(input, outputsOf(article), article.changes)).toBe('')
  return article
}

describe('phrases', () => {
  test('ids are unique', () => {
    const ids = phrases.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test.each(phrases.map((row): [string, Phrase] => [row.id, row]))(
    '%s',
    (_, {pattern, sample, miss, zone}) => {
      expect(pattern.test(fold(sample).key)).toBe(true)
      const taken = zone === 'head' ? clean(`${sample}\n${prose}\n${prose}`) : atEnd(sample)
      expect(taken.text).not.toContain(sample)
      expect(atEnd(miss).text).toContain(miss)
    },
  )
})

test('labels are unique', () => {
  const all = Object.values(labels).flat()
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
})

test.each([
  ['李昂 SF014', ['李昂']],
  ['王小河_NF5229', ['王小河']],
  ['本报记者 任知远 通讯员李河、王桥', ['任知远', '李河', '王桥']],
  ['任知远　李河', ['任知远', '李河']],
  ['袁　源', ['袁源']],
  ['欧阳知远/文', ['欧阳知远']],
  ['Joel Spolsky', ['Joel Spolsky']],
  ['name, email@river.example', []],
  ['104363', []],
  ['admin', []],
  ['我已授权', []],
])('names in %s', (text, names) => {
  expect(namesOf(text)).toEqual(names)
})

test.each([
  [
    '2020年09月11日 18:05 来源：河畔社 作者：任知远 责任编辑：李河',
    'published 2020年09月11日 18:05, source 河畔社, authors 任知远, editors 李河',
  ],
  ['2020-09-11 18:05:00　来源：河畔网', 'published 2020-09-11 18:05:00, source 河畔网'],
  ['河畔网 来源：河畔日报 浏览次数：128', 'source 河畔网, source 河畔日报'],
  ['责任编辑：李昂 SF014', 'editors 李昂 SF014'],
  ['編輯：李河 校對：王橋', 'editors 李河, staff 王橋'],
  ['文/任知远', 'authors 任知远'],
  [
    '河畔网 2006年07月03日 来源：河畔日报　记者 任知远 【打印】',
    'published 2006年07月03日, source 河畔网, source 河畔日报, authors 任知远',
  ],
  ['标签：图书馆 老桥', 'tags 图书馆 老桥'],
  ['记者 任知远 | 2022年7月3日 18:00', 'published 2022年7月3日 18:00, authors 任知远'],
  [
    '2022-07-03 河畔日报 本报记者任知远 通讯员 李河',
    'published 2022-07-03, source 河畔日报, authors 任知远、李河',
  ],
  ['河畔周刊 2018年第12期 作者：任知远', 'published 2018年, source 河畔周刊, authors 任知远'],
  ['2022年7月3日 记者来到老桥', undefined],
  ['2022年7月3日 任知远', undefined],
  ['记者 任知远', undefined],
  ['时间：2021年3月5日', undefined],
  ['他说，作者：要写真话。', undefined],
  ['编辑部在三楼，来访者请登记。', undefined],
  ['文明是一座桥', undefined],
])('credits in %s', (text, says) => {
  const credits = creditsOf(text)
  expect(credits?.map(({field, value}) => `${field} ${value}`).join(', ')).toBe(says)
})

test.each([
  ['小镇图书馆开门_地方频道_河畔网', '小镇图书馆开门', '河畔网'],
  ['小镇图书馆开门 - 河畔日报', '小镇图书馆开门', '河畔日报'],
  ['小镇图书馆开门-新闻-河畔网', '小镇图书馆开门', '河畔网'],
  ['小镇图书馆开门--地方--河畔网', '小镇图书馆开门', '河畔网'],
  ['河畔大学->小镇图书馆开门 | river.example', '小镇图书馆开门', 'river.example'],
  ['主题: 小镇图书馆今天开门', '小镇图书馆今天开门', undefined],
  ['题目：河', '题目：河', undefined],
  ['小镇图书馆今天开门？- -', '小镇图书馆今天开门？', undefined],
  ['小镇图书馆今天开门_某某', '小镇图书馆今天开门', undefined],
  ['小镇图书馆今天开门_第三章', '小镇图书馆今天开门_第三章', undefined],
  ['小镇图书馆：开门-关门的一天', '小镇图书馆：开门-关门的一天', undefined],
])('title in %s', (text, title, site) => {
  const read = titleOf(text)
  expect([read.title, read.site]).toEqual([title, site])
})

test('the editor is no author, and leaves the text', () => {
  const {metadata, changes} = atEnd('责任编辑：李昂 SF014')
  expect([metadata.authors, metadata.editors]).toEqual([[], ['李昂']])
  expect(changes.map(({rule, action}) => `${rule} ${action}`)).toEqual(['trim-credit move'])
})

test.each([
  ['编辑：任知远 责编：李河 审核：王桥', ['任知远', '李河']],
  ['监制：王桥 主编：李河 编辑：任知远', ['李河', '任知远']],
  ['编辑：李河 责任编辑：李河', ['李河']],
])('every editor of a line is one, once: %s', (line, editors) => {
  expect(clean(`<h1>步道贯通</h1><p>${prose}</p><p>${prose}</p><p>${line}</p>`).metadata.editors).toEqual(
    editors,
  )
})

test('a name behind a label is believed before one without', () => {
  const page = (line: string) => clean(`<h1>小镇图书馆开门</h1><p>${line}</p><p>${prose}</p><p>${prose}</p>`)
  const {metadata} = page('河畔网 2006年07月03日 来源：河畔日报 记者 任知远')
  expect([metadata.source, metadata.authors]).toEqual(['河畔日报', ['任知远']])
})

test('tags are read from a line of links without spaces', () => {
  const {metadata, text} = clean(
    `<h1>小镇图书馆开门</h1><p>${prose}</p><p>${prose}</p><p>标签：<a href="/1">图书馆</a><a href="/2">老桥</a></p>`,
  )
  expect(metadata.tags).toEqual(['图书馆', '老桥'])
  expect(text).not.toContain('标签')
})

test('`01` counts sections, `128` readers', () => {
  const post = (count: string) => clean(`${count}\n${prose}\n${count}\n${prose}\n${count}`).text
  expect(post('01').match(/01/g)).toHaveLength(3)
  expect(post('128').match(/128/g)).toHaveLength(1)
})

test.each(['▼往期精彩回顾▼', '— 往期推荐 —', '★ 延伸阅读 ★', '更多精彩内容推荐：', '与本文相关的文章'])(
  'links go with %s',
  (heading) => {
    const markdown = `${prose}\n\n${prose}\n\n${heading}\n\n[新桥通车](http://river.example/1)\n\n[老桥拆除](http://river.example/2)\n`
    expect(clean(markdown, {from: 'markdown'}).text).not.toMatch(/桥|精彩|阅读|往期/)
  },
)

test('a body in the state of a page comes with what stands beside it', () => {
  const state = {
    detail: {title: '老桥重开', author: '任知远', pubTime: '2023-06-01 19:20', source: '河畔日报'},
  }
  const content = {blocks: [{data: `<p>${prose}</p>`}, {data: `<p>${prose}</p>`}]}
  const script = JSON.stringify({...state, detail: {...state.detail, content}, more: [{title: '另一条'}]})
  const page = (source: string) =>
    clean(
      `<html><head><title>河畔网</title></head><body><div id="app"></div><script>${source}</script></body></html>`,
    )
  for (const source of [script, `window.__INITIAL_STATE__ = ${script};`]) {
    const {metadata, text} = page(source)
    expect(text).toBe(`${prose}\n${prose}`)
    expect(metadata).toMatchObject({
      title: '老桥重开',
      authors: ['任知远'],
      source: '河畔日报',
      published: '2023-06-01T19:20:00+08:00',
    })
  }
})

test.each([
  ['記者陳怡君／台北報導'],
  [`〔記者陳怡君／綜合報導〕${prose}`],
  [`（中央社記者陳怡君台北3日電）${prose}`],
  [`【河畔日报记者陳怡君北京报道】${prose}`],
])('the reporter of %s', (line) => {
  expect(clean(['捷運新線通車', line, prose, prose].join('\n')).metadata).toMatchObject({
    title: '捷運新線通車',
    authors: ['陳怡君'],
  })
})

test('the title of a page is what its heading says, though a meta repeats the site', () => {
  const title = '捷運新線通車 首日湧入十萬人'
  const full = `${title} | 生活 | 島嶼新聞網`
  const page = `<title>${full}</title><meta property="og:title" content="${full}"><h1>${title}</h1><p>${prose}</p><p>${prose}</p>`
  expect(clean(page).metadata.title).toBe(title)
})

test.each([
  [['河政发〔2019〕3号'], undefined, undefined],
  [['市委书记　王大河', '（2019年9月10日）'], ['王大河'], '2019-09-10'],
  [['2019年9月10日', '王　河'], ['王河'], '2019-09-10'],
])('what stands between a title and its text: %j', (lines, authors = [], published) => {
  const {metadata, text} = clean(['在全镇读书会上的讲话', ...lines, '各位读者：', prose, prose].join('\n'))
  expect(metadata).toMatchObject({title: '在全镇读书会上的讲话', authors, ...(published && {published})})
  expect(text.split('\n').slice(0, lines.length)).toEqual(lines)
})

test('a line that names nobody makes no title of the line above', () => {
  expect(clean(`镇上的河\n河边的桥\n${prose}\n${prose}`).metadata.title).toBeUndefined()
})

test('a source sown into the text goes', () => {
  const {text} = clean([prose, '本文来自河畔文学网 www.river.example', prose, prose].join('\n'))
  expect(text).toBe([prose, prose, prose].join('\n'))
})

test('a title with a footnote behind it in a paragraph is no repeated title', () => {
  const body = `老桥[^1]修了三年，${prose}`
  const {text} = clean(`---\ntitle: 老桥\n---\n\n${body}\n\n[^1]: 旧名新桥。\n`)
  expect(text).toContain('老桥修了三年')
})

test('comments go by their heading and their buttons, whatever their classes', () => {
  const comment =
    '<div>江边人家</div><div>我小时候常去，楼上能看见河，还有一只猫。</div><div>3小时前</div><div>回复</div>'
  const page = (box: string) =>
    clean(`<h1>小镇图书馆开门</h1><div class="x1"><p>${prose}</p><p>${prose}</p><p>${prose}</p>${box}</div>`)
      .text
  expect(page(`<div class="x2"><div>热门评论(2)</div><div>${comment}</div></div>`)).not.toContain('江边人家')
  expect(page('<div class="x2"><h2>网友评论</h2><p>有人说，楼上能看见河，真好。</p></div>')).toContain('真好')
})

test('links go with their heading', () => {
  const markdown = `${prose}\n\n${prose}\n\n相关阅读：\n\n- [新桥通车](http://river.example/1)\n- [老桥拆除](http://river.example/2)\n`
  expect(clean(markdown, {from: 'markdown'}).text).not.toContain('桥')
})

test('a link list inside the text stays', () => {
  const list = '- [新桥通车](http://river.example/1)\n- [老桥拆除](http://river.example/2)'
  expect(clean(`${prose}\n\n${list}\n\n${prose}\n`, {from: 'markdown'}).text).toContain('新桥通车')
})

test('a title above the text, twice', () => {
  const article = clean(`小镇图书馆开门记\n小镇图书馆开门记\n各位读者：\n${prose}`)
  expect(article.metadata.title).toBe('小镇图书馆开门记')
  expect(article.text.split('\n')[0]).toBe('各位读者：')
})

test('a numbered line is no title', () => {
  expect(clean(`一、开门第一天\n${prose}\n二、开门第二天\n${prose}`).metadata.title).toBeUndefined()
})

test('a byline stays and has a role', () => {
  const {metadata, tree} = clean(`■ 任知遠\n${prose}`)
  expect(metadata.authors).toEqual(['任知遠'])
  expect(tree.children[0]?.data).toMatchObject({role: 'byline'})
})

test('the dateline and its reporter stay in the text', () => {
  const line = `新华社北京11月26日电（记者任知远）${prose}`
  const article = clean(`${line}\n${prose}`)
  expect([article.metadata.dateline, article.metadata.authors]).toEqual(['新华社北京11月26日电', ['任知远']])
  expect(article.text).toContain(line)
})

test('only the sentence of a content farm goes', () => {
  const {text} = clean(`书是城市的灯。下面是小编给大家整理的读书心得，仅供参考。\n${prose}\n${prose}`)
  expect(text.split('\n')[0]).toBe('书是城市的灯。')
})

test('folding maps Traditional forms, each once', () => {
  const pairs = [...forms].flatMap((character, index) =>
    index % 2 === 0 ? [[character, forms[index + 1] as string] as const] : [],
  )
  expect(pairs.filter(([traditional, simplified]) => traditional === simplified)).toEqual([])
  const all = pairs.map(([traditional]) => traditional)
  expect(all.filter((character, index) => all.indexOf(character) !== index)).toEqual([])
  expect(fold('責任編輯（實習）：轉載請註明').key).toBe('责任编辑(实习):转载请注明')
})

const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>小镇图书馆开门_河畔网</title>${head}</head><body><h1>小镇图书馆开门</h1>${body}</body></html>`
const text = `<div id="text"><p>${prose}</p><p>${prose.replace('今天', '昨天')}</p></div>`

test.each([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-01T08:00:00+08:00","author":{"@type":"Person","name":"任知远"}}</script>',
    '',
  ],
  [
    'cambrian',
    '<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","title":"小镇图书馆开门","pubDate":"2021-05-01T08:00:00"}</script>',
    '<p>作者：任知远</p>',
  ],
  [
    'meta',
    '<meta property="article:published_time" content="2021-05-01 08:00:00"><meta name="author" content="任知远">',
    '',
  ],
  [
    'the government guideline',
    '<meta name="PubDate" content="2021-05-01 08:00"><meta name="author" content="任知远">',
    '',
  ],
  ['a line', '', '<div>2021年05月01日 08:00 来源：河畔社 作者：任知远</div>'],
  ['a line of a forum', '', '<div>任知远 发表于 2021-5-1 8:00:00</div>'],
])('author and time from %s', (_, head, line) => {
  const {metadata} = clean(page(head, line + text))
  expect([metadata.title, metadata.authors, metadata.published]).toEqual([
    '小镇图书馆开门',
    ['任知远'],
    '2021-05-01T08:00:00+08:00',
  ])
})

test('places that agree win over one that does not', () => {
  const head =
    '<meta name="publishdate" content="2021-05-01"><meta property="og:release_date" content="2021-05-02 08:00">'
  const {metadata} = clean(page(head, `<div>2021-05-01 08:00:00 来源：河畔社</div>${text}`))
  expect(metadata.published).toBe('2021-05-01T08:00:00+08:00')
})

test('the register of a government document is told, and stays', () => {
  const table =
    '<table><tr><td>索 引 号：</td><td>000/2021-1</td></tr><tr><td>发文机关：</td><td>河湾县政府</td></tr><tr><td>成文日期：</td><td>2021年5月1日</td></tr></table>'
  expect(clean(page('', table + text)).metadata.extra).toEqual({
    索引号: '000/2021-1',
    发文机关: '河湾县政府',
    成文日期: '2021年5月1日',
  })
})

test.each(['name, email@river.example', '104363', 'admin', '河畔网'])('%s is no author', (name) => {
  expect(clean(page(`<meta name="author" content="${name}">`, text)).metadata.authors).toEqual([])
})

test('a piece of a compilation is no title of the whole', () => {
  expect(clean(`# 年度总结【篇一】\n\n${prose}\n\n${prose}\n`).metadata.title).toBeUndefined()
})

test('two headlines above the line of an agency: the first is the title', () => {
  const report = '本报讯（记者 任知远）3月5日，河畔镇召开会议，商量老桥和码头怎么修，听了二十位镇民的话。'
  const one = clean(`河畔镇开会议修桥\n听二十位镇民说话\n${report}\n会议开了一个上午。`, {from: 'text'})
  expect(one.metadata.title).toBe('河畔镇开会议修桥')
  expect(one.text).not.toContain('河畔镇开会议修桥')
  const column = `镇里的几件事情\n河畔镇开会议修桥\n${report}\n图书馆周末也开门\n${report}`
  const several = clean(column, {from: 'text'})
  expect(several.metadata.title).toBeUndefined()
  expect(several.text).toContain('镇里的几件事情')
})

describe('rules at the ends', () => {
  test('go, in Markdown and in pages, with a row each; between paragraphs they stay', () => {
    const markdown = clean(`***\n\n${prose}\n\n---\n\n${prose}\n\n---\n\n---\n`)
    const page = clean(
      `<!doctype html><title>镇图书馆</title><div><hr><p>${prose}</p><hr><p>${prose}</p><hr></div>`,
    )
    for (const {tree} of [markdown, page])
      expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
    expect(markdown.changes.map(({rule}) => rule)).toEqual(['trim-rule', 'trim-rule', 'trim-rule'])
  })

  test('a rule alone is all that there is', () => {
    expect(clean('***\n').tree.children).toHaveLength(1)
  })
})

test('what a picture shows is no credit, who took it is', () => {
  const caption = '图｜老街口的修鞋摊 摄影：周远'
  expect(creditsOf(caption)).toBeUndefined()
  expect(creditsOf('文/李昂 图/王桥')).toEqual([
    {field: 'authors', value: '李昂'},
    {field: 'staff', value: '王桥'},
  ])
})

test.each([
  ['河湾镇_百度百科', '河湾镇', '百度百科'],
  ['小镇为什么要建图书馆？ - 知乎', '小镇为什么要建图书馆？', '知乎'],
  ['老街 - 修桥记', '老街 - 修桥记', undefined],
])('the title in %s', (text, title, site) => {
  expect(titleOf(text)).toEqual(site ? {title, site} : {title})
})

test('a title of the head that no line has is not given up for a heading of the text', () => {
  const page = (title: string, heading: string) =>
    `<!doctype html><title>${title}</title><div>${heading}<p>${prose}</p><p>${prose}</p></div>`
  const title = '小镇为什么要建三座图书馆？'
  expect(clean(page(`${title} - 知乎`, '<h2>先说结论</h2>')).metadata.title).toBe(title)
  expect(clean(page('河湾新闻网', '<h2>小镇图书馆今天开门</h2>')).metadata.title).toBe('小镇图书馆今天开门')
  expect(clean(page(`${title} - 河湾新闻中文`, '<a>河湾新闻</a>')).metadata.title).toBe(title)
})

test.each(['简介', '目录', '导读'])('a heading of the text is no name: %s', (line) => {
  const page = `<!doctype html><title>镇图书馆今天开门</title><div><p>${line}</p><p>${prose}</p><p>${prose}</p></div>`
  expect(clean(page).metadata.authors).toEqual([])
})

test('the source of a picture is not that of the article', () => {
  const page = `<!doctype html><title>镇图书馆今天开门</title><div><p>图片来源：河湾日报</p><p>${prose}</p><p>${prose}</p></div>`
  expect(clean(page).metadata.source).toBeUndefined()
})

test('the address of a profile is no name', () => {
  const meta = '<meta property="article:author" content="https://social.example.com/river">'
  const page = `<!doctype html><title>镇图书馆今天开门</title>${meta}<div><p>${prose}</p><p>${prose}</p></div>`
  expect(clean(page).metadata.authors).toEqual([])
})
