import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {type Document, families, filesOf, mutants} from './fuzz/documents.js'
import {broken, laws} from './fuzz/laws.js'

/** Few documents, the same ones each time; `npm run fuzz` makes others for as long as it is let. */
const settings = {seed: 20_210_304, numRuns: 40} as const

describe.each(Object.entries(families))('%s made up', (_, documents) => {
  test('hold every law', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(broken(document)).toEqual([])
      }),
      settings,
    )
  })
})

test('what was written in one place and read in another gives an article, always the same', () => {
  fc.assert(
    fc.property(mutants(filesOf()), (document) => {
      expect(broken(document, {}, ['determinism', 'round trip'])).toEqual([])
      expect(broken(document, {repair: false}, ['conservation'])).toEqual([])
    }),
    settings,
  )
})

describe('documents that broke a law once', () => {
  const found: ReadonlyArray<[string, Document]> = [
    ['NUL', {from: 'text', input: '甲\0乙'}],
    [
      'tags in a title',
      {from: 'text', input: '+ <b>新桥建成（</b>两岸往来|\n一、路修好了。\n一、桥也修好了。'},
    ],
    ['spaces in a title', {from: 'markdown', input: '---\ntitle: 新桥**&nbsp; **\n---\n甲'}],
    ['an escaped tag', {from: 'text', input: '一、[甲。](<a b>)\n一、新桥建成。\n一、路修好了。'}],
    [
      'an address in angle brackets',
      {from: 'markdown', input: '一、[甲 a。](<a b>)新桥建成。\n一、路修好了。'},
    ],
    ['lines of two kinds', {from: 'markdown', input: '一、**新桥建成**\r\n一、**路修好了。**\n乙'}],
    ['a line break in emphasis', {from: 'markdown', input: '* _新桥建成。_路修好了。\n——_□□'}],
  ]

  test.each(found)('%s', (_, document) => {
    expect(broken(document)).toEqual([])
  })
})

test('the laws see what they are for', () => {
  const document: Document = {from: 'markdown', input: '**甲**'}
  const article = clean('**甲**')
  const other = {...clean('乙'), markdown: 'a\n'}
  expect(laws.conservation?.(document, other, {})).toBe('甲')
  expect(laws.idempotence?.(document, {...article, markdown: '* 甲\n'}, {})).not.toBe('')
  expect(laws.determinism?.(document, other, {})).not.toBe('')
})
