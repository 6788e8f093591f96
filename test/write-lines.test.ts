import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {toMarkdown as stock, type Unsafe} from 'mdast-util-to-markdown'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../src/read/index.js'
import {toMarkdown, zhengwenToMarkdown} from '../src/write/index.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const br: PhrasingContent = {type: 'break'}
const strong = (...children: PhrasingContent[]): PhrasingContent => ({type: 'strong', children})
const paragraph = (...children: PhrasingContent[]): RootContent => ({type: 'paragraph', children})
const root = (...children: RootContent[]): Root => ({type: 'root', children})
const written = (...blocks: RootContent[]): string => toMarkdown(root(...blocks))
const line = (...children: PhrasingContent[]): string => written(paragraph(...children)).slice(0, -1)
const row = (...cells: PhrasingContent[][]): RootContent => ({
  type: 'table',
  children: [{type: 'tableRow', children: cells.map((children) => ({type: 'tableCell' as const, children}))}],
})

describe('space at the ends of lines is layout', () => {
  test.each<[string, PhrasingContent[]]>([
    ['甲', [text(' \t\n甲 \n')]],
    ['**甲**', [strong(text('  甲  ')), text('  ')]],
    ['甲\n乙', [text('甲 \n\t 乙')]],
    ['甲\n乙', [text('甲\n\n乙')]],
    ['甲\\\n乙', [text('甲'), br, text('\n  乙')]],
    ['甲\\\n**乙**', [text('甲'), br, strong(text(' 乙'))]],
    ['甲', [br, text('甲'), br, br]],
    ['**甲**', [br, strong(text('甲')), text(' '), br]],
    ['甲 **乙** 丙', [text('甲 '), strong(text('乙')), text(' 丙')]],
    ['`a` 甲', [{type: 'inlineCode', value: 'a'}, text(' 甲')]],
  ])('%j', (markdown, children) => {
    expect(line(...children)).toBe(markdown)
  })

  test('an indent of Chinese is none of it', () => {
    expect(line(text('　甲　'))).toBe('　甲　')
  })
})

describe('what only a reference can say is kept where no Chinese stands', () => {
  test.each<[string, PhrasingContent[]]>([
    ['&#x9;a', [text('\ta')]],
    ['a\n&#xA;b', [text('a\n\nb')]],
    ['a\n&#xA;b\nc\n&#xA;d', [text('a\n\nb\n c\n\nd')]],
    ['&#x9;a\n&#xA;b', [text('\ta\n\nb')]],
    ['**x**\ta', [strong(text('x')), text('\ta')]],
    ['a\nb', [text('a\n\n\nb')]],
    ['a', [text('\t a')]],
    ['a **甲**\nb', [text('a '), strong(text('甲')), text('\n\nb')]],
    ['甲', [text('\t甲')]],
  ])('%j', (markdown, children) => {
    expect(line(...children)).toBe(markdown)
  })

  test('but not where a line ending would end the block', () => {
    expect(written({type: 'heading', depth: 3, children: [text('a\n\nb')]})).toBe('### a b\n')
    expect(written(row([text('a\n\nb')], [text('\tc')]))).toContain('| a b | c |')
  })
})

test('headings and cells hold one line', () => {
  const image: PhrasingContent = {type: 'image', url: 'a', alt: '甲\n乙', title: '丙\n丁'}
  expect(written({type: 'heading', depth: 3, children: [text('甲\n乙'), br, image]})).toBe(
    '### 甲 乙 ![甲 乙](a "丙 丁")\n',
  )
  expect(written(row([text('甲'), br, text('乙')], [image]))).toContain('| 甲 乙 | ![甲 乙](a "丙 丁") |')
})

describe('blocks that hold nothing are not written', () => {
  const empty: RootContent[] = [
    paragraph(),
    paragraph(text(' \n　')),
    paragraph(br),
    paragraph(strong(text(' '), br)),
    {type: 'list', children: []},
    {type: 'table', children: []},
  ]
  test.each(empty.map((node) => [JSON.stringify(node), node] as const))('%s', (_, node) => {
    expect(written(paragraph(text('甲')), node, paragraph(text('乙')))).toBe('甲\n\n乙\n')
    expect(written({type: 'blockquote', children: [node as never, paragraph(text('甲')) as never]})).toBe(
      '> 甲\n',
    )
  })

  test.each<[string, RootContent]>([
    ['![](a)', paragraph({type: 'image', url: 'a', alt: ''})],
    ['<!-- a -->', paragraph({type: 'html', value: '<!-- a -->'})],
    ['**`a`**', paragraph(strong({type: 'inlineCode', value: 'a'}))],
    ['-', {type: 'list', children: [{type: 'listItem', children: []}]}],
    ['>', {type: 'blockquote', children: []}],
  ])('%s is', (markdown, node) => {
    expect(written(node)).toBe(`${markdown}\n`)
  })
})

