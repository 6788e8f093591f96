import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../src/read/markdown.js'
import {readText} from '../src/read/text.js'
import {enumerationsIn} from '../src/sections/enumeration.js'
import {numbering} from '../src/sections/index.js'
import {body} from './recognised.js'

const apart = (...lines: string[]): string[] => lines.flatMap((line) => [line, body])

describe('the linter says where, what and instead of what', () => {
  const told = (...lines: string[]): string[] => {
    const file = new VFile()
    numbering(readText(lines.join('\n')), file)
    return file.messages.map(String)
  }
  test.each<[string[], string[]]>([
    [apart('一、桥', '三、路'), ['3:1-3:3: Unexpected `三、` after `一、`, expected `二、`']],
    [apart('一、桥', '二、路', '二、渠'), ['5:1-5:3: Unexpected second `二、`, expected `三、`']],
    [apart('二、桥', '三、路'), ['1:1-1:3: Unexpected `二、` at the start of a run, expected `一、`']],
    [apart('一、桥', '二.路'), ['3:1-3:3: Unexpected marker `二.`, expected `二、`']],
    [apart('（一）桥', '(二)路'), ['3:1-3:4: Unexpected `(二)` in a run of `（一）`, expected `（二）`']],
    // The mark of the first is wrong too: the others are told of what is right.
    [
      apart('一.桥', '二、路'),
      [
        '1:1-1:3: Unexpected marker `一.`, expected `一、`',
        '3:1-3:3: Unexpected `二、` in a run of `一.`, expected `二、`',
      ],
    ],
    [
      ['一、江', '（一）桥', body, '二、河', body],
      ['2:1-2:4: Unexpected `（一）` alone on its level, expected a second heading or none'],
    ],
    [
      ['一、江', '（一）桥。桥好。', '二、河', body],
      ['2:1-2:4: Unexpected `（一）` alone on its level, expected a second heading or none'],
    ],
    [['【篇一】江', body], []],
    [
      ['一、江', ...apart('1.桥', '2.路'), '二、河', body],
      ['2:1-2:3: Unexpected `1.` below `一、`, expected `（一）`'],
    ],
    [['（一）江', '1.桥。桥好。', '2.路。路好。', '（二）河', body], []],
    [['一、江', '1.桥；', '2.路。', '二、河', body], []],
    [['第一章　江', ...apart('1.桥', '2.路'), '第二章　河', body], []],
    [
      ['一、江', ...apart('1.1 桥', '1.2 路'), '二、河', body],
      ['2:1-2:4: Unexpected `1.1` in a document numbered with `一、`, expected one system'],
    ],
    [['一、江', '1.1 桥；', '1.2 路；', '二、河', body], []],
    [apart('一、桥', '二、路。'), ['3:1-3:5: Unexpected `。` at the end of a heading, remove it']],
    [['## 一、桥，', body, '## 二、路', body], []],
    [['（一）桥。桥好。', '（二）路。路好。'], []],
    [apart('第五条　桥要修好。', '第五条之一　路要修好。', '第六条　渠要修好。'), []],
    [
      apart('第五条　桥要修好。', '第七条　路要修好。'),
      ['3:1-3:4: Unexpected `第七条` after `第五条`, expected `第六条`'],
    ],
    [apart('第五条之一　桥要修好。', '第八条　路要修好。'), []],
    [apart('1.1 桥', '1.3 路'), ['3:1-3:4: Unexpected `1.3` after `1.1`, expected `1.2`']],
    [apart('TOP3 桥', 'TOP1 路'), []],
    [['附件：1.名单', '2.名单', ...apart('1.桥', '2.路')], []],
    // Aloud.
    [['第一、修桥。', '第二，修路。'], ['1:1-1:4: Unexpected marker `第一、`, expected `第一，`']],
    [['第一、第二座桥好。'], []],
    [['一是桥好。', '三是路好。'], ['2:1-2:3: Unexpected `三是` after `一是`, expected `二是`']],
    [['一是桥好。', '四是路好。'], ['2:1-2:3: Unexpected `四是` after `一是`, expected `二是`']],
    [['一是桥好。', '五是路好。'], []],
    [['一是桥好。', '第三，路好。'], []],
    // Contents.
    [
      ['目录', '第一章　桥', '第二章　路', ...apart('第一章　桥', '第二章　小路')],
      [
        '3:1-3:6: Unexpected entry `第二章　路` in the table of contents, expected the title of a heading',
        '6:1-6:7: Unexpected heading `第二章　小路`, expected it in the table of contents',
      ],
    ],
  ])('%j', (lines, messages) => {
    expect(told(...lines)).toEqual(messages)
  })
})

describe('in Markdown it points at the marker too', () => {
  const told = (source: string): string[] => {
    const file = new VFile(source)
    numbering(readMarkdown(source), file)
    return file.messages.map(String)
  }
  test.each([
    [`## 一、桥\n\n${body}\n\n## 三、路\n`, ['5:4-5:6: Unexpected `三、` after `一、`, expected `二、`']],
    [`一、桥\n\n${body}\n\n**三、路**\n`, ['5:1-5:8: Unexpected `三、` after `一、`, expected `二、`']],
    [`一、桥\n${body}\n三、**路**\n${body}`, ['3:1-3:3: Unexpected `三、` after `一、`, expected `二、`']],
    [`一是桥好。\n\n## 路\n\n三是路好。`, []],
  ])('%j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })

  test('a tree without places is told of too', () => {
    const tree = readText(apart('一、桥', '三、路').join('\n'))
    for (const node of tree.children) {
      delete node.position
      if ('children' in node) for (const child of node.children) delete child.position
    }
    const file = new VFile()
    numbering(tree, file)
    expect(file.messages.map(String)).toEqual(['1:1: Unexpected `三、` after `一、`, expected `二、`'])
  })
})

describe('enumerations of a paragraph', () => {
  const found = (text: string): string[] =>
    enumerationsIn(text).map(
      ({kind, items}) => `${kind}: ${items.map(({start, end}) => text.slice(start, end)).join('|')}`,
    )
  test.each<[string, string[]]>([
    ['一是桥；二是路；三是渠。', ['is: 一是桥|二是路|三是渠']],
    ['一是桥好。二是路好。', ['is: 一是桥好|二是路好']],
    // Only the last ends at its sentence where the others are of one.
    ['一是桥好；二是路好。大家高兴。', ['is: 一是桥好|二是路好']],
    ['一是桥好。桥长；二是路好。大家高兴。', ['is: 一是桥好。桥长|二是路好。大家高兴']],
    ['①桥、②路，③渠', ['circled: ①桥|②路|③渠']],
    ['又如：①种树；②种草。做好：一是桥；二是路。', ['circled: ①种树|②种草', 'is: 一是桥|二是路']],
    ['做好：一是桥；二是路。又如：①种树；②种草。', ['is: 一是桥|二是路', 'circled: ①种树|②种草']],
    ['①种树；②种草；一是桥；二是路。', ['circled: ①种树|②种草；一是桥；二是路', 'is: 一是桥|二是路']],
    ['统一是大事；二是路。', []],
    ['一是桥。', []],
    [`一是${'字'.repeat(1997)}；二是路。`, []],
    [`一是${'字'.repeat(1996)}；二是路。`, [`is: 一是${'字'.repeat(1996)}|二是路`]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
