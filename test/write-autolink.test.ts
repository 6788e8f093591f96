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
  // Mail.
  ['写信到mailto:a@example.cn', '写信到<mailto:a@example.cn>'],
  ['a_b-1@c-d.example.cn', '<a_b-1@c-d.example.cn>'],
  ['a@example.c1', 'a\\@example.c1'],
  ['a@example_cn', 'a@example_cn'],
  ['a@example.cn-', 'a\\@example.cn-'],
  // Hosts.
  ['（www.example.cn）', '（[www.example.cn](http://www.example.cn)）'],
  ['*www.example.cn', '\\*[www.example.cn](http://www.example.cn)'],
  ['见www.example.cn', '见www\\.example.cn'],
  ['www.甲.cn', 'www\\.甲.cn'],
  ['“www.”', '“www.”'],
  ['http://a.', 'http\\://a.'],
  ['http://example.cn...', '<http://example.cn>...'],
  ['http://example', 'http\\://example'],
  ['http://a_b.example.cn', '<http://a_b.example.cn>'],
  ['http://a.b_c.cn', 'http\\://a.b_c.cn'],
  ['http://a.example.c_n', 'http\\://a.example.c_n'],
  ['http://_a.example.cn', 'http\\://\\_a.example.cn'],
  ['http://-a.example.cn', 'http\\://-a.example.cn'],
  ['http://a.example.cn.', '<http://a.example.cn>.'],
  ['http://a..cn', 'http\\://a..cn'],
  ['http://.cn', 'http\\://.cn'],
  ['http://a-b.example.cn/www', '<http://a-b.example.cn/www>'],
  ['xhttp://example.cn', 'xhttp://example.cn'],
  // Marks at the end end a sentence, and a parenthesis that an address opened is its own.
  ['http://example.cn/a?b，', '<http://example.cn/a?b>，'],
  ['http://example.cn/a?!.', '<http://example.cn/a>?!.'],
  ['(http://example.cn/a)', '(<http://example.cn/a>)'],
  ['(http://example.cn/(a))', '(<http://example.cn/(a)>)'],
  ['http://example.cn/(a).)', '<http://example.cn/(a)>.)'],
  ['http://example.cn/a)(b)', '<http://example.cn/a)(b>)'],
  ['http://example.cn/((a))', '<http://example.cn/((a))>'],
  ['http://a.cn和http://b.cn', '<http://a.cn>和<http://b.cn>'],
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

test('within emphasis and quotations too', () => {
  const tree = readText('见')
  const text = {type: 'text' as const, value: '见http://a.cn'}
  tree.children = [
    {type: 'blockquote', children: [{type: 'paragraph', children: [{type: 'strong', children: [text]}]}]},
  ]
  autolink(tree)
  expect(toMarkdown(tree)).toBe('> **见<http://a.cn>**\n')
})

test('the words of a reference and of a link stay, and so does a text without an address', () => {
  const source = '[www.a.cn][a] [见 www.a.cn](b) [**www.a.cn**](b) ![www.a.cn](c) 甲@乙.丙\n\n[a]: b\n'
  const tree = readMarkdown(source)
  const before = structuredClone(tree)
  autolink(tree)
  expect(tree).toEqual(before)
})

test('a link of one text is given back where a parser saw it in running text alone', () => {
  const linkOf = (url: string, value: string, length?: number): Root => {
    const link = {type: 'link' as const, url, children: [{type: 'text' as const, value}]}
    const point = (offset: number) => ({line: 1, column: offset + 1, offset})
    const position = length === undefined ? undefined : {start: point(3), end: point(3 + length)}
    return {type: 'root', children: [{type: 'paragraph', children: [{...link, ...(position && {position})}]}]}
  }
  const after = (tree: Root): string => {
    autolink(tree)
    return toMarkdown(tree).trimEnd()
  }
  const swallowed = 'http://a.cn/b。后文'
  expect(after(linkOf(swallowed, swallowed))).toBe('<http://a.cn/b>。后文')
  expect(after(linkOf(swallowed, swallowed, swallowed.length))).toBe('<http://a.cn/b>。后文')
  expect(after(linkOf(swallowed, swallowed, swallowed.length + 2))).toBe(`<${swallowed}>`)
  expect(after(linkOf('http://www.a.cn。后文', 'www.a.cn。后文'))).toBe('[www.a.cn](http://www.a.cn)。后文')
  expect(after(linkOf('http://b.cn', swallowed))).toBe('[http://a.cn/b。后文](http://b.cn)')
  expect(after(linkOf('http://a.cn/b', 'http://a.cn/b'))).toBe('<http://a.cn/b>')
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
