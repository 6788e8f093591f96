import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {readMarkdown} from '../src/read/index.js'
import {toBlocks, toText} from '../src/write/index.js'

const textIn = (markdown: string): string => toText(readMarkdown(markdown))

describe('text: a line for each block, and no markup', () => {
  test.each([
    ['emphasis and code', '甲 **乙** `丙`。', '甲 乙 丙。'],
    ['a break is a space', '甲\\\n乙', '甲 乙'],
    ['lines of a paragraph', '甲  \n乙\nc\n   d', '甲 乙 c d'],
    ['a code block keeps its lines', '```\n码\n  行\n```', '码\n  行'],
    ['bullets are none of the text', '- 一\n\n  二\n- 三', '一\n二\n三'],
    [
      'numbers are, at the first block of their item',
      '5. 五\n   - 丁\n6. 六\n\n   续',
      '5. 五\n丁\n6. 六\n续',
    ],
    ['a list that begins at nought', '0. 零\n1. 一', '0. 零\n1. 一'],
    ['cells stand apart by a tab', '| 甲 | 乙 |\n| - | - |\n| | 丁 |\n| 戊 | |', '甲\t乙\n丁\n戊'],
    ['blocks within quotes', '> 甲\n>\n> 乙\n\n丙', '甲\n乙\n丙'],
    ['what says nothing is no line', '![图](a.png)\n\n---\n\n&nbsp;\n\n甲', '甲'],
    ['space at the ends is layout, but not a full-width indent', '&#x20;　甲 &#x9;', '　甲'],
  ])('%s', (_, markdown, text) => {
    expect(textIn(markdown)).toBe(text)
  })
})

describe('blocks: what a machine is told of each', () => {
  const blocksIn = (markdown: string): unknown[] =>
    toBlocks(readMarkdown(markdown)).map(({position: _, ...block}) => block)

  test('kinds, with nothing said of what was not recognised', () => {
    expect(blocksIn('# 题\n\n- 一\n\n| 甲 | 乙 |\n| - | - |\n| 丙 | |\n\n```\n码\n```\n\n> 引')).toEqual([
      {type: 'heading', text: '题', depth: 1},
      {type: 'paragraph', text: '一'},
      {type: 'tableRow', text: '甲\t乙'},
      {type: 'tableRow', text: '丙\t'},
      {type: 'code', text: '码'},
      {type: 'paragraph', text: '引'},
    ])
  })

  test('an image alone is an image, one among words is not', () => {
    expect(blocksIn('![图](a.png)\n\n![](b.png)\n\n![图](c.png)说明')).toEqual([
      {type: 'image', text: '图', url: 'a.png'},
      {type: 'image', text: '', url: 'b.png'},
      {type: 'paragraph', text: '说明'},
    ])
  })

  test('roles, sections and headings that open their paragraph', () => {
    const {blocks} = clean(
      '各位同事：\n一、要求。桥要修好，路也要修好。\n二、任务。路要修好。\n李明\n2021年3月4日',
    ).toJSON()
    expect(blocks.map(({role, runIn}) => role ?? runIn?.title)).toEqual([
      'salutation',
      '要求',
      '任务',
      'signature',
      'date',
    ])
    expect(blocks.map((block) => 'role' in block)).toEqual([true, false, false, true, true])
    expect(blocks.map((block) => 'runIn' in block)).toEqual([false, true, true, false, false])
    const [heading, paragraph] = clean('一、要求\n桥要修好。\n二、任务\n路要修好。').toJSON().blocks
    expect(heading?.section).toMatchObject({kind: 'han', ordinal: 1, marker: '一、', level: 1})
    expect(paragraph).not.toHaveProperty('section')
  })
})

describe('JSON-LD and ninjs: who is a person, what is an exchange', () => {
  const article = clean(`---
title: 桥
author: [林晓舟]
editor: [江湾日报, 江湾网, 陈一鸣]
site_name: 江湾网
source: 江湾日报
stocks: [sh600000, SZ000001, bj830001, hk00700, AAPL, us123, 3sh600000]
images: [a.png, "https://a.example/桥 1.png"]
---

桥修好了。

![新桥](c.png)
`)

  test('a name of the medium or of the site is an organisation', () => {
    const {editor, author} = article.toJsonLd()
    expect(author).toEqual([{'@type': 'Person', name: '林晓舟'}])
    expect(editor).toEqual([
      {'@type': 'Organization', name: '江湾日报'},
      {'@type': 'Organization', name: '江湾网'},
      {'@type': 'Person', name: '陈一鸣'},
    ])
  })

  test('symbols name their exchange where the letters do', () => {
    expect(article.toJsonLd().mentions?.map(({tickerSymbol}) => tickerSymbol)).toEqual([
      'XSHG:600000',
      'XSHE:000001',
      'BJSE:830001',
      'XHKG:00700',
      'AAPL',
      'us123',
      '3sh600000',
    ])
  })

  test('only absolute addresses are addresses, and they are ASCII', () => {
    expect(article.toJsonLd().image).toEqual(['https://a.example/%E6%A1%A5%201.png'])
  })

  test('members that say nothing are absent', () => {
    expect(Object.keys(clean('A b.').toJsonLd())).toEqual(['@context', '@type', 'articleBody'])
    expect(clean('---\nsubtitle: 副\n---\n\n桥修好了。').toJsonLd().alternativeHeadline).toEqual(['副'])
  })

  test('the body has no images and no empty lines', () => {
    expect(article.toJsonLd().articleBody).toBe('桥修好了。')
  })
})
