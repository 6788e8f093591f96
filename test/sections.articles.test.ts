import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readText} from '../src/read/text.js'
import {numbering} from '../src/sections/index.js'
import {body, inMarkdown, inText} from './recognised.js'

/** Each line with text below it. */
const apart = (...lines: string[]): string[] => lines.flatMap((line) => [line, body])

describe('articles', () => {
  test.each([
    [
      'a law',
      ['第一条　桥要修好。', '（一）桥头', '（二）桥尾', '第二条　路要修好。'],
      'article p p article',
    ],
    [
      '项 with text between are 项',
      ['第一条　桥要修好。', ...apart('（一）桥头', '（二）桥尾')],
      'article p p p p',
    ],
    [
      '一、 with text between is a part of its own',
      ['第一条　桥要修好。', ...apart('一、桥头', '二、桥尾')],
      'article ##一、桥头 p ##二、桥尾 p',
    ],
    ['one after the other it is none', ['第一条　桥要修好。', '一、桥头', '二、桥尾'], 'article p p'],
    ['a contract has titles', apart('第一条　范围', '第二条　期限'), '##第一条　范围 p ##第二条　期限 p'],
    [
      'not below a chapter',
      ['第一章　桥', ...apart('第一条　范围', '第二条　期限')],
      '##第一章　桥 article p article p',
    ],
    ['nor one after the other', ['第一条　范围', '第二条　期限'], 'article article'],
    ['nor one alone', apart('第一条　范围'), 'article p'],
    [
      'nor where one of four is a sentence',
      apart('第一条　范围', '第二条　期限', '第三条　费用', '第四条　桥要修好。'),
      'article p article p article p article p',
    ],
    [
      'but one of five',
      apart('第一条　甲', '第二条　乙', '第三条　丙', '第四条　丁', '第五条　桥要修好。'),
      '##第一条　甲 p ##第二条　乙 p ##第三条　丙 p ##第四条　丁 p ##第五条　桥要修好。 p',
    ],
    ['nor in brackets', apart('第一条　【范围】', '第二条　【期限】'), 'article p article p'],
    [
      'an annex of a law is a heading',
      [...apart('第一条　桥要修好。', '第二条　路要修好。'), '附件一：名单', body],
      'article p article p ##附件一：名单 p',
    ],
    ['of another text it is none', [body, '附件一：名单', body], 'p attachment p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})

describe('names and signs beside numbered parts', () => {
  test.each([
    [
      'a name of 48 characters at most',
      ['一、桥', body, '二、路', body, `附录：${'名'.repeat(45)}`],
      '##一、桥 p ##二、路 p',
    ],
    ['not where nothing is a heading', ['1.桥；', '2.路。', '结语', body], 'list p p'],
    [
      'a sign and a title of 30 characters',
      [`■ ${'桥'.repeat(28)}`, body, '■ 路', body],
      `##■ ${'桥'.repeat(28)} p ##■ 路 p`,
    ],
    ['not of 31', [`■ ${'桥'.repeat(29)}`, body, '■ 路', body], 'p p p p'],
    ['a mark inside is no end', ['■ 修桥、修路', body, '■ 修渠', body], '##■ 修桥、修路 p ##■ 修渠 p'],
    ['not with less below', ['■ 把老桥修好', '路', '■ 路', body], 'p p p p'],
    ['nor at the end', ['■ 桥', body, '■ 路'], 'p p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines).replace(/^(##一、桥 p ##二、路 p) .*$/, '$1')).toBe(words)
  })

  test('a chapter in bold is one though it is a sentence', () => {
    expect(inText('第二章　桥要修好。', body)).toBe('p p')
    expect(inMarkdown('**第二章　桥要修好。**', body)).toBe('##第二章　桥要修好。 p')
  })
})

describe('pairs of grades are no numbers', () => {
  test.each([
    ['一、二年级放假', '三、四年级放假', 'p p'],
    ['一、二年级放假', '二、图书馆开门', '##一、二年级放假 ##二、图书馆开门'],
  ])('%s, %s', (first, second, words) => {
    expect(inText(first, second)).toBe(words)
  })
})

describe('which lines count on', () => {
  const told = (...lines: string[]): string[] => {
    const file = new VFile()
    numbering(readText(lines.join('\n')), file)
    return file.messages.map(({line, ruleId, actual, expected}) =>
      `${line} ${ruleId} ${actual} ${expected ?? ''}`.trim(),
    )
  }
  test.each([
    ['up to three numbers may be missing', apart('一、桥', '四、路'), ['3 numbering-gap 四、 二、']],
    ['not four', apart('一、桥', '六、路'), ['1 numbering-lone 一、']],
    ['a number may come twice', apart('一、桥', '二、路', '二、渠'), ['5 numbering-repeat 二、 三、']],
    [
      'what stands below another number counts by itself',
      ['一、江', ...apart('（一）桥', '（二）路'), '二、河', ...apart('（一）渠', '（三）树')],
      ['9 numbering-gap （三） （二）'],
    ],
    [
      'a new piece begins anew',
      ['【篇一】江', ...apart('一、桥', '二、路'), '【篇二】河', ...apart('三、渠', '四、树')],
      ['7 numbering-start 三、 一、'],
    ],
    [
      'a chapter ends what stands below another, which may go on',
      ['第一章　江', ...apart('一、桥', '二、路'), '第二章　河', ...apart('三、渠', '四、树')],
      [],
    ],
    [
      'decimals below 1 and below 2 are two counts',
      apart('1.1 桥', '1.2 路', '2.1 渠', '2.2 树', '2.4 草'),
      ['9 numbering-gap 2.4 2.3'],
    ],
    [
      'a list within a part of its own kind',
      ['1.桥', '1.先修头。', '2.再修尾。', '2.路', '1.先修东。', '3.再修西。'],
      ['6 numbering-gap 3. 2.'],
    ],
    ['a ranking counts down', apart('TOP3 桥', 'TOP2 路', 'TOP1 渠'), []],
    [
      'small letters and capitals are two counts',
      ['A. 江', ...apart('a. 桥', 'b. 路'), 'B. 河', ...apart('a. 渠', 'c. 树')],
      ['9 numbering-gap c. b.'],
    ],
    ['a year of figures is from nought', apart('〇、桥', '一、路'), []],
  ])('%s', (_, lines, messages) => {
    expect(told(...lines)).toEqual(messages)
  })
})
