import type {Paragraph, Root, RootContent} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {dataOf} from '../src/messages.js'
import {readMarkdown} from '../src/read/markdown.js'
import {reflow} from '../src/repair/reflow.js'
import type {Mode} from '../src/types.js'
import {toMarkdown} from '../src/write/index.js'

describe('lines of a tree that were cut are joined', () => {
  const line = `${'桥'.repeat(17)}，路渠`
  const flowed = (tree: Root, mode: Mode = 'fix') => {
    const file = new VFile()
    reflow(tree, file, mode)
    return {
      markdown: toMarkdown(tree).trimEnd(),
      changes: dataOf(file).changes.map(({rule, action, before, after}) => [rule, action, before, after]),
      told: file.messages.map(({ruleId, actual, expected}) => [ruleId, actual, expected]),
      tree,
    }
  }

  test('lines behind breaks, and lines that are paragraphs', () => {
    const breaks = readMarkdown(Array(8).fill(line).join('\\\n'))
    expect(flowed(breaks)).toMatchObject({markdown: line.repeat(8), told: []})
    const apart = flowed(readMarkdown(Array(8).fill(line).join('\n\n')))
    expect(apart.markdown).toBe(line.repeat(8))
    expect(apart.changes).toHaveLength(7)
    expect(apart.changes[0]).toEqual([
      'join-line',
      'join',
      '桥桥桥桥桥，路渠\n桥桥桥桥桥桥桥桥',
      '桥桥桥桥桥，路渠桥桥桥桥桥桥桥桥',
    ])
    const [only] = apart.tree.children as [Paragraph]
    expect([only.position?.start.offset, only.position?.end.offset]).toEqual([0, 174])
  })

  test('breaks that are meant stay, between lines that were joined', () => {
    const source = [line, `${line.slice(0, -1)}。`, ...Array(7).fill(line)].join('\\\n')
    expect(flowed(readMarkdown(source)).markdown).toBe(`${line}${line.slice(0, -1)}。\\\n${line.repeat(7)}`)
  })

  test('Latin words keep a space between them', () => {
    const words = `${'one two, '.repeat(5)}three`
    expect(flowed(readMarkdown(Array(8).fill(words).join('\\\n'))).markdown).toBe(
      Array(8).fill(words).join(' '),
    )
  })

  test('the number of a page between two halves of a sentence', () => {
    const {markdown, changes} = flowed(readMarkdown('桥很长，路\n\n— 3 —\n\n很**宽**。\n\n渠'))
    expect(markdown).toBe('桥很长，路很**宽**。\n\n渠')
    expect(changes).toEqual([['join-page', 'join', '— 3 —', undefined]])
    expect(flowed(readMarkdown('桥很长。\n\n— 3 —\n\n路')).markdown).toBe('桥很长。\n\n— 3 —\n\n路')
    expect(flowed(readMarkdown('桥很长，路\n\n![](a.png)3/10\n\n很宽。')).changes).toEqual([])
    expect(flowed(readMarkdown('桥很长，路\n\n[![](a.png)3/10](b)\n\n很宽。')).changes).toEqual([])
    // Beside a long paragraph too.
    expect(flowed(readMarkdown(`${'桥'.repeat(61)}，路\n\n3/10\n\n很宽。`)).changes).toHaveLength(1)
  })

  test('is only told of, where that was asked for', () => {
    const source = '桥很长，路\n\n— 3 —\n\n很宽。'
    const page = flowed(readMarkdown(source), 'report')
    expect([page.markdown, page.changes, page.told]).toEqual([
      source,
      [],
      [['repair-possible', '— 3 —', ['']]],
    ])
    const lines = flowed(readMarkdown(Array(8).fill(line).join('\n\n')), 'report')
    expect(lines.markdown).toBe(Array(8).fill(line).join('\n\n'))
    expect(lines.told).toHaveLength(7)
    expect(lines.told[0]).toEqual([
      'repair-possible',
      '桥桥桥桥桥，路渠\n桥桥桥桥桥桥桥桥',
      ['桥桥桥桥桥，路渠桥桥桥桥桥桥桥桥'],
    ])
  })

  test('each run of paragraphs by itself, also within other blocks', () => {
    const quoted = Array(8).fill(line).join('\n\n').replace(/^/gm, '> ')
    expect(flowed(readMarkdown(quoted)).markdown).toBe(`> ${line.repeat(8)}`)
    const four = Array(4).fill(line).join('\n\n')
    expect(flowed(readMarkdown(`${four}\n\n---\n\n${four}`)).changes).toEqual([])
    const block: RootContent = {type: 'paragraph', children: [{type: 'text', value: line}]}
    const placeless: Root = {type: 'root', children: Array.from({length: 8}, () => structuredClone(block))}
    const {tree, changes} = flowed(placeless)
    expect(changes).toHaveLength(7)
    expect(tree.children).toHaveLength(1)
    expect(tree.children[0]).not.toHaveProperty('position')
  })
})
