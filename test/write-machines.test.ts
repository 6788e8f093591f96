import {describe, expect, test} from 'vitest'
import type {ArticleJson, BlockJson, Change, Metadata} from '../src/types.js'
import {toJsonLd, toNinjs, toRecord} from '../src/write/index.js'

const none: Metadata = {
  authors: [],
  editors: [],
  images: [],
  categories: [],
  tags: [],
  stocks: [],
  extra: {},
}

/** An article as it was stored, with what a test is about. */
const stored = (
  parts: Partial<Omit<ArticleJson, 'metadata'>> & {metadata?: Partial<Metadata>},
): ArticleJson => ({
  version: 1,
  outline: [],
  blocks: [],
  changes: [],
  messages: [],
  ...parts,
  metadata: {...none, ...parts.metadata},
})

const told = (severity: ArticleJson['messages'][number]['severity'], reason: string) => ({
  rule: 'shift-doubt',
  severity,
  reason,
})

test('ninjs: every member that the article has, under the name of the standard', () => {
  const article = stored({
    metadata: {
      title: '新桥',
      subtitle: '修了三年',
      alternativeTitle: '江湾新桥通车',
      authors: ['林晓舟', '何一'],
      editors: ['陈一鸣'],
      source: '江湾日报',
      sourceUrl: 'https://b.example/桥',
      siteName: '江湾网',
      url: 'https://a.example/1',
      published: '2024-03-15T09:12:00+08:00',
      modified: '2024-03-16T10:00:00+08:00',
      dateline: '本报江湾3月15日电',
      images: ['https://a.example/1.jpg', '2.jpg', 'https://a.example/3.jpg'],
      categories: ['本地'],
      tags: ['桥'],
      stocks: ['sh600000', 'AAPL'],
      language: 'zh-Hans',
    },
    blocks: [
      {type: 'paragraph', text: '桥𠀀通车了。'},
      {type: 'paragraph', text: ' '},
    ],
    messages: [told('warning', '有疑问'), told('info', '提示'), told('error', '有错')],
  })
  expect(toNinjs(article)).toEqual({
    uri: 'https://a.example/1',
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    language: 'zh-Hans',
    contentCreated: '2024-03-15T09:12:00+08:00',
    versionCreated: '2024-03-16T10:00:00+08:00',
    title: '新桥',
    by: '林晓舟、何一',
    headlines: [
      {role: 'main', value: '新桥'},
      {role: 'subtitle', value: '修了三年'},
      {role: 'original', value: '江湾新桥通车'},
    ],
    descriptions: [{role: 'dateline', value: '本报江湾3月15日电'}],
    // A character beyond the basic plane is one.
    bodies: [{role: 'main', contentType: 'text/plain', charCount: 6, value: '桥𠀀通车了。'}],
    people: [
      {name: '林晓舟', rel: 'author'},
      {name: '何一', rel: 'author'},
      {name: '陈一鸣', rel: 'editor'},
    ],
    organisations: [{symbols: [{exchange: 'XSHG', symbol: '600000'}]}, {symbols: [{symbol: 'AAPL'}]}],
    infoSources: [
      {name: '江湾日报', role: 'source', uri: 'https://b.example/%E6%A1%A5'},
      {name: '江湾网', role: 'publisher'},
    ],
    subjects: [
      {name: '本地', rel: 'category'},
      {name: '桥', rel: 'keyword'},
    ],
    // A picture without an absolute address cannot be fetched; the others keep their numbers.
    associations: [
      {
        name: 'image-1',
        uri: 'https://a.example/1.jpg',
        type: 'picture',
        renditions: [{name: 'main', href: 'https://a.example/1.jpg'}],
      },
      {
        name: 'image-3',
        uri: 'https://a.example/3.jpg',
        type: 'picture',
        renditions: [{name: 'main', href: 'https://a.example/3.jpg'}],
      },
    ],
    altIds: [{role: 'source', value: 'https://b.example/桥'}],
    edNote: '有疑问\n有错',
    standard: {
      name: 'ninjs',
      version: '3.2',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#',
    },
  })
})

