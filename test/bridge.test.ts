import fc from 'fast-check'
import type {Root} from 'hast'
import {defaultHandlers, type Options, toMdast} from 'hast-util-to-mdast'
import type {Paragraph, PhrasingContent} from 'mdast'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {article} from '../src/article/index.js'
import {bridge} from '../src/bridge/index.js'
import {readHtml} from '../src/read/index.js'

/** Handlers that keep of the layout what ours keep. */
const handlers: Options['handlers'] = {
  p(state, node) {
    const result = defaultHandlers.p(state, node)
    const align = node.data?.align
    if (result && (align === 'center' || align === 'right')) result.data = {align}
    return result
  },
  figcaption(state, node) {
    const children = state.all(node) as PhrasingContent[]
    const result: Paragraph = {type: 'paragraph', children, data: {role: 'caption'}}
    state.patch(node, result)
    return result
  },
  code(state, node) {
    const result = defaultHandlers.code(state, node)
    result.value = result.value.replace(/\n/g, ' ')
    return result
  },
  br: (state, node) => (state.inTable ? {type: 'text', value: ' '} : defaultHandlers.br(state, node)),
}

const inline = fc.constantFrom(
  ...['桥', '修好了。', ' ', '  \n ', '\u3000', '\u00a0', 'bridge', '<br>', '<img src=/1.jpg alt="渡 口">'],
  ...['<b> 渡口 </b>', '<a href=/1>见<i>此 </i></a> ', '<code>a  b</code>', '<del>旧</del>', '<b><br></b>'],
)
const line = fc.array(inline, {maxLength: 6}).map((parts) => parts.join(''))
const around = (tag: string) => line.map((text) => `<${tag}>${text}</${tag.split(' ')[0]}>`)
const item = fc.oneof(
  line,
  around('p'),
  around('p').map((text) => `甲<ul><li>${text}<li>乙</ul>丙`),
)
const list = fc.tuple(fc.constantFrom('ul', 'ol', 'ol start=3'), fc.array(item, {maxLength: 3}))
const cell = fc.tuple(
  fc.constantFrom('td', 'th', 'td colspan=2', 'td rowspan=2', 'th colspan=3 rowspan=2'),
  fc.oneof(line, around('p'), fc.constant('<ul><li>甲<li>乙</ul>')),
)
const row = fc.array(cell, {minLength: 1, maxLength: 4})
const block = fc.oneof(
  line,
  fc.constantFrom('p', 'p align=center', 'h2', 'blockquote', 'pre', 'div').chain(around),
  fc.constantFrom('<hr>', '<pre>甲  =\n 1\n\n</pre>', '<p><img src=/1.jpg><p align=center>图为渡口'),
  list.map(([tag, items]) => `<${tag}>${items.map((text) => `<li>${text}`).join('')}</${tag.slice(0, 2)}>`),
  fc.array(row, {minLength: 2, maxLength: 4}).map((rows) => {
    const cells = (parts: Array<[string, string]>) => parts.map(([tag, text]) => `<${tag}>${text}`).join('')
    return `<table>${rows.map((parts) => `<tr>${cells(parts)}`).join('')}</table>`
  }),
)

function cleaned(html: string): Root {
  const file = new VFile(html)
  const tree = readHtml(html, file)
  article(tree, file, {whole: false})
  return tree
}

test('trees are those of hast-util-to-mdast', () => {
  fc.assert(
    fc.property(fc.array(block, {maxLength: 5}), (blocks) => {
      const html = `<div>${blocks.join('\n')}</div>`
      const expected = toMdast(cleaned(html), {
        document: true,
        handlers,
        nodeHandlers: {comment: () => undefined},
      })
      expect(bridge(cleaned(html))).toEqual(expected)
    }),
    {numRuns: 500, seed: 7},
  )
})

test('a line feed in code is a space, as Markdown reads it', () => {
  const [paragraph] = bridge(cleaned('<p>先写<code>修桥()<br>通车()</code>，再试。</p>')).children as [
    Paragraph,
  ]
  expect(paragraph.children[1]).toMatchObject({type: 'inlineCode', value: '修桥() 通车()'})
})
