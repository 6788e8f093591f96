import type {Nodes, Paragraph, Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../src/read/markdown.js'
import {readText} from '../src/read/text.js'
import {cutPhrasing} from '../src/sections/cut.js'
import {sections} from '../src/sections/index.js'
import {plain} from '../src/sections/plain.js'
import {toMarkdown} from '../src/write/index.js'
import {body, inMarkdown, treeOf} from './recognised.js'

/** Where a node stands, as offsets, and what it says. */
const spans = (nodes: readonly Nodes[]): string[] =>
  nodes.map((node) => {
    const {start, end} = node.position ?? {}
    return `${start?.offset}-${end?.offset} ${start?.line}:${start?.column} ${plain(node)}`
  })

describe('a paragraph of several lines is cut where one opens a part', () => {
  const cut = (source: string): Root => {
    const tree = readMarkdown(source)
    sections(tree, new VFile())
    return tree
  }

  test('each piece has its own place', () => {
    const tree = cut('一、桥\n桥**要**修好。\n二、路`和`渠\n路要修好。')
    expect(spans(tree.children)).toEqual([
      '0-3 1:1 一、桥',
      '4-13 2:1 桥要修好。',
      '14-21 3:1 二、路和渠',
      '22-27 4:1 路要修好。',
    ])
    expect(spans((tree.children[1] as Paragraph).children)).toEqual([
      '4-5 2:1 桥',
      '5-10 2:2 要',
      '10-13 2:7 修好。',
    ])
  })

  test('marks of emphasis and links that a cut goes through stand on both sides', () => {
    expect(toMarkdown(cut('一、[桥\n桥要](a)修好。\n二、*路\n路*要修好。'))).toBe(
      '## 一、[桥](a)\n\n[桥要](a)修好。\n\n## 二、*路*\n\n*路*要修好。\n',
    )
  })

  test('hard breaks and pictures go with a line', () => {
    expect(toMarkdown(cut('一、桥![图](a.png)  \n桥要修好。\\\n二、路\n![图](b.png)路要修好。'))).toBe(
      '## 一、桥![图](a.png)\n\n桥要修好。\n\n## 二、路\n\n![图](b.png)路要修好。\n',
    )
  })

  test('a part behind the first line cuts, a first line that is one does not', () => {
    expect(inMarkdown(`${body}\n附件：1.名单`)).toBe('p attachment')
    expect(inMarkdown(`附件：1.名单\n${body}`)).toBe('attachment')
    expect(inMarkdown(`各位代表：\n${body}\n2012年7月1日`)).toBe('salutation p date')
    expect(inMarkdown(`一是修桥。${body}\n二是修路。${body}`)).toBe('runIn:修桥 runIn:修路')
    expect(inMarkdown(`${body}\n${body}`)).toBe('p')
  })

  test('space around lines is none of them', () => {
    const tree = readText('x')
    tree.children = [
      {type: 'paragraph', children: [{type: 'text', value: '  一、桥 \n\n 桥要修好。\n　二、路\n路好。'}]},
    ]
    sections(tree, new VFile())
    expect(tree.children.map((node) => [node.type, plain(node)])).toEqual([
      ['heading', '一、桥'],
      ['paragraph', '桥要修好。'],
      ['heading', '二、路'],
      ['paragraph', '路好。'],
    ])
    expect(tree.children[0]).not.toHaveProperty('position')
  })
})

describe('a part of inline content', () => {
  const {children} = readMarkdown('甲乙**丙丁**[戊*己*](a)`庚辛`![图](b)\\\n壬').children[0] as Paragraph
  const text = '甲乙丙丁戊己庚辛\n壬'
  const cut = (from: number, to: number): string =>
    toMarkdown({
      type: 'root',
      children: [{type: 'paragraph', children: cutPhrasing(children, from, to)}],
    }).trimEnd()

  test('says what was between, for every two places', () => {
    for (let from = 0; from < text.length; from++)
      for (let to = from + 1; to <= text.length; to++)
        expect(cutPhrasing(children, from, to).map(plain).join('')).toBe(text.slice(from, to))
  })

  test.each([
    [0, 2, '甲乙'],
    [1, 3, '乙**丙**'],
    [3, 5, '**丁**[戊](a)'],
    [5, 7, '[*己*](a)`庚`'],
    [7, 8, '`辛`![图](b)'],
    [6, 10, '`庚辛`![图](b)\\\n壬'],
    [9, 10, '壬'],
  ])('from %i to %i', (from, to, markdown) => {
    expect(cut(from, to)).toBe(markdown)
  })

  test('has the places of its characters', () => {
    expect(spans(cutPhrasing(children, 1, 3))).toEqual(['1-2 1:2 乙', '2-8 1:3 丙'])
    const lines = readMarkdown('甲\n乙丙\n丁').children[0] as Paragraph
    expect(spans(cutPhrasing(lines.children, 3, 6))).toEqual(['3-6 2:2 丙\n丁'])
    expect(cutPhrasing([{type: 'text', value: '甲乙'}], 1, 2)).toEqual([{type: 'text', value: '乙'}])
  })

  test('is the node itself where it is all of it', () => {
    expect(cutPhrasing(children, 0, 4)).toEqual(children.slice(0, 2))
    expect(cutPhrasing(children, 2, 4)[0]).toBe(children[1])
  })
})

describe('bold lines', () => {
  const heads = (...blocks: string[]): string => inMarkdown(body + body, ...blocks).replace(/^p /, '')
  test.each([
    [
      'bold with space around it',
      [' **老桥通了** ', body, '**果园丰收**', body],
      '##老桥通了 p ##果园丰收 p',
    ],
    ['of two pieces', ['**老桥** **通了**', body, '**果园丰收**', body], '##老桥 通了 p ##果园丰收 p'],
    ['beside a picture', ['![](a.png)**老桥通了**', body, '**果园丰收**', body], '##老桥通了 p ##果园丰收 p'],
    ['not bold in part', ['**老桥**通了', body, '**果园丰收**', body], 'p p p p'],
    ['nor in italics', ['*老桥通了*', body, '**果园丰收**', body], 'p p p p'],
    ['nor above a heading', ['**老桥通了**', '## 路', '**果园丰收**', body], 'p ##路 p p'],
    ['nor above another', ['**老桥通了**', '**果园丰收**', body], 'p p p'],
    ['nor of 31 characters', [`**${'桥'.repeat(31)}**`, body, '**果园丰收**', body], 'p p p p'],
    [
      'but of 30',
      [`**${'桥'.repeat(30)}**`, body, '**果园丰收**', body],
      `##${'桥'.repeat(30)} p ##果园丰收 p`,
    ],
    ['nor with a mark', ['**老桥，通了**', body, '**果园丰收**', body], 'p p p p'],
    ['nor with a dash at its head', ['**——老桥通了**', body, '**果园丰收**', body], 'p p p p'],
  ])('%s', (_, blocks, expected) => {
    expect(heads(...blocks)).toBe(expected)
  })

  test('before the text begins they are no subheads', () => {
    expect(inMarkdown('**老桥通了**', '甲', '**果园丰收**', '乙', body + body)).toBe('p p p p p')
  })

  test('keep what else they hold', () => {
    const tree = treeOf(
      [body + body, '**老[桥](a)通了**', body, '**果园** *丰收*', body, '**渠通了**', body],
      'markdown',
    )
    expect(toMarkdown({type: 'root', children: tree.children.filter(({type}) => type === 'heading')})).toBe(
      '## 老[桥](a)通了\n\n## 渠通了\n',
    )
  })
})

test('what is centred is a heading though it is a list of titles', () => {
  const centred = (value: string): Paragraph => ({
    type: 'paragraph',
    children: [{type: 'text', value}],
    data: {align: 'center'} as never,
  })
  const lines = ['一、桥', '二、路', '三、渠']
  const types = (make: (value: string) => Paragraph): string[] => {
    const tree: Root = {type: 'root', children: lines.map(make)}
    sections(tree, new VFile())
    return tree.children.map(({type}) => type)
  }
  expect(types(centred)).toEqual(['heading', 'heading', 'heading'])
  expect(types((value) => ({...centred(value), data: {}}))).toEqual(['paragraph', 'paragraph', 'paragraph'])
})

test('an id that the source gave stays', () => {
  const tree = readMarkdown('## 桥\n\n甲\n\n## 路')
  for (const node of tree.children)
    if (node.type === 'heading') node.data = {hProperties: plain(node) === '桥' ? {id: 'a'} : {}}
  sections(tree, new VFile())
  expect(tree.children.flatMap((node) => (node.type === 'heading' ? [node.data?.id] : []))).toEqual([
    'a',
    '路',
  ])
})
