import type {List, Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {dataOf} from '../src/messages.js'
import {readText} from '../src/read/text.js'
import {sections} from '../src/sections/index.js'
import {plain} from '../src/sections/plain.js'
import type {SectionsOptions} from '../src/types.js'
import {toMarkdown} from '../src/write/index.js'
import {body, inMarkdown, inText, treeOf} from './recognised.js'

const made = (
  lines: readonly string[],
  options?: SectionsOptions,
  from: 'text' | 'markdown' = 'text',
): string => toMarkdown(treeOf(lines, from, options))

describe('lines that are items become a list', () => {
  test.each([
    [['1.桥；', '2.路；', '3.渠。'], '1. 桥；\n2. 路；\n3. 渠。\n'],
    [['3.桥；', '4.路。'], '3. 桥；\n4. 路。\n'],
    [
      ['1.桥；', '（1）头；', '（2）尾；', '2.路；', '①头；', '3.渠。'],
      '1. 桥；\n   - （1）头；\n   - （2）尾；\n2. 路；\n   - ①头；\n3. 渠。\n',
    ],
    // Markdown has no such marks: what would be written otherwise stays.
    [['1、桥；', '2、路。'], '1、桥；\n\n2、路。\n'],
    [['1.桥；', '2、路。'], '1.桥；\n\n2、路。\n'],
    // What does not count on stays.
    [['1.桥；', '3.路；', '4.渠。'], '1.桥；\n\n3.路；\n\n4.渠。\n'],
    [['1.桥；', '（1）头；', '（2）尾。'], '1.桥；\n\n（1）头；\n\n（2）尾。\n'],
    [['（1）桥；', '（2）路；'], '（1）桥；\n\n（2）路；\n'],
    [['1.桥；', '2.路；', body, '1.桥；', '2.路。'], `1. 桥；\n2. 路；\n\n${body}\n\n1. 桥；\n2. 路。\n`],
  ])('%j', (lines, markdown) => {
    expect(made(lines)).toBe(markdown)
  })

  test('only lines that are paragraphs of their own', () => {
    expect(made(['甲：\n1.桥；\n2.路；\n3.渠。'], {}, 'markdown')).toBe(
      '甲：\n1\\.桥；\n2.路；\n3.渠。\n'.replace('\\', ''),
    )
    expect(inMarkdown('1.桥；', '> 甲', '2.路。')).toBe('p blockquote p')
  })

  test('items keep emphasis and stand where their lines stood', () => {
    const tree = treeOf(['1.**桥**好；', '2.路。'], 'markdown')
    const [list] = tree.children as [List]
    expect(toMarkdown(tree)).toBe('1. **桥**好；\n2. 路。\n')
    const places = [list, ...list.children].map(({position}) => [
      position?.start.offset,
      position?.end.offset,
    ])
    expect(places).toEqual([
      [0, 15],
      [0, 9],
      [11, 15],
    ])
  })

  test('a tree without places gives one without', () => {
    const tree: Root = {
      type: 'root',
      children: ['1.桥；', '2.路。'].map((value) => ({type: 'paragraph', children: [{type: 'text', value}]})),
    }
    sections(tree, new VFile())
    expect(JSON.stringify(tree)).not.toContain('position')
  })

  test('项 and 目 of a law stay as they are printed', () => {
    expect(inText('第一条　桥分为下列各类：', '1.公路桥；', '2.人行桥。', '第二条　桥要修好。')).toBe(
      'article p p article',
    )
  })
})

describe('an enumeration as a list', () => {
  const listed = (source: string): string => made([source], {enumerations: 'list'}, 'markdown')
  test.each([
    ['做好：一是修桥；二是修路。', '做好：\n\n- 一是修桥；\n- 二是修路。\n'],
    ['一是修桥；二是修路。', '- 一是修桥；\n- 二是修路。\n'],
    ['做好：一是修桥；二是修路。大家都说好！', '做好：\n\n- 一是修桥；\n- 二是修路。\n\n大家都说好！\n'],
    ['做好：一是修桥；二是修路', '做好：\n\n- 一是修桥；\n- 二是修路\n'],
    ['做好：一是修桥，桥长；二是修路！还有渠。', '做好：\n\n- 一是修桥，桥长；\n- 二是修路！还有渠。\n'],
    ['做好：一是修**桥；二是**修路。', '做好：\n\n- 一是修**桥；**\n- **二是**修路。\n'],
    [
      '做好：一是修桥；二是修路。又做：一是种树；二是种草。',
      '做好：\n\n- 一是修桥；\n- 二是修路。\n\n又做：一是种树；二是种草。\n',
    ],
  ])('%s', (source, markdown) => {
    expect(listed(source)).toBe(markdown)
  })

  test('what was said of the paragraph stays on what is left of it', () => {
    const tree = readText('（一）桥。做好：一是修桥；二是修路。都好。\n（二）路。路好。')
    sections(tree, new VFile(), {enumerations: 'list'})
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'list', 'paragraph', 'paragraph'])
    expect(tree.children[0]?.data).toEqual({
      runIn: {kind: 'hanParen', ordinal: 1, marker: '（一）', title: '桥', end: 5, confidence: 0.9},
      hProperties: {dataRunIn: 'hanParen', dataTitle: '桥', dataOrdinal: 1},
    })
    expect(tree.children[2]).not.toHaveProperty('data')
    expect((tree.children[1] as List).spread).toBe(false)
  })
})

