import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {clean, remarkZhengwen} from '../src/index.js'
import {corpus} from './corpus.js'

const pipeline = unified().use(remarkParse).use(remarkFrontmatter).use(remarkZhengwen).use(remarkStringify)

describe('remarkZhengwen', () => {
  test('needs a parser', () => {
    expect(() => unified().use(remarkZhengwen).freeze()).toThrow(
      'Cannot use `remarkZhengwen` without a parser, expected `remarkParse` before it',
    )
  })

  test.each([
    ['Markdown', '# 渡口的桥\n\n桥修好了，**大家**都来看。\n'],
    ['text', '渡口的桥\n桥修好了。\n大家都来看。\n'],
    [
      'a post whose body is HTML',
      '\n---\ntitle: 渡口的桥\n---\n\n<div>\n<p>　　桥修好了。</p><p>大家都来看。</p></div>\n',
    ],
  ])('%s comes out as through clean()', (_name, source) => {
    expect(String(pipeline.processSync(source))).toBe(clean(source).markdown)
  })

  describe.skipIf(!corpus)('real documents come out as through clean()', () => {
    const documents = corpus ? readdirSync(join(corpus, 'seeds')).filter((name) => name.endsWith('.txt')) : []
    test.each(documents)('%s', (name) => {
      const source = readFileSync(join(corpus as string, 'seeds', name), 'utf8')
      expect(String(pipeline.processSync(source))).toBe(clean(source).markdown)
    })
  })
})
