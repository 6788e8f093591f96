import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {clean} from '../src/index.js'

test('plain text: a line is a paragraph', () => {
  expect(clean('各位同事：\n今天开会。').markdown).toBe('各位同事：\n\n今天开会。\n')
})

test.each([
  ['bytes', new TextEncoder().encode('今天开会。')],
  ['an ArrayBuffer', new TextEncoder().encode('今天开会。').buffer],
  ['a VFile', new VFile({value: '今天开会。'})],
  ['an empty VFile', new VFile()],
])('takes %s', (name, input) => {
  expect(clean(input as never).text).toBe(name === 'an empty VFile' ? '' : '今天开会。')
})

test.each([null, undefined, 1, {}, []])('refuses %j', (input) => {
  expect(() => clean(input as never)).toThrow(/^Cannot clean `.*`, expected a string, bytes or a VFile$/)
})
