import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type MatterOptions, remarkMatter} from '../src/doors/matter.js'
import {clean} from '../src/index.js'
import {readMatter, toMatter} from '../src/matter/index.js'
import {profiles} from '../src/matter/profiles.data.js'
import {dataOf} from '../src/messages.js'
import {splitMatter} from '../src/read/index.js'
import type {MatterMapping, MatterProfileName, Metadata} from '../src/types.js'

type Format = 'yaml' | 'toml' | 'json'

function read(
  value: string,
  format: Format = 'yaml',
  profile?: MatterMapping,
): {metadata: Metadata; rows: string[]; messages: string[]} {
  const file = new VFile()
  readMatter({format, value}, file, profile)
  const {metadata, changes} = dataOf(file)
  return {
    metadata,
    rows: changes.map(({rule, before}) => `${rule} ${before}`),
    messages: file.messages.map((message) => message.ruleId ?? ''),
  }
}

/** Members that say something. */
function said(metadata: Metadata): Partial<Metadata> {
  return Object.fromEntries(
    Object.entries(metadata).filter(
      ([, value]) => typeof value === 'string' || Object.keys(value).length > 0,
    ),
  )
}

test('a mirror of an official account', () => {
  const {metadata, rows} = read(
    'title: 河畔大学->小镇图书馆开门 | river.example\ndate: 2022-01-01 01:24:29.830245\nslug: 5cc6906d4be05f6bf1181d604c099737\ntags: \n- 河畔大学\nauthorbox: false\n',
  )
  expect(said(metadata)).toEqual({
    title: '河畔大学->小镇图书馆开门 | river.example',
    crawled: '2022-01-01T01:24:29+08:00',
    tags: ['河畔大学'],
  })
  expect(rows).toEqual([
    'matter-slug slug: 5cc6906d4be05f6bf1181d604c099737',
    'matter-theme authorbox: false',
  ])
})

test('a mirror of a feed: the author is the source', () => {
  const {metadata, rows} = read(
    "title: '小镇开会'\ncategories: \n - 财经\n - 河畔财经\nheadimg: 'https://a.example/1.jpg'\nauthor: 河畔财经\ncomments: false\ndate: Fri, 26 Nov 2021 12:26:04 GMT\nthumbnail: 'https://a.example/1.jpg'\n",
  )
  expect(said(metadata)).toEqual({
    title: '小镇开会',
    source: '河畔财经',
    published: '2021-11-26T20:26:04+08:00',
    images: ['https://a.example/1.jpg'],
    categories: ['财经'],
  })
  expect(rows).toEqual(['matter-theme comments: false', 'matter-feed 河畔财经'])
})

describe('broken front matter', () => {
  test.each<[string, string, Partial<Metadata>]>([
    ['quotes inside', "title: '他说'好''\nauthor: 张三", {title: "他说'好'", authors: ['张三']}],
    ['no space', 'title:小镇\ndate:2021-11-26', {title: '小镇', published: '2021-11-26'}],
    ['a tab', 'title: 小镇\n\tauthor: 张三\ntags:\t[甲]', {title: '小镇', authors: ['张三'], tags: ['甲']}],
    ['the same field twice', 'title: 甲\ntitle: 乙', {title: '甲', extra: {title: '乙'}}],
    ['an open quotation', 'title: "小镇\nauthor: 张三', {title: '小镇', authors: ['张三']}],
    [
      'a word in quotation marks first',
      'title: "小镇"开会\nauthor: 张三',
      {title: '"小镇"开会', authors: ['张三']},
    ],
    [
      'a list on a line of its own',
      "title: '甲'乙\ntags: [小镇, '开会']",
      {title: "'甲'乙", tags: ['小镇', '开会']},
    ],
    ['an open list', 'title: [小镇\nauthor: 张三', {title: '[小镇', authors: ['张三']}],
    ['a colon in the value', 'title: 小镇: 开会\nauthor: 张三', {title: '小镇: 开会', authors: ['张三']}],
    [
      'marks that YAML keeps for itself',
      'title: 【小镇】: 开会\nauthor: @张三\nx: `y`\nz: %w',
      {
        title: '【小镇】: 开会',
        authors: ['@张三'],
        extra: {x: '`y`', z: '%w'},
      },
    ],
    ['items at three indents', 'tags:\n- 甲\n - 乙\n   - 丙', {tags: ['甲', '乙', '丙']}],
    [
      'a colon in Chinese, an emoji',
      'title: 小镇：开会 😀\nauthor: 张三',
      {
        title: '小镇：开会 😀',
        authors: ['张三'],
      },
    ],
    ['two documents', 'title: 甲\n...\nnote: 乙', {title: '甲', extra: {text: '...', note: '乙'}}],
    ['bytes', 'x: !!binary R0lG', {extra: {x: 'R0lG'}}],
    ['guarded braces', 'title: 用&#123;甲&#125;', {title: '用{甲}'}],
    ['no fields at all', '只有一句话', {extra: {text: '只有一句话'}}],
    ['a tag', 'title: !!js/function 小镇', {title: '小镇'}],
    ['a number for a word', 'tags: 2021', {tags: ['2021']}],
    ['nothing for a list', 'title: 甲\ntags: null', {title: '甲'}],
    ['markup in a list', "tags: ['<b>小镇</b>', 开会]", {tags: ['小镇', '开会']}],
  ])('%s', (_, source, expected) => {
    expect(said(read(source).metadata)).toEqual(expected)
  })

  test('own names of objects do no harm', () => {
    const {metadata} = read('__proto__:\n  polluted: 1\nconstructor: 2\ntitle: 甲')
    expect(({} as {polluted?: number}).polluted).toBeUndefined()
    expect(Object.keys(metadata.extra)).toEqual(['__proto__', 'constructor'])
    expect(read(splitMatter(toMatter(metadata, 'zhengwen')).matter?.value ?? '').metadata).toEqual(metadata)
  })

  test('aliases are names, so none can multiply', () => {
    const bomb = `a: &a [x,x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]},`.repeat(9)}]`).join('\n')}`
    expect(JSON.stringify(read(bomb).metadata).length).toBeLessThan(2000)
  })
})

