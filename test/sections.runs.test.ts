import {describe, expect, test} from 'vitest'
import {body, inMarkdown, inText} from './recognised.js'

/** A text of one sentence that is too long to lead. */
const long = `${'字'.repeat(50)}。后面还有。`
/** Each line with text below it. */
const apart = (...lines: string[]): string[] => lines.flatMap((line) => [line, body])

describe('1. 2. number headings where titles have text below, and lists elsewhere', () => {
  test.each([
    ['titles with text below', apart('1.桥', '2.路'), '##1.桥 p ##2.路 p'],
    ['one after the other', ['1.桥', '2.路', '3.渠', body], 'list p'],
    ['text below one of them', ['1.桥', body, '2.路', '3.渠'], '##1.桥 p ##2.路 ##3.渠'],
    ['one alone', apart('1.桥'), 'p p'],
    ['from two on', apart('2.桥', '3.路'), 'p p p p'],
    [
      'three of four are titles',
      apart('1.桥', '2.路', '3.渠', `4.${long}`),
      '##1.桥 p ##2.路 p ##3.渠 p p p',
    ],
    ['two of three', apart('1.桥', '2.路', `3.${long}`), 'p p p p p p'],
    [
      'three steps of four are by one',
      apart('1.桥', '2.路', '3.渠', '4.树', '6.草'),
      '##1.桥 p ##2.路 p ##3.渠 p ##4.树 p ##6.草 p',
    ],
    ['two of three', apart('1.桥', '2.路', '3.渠', '5.草'), 'p p p p p p p p'],
    ['words and what they mean', apart('1.开馆：九点', '2.闭馆'), 'p p p p'],
    [
      'in fewer than half',
      apart('1.开馆：九点', '2.闭馆', '3.借书'),
      '##1.开馆：九点 p ##2.闭馆 p ##3.借书 p',
    ],
    ['with a colon of ASCII', apart('1.开馆:九点', '2.闭馆: 十点'), 'p p p p'],
    [
      'but not a score or a time',
      apart('1.甲队3:2乙队', '2.丙队9:30到'),
      '##1.甲队3:2乙队 p ##2.丙队9:30到 p',
    ],
    [
      'nor a question',
      apart('1.问：几点开馆？', '2.问：几点闭馆?'),
      '##1.问：几点开馆？ p ##2.问：几点闭馆? p',
    ],
    ['an item among them', apart('1.桥；', '2.路'), 'p p p p'],
    ['a lead, and no more than one', ['1.桥。桥好。', '2.路。路好。'], 'runIn:桥 runIn:路'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })

  test('they count on through headings above, as what they were there', () => {
    expect(inText('一、江', ...apart('1.桥', '2.路'), '二、河', ...apart('3.渠', '4.树'))).toBe(
      '##一、江 ###1.桥 p ###2.路 p ##二、河 ###3.渠 p ###4.树 p',
    )
    expect(inText('一、江', '1.桥', '2.路', '二、河', ...apart('3.渠', '4.树'))).toBe(
      '##一、江 list ##二、河 p p p p',
    )
  })

  test('a heading of the source is one, whatever its run agrees on', () => {
    expect(inMarkdown('## 1.桥', '2.路', '3.渠')).toBe('##1.桥 list')
    expect(inMarkdown('## 2.桥', body)).toBe('##2.桥 p')
    expect(inMarkdown('## 一、二年级放假', '## 三、四年级放假')).toBe('##一、二年级放假 ##三、四年级放假')
  })
})

describe('1.1 1.2 number headings in most documents', () => {
  test.each([
    ['titles', ['1.1 桥', '1.2 路', '1.3 渠'], '##1.1 桥 ##1.2 路 ##1.3 渠'],
    ['half of them', ['1.1 桥', `1.2 ${long}`], '##1.1 桥 p'],
    ['fewer', ['1.1 桥', `1.2 ${long}`, `1.3 ${long}`], 'p p p'],
    ['terms', ['1.1 开馆：九点', '1.2 闭馆：十点'], 'p p'],
    [
      'terms with text below',
      apart('1.1 开馆：九点', '1.2 闭馆：十点'),
      '##1.1 开馆：九点 p ##1.2 闭馆：十点 p',
    ],
    [
      'terms with text below half of them',
      ['1.1 开馆：九点', body, '1.2 闭馆：十点', '1.3 借书：五本'],
      'p p p p',
    ],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})

describe('numbers that are ordinary text too count only where a whole run agrees', () => {
  test.each([
    ['titles with text below', apart('1 桥', '2 路'), '##1 桥 p ##2 路 p'],
    ['numbers alone', apart('01', '02'), '##01 p ##02 p'],
    ['not one', apart('1 桥'), 'p p'],
    ['nor from two on', apart('2 桥', '3 路'), 'p p p p'],
    ['nor with a gap', apart('1 桥', '3 路'), 'p p p p'],
    ['nor without text below the last', ['1 桥', body, '2 路'], 'p p p'],
    ['nor without text below one', ['1 桥', '2 路', body, '3 渠', body], 'p p p p p'],
    ['nor with one that is no title', apart('1 桥', `2 ${long}`, '3 渠'), 'p p p p p p'],
    ['nor as leads', ['1 桥。桥好。', '2 路。路好。'], 'p p'],
    ['but leads with a word', ['TOP1 桥。桥好。', 'TOP2 路。路好。'], 'runIn:桥 runIn:路'],
    ['not with a gap', ['TOP1 桥。桥好。', 'TOP5 路。路好。'], 'p p'],
    ['nor with a longer sentence among them', ['TOP1 桥。桥好。', `TOP2 ${long}`], 'p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})

describe('一、（一） number headings by themselves', () => {
  test.each([
    ['two lines', ['一、桥', '二、路', body], '##一、桥 ##二、路 p'],
    ['three with nothing below are a list', ['一、桥', '二、路', '三、渠', body], 'p p p p'],
    ['three with text below one', ['一、桥', '二、路', body, '三、渠'], '##一、桥 ##二、路 p ##三、渠'],
    ['an item among them', ['（一）桥', '（二）路；'], 'p p'],
    ['one that is far on is told of', apart('五、桥'), 'p p'],
    ['one that announces', ['一、主要任务：', body], '##一、主要任务： p'],
    ['in 24 characters', [`一、${'桥'.repeat(23)}：`, body], `##一、${'桥'.repeat(23)}： p`],
    ['not in 25', [`一、${'桥'.repeat(24)}：`, body], 'p p'],
    ['nor half a sentence', apart('一、有下列情形的：', '二、安排如下：', '三、桥，路：'), 'p p p p p p'],
    ['far on it announces nothing', ['五、主要任务：', body], 'p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })

  test('bold lines are headings though they look like a list', () => {
    expect(inMarkdown('**一、桥**', '**二、路**', '**三、渠**', body)).toBe('##一、桥 ##二、路 ##三、渠 p')
    expect(inMarkdown('**一、桥**', '二、路', '三、渠', body)).toBe('##一、桥 ##二、路 ##三、渠 p')
    expect(inMarkdown('**（一）桥**', '（二）路；', '（三）渠')).toBe('##（一）桥 p p')
  })
})

describe('sentences open their paragraphs where the run agrees', () => {
  test.each([
    ['two', ['（一）桥。桥好。', '（二）路。路好。'], 'runIn:桥 runIn:路'],
    ['one alone', ['（一）桥。桥好。', body], 'runIn:桥 p'],
    ['half of the run', ['（一）桥。桥好。', `（二）${long}`], 'runIn:桥 p'],
    ['a third of it', ['（一）桥。桥好。', `（二）${long}`, `（三）${long}`], 'p p p'],
    ['three commas are no phrase', ['（一）桥，路，渠，树。都好。', '（二）路。路好。'], 'p runIn:路'],
    ['two are', ['（一）桥，路，渠。都好。', '（二）路。路好。'], 'runIn:桥，路，渠 runIn:路'],
    ['whole sentences with nothing below', ['（一）桥好。', '（二）路好。'], 'p p'],
    ['with something below', apart('（一）桥好。', '（二）路好。'), 'runIn:桥好 p runIn:路好 p'],
    [
      'below half of them',
      ['（一）桥好。', body, '（二）路好。', '（三）渠好。'],
      'runIn:桥好 p runIn:路好 runIn:渠好',
    ],
    ['below a third', ['（一）桥好。', body, '（二）路好。', '（三）渠好。', '（四）树好。'], 'p p p p p'],
    ['beside one that leads', ['（一）桥好。', '（二）路。路好。'], 'runIn:桥好 runIn:路'],
    [
      'one alone, with nothing of its kind',
      ['一、江', '（一）桥好。', '二、河', body],
      '##一、江 p ##二、河 p',
    ],
    [
      'one that goes on from above',
      ['一、江', '（一）桥。桥好。', '（二）路。路好。', '二、河', '（三）渠好。'],
      '##一、江 runIn:桥 runIn:路 ##二、河 runIn:渠好',
    ],
    ['one alone that is far on', ['（五）桥。桥好。', body], 'p p'],
    ['two that are far on', ['（五）桥。桥好。', '（六）路。路好。'], 'runIn:桥 runIn:路'],
    ['an item among them', ['（一）桥；', '（二）路。路好。'], 'p p'],
  ])('%s', (_, lines, words) => {
    expect(inText(...lines)).toBe(words)
  })
})
