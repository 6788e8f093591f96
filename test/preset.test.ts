import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {clean, remarkZhengwen} from '../src/index.js'

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
})
