import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {dangersOfArticle} from './dangers.js'

/** What a note is written as, and what nobody but a parser of GFM may make of it. */
describe('a note that would be an address to parsers without notes', () => {
  test.each([
    ['javascript:alert(1)', '\n\n    javascript:alert(1)'],
    ['javascript:alert(1) "题"', '\n\n    javascript:alert(1) "题"'],
    ['[河湾镇](https://x.example/a_b)**省委**', '\n\n    [河湾镇](https://x.example/a_b)**省委**'],
    ['注:见后', '\n\n    注:见后'],
    ['https://x.example/a', ' <https://x.example/a>'],
    ['见《河湾志》：第三页', ' 见《河湾志》：第三页'],
    ['note: page 3', ' note: page 3'],
  ])('%s', (note, expected) => {
    const article = clean(`见[^甲]。\n\n[^甲]: ${note}\n`, {from: 'markdown'})
    expect(article.markdown).toBe(`见[^甲]。\n\n[^甲]:${expected}\n`)
    expect(clean(article.markdown, {from: 'markdown'}).markdown).toBe(article.markdown)
    expect(dangersOfArticle(article)).toEqual([])
    const plain = fromMarkdown(article.markdown).children.find((child) => child.type === 'definition')
    expect(plain?.url ?? '').not.toMatch(/^(?!https:)[^/?#]*:/)
  })
})

test.each([
  ['- [x] <hr>\n- [ ] 乙', '-\n- [ ] 乙\n'],
  ['甲<hr>乙', '甲\\\n乙\n'],
])('a rule inside a line only ends it: %s', (source, expected) => {
  const {markdown} = clean(source, {from: 'markdown'})
  expect(markdown).toBe(expected)
  expect(clean(markdown, {from: 'markdown'}).markdown).toBe(markdown)
})