describe('ninjs: what is not known is not said', () => {
  test('of an empty article there is a name and an empty body', () => {
    expect(Object.keys(toNinjs(stored({})))).toEqual([
      'uri',
      'type',
      'representationType',
      'pubStatus',
      'bodies',
      'standard',
    ])
  })

  test('a source without an address has a name alone, an unchanged article one date', () => {
    const {infoSources, contentCreated, versionCreated} = toNinjs(
      stored({metadata: {source: '江湾日报', published: '2024-03-15T09:12:00+08:00'}}),
    )
    expect(infoSources).toEqual([{name: '江湾日报', role: 'source'}])
    expect(versionCreated).toBe(contentCreated)
  })

  test('a name made of the content is the same for the same content, of sixteen digits', () => {
    const named = (title: string | undefined, text: string): string =>
      toNinjs(stored({metadata: title ? {title} : {}, blocks: [{type: 'paragraph', text}]})).uri
    // FNV-1a of a line feed.
    expect(named(undefined, '')).toBe('urn:zhengwen:af63c74c8601c8dd')
    expect(named('甲', '乙')).not.toBe(named('甲乙', ''))
    expect(named(undefined, '桥通车了')).toBe('urn:zhengwen:013a21a2a365485d')
  })
})

test('the language of the metadata comes before the one that was told', () => {
  const known = stored({metadata: {language: 'zh-Hant-TW'}})
  for (const [article, language] of [
    [known, 'zh-Hant-TW'],
    [stored({}), 'zh-Hans'],
  ] as const) {
    expect(toNinjs(article, {language: 'zh-Hans'}).language).toBe(language)
    expect(toJsonLd(article, {language: 'zh-Hans'}).inLanguage).toBe(language)
    expect(toRecord(article, {language: 'zh-Hans'}).language).toBe(language)
  }
  expect('language' in toRecord(stored({}))).toBe(false)
})

describe('a corpus record: where a paragraph stands', () => {
  const at = (offset: number) => ({
    start: {line: 1, column: offset + 1, offset},
    end: {line: 1, column: offset + 2, offset: offset + 1},
  })
  const heading = (text: string, depth: number): BlockJson => ({type: 'heading', text, depth})
  const paragraph = (text: string): BlockJson => ({type: 'paragraph', text})
  const gone = (
    rule: string,
    before: string,
    action: Change['action'] = 'remove',
    offset?: number,
  ): Change => ({
    rule,
    action,
    before,
    reason: '',
    confidence: 1,
    ...(offset === undefined ? {} : {position: at(offset)}),
  })

  test('below which headings: one of the same depth ends the one before', () => {
    const blocks = [
      paragraph('导语'),
      heading('一、桥', 2),
      heading('（一）桥头', 3),
      paragraph('甲'),
      heading('（二）桥尾', 3),
      paragraph('乙'),
      heading('二、路', 2),
      paragraph('丙'),
    ]
    expect(toRecord(stored({blocks})).paragraphs).toEqual([
      {text: '导语', label: 'body', kept: true},
      {text: '一、桥', label: 'heading', kept: true},
      {text: '（一）桥头', label: 'heading', kept: true, path: ['一、桥']},
      {text: '甲', label: 'body', kept: true, path: ['一、桥', '（一）桥头']},
      {text: '（二）桥尾', label: 'heading', kept: true, path: ['一、桥']},
      {text: '乙', label: 'body', kept: true, path: ['一、桥', '（二）桥尾']},
      {text: '二、路', label: 'heading', kept: true},
      {text: '丙', label: 'body', kept: true, path: ['二、路']},
    ])
  })

  test('what was taken out is a paragraph for each line that says something', () => {
    const changes = [
      gone('trim-credit', ' 编辑：何一 \n \n责编：陈一鸣'),
      gone('trim-credit', '移走的', 'move'),
      gone('trim-credit', '改过的', 'replace'),
      gone('spacing', ' '),
    ]
    expect(toRecord(stored({changes})).paragraphs).toEqual(
      ['编辑：何一', '责编：陈一鸣', '移走的'].map((text) => ({
        text,
        label: 'credit',
        kept: false,
        rule: 'trim-credit',
      })),
    )
  })

  test('in the order of the source; what has no place follows what stands before it', () => {
    const blocks = [
      {...paragraph('一'), position: at(10)},
      paragraph('二'),
      {...paragraph('三'), position: at(30)},
    ]
    const changes = [
      gone('trim-credit', '无处'),
      gone('trim-credit', '中', 'remove', 20),
      gone('trim-credit', '头', 'remove', 0),
    ]
    expect(
      toRecord(stored({blocks, changes}))
        .paragraphs.map(({text}) => text)
        .join(''),
    ).toBe('无处头一二中三')
  })
})

test('a stock symbol is read as a whole', () => {
  const symbols = (stock: string) =>
    toNinjs(stored({metadata: {stocks: [stock]}})).organisations?.[0]?.symbols
  expect(symbols('SZ000001')).toEqual([{exchange: 'XSHE', symbol: '000001'}])
  expect(symbols('sh600000/B')).toEqual([{symbol: 'sh600000/B'}])
  expect(symbols('sh')).toEqual([{symbol: 'sh'}])
})
