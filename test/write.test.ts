import type {PhrasingContent, Root} from 'mdast'
import {toMarkdown as stock} from 'mdast-util-to-markdown'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {readMarkdown, readText} from '../src/read/index.js'
import {escapes} from '../src/write/escapes.data.js'
import {toBlocks, toHtml, toMarkdown, toText, zhengwenToMarkdown} from '../src/write/index.js'
import {contentsOf, readers, textOfHtml} from './readers.js'

type Inline = string | PhrasingContent

const inline = (children: Inline[]): PhrasingContent[] =>
  children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child))
const strong = (...children: Inline[]): PhrasingContent => ({type: 'strong', children: inline(children)})
const emphasis = (...children: Inline[]): PhrasingContent => ({type: 'emphasis', children: inline(children)})
const struck = (...children: Inline[]): PhrasingContent => ({type: 'delete', children: inline(children)})
const link = (url: string, ...children: Inline[]): PhrasingContent => ({
  type: 'link',
  url,
  children: inline(children) as never,
})
const image: PhrasingContent = {type: 'image', url: 'a.png', alt: '图'}
const code: PhrasingContent = {type: 'inlineCode', value: 'x'}
const paragraph = (...children: Inline[]): Root => ({
  type: 'root',
  children: [{type: 'paragraph', children: inline(children)}],
})
const written = (...children: Inline[]): string => toMarkdown(paragraph(...children)).trimEnd()

describe('bold beside Chinese', () => {
  test.each<[string, string, Inline[]]>([
    ['a mark at the edge moves outside', '**总体要求**。坚持', [strong('总体要求。'), '坚持']],
    ['it stays where every parser reads it', '他说：**“重点”**，', ['他说：', strong('“重点”'), '，']],
    ['a pair of quotes goes together', '他说“**重点**”。', ['他说', strong('“重点”'), '。']],
    ['quotes that are no pair do not', '**“甲”和“乙**”丙', [strong('“甲”和“乙”'), '丙']],
    ['space always goes', 'a **b** c', ['a', strong(' b '), 'c']],
    ['bold that is all marks is text', '！！好', [strong('！！'), '好']],
    ['a link takes it in', '见[**规定**](a)后', ['见', strong(link('a', '规定')), '后']],
    ['a link at the end', '**见**[**规定**](a)后', [strong('见', link('a', '规定')), '后']],
    ['a link at the start', '前[**规定**](a)**见**后', ['前', strong(link('a', '规定'), '见'), '后']],
    ['a link within stays', '前**见[规定](a)第**后', ['前', strong('见', link('a', '规定'), '第'), '后']],
    ['an image steps out', '前![图](a.png)**甲**后', ['前', strong(image, '甲'), '后']],
    ['code has no other way than HTML', '前<strong>`x`</strong>后', ['前', strong(code), '后']],
    ['struck text in bold', '<strong>~~旧~~</strong>新', [strong(struck('旧')), '新']],
    ['neighbours of a kind are one', '前**甲乙**后', ['前', strong('甲'), strong('乙'), '后']],
    ['neighbours of two kinds', '前**甲***乙*后', ['前', strong('甲'), emphasis('乙'), '后']],
    ['one in the other', '**_要求_**。坚持', [strong(emphasis('要求。')), '坚持']],
    ['bold in bold is bold', '**甲乙**', [strong('甲', strong('乙'))]],
  ])('%s: %s', (_, markdown, children) => {
    expect(written(...children)).toBe(markdown)
  })

  test('for readers with markdown-cjk-friendly nothing moves', () => {
    expect(toMarkdown(paragraph(strong('总体要求。'), '坚持'), {attention: 'cjk-friendly'})).toBe(
      '**总体要求。**坚持\n',
    )
  })
})

