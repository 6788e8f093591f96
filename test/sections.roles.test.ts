import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readMarkdown} from '../src/read/markdown.js'
import {readText} from '../src/read/text.js'
import {sections} from '../src/sections/index.js'
import {named} from '../src/sections/named.data.js'
import {roles} from '../src/sections/roles.data.js'
import {series} from '../src/sections/series.data.js'
import {body, inMarkdown} from './recognised.js'

/** `role: text` of each paragraph that has one. */
function rolesIn(...lines: string[]): string[] {
  const tree = readText(lines.join('\n'))
  sections(tree, new VFile())
  return tree.children.flatMap((node, index) =>
    node.type === 'paragraph' && node.data?.role ? [`${node.data.role}: ${lines[index]}`] : [],
  )
}

test.each(roles.map(({role, sample, zone}) => [role, sample, zone] as const))(
  '%s: %s',
  (role, sample, zone) => {
    if (zone === 'image') expect(inMarkdown('![](a.png)', sample)).toBe(`p ${role}`)
    else {
      const lines = zone === 'tail' ? ['题目', body, sample] : [sample, body]
      expect(rolesIn(...lines)).toEqual([`${role}: ${sample}`])
    }
  },
)

test('a letter from one organ to another', () => {
  const lines = [
    '镇办发〔2021〕3号',
    '各村民委员会：',
    body,
    '附件：修桥名单',
    '河湾镇人民政府',
    '2021年3月1日',
  ]
  expect(rolesIn(...lines).map((row) => row.split(':')[0])).toEqual([
    'issueNumber',
    'addressee',
    'attachment',
    'signature',
    'date',
  ])
})

test.each([
  '同志们，老桥修好了，我们要把果园也管好。',
  '请各位同志注意下列事项：',
  '他说，2021年3月1日桥就通了。',
  '谢谢是一个好词，镇上的人常说。',
  '他在网上发了一条消息，说桥通了。',
  '图1显示，裂缝比去年变宽了。',
  '各位代表，新的一年已经开始！',
  '本报记者去了河湾镇，看到了新桥。',
])('no role: %s', (line) => {
  expect(rolesIn(body, line, body, body, body, body, body, body)).toEqual([])
})

test('Traditional forms', () => {
  expect(rolesIn('尊敬的各位老師，同學們：', body, '以上發言，不當之處，請批評指正，謝謝！')).toHaveLength(2)
})

test.each(Object.values(series).map(({sample}) => sample))('an enumeration of %s', (sample) => {
  const second = sample.replace(/[一1①]/u, (one) => ({一: '二', '1': '2', '①': '②'})[one] ?? one)
  const tree = readText(`今年做了两件事：${sample}修桥；${second}铺路。大家都高兴。`)
  sections(tree, new VFile())
  const node = tree.children[0]
  const items = node?.type === 'paragraph' ? node.data?.enumeration?.[0]?.items : undefined
  expect(items?.map(({ordinal}) => ordinal)).toEqual([1, 2])
  const text = `今年做了两件事：${sample}修桥；${second}铺路。大家都高兴。`
  expect(items?.map(({start, end}) => text.slice(start, end))).toEqual([`${sample}修桥`, `${second}铺路`])
})

test.each(['这是一是二的事，二是不能说的。', '第一，要修桥。', '全镇统一是大事，划一是小事。'])(
  'no enumeration: %s',
  (line) => {
    const tree = readText(line)
    sections(tree, new VFile())
    expect(tree.children[0]?.data).toBeUndefined()
  },
)

test.each(Object.values(named))('$sample is a heading beside numbered ones only', ({sample}) => {
  const numbered = [
    '第一章　总则',
    '第一条　本馆对镇民开放。',
    '第二章　附则',
    '第二条　本办法自公布之日起施行。',
  ]
  const depth = (lines: string[]): unknown => {
    const tree = readText(lines.join('\n'))
    sections(tree, new VFile())
    return tree.children.find((_, index) => lines[index] === sample)?.type
  }
  expect(depth([...numbered, sample, body])).toBe('heading')
  expect(depth([body, sample, body])).toBe('paragraph')
})

test('bold says where a lead ends', () => {
  const source = `**修好老桥，方便群众**。${body}\n\n**管好果园**。${body}\n`
  const tree = readMarkdown(source)
  sections(tree, new VFile())
  const titles = tree.children.map((node) =>
    node.type === 'paragraph' ? node.data?.runIn?.title : undefined,
  )
  expect(titles).toEqual(['修好老桥，方便群众', '管好果园'])
})

test('bold lines of their own are subheads, one alone is not', () => {
  const types = (source: string): string[] => {
    const tree = readMarkdown(source)
    sections(tree, new VFile())
    return tree.children.map(({type}) => type)
  }
  const long = body + body
  expect(types(`${long}\n\n**老桥通了**\n\n${body}\n\n**果园丰收**\n\n${body}\n`)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ])
  expect(types(`${long}\n\n**老桥通了**\n\n${body}\n`)).toEqual(['paragraph', 'paragraph', 'paragraph'])
})