test('a second value of a field is written under a name of its own', () => {
  const {metadata} = read('title: 甲\ntitle: 乙')
  const written = toMatter(metadata, 'zhengwen')
  expect(written).toBe('---\ntitle: 甲\ntitle-2: 乙\n---\n')
  expect(toMatter(read(splitMatter(written).matter?.value ?? '').metadata, 'zhengwen')).toBe(written)
})

test.each([
  ['<b>新桥</b>通车<img src=x onerror=a()>', '新桥通车'],
  ['新桥<script>a()</script>通车', '新桥通车'],
  ['新桥<!-- 桥 -->', '新桥'],
  ['新桥<img src=x onerror=a()', '新桥'],
])('tags in a title go, and are told of: %s', (title, text) => {
  const {metadata, rows} = read(`title: "${title}"`)
  expect(metadata.title).toBe(text)
  expect(rows).toEqual([`matter-markup ${title}`])
})

test.each(['用 <vector> 写', '3 < 4 > 2', '<小镇>'])('%s has no tags', (title) => {
  expect(read(`title: "${title}"`)).toMatchObject({metadata: {title}, rows: []})
})

test('a date that is told from today needs one', () => {
  const file = new VFile()
  readMatter({format: 'yaml', value: 'date: 昨天'}, file, null, {now: new Date('2021-11-27T12:00:00+08:00')})
  expect(dataOf(file).metadata.published).toBe('2021-11-26')
  expect(said(read('date: 昨天').metadata)).toEqual({extra: {date: '昨天'}})
})

describe('where front matter ends', () => {
  test.each([
    ['a BOM and CRLF', '\ufeff\r\n---\r\ntitle: 甲\r\n---\r\n\r\n文', '\r\n文'],
    ['dots', '---\ntitle: 甲\n...\n\n文\n\n---\n\n尾', '\n文\n\n---\n\n尾'],
    ['no closing fence', '---\ntitle: 甲\ntags:\n- 乙\n\n文', '\n文'],
    ['braces', '{"title": "甲", "x": {"y": "}"}}\n\n文', '\n文'],
    ['plus signs', '+++\ntitle = "甲"\n+++\n文', '文'],
    ['semicolons', ';;;\n"title": "甲"\n;;;\n文', '文'],
  ])('%s', (_, source, body) => {
    const found = splitMatter(source)
    expect(found.body).toBe(body)
    expect(read(found.matter?.value ?? '', found.matter?.format).metadata.title).toBe('甲')
    expect(source.slice(found.offset)).toBe(body)
  })

  test.each([
    ['a rule', '---\n\n一段话。\n\n---\n\n又一段。'],
    ['a rule above prose with a colon', '---\n他说：好。\n\n再见'],
    ['one field alone', '---\ntitle: 甲\n\n文'],
    ['JSON without a title', '{"a": 1}\n\n文'],
    ['braces of prose', '{甲}\n\n文'],
    ['an open brace', '{"title": "甲"'],
  ])('%s is none', (_, source) => {
    expect(splitMatter(source)).toEqual({matter: undefined, body: source, offset: 0})
  })
})

