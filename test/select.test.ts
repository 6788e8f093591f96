import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {attribute, select, selectAll} from '../src/article/select.js'
import {readHtml} from '../src/read/index.js'

const page = readHtml(
  `<div id="main" class="box wide"><p class="lead" cms-style="font-L">一</p>
  <section data-role="note" class="text-a1 b"><p>二</p><span><p>三</p></span></section></div><p>四</p>`,
  new VFile(),
)
const texts = (selector: string): string =>
  selectAll(page, selector)
    .map((element) => JSON.stringify(element).match(/[一二三四]/)?.[0])
    .join('')

test.each([
  ['p', '一二三四'],
  ['#main p', '一二三'],
  ['#main > p', '一'],
  ['div.box.wide > section > p', '二'],
  ['p.lead, section span p', '一三'],
  ['[cms-style]', '一'],
  ['p[cms-style="font-L"]', '一'],
  ['[data-role=note] p', '二三'],
  ['[class^="text-"]', '二'],
  ["[class~='b']", '二'],
  ['[class$=b] > p', '二'],
  ['[class*="ext"]', '二'],
  ['div *', '一二二三三'],
  ['.none', ''],
])('`%s` takes %s', (selector, expected) => {
  expect(texts(selector)).toBe(expected)
})

test('a child combinator looks one level up only', () => {
  expect(texts('#main > span')).toBe('')
})

test('a selector outside the language is refused', () => {
  expect(() => selectAll(page, 'p:hover')).toThrow(SyntaxError)
  expect(() => selectAll(page, 'p,,b')).toThrow(SyntaxError)
  expect(() => selectAll(page, '')).toThrow(SyntaxError)
})

test('attributes read as they stood', () => {
  const section = select(page, 'section')
  expect(section && attribute(section, 'class')).toBe('text-a1 b')
  expect(section && attribute(section, 'data-role')).toBe('note')
  expect(section && attribute(section, 'title')).toBe('')
})
