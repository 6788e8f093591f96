import {expect, test} from 'vitest'
import {parseNumeral} from '../src/han/numerals.js'

test.each([
  ['一', 'han', 1],
  ['十', 'han', 10],
  ['十二', 'han', 12],
  ['二十', 'han', 20],
  ['二十一', 'han', 21],
  ['一百零八', 'han', 108],
  ['一百一十', 'han', 110],
  ['二百八十七', 'han', 287],
  ['一千二百六十', 'han', 1260],
  ['一〇三', 'han', 103],
  ['二○一', 'han', 201],
  ['廿三', 'han', 23],
  ['卅', 'han', 30],
  ['ニ', 'han', 2],
  ['壹', 'capital', 1],
  ['贰拾叁', 'capital', 23],
  ['貳', 'capital', 2],
  ['12', 'digit', 12],
  ['１２', 'digit', 12],
  ['丙', 'stem', 3],
  ['亥', 'branch', 12],
  ['①', 'circled', 1],
  ['⑳', 'circled', 20],
  ['㉑', 'circled', 21],
  ['㊿', 'circled', 50],
  ['㈠', 'circled', 1],
  ['㊉', 'circled', 10],
  ['⑴', 'circled', 1],
  ['⒈', 'circled', 1],
  ['Ⅳ', 'roman', 4],
  ['ⅻ', 'roman', 12],
  ['XIV', 'roman', 14],
  ['B', 'letter', 2],
  ['ｃ', 'letter', 3],
] as const)('%s (%s) is %d', (text, system, value) => {
  expect(parseNumeral(text, system)).toBe(value)
})

test.each([
  ['', 'han'],
  ['人', 'han'],
  ['十百', 'han'],
  ['一二三四五', 'han'],
  ['甲乙', 'stem'],
  ['AB', 'letter'],
] as const)('%s (%s) is no numeral', (text, system) => {
  expect(parseNumeral(text, system)).toBeUndefined()
})
