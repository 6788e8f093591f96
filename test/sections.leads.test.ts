import {describe, expect, test} from 'vitest'
import {body, inMarkdown, inText, treeOf} from './recognised.js'

/** A phrase of so many characters, and a body of so many behind it. */
const phrase = (length: number, rest = 40): string => `${'字'.repeat(length)}。${'文'.repeat(rest)}`
const told = (length: number): string => `runIn:${'字'.repeat(length)}`
const section = (...lines: string[]): string =>
  inText('一、桥', ...lines, '二、路', body).replace(/^##一、桥 | ##二、路 p$/g, '')

describe('three short sentences in a row, each before a paragraph, lead without a number', () => {
  test.each([
    ['three', [phrase(4), phrase(20), phrase(8)], `${told(4)} ${told(20)} ${told(8)}`],
    ['four', [phrase(5), phrase(5), phrase(5), phrase(5)], [told(5), told(5), told(5), told(5)].join(' ')],
    ['not two', [phrase(5), phrase(5)], 'p p'],
    ['not three that are apart', [phrase(5), phrase(5), body, phrase(5)], 'p p p p'],
    [
      'twice three',
      [phrase(5), phrase(6), phrase(7), body, phrase(5), phrase(5)],
      `${told(5)} ${told(6)} ${told(7)} p p p`,
    ],
    ['not a phrase of three characters', [phrase(5), phrase(3), phrase(5)], 'p p p'],
    ['nor one of 21', [phrase(5), phrase(21), phrase(5)], 'p p p'],
    ['nor before a short body', [phrase(5), phrase(5, 39), phrase(5)], 'p p p'],
    ['nor one with a mark inside', [phrase(5), `河，${phrase(5)}`, phrase(5)], 'p p p'],
    [
      'nor where something else stands',
      [phrase(5), '附件：1.名单', phrase(5), phrase(5)],
      'p attachment p p',
    ],
  ])('%s', (_, lines, expected) => {
    expect(section(...lines)).toBe(expected)
  })

  test('below a heading only', () => {
    expect(inText(phrase(5), phrase(5), phrase(5), '一、桥', body, '二、路', body)).toBe(
      'p p p ##一、桥 p ##二、路 p',
    )
  })

  test('each says where its body begins, and that it is a guess', () => {
    expect(treeOf(['一、桥', phrase(4), phrase(5), phrase(6), '二、路']).children[1]?.data).toEqual({
      runIn: {kind: 'none', title: '字字字字', end: 5, confidence: 0.5},
      hProperties: {dataRunIn: 'none', dataTitle: '字字字字'},
    })
  })
})

describe('bold says where a lead ends', () => {
  const bold = (text: string, rest = `“${'文'.repeat(70)}”`): string => `**${text}**${rest}`
  test.each([
    ['a mark within', [bold('修好桥。'), bold('修好路：')], 'runIn:修好桥 runIn:修好路'],
    [
      'a mark behind',
      [bold('修好桥', `。${body}`), bold('修好路', `：${body}`)],
      'runIn:修好桥 runIn:修好路',
    ],
    ['of 32 characters', [bold(`${'字'.repeat(31)}。`), bold('修好路。')], `${told(31)} runIn:修好路`],
    ['not of 33', [bold(`${'字'.repeat(32)}。`), bold('修好路。')], 'p p'],
    ['nor of three', [bold('修桥。'), bold('修好路。')], 'p p'],
    ['nor alone', [bold('修好桥。'), body], 'p p'],
    ['nor with more bold than text', [bold('修好老桥。', '“五字”。'), bold('修好路。')], 'p p'],
    [
      'but with one more of text',
      [bold('修好老桥。', '“六个字”。'), bold('修好路。')],
      'runIn:修好老桥 runIn:修好路',
    ],
    ['nor two sentences', [bold('修桥。修路。'), bold('修好路。')], 'p p'],
    ['nor without a mark', [bold('修好老桥'), bold('修好路。')], 'p p'],
    ['nor behind words', [`今年${bold('修好桥。')}`, bold('修好路。')], 'p p'],
    ['nor in italics', [`*修好桥。*${body}`, bold('修好路。')], 'p p'],
    ['nor before a picture', ['**修好桥。**![](a.png)', bold('修好路。')], 'p p'],
  ])('%s', (_, blocks, expected) => {
    expect(inMarkdown(...blocks)).toBe(expected)
  })

  test('each says where its body begins', () => {
    const [first] = treeOf([bold('修好桥。'), bold('修好路。')], 'markdown').children
    expect(first?.data).toMatchObject({runIn: {kind: 'none', title: '修好桥', end: 4, confidence: 0.8}})
    const [behind] = treeOf(
      [bold('修好桥', '。后面的文字要更长一些才行'), bold('修好路。')],
      'markdown',
    ).children
    expect(behind?.data).toMatchObject({runIn: {title: '修好桥', end: 4}})
  })
})

describe('what is said aloud counts on', () => {
  const one = '一是修好桥梁。桥上的人很多，都说方便。'
  const two = '二是修好道路。路上的人很多，都说方便。'
  const three = '三是修好水渠。渠边的人很多，都说方便。'
  test.each([
    ['two', [one, two], 'runIn:修好桥梁 runIn:修好道路'],
    ['three, with text between', [one, body, two, three], 'runIn:修好桥梁 p runIn:修好道路 runIn:修好水渠'],
    ['not one alone', [one, body], 'p p'],
    ['nor with a gap', [one, three], 'p p'],
    ['nor two firsts', [one, one.replace('桥梁', '水渠')], 'p p'],
    ['two counts', [one, two, one, two], 'runIn:修好桥梁 runIn:修好道路 runIn:修好桥梁 runIn:修好道路'],
    [
      'a sentence that is all of its line',
      ['一是修好桥梁。', '二是修好道路。'],
      'runIn:修好桥梁 runIn:修好道路',
    ],
    ['not a title', ['一是修好桥梁', '二是修好道路'], 'p p'],
    ['not the first item of an enumeration', ['一是修桥；二是修路。', two], 'enum p'],
    [
      'but of one behind a lead',
      [`${one}有两件：一是桥头；二是桥尾。`, two],
      'runIn:修好桥梁 runIn:修好道路',
    ],
    ['a sentence of 32 characters', [`一是${'字'.repeat(32)}。${body}`, two], `${told(32)} runIn:修好道路`],
    ['not one of 33', [`一是${'字'.repeat(33)}。${body}`, two], 'p runIn:修好道路'],
    [
      'a sentence with a comma',
      ['一是修好桥，管好桥。大家都说方便。', two],
      'runIn:修好桥，管好桥 runIn:修好道路',
    ],
    ['not with two', ['一是修桥，管桥，看桥。大家都说方便。', two], 'p runIn:修好道路'],
    [
      'two ways of counting',
      [one, `第一，修桥。${body}`, two, `第二，修路。${body}`],
      'runIn:修好桥梁 runIn:修桥 runIn:修好道路 runIn:修路',
    ],
  ])('%s', (_, lines, expected) => {
    expect(inText(...lines)).toBe(expected)
  })

  test('with its number and its marker', () => {
    expect(treeOf([one, two]).children[1]?.data).toMatchObject({
      runIn: {kind: 'is', ordinal: 2, marker: '二是', title: '修好道路', end: 7, confidence: 0.9},
    })
  })
})

describe('dashes at the head of paragraphs that stand together', () => {
  const dashed = (mark: string, title: string): string => `${mark}${title}。${body}`
  test.each([
    ['two', [dashed('——', '修桥'), dashed('——', '修路')], 'runIn:修桥 runIn:修路'],
    [
      'of other forms',
      [dashed('—', '修桥'), dashed('── ', '修路'), dashed('--', '修渠')],
      'runIn:修桥 runIn:修路 runIn:修渠',
    ],
    ['not one', [dashed('——', '修桥'), body], 'p p'],
    ['not apart', [dashed('——', '修桥'), body, dashed('——', '修路')], 'p p p'],
    [
      'a pair and one apart',
      [dashed('——', '修桥'), dashed('——', '修路'), body, dashed('——', '修渠')],
      'runIn:修桥 runIn:修路 p p',
    ],
    ['not three in a row', [dashed('———', '修桥'), dashed('———', '修路')], 'p p'],
  ])('%s', (_, lines, expected) => {
    expect(inText(...lines)).toBe(expected)
  })

  test('have no number', () => {
    expect(treeOf([dashed('—— ', '修桥'), dashed('——', '修路')]).children[0]?.data).toEqual({
      runIn: {kind: 'dash', marker: '——', title: '修桥', end: 6, confidence: 0.9},
      hProperties: {dataRunIn: 'dash', dataTitle: '修桥'},
    })
  })
})