test.each<[Format, string]>([
  ['toml', 'title = "小镇"\ndate = 2021-11-26T20:26:04+08:00\ntags = ["甲"]\n[params]\nx = 1'],
  ['json', '"title": "小镇", "date": "2021-11-26 20:26:04", "tags": ["甲"], "params": {"x": 1}'],
])('%s', (format, source) => {
  expect(said(read(source, format).metadata)).toEqual({
    title: '小镇',
    published: '2021-11-26T20:26:04+08:00',
    tags: ['甲'],
    extra: {params: {x: 1}},
  })
})

const full: Metadata = {
  title: '小镇图书馆: 开门',
  subtitle: '三年建成',
  alternativeTitle: '旧题',
  authors: ['张三', '李四'],
  editors: ['王五'],
  source: '小镇日报',
  sourceUrl: 'https://a.example/1',
  siteName: '小镇网',
  url: 'https://b.example/2',
  published: '2021-11-26T20:26:04+08:00',
  modified: '2021-11-27',
  crawled: '2022-01-01T01:24:29+08:00',
  dateline: '小镇11月26日电',
  images: ['https://a.example/1.jpg', 'https://a.example/2.jpg'],
  categories: ['地方'],
  tags: ['2021', 'yes'],
  stocks: ['sh600000'],
  language: 'zh-Hans',
  extra: {description: '一句话', series: {name: '甲', part: 1}, draft: false, none: null},
}

describe('profiles', () => {
  test.each(Object.keys(profiles) as MatterProfileName[])('%s: what is written is read back', (profile) => {
    const written = toMatter(full, profile)
    expect(written).toMatchSnapshot()
    const {metadata} = read(splitMatter(written).matter?.value ?? '')
    expect(toMatter(metadata, profile)).toBe(written)
  })

  test('zhengwen carries everything', () => {
    const written = toMatter(full, 'zhengwen')
    expect(read(splitMatter(written).matter?.value ?? '').metadata).toEqual(full)
  })

  test('a mapping of one’s own', () => {
    const mapping: MatterMapping = {
      标题: 'title',
      作者: {from: 'authors', type: 'string'},
      日期: {from: 'published', type: 'date'},
    }
    const written = toMatter({...full, extra: {}}, mapping)
    expect(written).toBe('---\n标题: "小镇图书馆: 开门"\n作者: 张三、李四\n日期: 2021-11-26\n---\n')
    const {metadata} = read(splitMatter(written).matter?.value ?? '', 'yaml', mapping)
    expect(toMatter(metadata, mapping)).toBe(written)
  })

  test('nothing to say is nothing', () => {
    expect(toMatter(read('').metadata, 'hugo')).toBe('')
  })
})

test('what is cut from a page inside a page leaves no tags in a title, and no address', () => {
  const inner = '<!DOCTYPE html>\n<html lang="zh">\n<title>老桥通车</title>'
  const prose = '河畔镇的老桥修好了，两岸的人又可以走着去赶集，孩子们上学也近了许多。'
  const page = `<html><head><title>${inner}</title><link rel="canonical" href="https://${inner}"></head><body><p>${prose}</p><p>${prose}</p></body></html>`
  const article = clean(page)
  expect(article.metadata.title).toBe('老桥通车')
  expect(article.metadata.url).toBeUndefined()
  expect(clean(article.markdown).markdown).toBe(article.markdown)
})

describe('remarkMatter', () => {
  const pipeline = (options?: MatterOptions) =>
    unified()
      .use(remarkParse)
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .use(remarkMatter, options)
      .use(remarkStringify)

  test('reads what is there and writes it for a profile, dates counted from a day', () => {
    const source = '---\ntitle: 渡口的桥\ndate: 昨天\nauthor: [张三, 李四]\n---\n\n桥修好了。\n'
    const file = pipeline({profile: 'hugo', now: '2024-03-16'}).processSync(source)
    expect(String(file)).toBe(
      '---\ntitle: 渡口的桥\ndate: 2024-03-15\nauthors:\n  - 张三\n  - 李四\n---\n\n桥修好了。\n',
    )
    expect(file.data.zhengwen?.metadata).toMatchObject({title: '渡口的桥', published: '2024-03-15'})
    expect(String(pipeline().processSync(source))).toContain('date: 昨天')
  })

  test('TOML becomes YAML, and nothing is written where nothing is known', () => {
    expect(String(pipeline().processSync('+++\ntitle = "渡口"\n+++\n\n桥。\n'))).toBe(
      '---\ntitle: 渡口\n---\n\n桥。\n',
    )
    expect(String(pipeline().processSync('桥。\n'))).toBe('桥。\n')
  })
})
