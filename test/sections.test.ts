import type {Root, RootContent} from 'mdast'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readMarkdown} from '../src/read/markdown.js'
import {readText} from '../src/read/text.js'
import {sections, toOutline} from '../src/sections/index.js'
import {markers} from '../src/sections/markers.data.js'
import {markReader} from '../src/sections/marks.js'
import type {OutlineItem} from '../src/types.js'

/** One row a block: `2 标题` for a heading, `- …` for a list, `: 题` for a run-in, `. …` for any other. */
function shape(tree: Root): string[] {
  const say = (node: unknown): string => {
    const {value, children} = node as {value?: string; children?: unknown[]}
    return value ?? (children ?? []).map(say).join('')
  }
  return tree.children.map((node: RootContent) => {
    const text = say(node).slice(0, 16)
    if (node.type === 'heading') return `${node.depth} ${text}`
    if (node.type === 'list') return `- ${text}`
    if (node.type === 'paragraph' && node.data?.runIn)
      return `: ${node.data.runIn.marker ?? ''}${node.data.runIn.title}`
    return `. ${text}`
  })
}

function fromText(text: string): Root {
  const tree = readText(text)
  sections(tree, new VFile())
  return tree
}

function titles(items: readonly OutlineItem[]): unknown[] {
  return items.flatMap(({title, children}) => (children.length > 0 ? [title, titles(children)] : [title]))
}

test('the ladder of official documents', () => {
  const tree = fromText(
    '关于做好图书馆工作的意见\n一、总体要求\n（一）指导思想。坚持开放办馆，方便读者。\n（二）基本原则。读者第一，服务优先。\n二、主要任务\n（三）延长开馆时间。周末照常开放。\n1.夜间开放。每晚开到九点。\n三、保障措施',
  )
  expect(shape(tree)).toEqual([
    '. 关于做好图书馆工作的意见',
    '2 一、总体要求',
    ': （一）指导思想',
    ': （二）基本原则',
    '2 二、主要任务',
    ': （三）延长开馆时间',
    ': 1.夜间开放',
    '2 三、保障措施',
  ])
})

test('a law: chapters are headings, articles and their items are not', () => {
  const tree = fromText(
    '第一章　总　　则\n第一条　为了管好桥梁，制定本办法。\n第二条　桥梁分为下列各类：\n（一）公路桥；\n（二）人行桥。\n第二条之一　本办法所称桥梁，包括引桥。\n第二章　附　　则\n第三条　本办法自公布之日起施行。',
  )
  expect(shape(tree).filter((row) => /^[0-9]/.test(row))).toEqual([
    '2 第一章　总　　则',
    '2 第二章　附　　则',
  ])
  expect(tree.children.map((node) => (node.data as {ordinal?: number} | undefined)?.ordinal)).toEqual([
    undefined,
    1,
    2,
    undefined,
    undefined,
    2,
    undefined,
    3,
  ])
})

test('a table of contents is no heading, what it announces is', () => {
  const tree = fromText(
    '目　录\n第一章　总则\n第二章　附则\n第一章　总　则\n第一条　本办法适用于本镇。\n第二章　附　则',
  )
  expect(shape(tree).map((row) => row[0])).toEqual(['.', '.', '.', '2', '.', '2'])
})

test('decimals below 一、', () => {
  const tree = fromText(
    '一、简介\n1.1 背景\n正文在这里。\n1.2 用途\n正文在这里。\n二、安装\n2.1 准备\n正文在这里。',
  )
  expect(titles(toOutline(tree))).toEqual(['一、简介', ['1.1 背景', '1.2 用途'], '二、安装', ['2.1 准备']])
})

test.each([
  '一、二年级的学生今天放假。',
  '三、四线城市的房价',
  '1.5亿元的投资',
  '10.1黄金周出游',
  '3.15晚会今晚举行',
  '2021年11月26日',
])('no heading: %s', (line) => {
  expect(shape(fromText(`今天的消息。\n${line}\n更多消息在后面。`)).some((row) => /^[0-9]/.test(row))).toBe(
    false,
  )
})

test('a heading that counts on behind its mark', () => {
  const tree = fromText('一、一季度情况\n产量上升。\n二、二季度打算\n继续努力。')
  expect(shape(tree).map((row) => row[0])).toEqual(['2', '.', '2', '.'])
})

test('a Markdown list that is headings keeps its numbers in the text', () => {
  const tree = readMarkdown('1. 加强领导\n\n要开好会。\n\n2. 落实责任\n\n要做好事。\n')
  sections(tree, new VFile())
  expect(shape(tree)).toEqual(['2 1. 加强领导', '. 要开好会。', '2 2. 落实责任', '. 要做好事。'])
})

test('lines of one Markdown paragraph are cut where a heading stands', () => {
  const tree = readMarkdown('一、总体要求\n要开好会。\n二、主要任务\n要做好事。')
  sections(tree, new VFile())
  expect(shape(tree)).toEqual(['2 一、总体要求', '. 要开好会。', '2 二、主要任务', '. 要做好事。'])
  expect(tree.children[2]?.position?.start).toEqual({line: 3, column: 1, offset: 13})
})

test('every marker row reads its own sample, and no earlier row takes it', () => {
  const read = markReader(null)
  for (const [kind, {sample}] of Object.entries(markers))
    expect([sample, read(`${sample}标题`)?.kind ?? read(sample)?.kind]).toEqual([sample, kind])
})
