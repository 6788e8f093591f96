import type {Heading, Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {dataOf} from '../src/messages.js'
import {readMarkdown} from '../src/read/markdown.js'
import {
  remarkNumbering,
  remarkSections,
  sections,
  sectionToMarkdown,
  toContents,
  toOutline,
} from '../src/sections/index.js'
import {plain} from '../src/sections/plain.js'
import type {OutlineItem, SectionsOptions} from '../src/types.js'
import {treeOf} from './recognised.js'

interface Node {
  type: string
  children?: Node[]
  position?: {start: {offset: number}; end: {offset: number}}
}

/** A tree as nested types, sections with where they stand. */
const shape = (node: Node): string => {
  const {type, children = [], position} = node
  if (type === 'section')
    return `[${position?.start.offset}-${position?.end.offset} ${children.map(shape).join(' ')}]`
  return type === 'root' ? children.map(shape).join(' ') : type
}
const shaped = (tree: Root): string => shape(tree as unknown as Node)

describe('sections hold what stands below their heading', () => {
  const source = '甲\n\n# 一\n\n乙\n\n## 二\n\n丙\n\n### 三\n\n## 四\n\n# 五\n\n丁'
  const nested =
    'paragraph [3-31 heading paragraph [11-25 heading paragraph [20-25 heading]] [27-31 heading]] [33-39 heading paragraph]'

  test('up to the next heading of the same depth', () => {
    expect(shaped(treeOf(source.split('\n\n'), 'markdown', {wrap: true}))).toBe(nested)
  })

  test('twice is once, and without it they are laid flat, at any depth', () => {
    const tree = treeOf(source.split('\n\n'), 'markdown', {wrap: true})
    const once = shaped(tree)
    sections(tree, new VFile(), {wrap: true})
    expect(shaped(tree)).toBe(once)
    sections(tree, new VFile())
    expect(shaped(tree)).toBe(
      'paragraph heading paragraph heading paragraph heading heading heading paragraph',
    )
    expect(plain(tree)).toBe('甲一乙二丙三四五丁')
  })

  test('say what they are', () => {
    const [first] = treeOf(['一、桥', '桥好。', '二、路'], 'text', {wrap: true}).children
    expect(first).toMatchObject({
      type: 'section',
      depth: 2,
      data: {
        hName: 'section',
        section: {kind: 'han', level: 1},
        hProperties: {dataKind: 'han', dataLevel: 1},
      },
    })
  })

  test('a heading that nobody looked at and that stands nowhere has a section too', () => {
    const heading: Heading = {type: 'heading', depth: 1, children: [{type: 'text', value: '甲'}]}
    const tree: Root = {type: 'root', children: [heading, {type: 'thematicBreak'}]}
    sections(tree, new VFile(), {wrap: true})
    expect(shaped(tree)).toBe('[undefined-undefined heading thematicBreak]')
  })
})

describe('the outline', () => {
  const bare = (items: readonly OutlineItem[]): string =>
    items
      .map(
        ({title, level, children}) => `${level}${title}${children.length > 0 ? `(${bare(children)})` : ''}`,
      )
      .join(' ')

  test('is the same of nested sections and of flat headings', () => {
    const lines = ['# 一', '## 二', '### 三', '## 四', '# 五', '### 六']
    const expected = '1一(2二(3三) 2四) 1五(2六)'
    expect(bare(toOutline(treeOf(lines, 'markdown')))).toBe(expected)
    expect(bare(toOutline(treeOf(lines, 'markdown', {wrap: true})))).toBe(expected)
  })

  test('of headings that nobody looked at has titles and no more', () => {
    const tree = readMarkdown('#  甲  *乙*\n\n丙')
    const [first] = tree.children as RootContent[]
    delete first?.position
    expect(toOutline(tree)).toEqual([{title: '甲 乙', level: 1, children: []}])
  })

  test('as a table of contents links where there is an anchor', () => {
    const outline: OutlineItem[] = [
      {title: '甲', level: 1, id: 'a', children: [{title: '乙', level: 2, children: []}]},
    ]
    expect(toContents(outline)).toEqual({
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        {
          type: 'listItem',
          spread: false,
          children: [
            {
              type: 'paragraph',
              children: [{type: 'link', url: '#a', children: [{type: 'text', value: '甲'}]}],
            },
            {
              type: 'list',
              ordered: false,
              spread: false,
              children: [
                {
                  type: 'listItem',
                  spread: false,
                  children: [{type: 'paragraph', children: [{type: 'text', value: '乙'}]}],
                },
              ],
            },
          ],
        },
      ],
    })
  })
})