describe('what Markdown cannot say twice, or not on one line', () => {
  test.each([
    [
      'bold in bold gives way to what it holds',
      '甲<b>乙<b>丙</b>，<i>丁<b>戊</b></i></b>',
      '甲**乙丙，*丁戊***',
    ],
    ['bold in what is in bold', '<b>甲[乙<b>丙</b>](a)</b>', '**甲[乙丙](a)**'],
    ['emphasis of another kind stays', '<b>甲<i>乙</i></b>', '**甲*乙***'],
    ['a heading is one line', '<h3>甲<br>乙<b>丙<br>丁</b></h3>', '## 甲 乙**丙 丁**'],
    ['a paragraph is not', '<p>甲<br>乙</p>', '甲\\\n乙'],
    ['a break that a tag says', '甲<br>乙<br/>\n丙', '甲\\\n乙\\\n丙'],
    ['two are an empty line', '甲<br> <br />乙', '甲\n\n乙'],
    ['in an item', '- 甲<br><br>乙', '- 甲\n\n  乙'],
    ['in a cell one is a space', '| 甲<br>乙 |\n| - |\n| 丙<BR>丁 |', '| 甲 乙 |\n| - |\n| 丙 丁 |'],
    ['a year of which nothing is hidden', '20<b>年</b>，19<i> 年</i>', '20<strong>年</strong>，19 *年*'],
    [
      'a year that ends what is bold',
      '<b>![灯](a.png)甲20</b>年，<i>1<b>20</b></i>年',
      '<strong>![灯](a.png)甲20</strong>年，<em>1<strong>20</strong></em>年',
    ],
    [
      'a year in other digits',
      '二〇<b>年</b>，一九<b>年</b>',
      '二〇<strong>年</strong>，一九<strong>年</strong>',
    ],
    ['a year with all its digits', '2020<b>年度</b>，二〇二〇<b>年</b>', '2020**年度**，二〇二〇**年**'],
    ['a number that is no year', '30<b>年</b>，20<b>日</b>', '30**年**，20**日**'],
  ])('%s', (_, html, markdown) => {
    const from = html.startsWith('<h') || html.startsWith('<p') ? 'html' : 'markdown'
    expect(clean(html, {from, article: false}).markdown).toBe(`${markdown}\n`)
    expect(clean(markdown, {from: 'markdown', article: false}).markdown).toBe(`${markdown}\n`)
  })
})

describe('escapes', () => {
  test.each(Object.entries(escapes))('%s', (name, row) => {
    const place = {heading: name === 'closing', cell: name === 'pipe', item: name === 'box'}
    const wrap = (value: string): Root => wrapped(value, place, name)
    const backslashes = (value: string): number => value.split('\\').length
    expect(backslashes(toMarkdown(wrap(row.needs)))).toBeGreaterThan(backslashes(row.needs))
    expect(toMarkdown(wrap(row.spares))).toContain(row.spares)
    expect(readMarkdown(toMarkdown(wrap(row.spares)))).toMatchObject(wrap(row.spares))
    if (!['scheme', 'host', 'mail'].includes(name)) {
      expect(readMarkdown(toMarkdown(wrap(row.needs)))).toMatchObject(wrap(row.needs))
    }
  })

  test.each([
    ['**省委', '\\*\\*省委'],
    ['20**年', '20\\*\\*年'],
    ['国家“__”', '国家“\\_\\_”'],
    ['1、甲', '1、甲'],
    ['1．甲', '1．甲'],
    ['【甲】《乙》[2021]', '【甲】《乙》[2021]'],
    ['3~5天', '3~5天'],
  ])('%s', (text, markdown) => {
    expect(written(text)).toBe(markdown)
  })
})

function wrapped(
  value: string,
  {heading, cell, item}: {heading: boolean; cell: boolean; item: boolean},
  name: string,
): Root {
  const children: PhrasingContent[] = [{type: 'text', value}]
  if (name === 'bracket') return paragraph(link('a', value))
  if (name === 'reference') {
    const definition = {type: 'definition', identifier: '甲', label: '甲', url: 'a'} as const
    return {type: 'root', children: [{type: 'paragraph', children}, definition]}
  }
  if (heading) return {type: 'root', children: [{type: 'heading', depth: 2, children}]}
  if (item) {
    const content = {type: 'paragraph', children} as const
    return {type: 'root', children: [{type: 'list', children: [{type: 'listItem', children: [content]}]}]}
  }
  if (cell) {
    const cells = [{type: 'tableCell' as const, children}]
    return {type: 'root', children: [{type: 'table', children: [{type: 'tableRow', children: cells}]}]}
  }
  return paragraph(value)
}

test('the extension in a stock pipeline writes what toMarkdown writes', async () => {
  const source =
    '---\ntitle: 甲\n---\n\n# 1. 总则\n\n- 甲\n  - 乙\n\n1. 丙\n2. 丁\n\n|甲|乙|\n|-|-|\n|a\\|b|c|\n\n**总体**。坚持\n'
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(function () {
      const data = this.data() as {toMarkdownExtensions?: unknown[]}
      data.toMarkdownExtensions?.push(zhengwenToMarkdown())
    })
    .use(remarkStringify)
  expect(String(await pipeline.process(source))).toBe(toMarkdown(pipeline.parse(source)))
})

test('what another extension asks to escape is escaped, in text alone', () => {
  const formulas = {unsafe: [{character: '$', inConstruct: 'phrasing' as const}]}
  const tree = paragraph('价$5$，', strong('$6'), link('https://a.example/$', '文'))
  expect(stock(tree, {extensions: [formulas, zhengwenToMarkdown()]})).toBe(
    '价\\$5\\$，**\\$6**[文](https://a.example/$)\n',
  )
})