describe('one way to write a block', () => {
  const item = (value: string): Nodes => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(text(value)) as never],
  })
  const list = (ordered: boolean, ...items: string[]): RootContent =>
    ({type: 'list', ordered, spread: false, children: items.map(item)}) as RootContent
  test.each<[string, RootContent[]]>([
    ['- 甲\n- 乙\n\n* 丙', [list(false, '甲', '乙'), list(false, '丙')]],
    ['1. 甲\n2. 乙', [list(true, '甲', '乙')]],
    ['甲\n\n---\n\n乙', [paragraph(text('甲')), {type: 'thematicBreak'}, paragraph(text('乙'))]],
    // At the head it would open front matter.
    ['***\n\n甲', [{type: 'thematicBreak'}, paragraph(text('甲'))]],
    ['> ---', [{type: 'blockquote', children: [{type: 'thematicBreak'}]}]],
    ['---\na: 1\n---\n\n甲', [{type: 'yaml', value: 'a: 1'}, paragraph(text('甲'))]],
    ['---\n---\n\n甲', [{type: 'yaml', value: ''}, paragraph(text('甲'))]],
    ['+++\na = 1\n+++', [{type: 'toml', value: 'a = 1'} as never]],
    ['| 甲 | 乙乙 |\n| - | - |', [row([text('甲')], [text('乙乙')])]],
  ])('%j', (markdown, blocks) => {
    expect(written(...blocks)).toBe(`${markdown}\n`)
  })
})

describe('where a document has definitions, brackets may refer to them', () => {
  const definition: RootContent = {type: 'definition', identifier: 'a', label: 'a', url: 'b'}
  const note: RootContent = {
    type: 'footnoteDefinition',
    identifier: '1',
    children: [paragraph(text('注')) as never],
  }
  test.each<[string, RootContent[]]>([
    ['见[甲]和[^1]', []],
    ['见\\[甲]和\\[^1]', [definition]],
    ['见\\[甲]和\\[^1]', [note]],
    ['见\\[甲]和\\[^1]', [{type: 'blockquote', children: [definition as never]}]],
  ])('%s', (markdown, others) => {
    expect(written(paragraph(text('见[甲]和[^1]')), ...others)).toMatch(markdown)
    expect(written(paragraph(text('见[甲]和[^1]')), ...others).split('\n')[0]).toBe(markdown)
  })
})

test('the rules that bold is written by are those that were asked for, each time', () => {
  const tree = root(paragraph(strong(text('要求。')), text('坚持')))
  const all = [undefined, null, {}, {attention: null}, {attention: 'commonmark'}] as const
  for (const options of all) expect(toMarkdown(tree, options)).toBe('**要求**。坚持\n')
  expect(toMarkdown(tree, {attention: 'cjk-friendly'})).toBe('**要求。**坚持\n')
  for (const options of all) expect(toMarkdown(tree, options)).toBe('**要求**。坚持\n')
})

test('what other extensions ask to escape is escaped where they ask it', () => {
  const written = (unsafe: Unsafe[], ...blocks: RootContent[]): string =>
    stock(root(...blocks), {extensions: [{unsafe}, zhengwenToMarkdown()]})
  const heading: RootContent = {type: 'heading', depth: 2, children: [text('甲$乙')]}
  const body = paragraph(text('甲$乙'))
  expect(written([{character: '$', inConstruct: 'headingAtx'}], heading, body)).toBe('## 甲\\$乙\n\n甲$乙\n')
  expect(written([{character: '$', notInConstruct: ['headingAtx']}], heading, body)).toBe(
    '## 甲$乙\n\n甲\\$乙\n',
  )
  expect(written([{character: '$', inConstruct: ['label', 'paragraph']}], heading, body)).toBe(
    '## 甲$乙\n\n甲\\$乙\n',
  )
  expect(written([{character: '$', before: '甲', inConstruct: 'phrasing'}], paragraph(text('甲$乙$')))).toBe(
    '甲\\$乙$\n',
  )
  expect(written([{character: '$', atBreak: true}], paragraph(text('$甲$')))).toBe('\\$甲$\n')
  // A letter cannot be escaped.
  expect(written([{character: 'x', inConstruct: 'phrasing'}], paragraph(text('axb')))).toBe('axb\n')
})

test('reading what was written gives the blocks again', () => {
  const source = '---\na: 1\n---\n\n# 甲\n\n- 乙\n- 丙\n\n***\n\n| 丁 | 戊 |\n| - | - |\n| 己 | 庚 |\n'
  expect(readMarkdown(toMarkdown(readMarkdown(source)))).toMatchObject(
    JSON.parse(
      JSON.stringify(readMarkdown(source), (key, value) => (key === 'position' ? undefined : value)),
    ),
  )
})
