import type {Nodes} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {dataOf} from '../src/messages.js'
import {readMarkdown} from '../src/read/markdown.js'
import {sections} from '../src/sections/index.js'
import {plain} from '../src/sections/plain.js'
import {toMarkdown} from '../src/write/index.js'
import {treeOf} from './recognised.js'

const offsets = ({position}: Nodes): string => `${position?.start.offset}-${position?.end.offset}`

describe('numbers of a Markdown list that are headings', () => {
  const made = (source: string): string => {
    const tree = readMarkdown(source)
    sections(tree, new VFile())
    return toMarkdown(tree)
  }
  test.each([
    ['1. 桥\n\n桥好。\n\n2. 路\n\n路好。', '## 1. 桥\n\n桥好。\n\n## 2. 路\n\n路好。\n'],
    [
      '1. **桥**\n\n   - 头\n   - 尾\n\n2. **路**\n\n   路好。',
      '## 1. 桥\n\n- 头\n- 尾\n\n## 2. 路\n\n路好。\n',
    ],
    ['1. **桥** 头\n\n桥好。\n\n2. 路\n\n路好。', '## 1. **桥** 头\n\n桥好。\n\n## 2. 路\n\n路好。\n'],
  ])('%j', (source, markdown) => {
    expect(made(source)).toBe(markdown)
  })

  test('stand where the items stood', () => {
    const tree = readMarkdown('1. **桥**\n\n   桥好。\n\n2. **路**\n\n   路好。')
    sections(tree, new VFile())
    expect(
      tree.children.filter(({type}) => type === 'heading').map((node) => `${offsets(node)} ${plain(node)}`),
    ).toEqual(['0-16 1. 桥', '18-34 2. 路'])
  })
})

describe('a heading that opens its paragraph, split off', () => {
  const split = (source: string): [string, string[]] => {
    const tree = readMarkdown(source)
    const file = new VFile(source)
    sections(tree, file, {runIn: 'heading'})
    return [toMarkdown(tree), dataOf(file).changes.map(({rule, before}) => `${rule} ${before}`)]
  }
  test.each([
    [
      '（一）桥。 桥要修好。\n\n（二）路：路要修好。',
      '## （一）桥\n\n桥要修好。\n\n## （二）路\n\n路要修好。\n',
      ['sections-run-in 。', 'sections-run-in ：'],
    ],
    [
      '**（一）桥。**“桥”要修好。\n\n**（二）路**。*路*要修好。',
      '## （一）桥\n\n“桥”要修好。\n\n## （二）路\n\n*路*要修好。\n',
      ['sections-run-in 。', 'sections-run-in 。'],
    ],
    [
      '（一）桥好吗？桥要修好。\n\n（二）路！路要修好。',
      '## （一）桥好吗？\n\n桥要修好。\n\n## （二）路！\n\n路要修好。\n',
      [],
    ],
    [
      '——桥。桥要修好。\n\n——路。路要修好。',
      '## ——桥\n\n桥要修好。\n\n## ——路\n\n路要修好。\n',
      ['sections-run-in 。', 'sections-run-in 。'],
    ],
    [
      '（一）桥。\n\n桥要修好。\n\n（二）路。路要修好。',
      '## （一）桥\n\n桥要修好。\n\n## （二）路\n\n路要修好。\n',
      ['sections-run-in 。', 'sections-run-in 。'],
    ],
  ])('%j', (source, markdown, changes) => {
    expect(split(source)).toEqual([markdown, changes])
  })

  test('says what it is', () => {
    const tree = treeOf(['——桥。桥要修好。', '——路。路要修好。'], 'text', {runIn: 'heading'})
    expect(tree.children[0]?.data).toEqual({
      section: {kind: 'dash', level: 1, runIn: true, marker: '——'},
      id: '桥',
      hProperties: {id: '桥', dataKind: 'dash', dataLevel: 1},
    })
    const numbered = treeOf(['（一）桥。桥要修好。', '（二）路。路要修好。'], 'text', {runIn: 'heading'})
    expect(numbered.children[2]?.data).toMatchObject({
      section: {kind: 'hanParen', level: 1, runIn: true, marker: '（二）', ordinal: 2},
      hProperties: {dataKind: 'hanParen', dataLevel: 1, dataOrdinal: 2},
    })
  })
})
