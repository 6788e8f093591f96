import fc from 'fast-check'
import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {type DefaultTreeAdapterTypes, parse, parseFragment, serialize} from 'parse5'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {hastAdapter} from '../src/read/hast-adapter.js'
import {readHtml} from '../src/read/index.js'

/** Pieces of markup that open, close and break what a tokenizer reads in runs. */
const pieces = [
  ...'<>"\'&-=/! ',
  ...['\n', '\r', '\r\n', '\t', '\0', '\ud83d', '😀', '桥', '修好了。', 'bridge'],
  ...['<p>', '</p>', '<b class="甲 乙">', "<a href=/1 title='丙'>", '<img alt="', '<br/>', '<table><td>'],
  ...['<!--', '-->', '--!>', '<!-', '<script>', '</script>', '<!--<script>', '<style>', '</style>', '<pre>'],
  ...['<textarea>', '</textarea>', '<title>', '<template>', '</template>', '<svg>', '<![CDATA[', ']]>'],
  ...['&amp;', '&lt', '&#x6865;', '&#0;', '<!doctype html>', '<body>', '</body>', '</html>', '<select>'],
]

/** Nodes in order, each with what it is. */
function nodesOf(node: Nodes): unknown[] {
  const own = [node.type, 'tagName' in node ? node.tagName : 'value' in node ? node.value : '']
  const content = node.type === 'element' && node.content ? [node.content] : []
  const inner = [...content, ...('children' in node ? node.children : [])]
  return [[...own, 'properties' in node && node.properties], ...inner.flatMap(nodesOf)]
}

/** Offsets of the nodes of ours and of parse5. */
function placesOf(node: Nodes): unknown[] {
  const content = node.type === 'element' && node.content ? [node.content] : []
  const inner = [...content, ...('children' in node ? node.children : [])]
  const {start, end} = node.position ?? {}
  return [[start?.offset, end?.offset], ...inner.flatMap(placesOf)]
}
type Parsed = DefaultTreeAdapterTypes.Node
function placesOfParse5(node: Parsed): unknown[] {
  const content = 'content' in node ? [node.content] : []
  const inner = [...content, ...('childNodes' in node ? node.childNodes : [])]
  const {startOffset, endOffset} = node.sourceCodeLocation ?? {}
  return [[startOffset, endOffset], ...inner.flatMap(placesOfParse5)]
}

test('trees and places are those of parse5, whatever the source', () => {
  const source = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(source, fc.boolean(), (part, whole) => {
      const text = whole ? `<!doctype html>${part}` : `桥${part}`
      const tree = readHtml(text, new VFile())
      expect(nodesOf(tree)).toEqual(nodesOf(fromHtml(text, {fragment: !whole})))
      const options = {sourceCodeLocationInfo: true, scriptingEnabled: false}
      const expected = whole ? parse(text, options) : parseFragment(text, options)
      expect(placesOf(tree)).toEqual(placesOfParse5(expected))
    }),
    {numRuns: 400, seed: 11},
  )
})

test('parse5 writes the tree through the adapter that built it', () => {
  const source =
    '<!DOCTYPE html><html lang="zh"><head><title>桥</title></head><body class="a b"><!--记--><p>修<b>好</b></p><table><tbody><tr><td>外</td></tr></tbody></table></body></html>'
  const {adapter} = hastAdapter(source, 512)
  const options = {treeAdapter: adapter, sourceCodeLocationInfo: true}
  const bare = source.replace(/ (?:lang|class)="[^"]*"/g, '')
  // Attributes are asked of few elements, and kept as properties.
  expect(serialize(parse(source, options), options)).toBe(
    bare.replace('<html', '<html lang="zh"').replace('<body', '<body class="a b"'),
  )
})

test('lines end as in HTML', () => {
  const tree = readHtml('<p>桥</p>\r\n<p>修</p>\r<p>好\n</p>', new VFile())
  const lines = tree.children.flatMap((node) =>
    node.type === 'element' ? [[node.position?.start.line, node.position?.end]] : [],
  )
  expect(lines).toEqual([
    [1, {line: 1, column: 9, offset: 8}],
    [2, {line: 2, column: 9, offset: 18}],
    [3, {line: 4, column: 5, offset: 28}],
  ])
})
