import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {dataOf} from '../src/messages.js'
import {readMarkdown} from '../src/read/markdown.js'
import {type Finding, settle} from '../src/repair/finding.js'
import {tagMasks} from '../src/repair/masks.js'
import {partOf} from '../src/repair/place.js'
import {applyToView, placeIn, view} from '../src/repair/view.js'
import {toMarkdown} from '../src/write/index.js'

describe('a tree as one text', () => {
  test('a block a line, across inline nodes, other things a mark', () => {
    const tree = readMarkdown(
      '# 甲**乙**\n\n丙`码`![图](a)\\\n丁\n\n- 戊\n\n| 己 | 庚 |\n| - | - |\n| 辛 | |',
    )
    expect(view(tree).text).toBe('甲乙\n丙\ufffc\ufffc\n丁\n戊\n己\n庚\n辛\n\n')
  })

  const edited = (source: string, ...edits: Array<[number, number, string]>): string => {
    const tree: Root = readMarkdown(source)
    applyToView(
      view(tree),
      edits.map(([start, end, insert]) => ({start, end, insert})),
    )
    return toMarkdown(tree).trimEnd()
  }
  test.each<[string, Array<[number, number, string]>, string]>([
    ['甲乙丙', [[1, 2, '好']], '甲好丙'],
    ['甲**乙**丙', [[1, 2, '好']], '甲**好**丙'],
    ['甲**乙**丙', [[0, 2, '好']], '好丙'],
    ['甲**乙丁**丙', [[0, 2, '好']], '好**丁**丙'],
    ['甲**乙**丙', [[1, 3, '']], '甲'],
    [
      '甲**乙**丙',
      [
        [0, 1, '一'],
        [2, 3, '三'],
      ],
      '一**乙**三',
    ],
    [
      '甲乙丙',
      [
        [0, 0, '一'],
        [2, 2, '三'],
      ],
      '一甲乙三丙',
    ],
    // What is put in where bold begins or ends is the block's.
    ['甲**乙**丙', [[1, 1, '好']], '甲好**乙**丙'],
    ['**甲乙**丙', [[1, 1, '好']], '**甲好乙**丙'],
    ['甲\n\n乙', [[2, 3, '好']], '甲\n\n好'],
    ['甲\n\n乙', [[0, 1, '']], '乙'],
  ])('%s %j', (source, edits, expected) => {
    expect(edited(source, ...edits)).toBe(expected)
  })

  test('a place is the part of the first node that it touches', () => {
    const place = placeIn(view(readMarkdown('甲乙**丙丁**\n\n戊')))
    const offsets = (start: number, end: number) => {
      const found = place(start, end)
      return found && [found.start.offset, found.end.offset, found.start.column]
    }
    expect(offsets(0, 1)).toEqual([0, 1, 1])
    expect(offsets(1, 3)).toEqual([1, 2, 2])
    expect(offsets(3, 4)).toEqual([5, 6, 6])
    expect(offsets(5, 6)).toEqual([10, 11, 1])
    expect(placeIn({text: '', segments: []})(0, 0)).toBeUndefined()
  })
})

test('the part of a position, where the source has the text as it is', () => {
  const point = (line: number, column: number, offset?: number) => ({
    line,
    column,
    ...(offset !== undefined && {offset}),
  })
  const position = {start: point(1, 3, 2), end: point(1, 6, 5)}
  expect(partOf(position, 3, 1, 2)).toEqual({start: point(1, 4, 3), end: point(1, 5, 4)})
  expect(partOf(position, 4, 1, 2)).toBe(position)
  const lines = {start: point(1, 3, 2), end: point(2, 1, 5)}
  expect(partOf(lines, 3, 1, 2)).toBe(lines)
  const bare = {start: point(1, 3), end: point(1, 6)}
  expect(partOf(bare, 3, 1, 2)).toBe(bare)
  expect(partOf(undefined, 3, 1, 2)).toBeUndefined()
})

describe('findings are settled', () => {
  const base = {rule: 'shift-encoding', action: 'replace'} as const
  const settled = (findings: readonly Finding[], mode: 'fix' | 'report' = 'fix') => {
    const file = new VFile()
    const edits = settle(findings, '甲乙丙丁', mode, file, () => undefined)
    return {
      edits: edits.map(({start, end, insert}) => `${start}-${end} ${insert}`),
      changes: dataOf(file).changes.map(({before, after, confidence}) => [before, after, confidence]),
      told: file.messages.map(({ruleId, actual, expected}) => [ruleId, actual, expected]),
    }
  }
  test('in their order, the first of those that meet', () => {
    const findings = [
      {...base, start: 2, end: 3, insert: '三'},
      {...base, start: 0, end: 2, insert: '一二', confidence: 0.8},
      {...base, start: 1, end: 3, insert: '不'},
    ]
    expect(settled(findings)).toEqual({
      edits: ['0-2 一二', '2-3 三'],
      changes: [
        ['甲乙', '一二', 0.8],
        ['丙', '三', 1],
      ],
      told: [],
    })
  })

  test('a doubtful one is told of, and so are all where that was asked for', () => {
    const doubtful: Finding = {
      ...base,
      start: 0,
      end: 1,
      insert: '一',
      alternatives: ['一', '二'],
      doubt: 'shift-doubt',
    }
    const sure = {...base, start: 1, end: 2, insert: ''}
    expect(settled([doubtful, sure])).toEqual({
      edits: ['1-2 '],
      changes: [['乙', undefined, 1]],
      told: [['shift-doubt', '甲', ['一', '二']]],
    })
    expect(settled([doubtful, sure], 'report')).toEqual({
      edits: [],
      changes: [],
      told: [
        ['shift-doubt', '甲', ['一', '二']],
        ['repair-possible', '乙', ['']],
      ],
    })
    expect(settled([{...doubtful, alternatives: [], doubt: 'encoding-lost'}]).told).toEqual([
      ['encoding-lost', '甲', undefined],
    ])
  })

  test('what is shown may say more than the edit', () => {
    expect(
      settled([{...base, start: 0, end: 1, insert: '一', shown: {before: '甲甲', after: '一一'}}]).changes,
    ).toEqual([['甲甲', '一一', 1]])
  })
})

test('every mask is a text of its own, with its place', () => {
  const tree = readMarkdown('在××县，王*明和**乡里□□**')
  tagMasks(tree)
  const rows = (node: {
    children?: unknown[]
    value?: string
    data?: {mask?: object}
    position?: {start: {offset?: number}}
  }): unknown[] =>
    node.value === undefined
      ? (node.children ?? []).flatMap((child) => rows(child as never))
      : [[node.value, node.data?.mask, node.position?.start.offset]]
  expect(rows(tree as never)).toEqual([
    ['在', undefined, 0],
    ['××', {mark: '×', count: 2}, 1],
    ['县，王', undefined, 3],
    ['*', {mark: '*', count: 1}, 6],
    ['明和', undefined, 7],
    ['乡里', undefined, 11],
    ['□□', {mark: '□', count: 2}, 13],
  ])
})
