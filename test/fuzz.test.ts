import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import type {Options} from '../src/types.js'
import {type Document, families, filesOf, mutants} from './fuzz/documents.js'
import {broken, laws} from './fuzz/laws.js'

/** Few documents, the same ones each time; `npm run fuzz` makes others for as long as it is let. */
const settings = {seed: 20_210_304, numRuns: 40} as const

describe.each(Object.entries(families))('%s made up', (_, documents) => {
  test('hold every law', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(broken(document)).toEqual([])
      }),
      settings,
    )
  })
})

test('what was written in one place and read in another gives an article, always the same', () => {
  fc.assert(
    fc.property(mutants(filesOf()), (document) => {
      expect(broken(document, {}, ['determinism', 'round trip'])).toEqual([])
      expect(broken(document, {repair: false}, ['conservation'])).toEqual([])
    }),
    settings,
  )
})

describe('documents that broke a law once', () => {
  const wrong = (text: string): string => Buffer.from(text).toString('latin1')
  const found: ReadonlyArray<[string, Document, Options?]> = [
    ['NUL', {from: 'text', input: '甲\0乙'}],
    [
      'tags in a title',
      {from: 'text', input: '+ <b>新桥建成（</b>两岸往来|\n一、路修好了。\n一、桥也修好了。'},
    ],
    ['spaces in a title', {from: 'markdown', input: '---\ntitle: 新桥**&nbsp; **\n---\n甲'}],
    ['an escaped tag', {from: 'text', input: '一、[甲。](<a b>)\n一、新桥建成。\n一、路修好了。'}],
    [
      'an address in angle brackets',
      {from: 'markdown', input: '一、[甲 a。](<a b>)新桥建成。\n一、路修好了。'},
    ],
    ['lines of two kinds', {from: 'markdown', input: '一、**新桥建成**\r\n一、**路修好了。**\n乙'}],
    ['a line break in emphasis', {from: 'markdown', input: '* _新桥建成。_路修好了。\n——_□□'}],
    [
      'an underscore between letters is no mask',
      {from: 'markdown', input: '一是__新桥建成。__“__”路修好了。'},
    ],
    ['bold in bold', {from: 'markdown', input: '一、<b>“__”</b><b>新桥建成。</b>\n一是__路修好了。__'}],
    [
      'an end that moves beside another',
      {from: 'markdown', input: '一、<del>新桥建成。</del>*×××\n一、****书记*****路修好了。***[甲](b.html)'},
    ],
    ['bold in crossed bold', {from: 'markdown', input: '一、__**书记__<i>新桥建成。</i>\n# 路修好了。'}],
    [
      'an address in bold',
      {from: 'markdown', input: '一、**新桥建成。 ** \n一、https://x.example/a**书记路修好了。'},
    ],
    ['tags in code', {from: 'markdown', input: '    <b>新桥建成。</b><b>路修好了。</b>\n一、<br>'}],
    ['tags in a span of code', {from: 'markdown', input: '`<p>新桥建成</p>`'}],
    ['a carriage return', {from: 'text', input: '\0\r\0'}],
    [
      'entities beside an address of HTML',
      {from: 'text', input: '一、&amp;lt;\n来源：[新桥~](b.html)\n一、路修好了。'},
    ],
    ['entities above keywords', {from: 'text', input: '新桥&nbsp;建成\n路修好了。\n标签：桥 路'}],
    ['an entity that is meant', {from: 'text', input: '1．&amp;lt;'}],
    [
      'a line above a lead that becomes a heading',
      {
        from: 'markdown',
        input: '首先，\\*\\*新桥昨天建成，\\*\\*\n\n一、！[新桥昨天建成。](<a b>)路修好了。',
      },
      {sections: {runIn: 'heading'}},
    ],
    [
      'a title without front matter',
      {from: 'markdown', input: '---\ntitle: 新桥建成。\n---\n一、路修好了。'},
      {matter: false, article: false},
    ],
    [
      'a title above code',
      {from: 'markdown', input: '---\ntitle: 新桥建成。\n---\n```\n路修好了。'},
      {matter: false},
    ],
    [
      'an entity in the code of a title',
      {from: 'markdown', input: '# `&nbsp;`**新桥建成。**\n\n一、<b>路。</b>'},
    ],
    [
      'text in a drawing',
      {from: 'html', input: '<p>新桥建成。</p><svg>路<text>桥</text></svg><map>图</map>'},
    ],
    ['a line break in code', {from: 'markdown', input: '<math><mtext>```\n甲```\n<script>'}],
    [
      'both scripts in a clause',
      {from: 'markdown', input: '記者從縣裏瞭解到河湾镇的新桥。'},
      {script: 'Hant-TW'},
    ],
    [
      'a heading over two lines',
      {from: 'auto', input: '路修好了\\\n新桥建成。\n---\n| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |'},
    ],
    [
      'lines of one length that end sentences',
      {
        from: 'markdown',
        input: '一、[河湾的新桥建成。](b.html)\n一、河湾的小路修好。\n一、**水渠明年再修。**',
      },
      {sections: {runIn: 'heading'}},
    ],
    [
      'leads in a row',
      {from: 'text', input: '一、新桥建成。二、小路也修好了。大家都高兴。\n三、水渠明年再修。大家都高兴。'},
      {sections: {runIn: 'heading'}},
    ],
    [
      'a lead whose sentence goes on',
      {from: 'markdown', input: '一、他说：“路修好了。”、来源：河湾的新桥建成。\n# 新桥建成。'},
      {sections: {runIn: 'heading'}},
    ],
    ['a title that ends in a break', {from: 'markdown', input: '一、**新桥建成（ **<br>\n一、<br>'}],
    [
      'a break and a picture in a title',
      {from: 'markdown', input: '第一章 <br><img src="a.png" alt="桥">\n一、[路修好了。](b.html)'},
    ],
    [
      'a description over lines',
      {
        from: 'auto',
        input: '一、![新桥建成\\](b.html)新桥建成。\n一、\\[新桥建成。](b.html)\n一、<b>路修好了：</b>',
      },
    ],
    ['a fence without an end', {from: 'markdown', input: '```\n\n---'}],
    [
      'a mark at the end of a line',
      {
        from: 'auto',
        input: '一、**新桥建成。**路修好了。*\n一、[**县委书记](b.html)**路修好了。****县委书记',
      },
    ],
    [
      'a rule above what opens',
      {from: 'markdown', input: '---\n附件：**河湾的新桥昨天建成|**\n- 路修好了：\n一、河湾的新桥昨天建成。'},
    ],
    [
      'brackets that are no link',
      {
        from: 'markdown',
        input:
          '- [2021年3月4日\\](https://x.example/(1) "题")**2021年3月4日。**\n  ---\n- **县委书记\n\n路修好了。',
      },
    ],
    ['references', {from: 'markdown', input: '[甲] [桥][甲] ![灯][甲]\n\n[甲]: b.html'}],
    [
      'references that meet',
      {from: 'markdown', input: '[a] [桥][a] ![灯][a] (乙)\n\n[a]: b.html\n\n[新桥建成。](b.html)'},
      {repair: {spacing: 'remove'}},
    ],
    [
      'a list of terms behind braces',
      {from: 'auto', input: '{}\n\n<dl><dt><br></dt><dd>桥</dd></dl>\n<p><br></p>'},
    ],
    [
      'a title of several pieces, told twice',
      {
        from: 'html',
        input:
          '<title>新桥<b>建成_河湾网</title><h1>新桥建成</h1><p># <b>新桥建成。</b></p><p>一、路修好了。</p>',
      },
    ],
    [
      'a picture in code',
      {from: 'html', input: '<h1>新桥</h1><pre><code><img src="a.png">路修好了。</code></pre>'},
    ],
    [
      'a quotation in other marks',
      {from: 'auto', input: '来源：他说：“路修好了。”。\n一、<br>'},
      {script: {to: 'Hans', quotes: 'corner'}},
    ],
    [
      'lines that a lead was cut from',
      {
        from: 'auto',
        input: '一、[新桥昨天建成。](b.html)\n一、**路修好了。**路修好了“\n一、新桥昨天建成。',
      },
      {sections: {runIn: 'strong'}},
    ],
    ['a year behind what bold holds', {from: 'markdown', input: '一、**<img src="a.png" alt="灯">“20**年“'}],
    [
      'a lead in brackets above its like',
      {
        from: 'text',
        input: '1. [河湾的老桥拆了。](b.html)\n2、河湾的新桥通了！\n一、**两岸的人都来了。**',
      },
      {sections: {runIn: 'heading'}},
    ],
    [
      'bold in a link in a lead',
      {from: 'auto', input: '一、[河湾的新桥通了！](b.html)~~**县委书记~~**两岸的人都来了。**'},
      {sections: {runIn: 'strong'}},
    ],
    ['bold that would hide a year', {from: 'markdown', input: '新桥20<b>年</b>建成。'}],
    [
      'a wrong encoding in a description',
      {from: 'html', input: wrong('<p>新桥昨天建成。</p><img src="a.png" alt="桥头的灯"><p>路修好了。</p>')},
    ],
    [
      'a wrong encoding across names and descriptions',
      {from: 'markdown', input: wrong('新桥[^桥]昨天![桥头的灯](桥.png)建成。\n\n[^桥]: 路修好了。')},
    ],
  ]

  test.each(found)('%s', (_, document, options) => {
    expect(broken(document, options)).toEqual([])
  })
})

test('the laws see what they are for', () => {
  const document: Document = {from: 'markdown', input: '**甲**'}
  const article = clean('**甲**')
  const other = {...clean('乙'), markdown: 'a\n'}
  expect(laws.conservation?.(document, other, {})).toBe('甲')
  expect(laws.idempotence?.(document, {...article, markdown: '* 甲\n'}, {})).not.toBe('')
  expect(laws.determinism?.(document, other, {})).not.toBe('')
})