describe('a heading that opens its paragraph, in bold', () => {
  const bold = (...blocks: string[]): string =>
    made(blocks, {runIn: 'strong'}, 'markdown').split('\n')[0] as string
  const next = '（二）路。路要修好。'
  test.each([
    ['（一）桥。桥要修好。', '**（一）桥**。桥要修好。'],
    ['（一）桥。 桥要修好。', '**（一）桥**。 桥要修好。'],
    ['（一）*桥*。桥要修好。', '**（一）*桥***。桥要修好。'],
    ['（一）**桥**。桥要修好。', '**（一）桥**。桥要修好。'],
    ['**（一）桥**。桥要修好。', '**（一）桥**。桥要修好。'],
    ['**（一）桥。**“桥”要修好。', '**（一）桥。**“桥”要修好。'],
    ['**（一）** 桥。桥要修好。', '**（一） 桥**。桥要修好。'],
  ])('%s', (source, markdown) => {
    expect(bold(source, next)).toBe(markdown)
  })

  test('space at its head stays outside', () => {
    const tree: Root = {
      type: 'root',
      children: ['　　（一）桥。桥好。', '　　（二）路。路好。'].map((value) => ({
        type: 'paragraph',
        children: [{type: 'text', value}],
      })),
    }
    sections(tree, new VFile(), {runIn: 'strong'})
    expect(
      tree.children.map((node) => 'children' in node && node.children.map((child) => plain(child as never))),
    ).toEqual([
      ['　　', '（一）桥', '。桥好。'],
      ['　　', '（二）路', '。路好。'],
    ])
  })
})

