import type {Root, RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {toMarkdown} from '../src/write/index.js'
import {toText} from '../src/write/text.js'
import {inline} from './inline.js'
import {readers, textOfHtml} from './readers.js'

const tree = (source: string): Root => ({
  type: 'root',
  children: [{type: 'paragraph', children: inline(source)}],
})

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What is written, after it was seen that parsers of their own making read the same text. */
function written(source: string): string {
  const markdown = toMarkdown(tree(source))
  for (const [name, read] of Object.entries(readers)) {
    // The reference parser knows no strikethrough.
    if (name === 'commonmark' && source.includes('<s>')) continue
    const html = read(markdown).replace(/<br ?\/?>/g, ' ')
    expect([name, squeezed(textOfHtml(html))]).toEqual([name, squeezed(toText(tree(source)))])
  }
  return markdown.trimEnd()
}

describe('bold in bold is written once, or in another form', () => {
  test.each([
    ['<b><b>甲</b>乙</b>', '**甲乙**'],
    ['<b><b>甲</b>.</b>', '****甲**.**'],
    ['<b><b><b><i>甲</i>&</b></b><b>]</b></b>', '****__*甲*&__]****'],
    ['<s><s>甲</s></s>乙', '~~甲~~乙'],
    ['<s>甲<s>😀年</s></s>', '~~甲😀年~~'],
    ['<s>1<s><a>甲</a>。</s></s>', '~~1[~~甲~~](u)。~~'],
    ['<i><i>”</i><b>=</b></i>', '*_”___=__*'],
  ])('%s', (source, markdown) => {
    expect(written(source)).toBe(markdown)
  })
})

describe('runs that touch are written in forms that tell them apart', () => {
  test.each([
    ['<b><i>甲</i></b>乙', '<strong><em>甲</em></strong>乙'],
    ['<i><b>甲</b></i>乙', '***甲***乙'],
    ['<b><i>></i></b>#<b><img></b>', '**_>_**#**![图](u)**'],
    ['<b><s>1</s></b><i><b>甲</b></i>', '<strong>~~1~~</strong>***甲***'],
    ['<s><b><i>甲</i></b></s>', '~~<strong><em>甲</em></strong>~~'],
    ['<i><s>]</s></i>#<i>$</i>', '<em>~~]~~</em>#<em>$</em>'],
    ['<s>]<b>>甲。</b></s>', '~~]**>甲**。~~'],
    ['<b>甲</b>=<s>[]</s>', '**甲**=~~[]~~'],
    ['<i><s>[]</s></i>', '*~~[]~~*'],
    ['<i>“”<b>~</b></i>', '*“”~*'],
    ['<b>甲</b><i>乙</i><b>丙</b>', '**甲***乙***丙**'],
    ['<b>甲<i>乙</i></b><i>丙</i>', '__甲*乙*__*丙*'],
  ])('%s', (source, markdown) => {
    expect(written(source)).toBe(markdown)
  })
})

describe('what keeps emphasis from being read stands outside, in its order', () => {
  test.each([
    ['甲<b>#<note></b>', '甲#<!---->'],
    ['<i><br>[]</i>', '*[]*'],
    ['<b><a>甲</a><br></b>', '[**甲**](u)'],
    ['<b>甲<br></b>乙', '**甲**\\\n乙'],
    ['<b>甲。<br></b>乙', '**甲。**\\\n乙'],
    ['<i>\n<img></i>', '![图](u)'],
    ['<b>甲<img>。</b>乙', '**甲**![图](u)。乙'],
    ['丙<b>。<img>甲</b>乙', '丙。![图](u)**甲**乙'],
    ['乙<b>“<img>甲</b>', '乙“![图](u)**甲**'],
    ['<b>*</b>甲，', '\\*甲，'],
    ['<b>甲</b><b>\n</b>乙', '**甲**\n乙'],
    ['. <b>\n</b>年', '.\n年'],
    ['<b>甲<a>乙。</a></b>丙', '**甲**[**乙。**](u)丙'],
    ['丙<b><a>（乙</a>甲</b>', '丙[**（乙**](u)**甲**'],
    ['<i><a>甲</a></i><i><a>乙</a></i>', '*[甲](u)[乙](u)*'],
  ])('%s', (source, markdown) => {
    expect(written(source)).toBe(markdown)
  })
})

describe('a pair of quotation marks goes out together, and no other two', () => {
  test.each([
    ['甲<b>“乙”</b>丙', '甲“**乙**”丙'],
    ['甲<b>“乙”</b>。', '甲“**乙**”。'],
    ['。<b>“乙”</b>。', '。**“乙”**。'],
    ['甲<b>“乙”和“丙”</b>丁', '甲“**乙”和“丙**”丁'],
    ['甲<b>“乙）</b>丙', '甲“**乙**）丙'],
    ['甲<b>(乙)</b>丙', '甲(**乙**)丙'],
    ['甲<b>"乙"</b>丙', '甲"**乙**"丙'],
    ['甲<b>【乙】</b>，', '甲【**乙**】，'],
    ['甲<b>“<i>乙</i>”</b>丙', '甲“**_乙_**”丙'],
    ['甲<b>“</b>丙', '甲“丙'],
  ])('%s', (source, markdown) => {
    expect(written(source)).toBe(markdown)
  })
})

describe('escapes within a block are decided for all of it', () => {
  test.each([
    ['~甲~', '\\~甲\\~'],
    ['~\n甲~', '~\n甲~'],
    ['~甲 ~', '~甲 ~'],
    ['~ 甲~', '~ 甲~'],
    ['~~甲~', '~~甲~'],
    ['<s>甲~</s>', '~~甲\\~~~'],
    ['[ ]', '[ ]'],
    ['- ', '\\-'],
    ['<a>[</a>', '[\\[](u)'],
    ['<a>[甲]</a>', '[[甲]](u)'],
    ['<a>](甲</a>', '[\\](甲](u)'],
    ['<a>甲</a>]', '[甲](u)]'],
    ['<a>甲</a><a>乙]</a>', '[甲](u)[乙\\]](u)'],
    ['<a>http://a.cn</a>和http://a.cn', '[http://a.cn](u)和http\\://a.cn'],
    ['*\n\n>\n#', '\\*\n&#xA;>\n\\#'],
    ['  ，', '，'],
    ['<br> 𠀀', '𠀀'],
  ])('%j', (source, markdown) => {
    expect(toMarkdown(tree(source)).trimEnd()).toBe(markdown)
  })
})

describe('in a cell and beside definitions', () => {
  const cell = (source: string): string => {
    const cells = [source, '乙'].map((one) => ({type: 'tableCell' as const, children: inline(one)}))
    const table: RootContent = {type: 'table', children: [{type: 'tableRow', children: cells}]}
    return (toMarkdown({type: 'root', children: [table]}).split('\n')[0] as string).slice(2, -6)
  }
  test.each([
    ['<img>\n<code>', '![图](u) `x`'],
    ['<br>', ''],
    ['', ''],
    ['<s>~</s>', '~'],
    ['<b>甲</b><b><s><img>《</s></b>', '<strong>甲![图](u)~~《~~</strong>'],
    ['- 甲', '- 甲'],
    ['# 甲', '# 甲'],
    ['甲|乙', '甲\\|乙'],
  ])('%s', (source, markdown) => {
    expect(cell(source)).toBe(markdown)
  })

  test.each([
    ['<a>[]</a>', '[\\[\\]](u)'],
    ['<a>甲</a>', '[甲](u)'],
    [' ', ''],
    ['<br>', ''],
    ['![甲]', '\\!\\[甲]'],
  ])('%j', (source, markdown) => {
    const definition: RootContent = {type: 'definition', identifier: '1', label: '1', url: 'u'}
    const both: Root = {type: 'root', children: [...tree(source).children, definition]}
    expect(toMarkdown(both)).toBe(`${markdown}${markdown && '\n\n'}[1]: u\n`)
  })
})