test('masks, marks and tags of a plain text come back as they are', () => {
  const text = '中共**省委，留*回*来*，“__”，20**年\n1. 甲 <b>\n# 乙 &amp; C:\\下载'
  const tree = readText(text)
  expect(toText(readMarkdown(toMarkdown(tree)))).toBe(text)
})

test('section nodes are written as what they hold, and are sections in HTML', () => {
  const heading = {type: 'heading', depth: 2, children: inline(['一、甲']), data: {id: '一、甲'}}
  const section = {type: 'section', depth: 2, data: {hName: 'section'}, children: [heading]}
  const tree = {type: 'root', children: [section]} as unknown as Root
  expect(toMarkdown(tree)).toBe('## 一、甲\n')
  expect(toHtml(tree, {language: 'zh-Hans'})).toBe(
    '<article lang="zh-Hans">\n<section><h2 id="一、甲">一、甲</h2></section>\n</article>\n',
  )
})

test('HTML holds nothing that runs', () => {
  const tree = paragraph(link('javascript:alert(1)', '甲'), {type: 'html', value: '<script>1</script>'}, '乙')
  expect(toHtml(tree)).toBe('<article>\n<p><a>甲</a>乙</p>\n</article>\n')
})

test('text: a line for each paragraph, item and row', () => {
  const tree = readMarkdown('# 甲\n\n**乙**[丙](a)\\\n丁\n\n- 戊\n  - 己\n\n|庚|辛|\n|-|-|\n|壬|癸|\n')
  expect(toText(tree)).toBe('甲\n乙丙 丁\n戊\n己\n庚\t辛\n壬\t癸')
  expect(toBlocks(tree).map(({type}) => type)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
    'tableRow',
    'tableRow',
  ])
})

test('a tree of any depth is written', () => {
  let deep: Root['children'][number] = {type: 'paragraph', children: inline(['甲'])}
  for (let depth = 0; depth < 5000; depth++) deep = {type: 'blockquote', children: [deep as never]}
  const tree: Root = {type: 'root', children: [deep]}
  expect(toMarkdown(tree)).toMatch(/^> > .*甲\n$/)
  expect(toHtml(tree)).toContain('甲')
  expect(toText(tree)).toBe('甲')
})

test('HTML as a last resort is read as bold by every parser', () => {
  const markdown = written('前', strong(code), '后')
  for (const read of Object.values(readers)) {
    expect(contentsOf(read(markdown), 'strong')).toEqual(['x'])
    expect(textOfHtml(read(markdown)).trim()).toBe('前x后')
  }
})

describe('what HTML says', () => {
  const html = (source: string): string => clean(source, {from: 'html', article: false}).html
  const picture = '<img src="https://a.example/a.png" alt="桥">'

  test.each([
    [
      'a picture with the line below it is a figure',
      `<p>桥修好了。</p><figure>${picture}<figcaption>新桥</figcaption></figure>`,
      `<figure>${picture}<figcaption>新桥</figcaption></figure>`,
    ],
    [
      'the line above a table that names it is its caption',
      '<p>表1 年表</p><table><tr><th>年</th><th>事</th></tr><tr><td>2020</td><td>动工</td></tr></table>',
      '<table><caption>表1 年表</caption>',
    ],
    [
      'parts of a document are classes',
      '<p>各位同事：</p><p>桥修好了，大家来看。</p><p>江湾镇</p><p>2021年11月26日</p>',
      '<p class="salutation">各位同事：</p>',
    ],
    [
      'a heading that opens its paragraph is told',
      '<p>一、桥</p><p>（一）加强领导。桥要有人管。</p><p>（二）加强检查。桥要有人看。</p>',
      'data-run-in="hanParen"',
    ],
    ['Simplified', '<p>桥修好了，大家来看，这里真热闹。</p>', '<article lang="zh-Hans">'],
    ['Traditional of Taiwan', '<p>橋修好了，大家來看，這裡真熱鬧。</p>', '<article lang="zh-Hant-TW">'],
    ['no Chinese', '<p>The bridge is open.</p>', '<article>'],
  ])('%s', (_, source, expected) => {
    expect(html(source)).toContain(expected)
  })

  test('a paragraph that names no table stays', () => {
    expect(
      html(
        '<p>表彰大会昨天召开。</p><table><tr><th>年</th><th>事</th></tr><tr><td>2020</td><td>动工</td></tr></table>',
      ),
    ).not.toContain('<caption>')
  })

  test('footnotes have a Chinese name', () => {
    const {html} = clean('桥修好了[^1]，大家来看。\n\n[^1]: 三年修成。\n', {from: 'markdown'})
    expect(html).toContain('<h2 class="sr-only" id="footnote-label">注释</h2>')
    expect(html).toContain('aria-label="回到注释 1"')
  })
})
