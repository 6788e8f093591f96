import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {readMarkdown, readText} from '../src/read/index.js'
import {autolink, toMarkdown} from '../src/write/index.js'

test.each([
  ['见https://example.cn/a。后文', '见<https://example.cn/a>。后文'],
  ['见 https://example.cn/a?b=1&c=2，后文', '见 <https://example.cn/a?b=1&c=2>，后文'],
  ['网址：http://example.cn/a_(b)）', '网址：<http://example.cn/a_(b)>）'],
  ['（https://example.cn/a).', '（<https://example.cn/a>).'],
  ['https://example.cn了解更多', '<https://example.cn>了解更多'],
  ['www.example.cn，后文', '[www.example.cn](http://www.example.cn)，后文'],
  ['投稿：a.b@example.cn。', '投稿：<a.b@example.cn>。'],
  ['在@小镇日报 上说', '在@小镇日报 上说'],
  ['https:// 开头', 'https:// 开头'],
  ['http://甲.乙/丙', 'http\\://甲.乙/丙'],
])('%s', (text, markdown) => {
  const tree = readText(text)
  autolink(tree)
  expect(toMarkdown(tree)).toBe(`${markdown}\n`)
  const back = readMarkdown(toMarkdown(tree))
  autolink(back)
  expect(bare(back)).toEqual(bare(tree))
})

test('a link that swallowed the text after it gives it back', () => {
  const tree = readMarkdown('见 https://example.cn/a。后文')
  autolink(tree)
  expect(toMarkdown(tree)).toBe('见 <https://example.cn/a>。后文\n')
})

test('a link that its author drew stays', () => {
  const source = '<https://example.cn/图>和[https://example.cn/图](https://example.cn/图)\n'
  const tree = readMarkdown(source)
  autolink(tree)
  expect(toMarkdown(tree)).toBe('<https://example.cn/图>和<https://example.cn/图>\n')
})

function bare(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}
