import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {readText} from '../src/read/text.js'
import {remarkNumbering, remarkSections, sections} from '../src/sections/index.js'
import type {SectionsOptions} from '../src/types.js'

const body = '老桥修好以后，镇上的人每天从桥上走过，去对岸的果园和学校。'

/** Headings of `lines`, as Markdown. */
function headings(lines: readonly string[], options: SectionsOptions = {}): string[] {
  const {markdown} = clean(lines.join('\n'), {from: 'text', article: false, sections: options})
  return markdown.split('\n').filter((line) => line.startsWith('#'))
}

describe('markers', () => {
  const lines = ['回目', '其之一　渡口', body, '其之二　老桥', body]
  const row = {open: '其之', systems: ['han'], close: '(?=[\\s　])', rung: 7, role: 'heading'} as const

  test('a row of the user adds a marker', () => {
    expect(headings(lines)).toEqual([])
    expect(headings(lines, {markers: {volumeOf: row}})).toEqual(['## 其之一　渡口', '## 其之二　老桥'])
  })

  test('a row comes before the built-in ones, or in the place of one', () => {
    const own = clean(`一、要求\n${body}\n二、任务\n${body}`, {
      from: 'text',
      article: false,
      sections: {markers: {mine: {...row, open: '', close: '、'}}},
    })
    expect(own.outline.map(({kind}) => kind)).toEqual(['mine', 'mine'])
  })

  test('`false` switches a row off', () => {
    const numbered = ['第一章　总则', body, '第二章　附则', body]
    expect(headings(numbered)).toHaveLength(2)
    expect(headings(numbered, {markers: {chapter: false}})).toEqual([])
  })

  test('what is no regular expression, or no system, is told', () => {
    expect(() => headings(lines, {markers: {x: {...row, open: '('}}})).toThrow(
      'Cannot use `sections.markers.x`, expected parts of a regular expression',
    )
    expect(() => headings(lines, {markers: {x: {...row, systems: ['klingon']}}})).toThrow(
      'Cannot use `klingon` for `sections.markers.x.systems`',
    )
  })
})

describe('in a pipeline', () => {
  test('what was found goes through remark-rehype as ids, classes and data attributes', () => {
    const html = unified()
      .use(remarkParse)
      .use(remarkSections, {wrap: true})
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync(
        `一、要求\n\n（一）修桥。${body}\n\n（二）铺路。一是备料；二是施工。\n\n二、任务\n\n附件：1.名单`,
      )
    expect(String(html)).toBe(
      [
        '<section data-kind="han" data-level="1"><h2 id="一-要求" data-kind="han" data-level="1" data-ordinal="1">一、要求</h2>',
        `<p data-run-in="hanParen" data-title="修桥" data-ordinal="1">（一）修桥。${body}</p>`,
        '<p data-run-in="hanParen" data-title="铺路" data-ordinal="2" data-enumeration="is">（二）铺路。一是备料；二是施工。</p></section>\n',
        '<section data-kind="han" data-level="1"><h2 id="二-任务" data-kind="han" data-level="1" data-ordinal="2">二、任务</h2>',
        '<p class="attachment">附件：1.名单</p></section>',
      ].join(''),
    )
  })

  test('remarkNumbering is a linter by itself: the tree stays, the place is the marker', () => {
    const source = `一、要求\n\n${body}\n\n三、任务\n\n- 不动\n`
    const file = unified()
      .use(remarkParse)
      .use(remarkNumbering)
      .use(remarkStringify, {bullet: '-'})
      .processSync(source)
    expect(String(file)).toBe(source)
    expect(file.messages.map(String)).toEqual(['5:1-5:3: Unexpected `三、` after `一、`, expected `二、`'])
    expect(file.messages[0]).toMatchObject({source: 'zhengwen', ruleId: 'numbering-gap', expected: ['二、']})
  })

  test('wrapped sections are written as what they hold', () => {
    const source = `## 一、要求\n\n${body}\n\n### （一）修桥\n\n${body}\n\n### （二）铺路\n\n${body}\n`
    const pipeline = unified().use(remarkParse).use(remarkSections, {wrap: true}).use(remarkStringify)
    expect(String(pipeline.processSync(source))).toBe(source)
  })
})

test('clean() checks the numbering when asked', () => {
  const source = `一、要求\n${body}\n二.任务\n${body}`
  expect(clean(source).messages).toEqual([])
  const {messages} = clean(source, {sections: {numbering: true}})
  expect(messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([['numbering-mark', 3, 1]])
})

test('a message points at its line inside a paragraph of several', () => {
  const {messages} = clean(`一、要求\n要开好会，办好事。\n三、任务\n要管好桥，修好路。`, {
    from: 'markdown',
    sections: {numbering: true},
  })
  expect(messages.map(String)).toEqual(['3:1-3:3: Unexpected `三、` after `一、`, expected `二、`'])
})

test('headings of the source and numbered lines make one ladder', () => {
  const source = `### 总体要求\n\n${body}\n\n### 主要任务\n\n（一）检查\n\n${body}\n\n（二）维修\n\n${body}\n`
  const outline = clean(source, {from: 'markdown'}).outline
  expect(outline.map(({title, level, children}) => [title, level, children.map(({title}) => title)])).toEqual(
    [
      ['总体要求', 1, []],
      ['主要任务', 1, ['（一）检查', '（二）维修']],
    ],
  )
})

test('numbers of items that are headings need no bold', () => {
  const {markdown} = clean(`1. **检查**\n\n   ${body}\n\n2. **维修**\n\n   ${body}\n`, {from: 'markdown'})
  expect(markdown).toContain('## 1. 检查\n')
})

test('a document of very many numbered lines', () => {
  const lines = Array.from({length: 130_000}, (_, index) => `${(index % 900) + 1}.修桥；`)
  const tree = readText(lines.join('\n'))
  sections(tree, new VFile())
  expect(tree.children.filter(({type}) => type === 'heading')).toEqual([])
})
