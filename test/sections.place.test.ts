import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {readText} from '../src/read/text.js'
import {numbering, sections} from '../src/sections/index.js'
import {body, inText} from './recognised.js'

const numbered = (count: number, make: (index: number) => string): string[] =>
  Array.from({length: count}, (_, index) => make(index))

describe('a table of contents is no outline', () => {
  test.each([
    [
      'below its name, and the headings come again',
      ['目录', '一、桥', '二、路', body, '一、桥', body, '二、路', body],
      'p p p p ##一、桥 p ##二、路 p',
    ],
    [
      'with dots and pages, and a name among its entries',
      ['目　录', '序言', '第一章　桥……1', '第二章　路……12', '第一章　桥', body, '第二章　路', body],
      'p ##序言 p p ##第一章　桥 p ##第二章　路 p',
    ],
    [
      'with two rungs: a first section of another chapter is not its end',
      [
        ...['目录', '第一章　桥', '第一节　桥头', '第二节　桥尾', '第二章　路', '第一节　路头'],
        ...['第一章　桥', '第一节　桥头', body, '第二节　桥尾', body, '第二章　路', '第一节　路头', body],
      ],
      'p p p p p p ##第一章　桥 ###第一节　桥头 p ###第二节　桥尾 p ##第二章　路 ###第一节　路头 p',
    ],
    [
      'without a name, where each entry is said again',
      ['一、桥', '二、路', '一、桥', body, '二、路', body],
      'p p ##一、桥 p ##二、路 p',
    ],
    [
      'text below the word ends none',
      ['目录', body, '一、桥', body, '二、路', body],
      'p p ##一、桥 p ##二、路 p',
    ],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})

describe('a number alone on its line', () => {
  test.each([
    [
      'of a chapter is a heading',
      ['第一章', '桥修好了。', body, '第二章', '路修好了。', body],
      '##第一章 p p ##第二章 p p',
    ],
    ['takes the title below it', ['一', '桥头', body, '二', '路头', body], '##一　桥头 p ##二　路头 p'],
    ['that is only a digit takes none', ['1', '桥', body, '2', '路', body], 'p p p p p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})

describe('signs that open lines', () => {
  test.each([
    ['one sign, twice, with text below', ['■ 修桥', body, '■ 修路', body], '##■ 修桥 p ##■ 修路 p'],
    ['brackets', ['【大桥通车】', body, '【小路修好】', body], '##【大桥通车】 p ##【小路修好】 p'],
    ['two signs are no series', ['【大桥通车】', body, '★ 修路', body], 'p p p p'],
    ['a line that goes on is no title', ['★ 修桥，', body, '★ 修路，', body], 'p p p p'],
    ['nor one with less below it than in it', ['★ 修好的桥', body, '★ 修好的路', '路'], 'p p p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})

describe('a role needs its place', () => {
  test.each([
    ['a date at the head dates nothing', ['2021年3月1日', body, body], 'p p p'],
    ['at the end it signs', ['题目', body, '2021年3月1日'], 'p p date'],
    [
      'organs above it sign too',
      ['题目', body, '河湾镇水利局', '河湾镇公路站', '2021年3月1日'],
      'p p signature signature date',
    ],
    [
      'five of them at most',
      ['题目', body, ...'甲乙丙丁戊己', '2021年3月1日'],
      'p p p signature signature signature signature signature date',
    ],
    ['no line that goes on', ['题目', body, '桥修好了，', '2021年3月1日'], 'p p p date'],
    ['no line that is long', ['题目', body, '局'.repeat(41), '2021年3月1日'], 'p p p date'],
    ['thanks close at the end', ['题目', body, '谢谢大家！'], 'p p closing'],
    [
      'thanks in the middle do not',
      ['题目', body, '谢谢大家！', ...numbered(7, () => body)],
      'p p p p p p p p p p',
    ],
    ['an organ is addressed at the head', ['题目', '各区人民政府，市政府各部门：', body], 'p addressee p'],
    ['not in the text', [...numbered(5, () => body), '各区人民政府，市政府各部门：', body], 'p p p p p p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})

describe('names without a number', () => {
  test.each([
    [
      'a preamble of chapters',
      ['序言', body, '第一章　桥', body, '第二章　路', body],
      '##序言 p ##第一章　桥 p ##第二章　路 p',
    ],
    [
      'of other parts it is text, but a last word is not',
      ['序言', body, '一、桥', body, '二、路', body, '结语', body],
      'p p ##一、桥 p ##二、路 p ##结语 p',
    ],
    ['not without', ['序言', body, '桥', body, '结语', body], 'p p p p p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})

describe('how long and how whole a heading may be', () => {
  const two = (text: string): string[] => [`一、${text}`, body, `二、${text}`, body]
  const kinds = (...lines: string[]): string => inText(...lines).replace(/(#+|runIn)\S*/g, '$1')
  test.each([
    ['60 characters are a title', two('字'.repeat(60)), '## p ## p'],
    ['61 are text', two('字'.repeat(61)), 'p p p p'],
    ['a lead of 42 opens its paragraph', two(`${'字'.repeat(41)}。${body}`), 'runIn p runIn p'],
    ['one of 43 does not', two(`${'字'.repeat(42)}。${body}`), 'p p p p'],
    ['a colon announces', two('任务：'), '## p ## p'],
    ['so does one of ASCII', two('任务:'), '## p ## p'],
    ['a question is a title', two('桥为什么要修？'), '## p ## p'],
    [
      'words and a colon open',
      ['一、元旦：放假一天。其余不变。', '二、春节：放假七天。其余不变。'],
      'runIn runIn',
    ],
    ['not where they announce the rest', ['一、修改为：“桥”。', '二、修改为：“路”。'], 'p p'],
    ['items end in a semicolon', ['一、开馆；', '二、借书;'], 'p p'],
    ['or in a comma', ['一、开馆，', '二、借书、'], 'p p'],
    ['or are blanks to fill in', ['1、本馆位于(  )', '2、开馆时间是____。', '3、馆长是（　　）'], 'p p p'],
  ])('%s', (_, lines, words) => {
    expect(kinds(...lines)).toBe(words)
  })
})

describe('items of an enumeration', () => {
  const itemsOf = (line: string): string[] => {
    const tree = readText(line)
    sections(tree, new VFile())
    const [paragraph] = tree.children
    const {enumeration} = (paragraph?.type === 'paragraph' && paragraph.data) || {}
    return (enumeration ?? []).flatMap(({items}) => items.map(({start, end}) => line.slice(start, end)))
  }
  test.each([
    ['end without their marks', '工作：一是修桥；二是修路。三是修渠。', ['一是修桥', '二是修路', '三是修渠']],
    ['begin at one', '二是修路；三是修渠。', []],
    ['count one by one', '一是修桥；三是修渠。', []],
    ['stand near each other', `一是修桥；${'字'.repeat(2000)}；二是修路。`, []],
    [
      'twice in a paragraph',
      '一是修桥；二是修路。一是种树；二是种草。',
      ['一是修桥', '二是修路', '一是种树', '二是种草'],
    ],
  ])('%s', (_, line, items) => {
    expect(itemsOf(line)).toEqual(items)
  })
})

describe('the linter says what a number should be', () => {
  const told = (...lines: string[]): string[] => {
    const file = new VFile()
    numbering(readText(lines.join('\n')), file)
    return file.messages.map(
      ({line, ruleId, actual, expected}) => `${line} ${ruleId}: ${actual} -> ${expected}`,
    )
  }
  test.each([
    [['①开馆。每天开门。', '③借书。每人五本。'], ['2 numbering-gap: ③ -> ②']],
    [['Ⅰ. 开馆', body, 'Ⅲ. 借书', body], ['3 numbering-gap: Ⅲ. -> Ⅱ.']],
    [['A. 开馆', body, 'C. 借书', body], ['3 numbering-gap: C. -> B.']],
    [['１．开馆', body, '３．借书', body], ['3 numbering-gap: ３． -> ２．']],
    [['1.1 开馆', body, '１.２ 借书', body, '1.3 还书', body], ['3 numbering-form: １.２ -> 1.2']],
    [['第一章　总则', body, '第三章　附则', body], ['3 numbering-gap: 第三章 -> 第二章']],
    [
      ['第1章 总则', body, '第３章 附则', body],
      ['3 numbering-gap: 第３章 -> 第２章', '3 numbering-form: 第３章 -> 第3章'],
    ],
  ])('%j', (lines, messages) => {
    expect(told(...lines)).toEqual(messages)
  })
})

describe('the outline says what is known, and nothing else', () => {
  test('numbers, anchors and places', () => {
    const [first, second] = clean('一、 桥  和路\n桥要修好。\n二、渠\n渠也要修好。', {
      sections: {wrap: true},
    }).outline
    expect(first).toEqual({
      title: '一、 桥 和路',
      marker: '一、',
      kind: 'han',
      ordinal: 1,
      id: '一-桥和路',
      level: 1,
      children: [],
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 9, offset: 8}},
    })
    expect(second?.ordinal).toBe(2)
  })

  test('a heading without a number has none', () => {
    const [only] = clean('正文在这里。\n\n## Bridge and `Road`\n\n正文。', {from: 'markdown'}).outline
    expect(Object.keys(only ?? {}).sort()).toEqual(['children', 'id', 'kind', 'level', 'position', 'title'])
    expect(only).toMatchObject({title: 'Bridge and Road', id: 'bridgeandroad', kind: 'none'})
  })

  test('anchors are told apart, and there is one for a title of marks', () => {
    const {outline} = clean('甲。\n\n## 桥\n\n甲。\n\n## 桥\n\n甲。\n\n## ！！\n\n甲。', {from: 'markdown'})
    expect(outline.map(({id}) => id)).toEqual(['桥', '桥-1', 'section'])
  })
})

test('sections that were nested are nested again, each with its own place', () => {
  const text = '一、桥\n桥要修好。\n（一）头\n头也要修。\n二、路\n路要修好。'
  const {tree, markdown, html} = clean(text, {sections: {wrap: true}})
  const [first, second] = tree.children as unknown as Array<{
    type: string
    position: {start: {line: number}; end: {line: number}}
  }>
  expect([first?.type, second?.type]).toEqual(['section', 'section'])
  expect([first?.position.start.line, first?.position.end.line]).toEqual([1, 4])
  expect([second?.position.start.line, second?.position.end.line]).toEqual([5, 6])
  expect(markdown).toBe(clean(text).markdown)
  expect(html.match(/<section/g)).toHaveLength(3)
  sections(tree, new VFile(), {wrap: true})
  expect(tree.children.map(({type}) => type)).toEqual(['section', 'section'])
})
