import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {applyEdits, compose, pointsOf, relocate} from '../src/edits.js'

test('edits apply in order and every offset finds its way back', () => {
  const {text, back} = applyEdits('甲乙丙丁戊', [
    {start: 1, end: 2, insert: ''},
    {start: 3, end: 4, insert: '天地'},
  ])
  expect(text).toBe('甲丙天地戊')
  expect([0, 1, 2, 3, 4, 5].map(back)).toEqual([0, 2, 3, 3, 4, 5])
})

test('edits that overlap are refused', () => {
  expect(() =>
    applyEdits('甲乙', [
      {start: 0, end: 2, insert: ''},
      {start: 1, end: 2, insert: ''},
    ]),
  ).toThrow(RangeError)
})

test('two rounds compose', () => {
  const first = applyEdits('甲乙丙丁', [{start: 0, end: 1, insert: ''}])
  const second = applyEdits(first.text, [{start: 1, end: 2, insert: '天'}])
  expect(second.text).toBe('乙天丁')
  expect([0, 1, 2].map(compose(first.back, second.back))).toEqual([1, 2, 3])
})

test('positions of a tree go back into its source', () => {
  const source = '甲\n乙丙'
  const {back} = applyEdits(source, [{start: 0, end: 2, insert: ''}])
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'thematicBreak',
        position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 3, offset: 2}},
      },
    ],
  }
  relocate(tree, back, pointsOf(source))
  expect(tree.children[0]?.position).toEqual({
    start: {line: 2, column: 1, offset: 2},
    end: {line: 2, column: 3, offset: 4},
  })
})
