import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type PluggableList, type Plugin, unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {zhengwenToMarkdown} from '../src/write/index.js'

// Its types would change those of hast for the whole project.
const {default: remarkMdx} = (await import('remark-mdx' as string)) as {default: Plugin}

/** Our extension in a pipeline of other people's plugins, as its last. */
function pipeline(plugins: PluggableList) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(plugins)
    .use(function () {
      const data = this.data() as {toMarkdownExtensions?: unknown[]}
      data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), zhengwenToMarkdown()]
    })
    .use(remarkStringify)
}

/** A tree without places, its neighbouring texts one. */
function bare(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'position' || key === 'data' ? undefined : value)),
  )
}

const sets: Record<string, PluggableList> = {
  nothing: [],
  math: [remarkMath],
  directive: [remarkDirective],
  mdx: [remarkMdx],
  'math and directive': [remarkMath, remarkDirective],
}

describe.each(Object.entries(sets))('with %s', (name, plugins) => {
  const processor = pipeline(plugins)

  test.each([
    '甲: 10:30，比 3:2，x:y ::z',
    '价 $5 与 $6，{甲} 与 {x}',
    '乙 < 丙 > 丁 <b> 戊',
    '中共**省委，20**年，“__”',
    ':::注意',
    '$$',
    '{甲',
  ])('text is text: %s', (value) => {
    const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
    expect(bare(processor.parse(processor.stringify(tree)))).toEqual(tree)
  })

  test('bold is bold', () => {
    const strong = {type: 'strong' as const, children: [{type: 'text' as const, value: '总体要求。'}]}
    const tree: Root = {
      type: 'root',
      children: [{type: 'paragraph', children: [strong, {type: 'text', value: '坚持'}]}],
    }
    expect(processor.stringify(tree)).toBe('**总体要求**。坚持\n')
  })

  const sources: Record<string, readonly string[]> = {
    math: ['价$a$，**总体要求**。坚持\n\n$$\nx^2\n$$\n', '甲$a$**乙**。丙\n'],
    directive: [':::note[注意]\n**总体要求**。坚持\n:::\n', '甲:text[乙]{.b}丙**丁**。戊\n'],
    mdx: [
      '甲<Note a={1}>**要求**。坚持</Note>后 {1 + 1}\n',
      'import a from "b"\n\n甲 \\< 乙。\n',
      '<Note>\n  **甲**。乙\n</Note>\n',
    ],
  }
  test.each(sources[name] ?? [])('what others read comes out as it was: %s', (source) => {
    const tree = processor.parse(source)
    const written = processor.stringify(tree)
    expect(bare(processor.parse(written))).toEqual(bare(tree))
    expect(written).toContain('。')
  })
})
