import {Parser} from 'commonmark'
import type {PhrasingContent, Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../src/read/index.js'
import {toMarkdown} from '../src/write/index.js'

const paragraph = (child: PhrasingContent): Root => ({
  type: 'root',
  children: [{type: 'paragraph', children: [child]}],
})
const link = (url: string, title?: string, text = '甲'): PhrasingContent => ({
  type: 'link',
  url,
  title,
  children: [{type: 'text', value: text}],
})
const written = (child: PhrasingContent): string => toMarkdown(paragraph(child)).trimEnd()
const inCell = (child: PhrasingContent): string => {
  const cell = {type: 'tableCell' as const, children: [child]}
  const row = {type: 'tableRow' as const, children: [cell]}
  return toMarkdown({type: 'root', children: [{type: 'table', children: [row]}]}).split('\n')[0] as string
}

/** Address and title of the first link or image, as the reference parser reads them. */
function readBy(markdown: string): Array<string | null> {
  const walker = new Parser().parse(markdown).walker()
  for (let step = walker.next(); step; step = walker.next())
    if (step.node.type === 'link' || step.node.type === 'image')
      return [decodeURI(step.node.destination ?? ''), step.node.title]
  return []
}

describe('addresses are read back as they are', () => {
  test.each([
    ['a_b*c', '[甲](a_b*c)'],
    ['a b', '[甲](<a b>)'],
    ['a\tb', '[甲](<a\tb>)'],
    ['a(b)c', '[甲](a(b)c)'],
    ['(((a)))', '[甲]((((a))))'],
    ['a(b', '[甲](a\\(b)'],
    ['a)b(', '[甲](a\\)b\\()'],
    ['((((a))))', '[甲](\\(\\(\\(\\(a\\)\\)\\)\\))'],
    ['<a>', '[甲](<\\<a\\>>)'],
    ['a<b> c', '[甲](<a\\<b\\> c>)'],
    ['a\\(b', '[甲](a\\\\\\(b)'],
    ['a&copy;b', '[甲](a\\&copy;b)'],
    ['a&b', '[甲](a&b)'],
    ['', '[甲]()'],
  ])('%j', (url, markdown) => {
    expect(written(link(url))).toBe(markdown)
    expect(readBy(markdown)).toEqual([url.replace('\t', '%09').replace('%09', '\t'), ''])
    expect(readMarkdown(markdown)).toMatchObject(paragraph({...link(url), title: null} as PhrasingContent))
  })

  test('a line break in an address is none of Markdown', () => {
    expect(written(link('a\nb\rc'))).toBe('[甲](a%0Ab%0Dc)')
  })
})

describe('titles are read back as they are', () => {
  test.each([
    ['a', '题', '[甲](a "题")'],
    ['', '题', '[甲](<> "题")'],
    ['a', '他说"桥"', '[甲](a "他说\\"桥\\"")'],
    ['a', '甲\\(乙&lt;丙', '[甲](a "甲\\\\(乙\\&lt;丙")'],
  ])('%j %j', (url, title, markdown) => {
    expect(written(link(url, title))).toBe(markdown)
    expect(readBy(markdown)).toEqual([url, title])
  })

  test('an empty line would end the paragraph', () => {
    expect(written(link('a', '甲\n \t\n乙'))).toBe('[甲](a "甲\n乙")')
  })
})

describe('an address that is its own text', () => {
  test.each([
    ['https://a.example/桥', 'https://a.example/桥', '<https://a.example/桥>'],
    ['mailto:a.b@b.example', 'a.b@b.example', '<a.b@b.example>'],
    ['mailto:桥@b.example', '桥@b.example', '[桥@b.example](mailto:桥@b.example)'],
    ['mailto:a@b c', 'a@b c', '[a@b c](<mailto:a@b c>)'],
    ['a.example', 'a.example', '[a.example](a.example)'],
    ['/a:b', '/a:b', '[/a:b](/a:b)'],
    ['https://a.example/ b', 'https://a.example/ b', '[https://a.example/ b](<https://a.example/ b>)'],
    ['https://a.example', '甲', '[甲](https://a.example)'],
  ])('%j shown as %j', (url, text, markdown) => {
    expect(written(link(url, undefined, text))).toBe(markdown)
    expect(readBy(markdown)).toEqual([url, ''])
  })

  test('with a title, or with more than text in it, has brackets', () => {
    const own = 'https://a.example'
    expect(written(link(own, '题', own))).toBe(`[${own}](${own} "题")`)
    const bold: PhrasingContent = {type: 'strong', children: [{type: 'text', value: own}]}
    expect(written({type: 'link', url: own, children: [bold]})).toBe(`[**${own}**](${own})`)
    const two: PhrasingContent[] = [
      {type: 'text', value: own},
      {type: 'inlineCode', value: 'a'},
    ]
    expect(written({type: 'link', url: own, children: two as never})).toBe(`[${own}\`a\`](${own})`)
  })
})

describe('in a table a bar parts cells', () => {
  test('in an address and a title', () => {
    expect(inCell(link('a|b', '丙|丁'))).toBe('| [甲](a\\|b "丙\\|丁") |')
  })

  test('an address that is its own text cannot stand between angle brackets', () => {
    const own = 'https://a.example/a|b'
    expect(inCell(link(own, undefined, own))).toBe('| [https://a.example/a\\|b](https://a.example/a\\|b) |')
    expect(inCell(link('https://a.example/', undefined, 'https://a.example/'))).toBe(
      '| <https://a.example/> |',
    )
    expect(written(link(own, undefined, own))).toBe('<https://a.example/a|b>')
  })
})

test('a description keeps its brackets and its marks', () => {
  const image: PhrasingContent = {type: 'image', url: 'a.png', alt: '图]一[*二*'}
  expect(written(image)).toBe('![图\\]一\\[\\*二\\*](a.png)')
  expect(readMarkdown(written(image))).toMatchObject(paragraph(image))
})