describe('plugins', () => {
  const source = '## 一、桥\n\n甲\n'

  test('sections are written where they were asked for, beside other extensions', () => {
    const extensions = (options?: SectionsOptions | null, before?: unknown[]): unknown[] | undefined => {
      const processor = unified()
      if (before) (processor.data() as Record<string, unknown>).toMarkdownExtensions = before
      processor.use(remarkSections, options).freeze()
      return (processor.data() as {toMarkdownExtensions?: unknown[]}).toMarkdownExtensions
    }
    const other = {}
    expect(extensions({wrap: true})).toEqual([sectionToMarkdown])
    expect(extensions({wrap: true}, [other])).toEqual([other, sectionToMarkdown])
    expect(extensions({})).toBeUndefined()
    expect(extensions(null)).toBeUndefined()
  })

  test.each([undefined, null, {}])('options may be %s', (options) => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkSections, options)
      .use(remarkNumbering, options)
      .use(remarkStringify)
    expect(String(pipeline.processSync(source))).toBe(source)
  })

  test('they take their own options, and name what is wrong', () => {
    expect(() =>
      unified()
        .use(remarkSections, {wrap: 1} as never)
        .freeze(),
    ).toThrow('`wrap`')
    expect(() =>
      unified()
        .use(remarkNumbering, {wrap: true} as never)
        .freeze(),
    ).toThrow('`wrap`')
    const {messages} = unified()
      .use(remarkParse)
      .use(remarkNumbering, {markers: {han: false}})
      .use(remarkStringify)
      .processSync('一、桥\n\n三、路\n')
    expect(messages).toEqual([])
  })
})

describe('what the ledger and the messages say', () => {
  test('a line that may be a heading is told of and left', () => {
    const file = new VFile('二、桥\n\n桥好。')
    const tree = readMarkdown(String(file))
    sections(tree, file)
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'paragraph'])
    const [message] = file.messages
    expect([message?.ruleId, message?.actual, message?.line, message?.column]).toEqual([
      'sections-doubt',
      '二、桥',
      1,
      1,
    ])
    expect(message?.reason).toContain('二、桥')
  })

  test('a mark that a heading lost is a row, with its place where there is one', () => {
    const changes = (tree: Root) => {
      const file = new VFile()
      sections(tree, file, {runIn: 'heading'})
      return dataOf(file).changes.map(({rule, action, before, position}) => [
        rule,
        action,
        before,
        position?.start.line,
      ])
    }
    const tree = readMarkdown('（一）桥。桥好。\n\n（二）路。路好。')
    const placeless = structuredClone(tree)
    for (const node of placeless.children) delete node.position
    expect(changes(tree)).toEqual([
      ['sections-run-in', 'remove', '。', 1],
      ['sections-run-in', 'remove', '。', 3],
    ])
    expect(changes(placeless).map((row) => row[3])).toEqual([undefined, undefined])
    expect(JSON.stringify(placeless.children.filter(({type}) => type === 'heading'))).not.toContain(
      '"position":{}',
    )
  })
})

describe('a lead that becomes a heading lets its body stand alone', () => {
  const split = (...lines: string[]): string[] =>
    treeOf(lines, 'text', {runIn: 'heading'}).children.map(
      (node) => `${node.type === 'heading' ? '#' : ''}${plain(node)}`,
    )
  const next = ['（二）路。路好。']
  test.each([
    ['（一）桥。桥好。', ['#（一）桥', '桥好。']],
    ['（一）桥。 桥好。', ['#（一）桥', '桥好。']],
    // The sentence goes on, or another number stands there.
    ['（一）桥：，桥好。', ['（一）桥：，桥好。']],
    ['（一）桥。（1）桥好。', ['（一）桥。（1）桥好。']],
    ['（一）桥。一是桥好。', ['#（一）桥', '一是桥好。']],
  ])('%s', (line, rows) => {
    expect(split(line, ...next).slice(0, -2)).toEqual(rows)
  })
})