describe('a number and the title below it', () => {
  test.each([
    ['chapters', ['第一章', '桥头', body, '第二章', '桥尾', body], '##第一章　桥头 p ##第二章　桥尾 p'],
    ['ASCII takes a space', ['01', '桥头', body, '02', '桥尾', body], '##01 桥头 p ##02 桥尾 p'],
    [
      'of 30 characters',
      ['第一章', '桥'.repeat(30), body, '第二章', '桥尾', body],
      `##第一章　${'桥'.repeat(30)} p ##第二章　桥尾 p`,
    ],
    ['not of 31', ['第一章', '桥'.repeat(31), body, '第二章', '桥尾', body], '##第一章 p p ##第二章 p p'],
    ['nor of one', ['第一章', '桥', body, '第二章', '桥尾', body], '##第一章 p p ##第二章 p p'],
    [
      'nor where one of them has a sentence below it',
      ['第一章', '桥头', body, '第二章', body],
      '##第一章 p p ##第二章 p',
    ],
    ['nor with a mark', ['第一章', '桥头，', body, '第二章', '桥尾', body], '##第一章 p p ##第二章 p p'],
    [
      'nor where another number stands below',
      ['第一章', '第一节　桥头', body, '第二章', '桥尾', body],
      '##第一章 ###第一节　桥头 p ##第二章 p p',
    ],
    ['nor one alone', ['第一章', '桥头', body], '##第一章 p p'],
    [
      'nor where they do not count on',
      ['第一章', '桥头', body, '第三章', '桥尾', body],
      '##第一章 p p ##第三章 p p',
    ],
    ['nor at the end', ['第一章', '桥头', body, '第二章'], '##第一章 p p ##第二章'],
    [
      'from one again',
      ['第一章', '桥头', body, '第二章', '桥尾', body, '第一章', '路头', body],
      '##第一章　桥头 p ##第二章　桥尾 p ##第一章　路头 p',
    ],
    [
      'a 条 stands alone',
      ['第一条', '桥要修好', body, '第二条', '路要修好', body],
      'article p p article p p',
    ],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })

  test('is in the ledger, and stands where both stood', () => {
    const file = new VFile()
    const tree = readText(` 第一章 \n桥头\n${body}\n第二章\n桥尾`)
    sections(tree, file)
    const {changes} = dataOf(file)
    expect(changes.map(({rule, action, before, after}) => [rule, action, before, after])).toEqual([
      ['sections-join', 'join', '第一章\n桥头', '第一章　桥头'],
      ['sections-join', 'join', '第二章\n桥尾', '第二章　桥尾'],
    ])
    expect(changes[1]?.position).toMatchObject({start: {line: 4, column: 1}, end: {line: 5, column: 3}})
    expect(tree.children[2]?.position).toEqual(changes[1]?.position)
  })

  test('a heading or a line of more than text is left', () => {
    expect(inMarkdown('## 第一章', '桥头', body, '## 第二章', '桥尾', body)).toBe('##第一章 p p ##第二章 p p')
    expect(inMarkdown('第一章*桥*', '桥头', body, '第二章*路*', '桥尾', body)).toBe(
      '##第一章桥 p p ##第二章路 p p',
    )
    expect(inMarkdown('第一章', '- 桥头', body, '第二章', '- 桥尾', body)).toBe(
      '##第一章 list p ##第二章 list p',
    )
  })
})

describe('names of attachments', () => {
  test.each([
    ['counted on', ['附件：1.桥梁名单', '2.果园名单', '3.水渠名单'], 'attachment attachment attachment'],
    ['below the word', ['附件：', '1.桥梁名单', '2.果园名单'], 'attachment attachment attachment'],
    ['with a comma of Chinese', ['附　件：1、桥梁名单', '2、果园名单'], 'attachment attachment'],
    ['not one that does not count on', ['附件：1.桥梁名单', '3.果园名单'], 'attachment p'],
    ['nor a sentence', ['附件：1.桥梁名单', '2.果园名单要报送。'], 'attachment p'],
    ['nor one of 61 characters', ['附件：1.桥梁名单', `2.${'果'.repeat(59)}`], 'attachment p'],
    ['but one of 60', ['附件：1.桥梁名单', `2.${'果'.repeat(58)}`], 'attachment attachment'],
    ['with a mark inside', ['附件：1.桥梁名单', '2.果园，水渠名单'], 'attachment attachment'],
    ['nor behind other text', ['附件：1.桥梁名单', '见下', '2.果园名单'], 'attachment p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(body, ...lines, body)).toBe(`p ${words} p`)
  })
})
