import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readText} from '../src/read/text.js'
import {numbering} from '../src/sections/index.js'
import {body, inMarkdown, inText} from './recognised.js'

describe('a table of contents below its name', () => {
  const rest = ['第一章　桥', body, '第二章　路', body]
  const found = '##第一章　桥 p ##第二章　路 p'
  test.each([['目录'], ['目　录'], ['目次'], ['目錄']])('%s', (name) => {
    expect(inText(name, '第一章　桥', '第二章　路', ...rest)).toBe(`p p p ${found}`)
  })

  test.each([
    ['with dots and pages', ['目录', '第一章　桥……1', '第二章　路 . . . 12'], 'p p p'],
    ['with spaces and pages', ['目录', '第一章　桥　　　1', '第二章　路\t\t12'], 'p p p'],
    [
      'two lines without a number above the first',
      ['目录', '说明', '缩写', '第一章　桥', '第二章　路'],
      'p p p p p',
    ],
    [
      'two lines without one below the last',
      ['目录', '第一章　桥', '第二章　路', '附表', '索引'],
      'p p p p p',
    ],
    ['and between them', ['目录', '第一章　桥', '甲', '乙', '第二章　路'], 'p p p p p'],
    [
      'with sections below a chapter',
      ['目录', '第一章　桥', '第一节　头', '第二章　路', '第一节　头'],
      'p p p p p',
    ],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines, ...rest)).toBe(`${words} ${found}`)
  })

  test('is none where three such lines stand above the first', () => {
    expect(inText('目录', '说明', '缩写', '凡例', '第一章　桥', body, '第二章　路', body)).toBe(
      `p p p p ${found}`,
    )
  })

  test('nor where one entry stands alone', () => {
    expect(inText('目录', '第一章　桥', body, '第二章　路', body)).toBe(`p ${found}`)
  })

  test('ends at text, at a heading of the source and at a list', () => {
    expect(inText('目录', '第一章　桥', '第二章　路', body, '第一章　桥', body)).toBe(
      'p p p p ##第一章　桥 p',
    )
    expect(inMarkdown('目录', '第一章　桥', '第二章　路', '## 第一章　桥', body, '第二章　路', body)).toBe(
      `p p p ${found}`,
    )
    expect(inMarkdown('目录', '第一章　桥', '第二章　路', '- 甲', '第三章　渠', body)).toBe(
      'p p p list ##第三章　渠 p',
    )
  })

  test('ends where its first number comes again at the highest rung, whatever it is called there', () => {
    expect(inText('目录', '第一章　桥', '第二章　路', '第一章　老桥', body, '第二章　小路', body)).toBe(
      'p p p ##第一章　老桥 p ##第二章　小路 p',
    )
  })

  test('a name that ends a document is a line', () => {
    expect(inText(body, '目录')).toBe('p p')
    expect(inText('目录', '说明')).toBe('p p')
  })
})

describe('a table of contents without its name: lines that are each said again below', () => {
  test.each([
    ['with pages', ['一、桥……1', '二、路……2'], 'p p'],
    ['three', ['一、桥', '二、路', '三、渠'], 'p p p'],
    ['one is none', ['一、桥'], '##一、桥'],
    ['one that does not come again is none', ['一、桥', '二、树'], '##一、桥 ##二、树'],
  ])('%s', (_, lines, words) => {
    const rest = ['一、桥', body, '二、路', body, '三、渠', body]
    expect(inText(...lines, ...rest)).toBe(`${words} ##一、桥 p ##二、路 p ##三、渠 p`)
  })

  test('headings of the source are none', () => {
    expect(inMarkdown('## 一、桥', '## 二、路', '一、桥', body, '二、路', body)).toBe(
      '##一、桥 ##二、路 ##一、桥 p ##二、路 p',
    )
  })

  test('nor are sentences that come again', () => {
    const lines = ['一、桥要修好。', '二、路要修好。']
    expect(inText(...lines, ...lines)).not.toContain('##')
  })
})

describe('the linter compares entries and headings', () => {
  const told = (...lines: string[]): string[] => {
    const file = new VFile()
    numbering(readText(lines.join('\n')), file)
    return file.messages.map(
      ({line, ruleId, actual, expected}) => `${line} ${ruleId}: ${actual} -> ${expected}`,
    )
  }
  const contents = ['目录', '第一章　桥', '第二章　路', '第三章　渠']
  test.each([
    ['all there', ['第一章　桥', body, '第二章　路', body, '第三章　渠', body], []],
    [
      'another title',
      ['第一章　桥', body, '第二章　小路', body, '第三章　渠', body],
      ['3 numbering-contents: 第二章　路 -> 第二章　小路', '7 numbering-unlisted: 第二章　小路 -> undefined'],
    ],
    [
      'one that is missing',
      ['第一章　桥', body, '第二章　路', body],
      ['4 numbering-contents: 第三章　渠 -> undefined'],
    ],
    [
      'one that is not announced',
      ['第一章　桥', body, '第二章　路', body, '第三章　渠', body, '第四章　树', body],
      ['11 numbering-unlisted: 第四章　树 -> undefined'],
    ],
    [
      'kinds that it leaves out',
      ['第一章　桥', body, '第一节　头', body, '第二节　尾', body, '第二章　路', body, '第三章　渠', body],
      [],
    ],
  ])('%s', (_, lines, messages) => {
    expect(told(...contents, ...lines)).toEqual(messages)
  })
})
