import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import type {Kind} from '../src/types.js'

const one =
  '镇里的图书馆建在河边，一共有三层楼，一楼是儿童阅览室，二楼是报刊和工具书，三楼存放地方志和家谱，每天都有很多人来看书。馆里的桌子和椅子都是本地木匠做的，用的是山上砍下来的杉木，结实而且便宜，坐着也很舒服。'
const two =
  '去年冬天，馆里又添了一批新书，其中有三百多册是县里的学校捐来的，还有一些是外出打工的人寄回来的。馆员们花了半个月的时间，把它们一本一本地登记、盖章、上架，赶在春节以前借了出去。'
const both = `${one}\n${two}`
const linesOf = (text: string): string[] => text.match(/.{1,24}/gu) as string[]
const all = [...linesOf(one), ...linesOf(two)]
const indented = [one, two].flatMap((text) => linesOf(`\u3000\u3000${text}`))

const textOf = (source: string, from: Kind): string => {
  const settings = {article: false, sections: false, matter: false} as const
  const article = clean(source, {from, ...settings})
  expect(clean(article.markdown, {from: 'markdown', ...settings}).markdown).toBe(article.markdown)
  return article.text
}

/** Paragraphs are shown, and every line goes on. */
test.each([
  ['text, indents', 'text', indented.join('\n')],
  ['text, blank lines', 'text', `${linesOf(one).join('\n')}\n\n${linesOf(two).join('\n')}`],
  ['Markdown', 'markdown', `${linesOf(one).join('\n')}\n\n${linesOf(two).join('\n')}`],
  ['Markdown, hard breaks', 'markdown', `${linesOf(one).join('  \n')}\n\n${linesOf(two).join('  \n')}`],
  ['HTML, breaks', 'html', `<p>${linesOf(one).join('<br>\n')}</p><p>${linesOf(two).join('<br>\n')}</p>`],
] as const)('lines of one width: %s', (_, from, source) => {
  expect(textOf(source, from).replaceAll('\n', '')).toBe(one + two)
})

/** Nothing shows paragraphs: a line that ends a sentence may end one. */
test.each([
  ['text, all lines apart', 'text', all.join('\n\n')],
  ['Markdown, all lines apart', 'markdown', all.join('\n\n')],
  ['HTML, a paragraph a line', 'html', all.map((line) => `<p>${line}</p>`).join('\n')],
] as const)('lines of one width: %s', (_, from, source) => {
  const text = textOf(source, from)
  expect(text.replaceAll('\n', '')).toBe(one + two)
  for (const line of text.split('\n')) expect(line).toMatch(/。$/)
})

test.each([
  // Verses, headlines, a list, a table and code have lines of one width too.
  Array(10).fill('河水在门前日夜流淌带走落叶和昨天的月光').join('\n'),
  all.map((line) => line.replace(/[，。、]/g, '')).join('\n'),
  all.map((line, index) => `${index + 1}. ${line}`).join('\n'),
])('lines that stay: %#', (source) => {
  expect(clean(source, {from: 'text', article: false, sections: false}).text.split('\n').length).toBe(
    source.split('\n').length,
  )
})

const half = one.length >> 1
const [left, right] = [one.slice(0, half), one.slice(half)]

describe.each(['— 3 —', '（第3页）', '第 3 页 共 10 页', '[1] [2] 下一页', '【1】【2】【下一页】', '3/10'])(
  'a page ends in a sentence: %s',
  (line) => {
    test.each([
      ['text', `${left}\n${line}\n${right}\n${two}`],
      ['markdown', `${left}\n\n${line}\n\n${right}\n\n${two}`],
      ['html', `<p>${left}</p><p>${line}</p><p>${right}</p><p>${two}</p>`],
    ] as const)('%s', (from, source) => expect(textOf(source, from)).toBe(both))

    test('between two sentences it stays', () => {
      expect(textOf(`${one}\n${line}\n${two}`, 'text').split('\n').length).toBe(3)
    })
  },
)

test.each([
  ['text', `${left}\n<!--more-->\n${right}\n${two}`],
  ['markdown', `${left}\n\n<!-- more -->\n\n${right}\n\n${two}`],
  ['html', `<p>${left}</p>\n<!--more-->\n<p class="x">${right}</p><p>${two}</p>`],
  ['html', `<p>${left}</p><p><!--nextpage--></p><p>${right}</p><p>${two}</p>`],
] as const)('an excerpt ends in a sentence: %s', (from, source) => expect(textOf(source, from)).toBe(both))
