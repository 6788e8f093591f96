import {describe, expect, test} from 'vitest'
import {body, inMarkdown, inText, treeOf} from './recognised.js'

const picture = '![](a.png)'

describe('the line below a picture that says it belongs to one is its caption', () => {
  test.each([
    '▲新桥',
    '△新桥',
    '↑ 新桥',
    '图：新桥',
    '图片：新桥',
    '图1:新桥',
    '圖十二：新橋',
    '新桥王小桥摄',
    '新桥（王小桥摄）',
    '新橋王小橋攝',
    '新桥王小桥供图)',
    `▲${'桥'.repeat(99)}`,
  ])('%s', (line) => {
    expect(inMarkdown(body, picture, line)).toBe('p p caption')
  })

  test.each([
    '新桥▲',
    '看图片：新桥',
    '图片一二三：新桥',
    '图片1新桥',
    '他正在拍摄新桥',
    '供图的人来了',
    `${'桥'.repeat(100)}摄`,
    '- 新桥王小桥摄',
  ])('not %s', (line) => {
    expect(inMarkdown(body, picture, line)).not.toContain('caption')
  })

  test('nor what stands below text, below words and a picture, or is no paragraph', () => {
    const line = '新桥王小桥摄'
    expect(inMarkdown(body, line)).toBe('p p')
    expect(inMarkdown(body, `桥${picture}`, line)).toBe('p p p')
    expect(inMarkdown(body, picture, body, line)).toBe('p p p p')
    expect(inMarkdown(`# 桥${picture}`, line)).toBe('##桥 p')
    expect(inMarkdown(body, picture, `## ${line}`)).toBe(`p p ##${line}`)
    expect(inMarkdown(body, '---', line)).toBe('p thematicBreak p')
  })

  test('of two lines in a paragraph it is the first', () => {
    expect(inMarkdown(body, picture, '新桥王小桥摄\n旧桥王小桥摄')).toBe('p p caption')
  })
})

describe('the head of a document ends with its first sentence', () => {
  const number = '镇办发〔2021〕3号'
  test.each([
    ['a number below the title', ['题目', number, body], 'p issueNumber p'],
    ['as the fourth line of a long text', [body, body, body, number], 'p p p issueNumber'],
    ['not as the fifth', [body, body, body, body, number], 'p p p p p'],
    ['below many short lines', ['题', '题', '题', '题', '题', number, body], 'p p p p p issueNumber p'],
    [
      'a short sentence is a title',
      ['桥修好了。', '题', '题', '题', '题', number, body],
      'p p p p p issueNumber p',
    ],
    ['one of 16 characters is text', [`${'桥'.repeat(15)}。`, '题', '题', '题', number], 'p p p p p'],
    ['one of 15 is none', [`${'桥'.repeat(14)}。`, '题', '题', '题', number], 'p p p p issueNumber'],
    [
      'a long line without an end is none',
      ['桥'.repeat(30), '题', '题', '题', number],
      'p p p p issueNumber',
    ],
    [
      'a heading ends it too',
      ['第一章　桥', '题', '第二章　路', '题', number, body],
      '##第一章　桥 p ##第二章　路 p p p',
    ],
  ])('%s', (_, lines, expected) => {
    expect(inText(...lines)).toBe(expected)
  })
})

describe('the end of a document', () => {
  const date = '2012年7月1日'
  const thanks = '谢谢大家！'
  test.each([
    [
      'a date far behind the head signs',
      [body, ...Array(9).fill(body), date, body],
      `${'p '.repeat(10)}date p`,
    ],
    ['a date that the text opens with does not', [date, body], 'p p'],
    ['a date right behind the first sentence does', [body, date], 'p date'],
    [
      'a name and a date on one line',
      [body, '河湾镇人民政府　2012年7月1日', ...Array(8).fill(body)],
      `p signature ${'p '.repeat(8).trim()}`,
    ],
    ['thanks within the last six lines', [body, thanks, ...Array(5).fill(body)], 'p closing p p p p p'],
    ['not before', [body, thanks, ...Array(6).fill(body)], 'p p p p p p p p'],
    [
      'thanks before the next piece',
      [`【篇一】${'桥'}`, body, thanks, '【篇二】路', ...Array(8).fill(body)],
      `##【篇一】桥 p closing ##【篇二】路 ${'p '.repeat(8).trim()}`,
    ],
    [
      'with one line between',
      [`【篇一】${'桥'}`, body, thanks, '镇长', '【篇二】路', ...Array(8).fill(body)],
      `##【篇一】桥 p closing p ##【篇二】路 ${'p '.repeat(8).trim()}`,
    ],
    [
      'not with two',
      [`【篇一】${'桥'}`, body, thanks, '镇长', '镇长', '【篇二】路', ...Array(8).fill(body)],
      `##【篇一】桥 p p p p ##【篇二】路 ${'p '.repeat(8).trim()}`,
    ],
  ])('%s', (_, lines, expected) => {
    expect(inText(...lines)).toBe(expected)
  })

  test.each([
    ['an organ of 40 characters signs', [body, '局'.repeat(40), date], 'p signature date'],
    ['a line with a number does not', [body, '河湾镇2', date], 'p p date'],
    ['nor what stands above one that does not', [body, '河湾镇', '桥，', date], 'p p p date'],
    ['nor another part', [body, '附件：1.名单', date], 'p attachment date'],
    ['nor a heading', ['一、桥', body, '二、路', date], '##一、桥 p ##二、路 date'],
    ['a list ends it', [body, '- 局', date], 'p list date'],
    ['and so does a quotation', [body, '> 局', '厅', date], 'p blockquote signature date'],
  ])('%s', (_, blocks, expected) => {
    expect(inMarkdown(...blocks)).toBe(expected)
  })
})

describe('how long a part may be', () => {
  test('a dateline opens a paragraph of any length', () => {
    expect(inText(`新华社北京11月26日电（记者王小桥）${body.repeat(9)}`, body)).toBe('dateline p')
    expect(inText(`核心提示：${body.repeat(9)}`, body)).toBe('lead p')
    expect(inText(body, `${body.repeat(9)}新华社北京11月26日电`)).toBe('p p')
  })

  test('a part is a paragraph: headings and items keep what they are', () => {
    expect(inMarkdown('## 各位代表：', body)).toBe('##各位代表： p')
    expect(inMarkdown(body, '1. 附件：1.名单\n2. 附件：2.名单')).toBe('p list')
  })
})

test('what was found is on the paragraph, for HTML too, beside what was there', () => {
  const [salutation] = treeOf(['各位代表：', body]).children
  expect(salutation?.data).toEqual({role: 'salutation', hProperties: {className: ['salutation']}})
  const article = treeOf(['第二条　桥要修好，路要修好。', '第三条　渠要修好。']).children[0]
  expect(article?.data).toEqual({
    role: 'article',
    ordinal: 2,
    hProperties: {className: ['article'], dataOrdinal: 2},
  })
  const [two] = treeOf([`要做好：一是修桥；二是修路。又如：①种树；②种草。`]).children
  expect(two?.data?.hProperties).toEqual({dataEnumeration: 'is circled'})
  expect(treeOf([body]).children[0]).not.toHaveProperty('data')
})
