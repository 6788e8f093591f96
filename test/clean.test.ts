import {expect, test} from 'vitest'
import {clean} from '../src/index.js'

test('plain text: a line is a paragraph', () => {
  expect(clean('各位同事：\n今天开会。').markdown).toBe('各位同事：\n\n今天开会。\n')
})
