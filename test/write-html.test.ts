import type {Root, RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../src/read/index.js'
import {toHtml} from '../src/write/index.js'

const text = (value: string) => ({type: 'text' as const, value})
const image = {type: 'image' as const, url: 'https://a.example/a.png', alt: '图'}
const paragraph = (value: string, role?: string): RootContent =>
  ({type: 'paragraph', children: [text(value)], ...(role && {data: {role}})}) as RootContent
const table: RootContent = {
  type: 'table',
  children: [{type: 'tableRow', children: [{type: 'tableCell', children: [text('甲')]}]}],
}
/** What stands in the article, without the line endings between blocks. */
const html = (...children: RootContent[]): string =>
  toHtml({type: 'root', children})
    .replace(/^<article>\n|\n<\/article>\n$/g, '')
    .replace(/(?<=>)\n(?=<)/g, '')
const img = '<img src="https://a.example/a.png" alt="图">'
const cells = '<thead><tr><th>甲</th></tr></thead></table>'

describe('a picture and the line below it are a figure', () => {
  const figure = `<figure>${img}<figcaption>新桥</figcaption></figure>`
  test.each<[string, RootContent[], string]>([
    ['alone', [{type: 'paragraph', children: [image]}, paragraph('新桥', 'caption')], figure],
    [
      'with space around it',
      [{type: 'paragraph', children: [text(' '), image, text('\n')]}, paragraph('新桥', 'caption')],
      `<figure> ${img}<figcaption>新桥</figcaption></figure>`,
    ],
    [
      'in a link',
      [
        {type: 'paragraph', children: [{type: 'link', url: 'b', children: [image]}]},
        paragraph('新桥', 'caption'),
      ],
      `<figure><a href="b">${img}</a><figcaption>新桥</figcaption></figure>`,
    ],
    [
      'two of them',
      [{type: 'paragraph', children: [image, image]}, paragraph('新桥', 'caption')],
      `<figure>${img}${img}<figcaption>新桥</figcaption></figure>`,
    ],
    [
      'within a quotation',
      [
        {
          type: 'blockquote',
          children: [{type: 'paragraph', children: [image]}, paragraph('新桥', 'caption')] as never,
        },
      ],
      `<blockquote>${figure}</blockquote>`,
    ],
  ])('%s', (_, blocks, expected) => {
    expect(html(...blocks)).toBe(expected)
  })

  const caption = '<p class="caption">新桥</p>'
  test.each<[string, RootContent[], string]>([
    ['a paragraph of text', [paragraph('桥'), paragraph('新桥', 'caption')], `<p>桥</p>${caption}`],
    [
      'a picture among words',
      [{type: 'paragraph', children: [image, text('桥')]}, paragraph('新桥', 'caption')],
      `<p>${img}桥</p>${caption}`,
    ],
    [
      'a picture and words in a link',
      [
        {type: 'paragraph', children: [{type: 'link', url: 'b', children: [image, text('桥')]}]},
        paragraph('新桥', 'caption'),
      ],
      `<p><a href="b">${img}桥</a></p>${caption}`,
    ],
    [
      'a picture in a heading',
      [{type: 'heading', depth: 2, children: [image]}, paragraph('新桥', 'caption')],
      `<h2>${img}</h2>${caption}`,
    ],
    ['nothing', [paragraph('新桥', 'caption')], caption],
    [
      'another part of the document',
      [{type: 'paragraph', children: [image]}, paragraph('新桥', 'date')],
      `<p>${img}</p><p class="date">新桥</p>`,
    ],
  ])('not %s', (_, blocks, expected) => {
    expect(html(...blocks)).toBe(expected)
  })
})

describe('the line above a table that names it is its caption', () => {
  test.each([
    '表1',
    '表1 年度预算',
    '表一：预算',
    '表格2-1、预算',
    '表：预算',
    '表 3．12 预算',
    `表1 ${'预'.repeat(77)}`,
  ])('%s', (line) => {
    expect(html(paragraph(line), table)).toBe(`<table><caption>${line}</caption>${cells}`)
  })

  test('and so is one that was told to be a caption', () => {
    expect(html(paragraph('预算', 'caption'), table)).toBe(`<table><caption>预算</caption>${cells}`)
  })

  test.each(['表彰大会昨天召开', '表1中的数字', '见表1', '表', `表1 ${'预'.repeat(78)}`])(
    'not %s',
    (line) => {
      expect(html(paragraph(line), table)).toBe(`<p>${line}</p><table>${cells}`)
    },
  )

  test.each<[string, RootContent]>([
    ['a heading', {type: 'heading', depth: 2, children: [text('表1')]}],
    [
      'more than one text',
      {type: 'paragraph', children: [text('表1 '), {type: 'strong', children: [text('预')]}]},
    ],
    ['bold', {type: 'paragraph', children: [{type: 'strong', children: [text('表1')]}]}],
  ])('not %s', (_, block) => {
    expect(html(block, table)).not.toContain('<caption>')
  })

  test('a line that names a table and stands above text is text', () => {
    expect(html(paragraph('表1'), paragraph('桥'))).toBe('<p>表1</p><p>桥</p>')
  })
})

describe('what was recognised is on the elements', () => {
  test('roles are classes, ids are ids, sections are sections', () => {
    const heading = {type: 'heading', depth: 2, children: [text('甲')], data: {id: '甲'}} as RootContent
    expect(html(heading, paragraph('乙', 'lead'))).toBe('<h2 id="甲">甲</h2><p class="lead">乙</p>')
    // Also where a plugin of somebody else's forgot to say so.
    const section = {type: 'section', depth: 2, children: [heading]} as unknown as RootContent
    expect(html(section)).toBe('<section><h2 id="甲">甲</h2></section>')
  })

  test('attributes that were given stay', () => {
    const data = {id: '甲', role: 'lead', hProperties: {id: '乙', className: ['丙']}}
    expect(html({type: 'paragraph', children: [text('丁')], data} as RootContent)).toBe(
      '<p class="丙" id="乙">丁</p>',
    )
  })

  test('the tree is left as it was', () => {
    const tree: Root = {type: 'root', children: [paragraph('甲', 'lead')]}
    const before = structuredClone(tree)
    toHtml(tree)
    expect(tree).toEqual(before)
  })
})

describe('what may stand in HTML, and lead where', () => {
  test.each([
    ['[甲](https://a.example)', '<a href="https://a.example">甲</a>'],
    ['[甲](mailto:a@b.example)', '<a href="mailto:a@b.example">甲</a>'],
    ['[甲](tel:123)', '<a href="tel:123">甲</a>'],
    ['[甲](xmpp:a@b.example)', '<a>甲</a>'],
    ['![图](http://a.example)', '<img src="http://a.example" alt="图">'],
    ['![图](mailto:a@b.example)', '<img alt="图">'],
    ['**甲**', '<strong>甲</strong>'],
    ['~~甲~~', '<del>甲</del>'],
  ])('%s', (markdown, expected) => {
    expect(toHtml(readMarkdown(markdown))).toBe(`<article>\n<p>${expected}</p>\n</article>\n`)
  })

  test.each(['section', 'figure', 'figcaption', 'mark'])('%s', (tagName) => {
    const data = {hName: tagName, hProperties: {lang: 'zh', dataA: '1', onClick: 'x'}}
    expect(html({type: 'paragraph', children: [text('甲')], data} as RootContent)).toBe(
      `<${tagName} lang="zh" data-a="1">甲</${tagName}>`,
    )
  })
})

test.each([
  ['zh-Hans', '注释', '回到注释'],
  ['zh', '注释', '回到注释'],
  ['zh-Hant', '註釋', '回到註釋'],
  ['zh-Hant-TW', '註釋', '回到註釋'],
  ['en', 'Footnotes', 'Back to reference'],
  [null, 'Footnotes', 'Back to reference'],
])('footnotes of an article in %s are %s', (language, label, back) => {
  const tree = readMarkdown('甲[^1]。\n\n[^1]: 注。')
  const written = toHtml(tree, {language})
  expect(written).toContain(`id="footnote-label">${label}</h2>`)
  expect(written).toContain(`aria-label="${back} 1"`)
  expect(written.startsWith(language ? `<article lang="${language}">` : '<article>')).toBe(true)
})
