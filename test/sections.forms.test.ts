import type {Root} from 'mdast'
import {toMarkdown as stringify} from 'mdast-util-to-markdown'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readMarkdown} from '../src/read/markdown.js'
import {readText} from '../src/read/text.js'
import {sections, sectionToMarkdown, toContents, toOutline} from '../src/sections/index.js'
import type {SectionsOptions} from '../src/types.js'

const text = [
  '一、总体要求',
  '（一）方便读者。周末照常开馆。',
  '（二）服务优先。老人可以送书上门。',
  '二、主要任务',
  '今年做三件事：一是修书架；二是添新书；三是办讲座。',
].join('\n')

function write(tree: Root): string {
  return stringify(tree, {extensions: [sectionToMarkdown]})
}

/** What comes out, after it was checked that it comes out again when it is read back. */
function made(options: SectionsOptions, source = text): string {
  const tree = readText(source)
  sections(tree, new VFile(), options)
  const markdown = write(tree)
  const again = readMarkdown(markdown)
  sections(again, new VFile(), options)
  expect(write(again)).toBe(markdown)
  return markdown
}

test('keep: run-in headings and enumerations stay in their paragraphs', () => {
  expect(made({})).toBe(
    '## 一、总体要求\n\n（一）方便读者。周末照常开馆。\n\n（二）服务优先。老人可以送书上门。\n\n## 二、主要任务\n\n今年做三件事：一是修书架；二是添新书；三是办讲座。\n',
  )
})

test("runIn: 'heading' splits them off, one level below", () => {
  expect(made({runIn: 'heading'})).toContain(
    '## 一、总体要求\n\n### （一）方便读者\n\n周末照常开馆。\n\n### （二）服务优先\n\n老人可以送书上门。\n\n## 二',
  )
})

test("runIn: 'strong' sets them in bold, the mark outside", () => {
  expect(made({runIn: 'strong'})).toContain('**（一）方便读者**。周末照常开馆。')
})

test("enumerations: 'list' makes a list, the marks stay", () => {
  expect(made({enumerations: 'list'})).toContain(
    '今年做三件事：\n\n* 一是修书架；\n* 二是添新书；\n* 三是办讲座。\n',
  )
})

test('maxDepth', () => {
  expect(made({runIn: 'heading', maxDepth: 2})).toContain('## （一）方便读者')
})

test('wrap nests sections, and twice is once', () => {
  const tree = readText(text)
  sections(tree, new VFile(), {wrap: true, runIn: 'heading'})
  expect(tree.children.map(({type}) => type)).toEqual(['section', 'section'])
  const first = tree.children[0]
  if (first?.type !== 'section') throw new Error('Expected a section')
  expect(first.children.map(({type}) => type)).toEqual(['heading', 'section', 'section'])
  expect(first.data?.hName).toBe('section')
  expect(first.position?.end.line).toBe(3)
  const outline = toOutline(tree)
  sections(tree, new VFile(), {wrap: true, runIn: 'heading'})
  expect(tree.children.map(({type}) => type)).toEqual(['section', 'section'])
  expect(toOutline(tree)).toEqual(outline)
})

test('the outline as a table of contents', () => {
  const tree = readText(text)
  sections(tree, new VFile(), {runIn: 'heading'})
  const list = toContents(toOutline(tree))
  expect(write({type: 'root', children: [list]})).toBe(
    '* [一、总体要求](#一-总体要求)\n  * [（一）方便读者](#一-方便读者)\n  * [（二）服务优先](#二-服务优先)\n* [二、主要任务](#二-主要任务)\n',
  )
})

test('ids keep Chinese and are unique; attributes of the source stay', () => {
  const tree = readMarkdown('## 开馆\n\n书多。\n\n## 开馆\n\n人多。\n')
  const first = tree.children[0]
  if (first) first.data = {hProperties: {className: ['big']}}
  sections(tree, new VFile())
  const ids = tree.children.flatMap((node) => (node.type === 'heading' ? [node.data?.id] : []))
  expect(ids).toEqual(['开馆', '开馆-1'])
  expect(first?.data?.hProperties).toMatchObject({className: ['big'], id: '开馆'})
})

test('numbers of a Markdown list: a list stays a list', () => {
  const source = '1. 开门\n2. 借书\n3. 关门\n'
  const tree = readMarkdown(source)
  sections(tree, new VFile())
  expect(write(tree)).toBe(source)
})

test('lines that are items become a list, what is below an item hangs below it', () => {
  expect(made({}, '本期内容：\n1.老桥修好；\n2.快讯：\n（1）书馆开放；\n（2）果园丰收；\n3.今日天气。')).toBe(
    '本期内容：\n\n1. 老桥修好；\n2. 快讯：\n   * （1）书馆开放；\n   * （2）果园丰收；\n3. 今日天气。\n',
  )
})

test.each([
  ['**一、桥的来历**', '一、桥的来历'],
  ['**01**\n\n**一张共同的账单**', '01 一张共同的账单'],
])('a heading keeps no bold: %j', (lines, heading) => {
  const body = '三县签了第一份协议，断面的水好了，下游给上游补钱。'
  const next = lines.replace('一、', '二、').replace('01', '02')
  const tree = readMarkdown(`${lines}\n\n${body}\n\n${next}\n\n${body}\n`)
  sections(tree, new VFile())
  expect(write(tree).split('\n')[0]).toBe(`## ${heading}`)
})
