import {fromHtml} from 'hast-util-from-html'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {
  readHtml,
  readMarkdown,
  readText,
  settleLines,
  sniff,
  splitMatter,
  zhengwenText,
} from '../src/read/index.js'

describe('sniff', () => {
  test.each([
    ['html', '<!doctype html><title>渡口</title><p>桥修好了。'],
    ['html', '<!-- 旧模板 -->\n<html><body>桥修好了。</body></html>'],
    ['html', '<div>\n<p>桥修好了。</p>\n<p>大家都来看。</p></div>\n'],
    ['html', '　　桥修好了。<br><br>　　大家都来看。<br>'],
    ['markdown', '## 一、经过\n桥修好了。'],
    ['markdown', '桥修好了，见[旧照](http://example.cn/a.jpg)。\n大家都来看。'],
    ['markdown', '桥修好了。\n<!--more-->\n大家都来看。'],
    ['markdown', '桥修好了。\n\n大家都来看。'],
    ['markdown', '**桥**修好了。'],
    ['markdown', '<strong>“桥”</strong>修好了，大家都来看，镇上的人说这是多年的心愿。'],
    ['markdown', '- 木桥\n- 石桥'],
    ['markdown', '1. 木桥\n2. 石桥'],
    ['markdown', 'The bridge\nis open.'],
    ['markdown', '\\*\\*镇的桥\n修好了。'],
    ['text', '渡口的桥\n渡口的桥\n各位乡亲：\n桥修好了。**镇的人都来看。'],
    ['text', '一、经过\n桥修好了。\n>>>下一页更多'],
  ] as const)('%s: %j', (kind, body) => {
    expect(sniff(body, false)).toBe(kind)
  })

  test('a post is Markdown unless its body is HTML', () => {
    expect(sniff('桥修好了。\n大家都来看。', true)).toBe('markdown')
    expect(sniff('\n<div><p>桥修好了。</p></div>', true)).toBe('html')
  })
})

describe('splitMatter', () => {
  test.each([
    ['at once', '---\ntitle: 渡口\n---\n桥', 'title: 渡口\n'],
    ['behind a blank line', '\n---\ntitle: 渡口\n---\n桥', 'title: 渡口\n'],
    ['behind a BOM', '\ufeff---\r\ntitle: 渡口\r\n---\r\n桥', 'title: 渡口\r\n'],
    ['empty', '---\n---\n桥', ''],
  ])('YAML %s', (_name, source, value) => {
    const split = splitMatter(source)
    expect(split.matter).toEqual({format: 'yaml', value})
    expect(split.body).toBe('桥')
    expect(source.slice(split.offset)).toBe(split.body)
  })

  test('TOML', () => {
    expect(splitMatter('+++\ntitle = "渡口"\n+++\n桥').matter).toEqual({
      format: 'toml',
      value: 'title = "渡口"\n',
    })
  })

  test.each(['桥\n---\ntitle: 渡口\n---\n', '---\n桥修好了。\n', '--- \n'])('none in %j', (source) => {
    expect(splitMatter(source)).toEqual({matter: undefined, body: source, offset: 0})
  })
})

describe('readHtml', () => {
  test.each([
    '<!doctype html><html lang=zh><head><title>渡口</title><meta charset=gbk></head><body class="a b"><p>桥<b>修<p>好</b>了',
    '<table><tr><td width=10 nowrap>桥<td>修</table><img src=a.jpg alt="桥"><br>',
    '<div hidden><svg viewBox="0 0 1 1"><path d="M0"/></svg><template><p>桥</p></template><!--记--></div>',
    '<a href=/1>桥<a href=/2>修</a><select><option selected>好<option>了</select><table>外<td>内</table>',
    '<ul><li>一<li>二</ul><pre>\n 桥</pre><textarea>\n修</textarea><input type=checkbox checked disabled>',
  ])('builds the tree that hast-util-from-html builds: %s', (source) => {
    const whole = /^<!doctype/i.test(source)
    const expected = fromHtml(source, {fragment: !whole})
    const strip = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, inner) => (key === 'data' || key === 'position' ? undefined : inner)),
      )
    expect(strip(readHtml(source, new VFile()))).toEqual(strip(expected))
  })

  test('positions point into the source', () => {
    const source = '<p>桥</p>\n<p>修<b>好</b>了</p>'
    const tree = readHtml(source, new VFile())
    const last = tree.children[2]
    expect(source.slice(last?.position?.start.offset, last?.position?.end.offset)).toBe(
      '<p>修<b>好</b>了</p>',
    )
  })

  test('nesting below the limit is laid flat, with a message, and keeps its text', () => {
    const file = new VFile()
    const tree = readHtml(`${'<div>'.repeat(3000)}桥`, file, {depth: 50})
    let depth = 0
    for (let node: {children?: unknown[]} | undefined = tree; node; node = node.children?.at(-1) as never)
      depth++
    expect(depth).toBeLessThan(60)
    expect(JSON.stringify(tree)).toContain('桥')
    expect(file.messages.map(String)).toEqual(['1:1: Unexpected nesting deeper than 50, laid flat'])
  })
})

describe('readText', () => {
  test('a line that is not empty is a paragraph, at its place', () => {
    const source = '　　渡口\r\n\n**镇的桥 \n'
    const tree = readText(source)
    expect(
      tree.children.map((node) => source.slice(node.position?.start.offset, node.position?.end.offset)),
    ).toEqual(['渡口', '**镇的桥'])
    expect(tree.children[1]?.position?.start).toEqual({line: 3, column: 1, offset: 7})
  })
})

test('a parser for pipelines', () => {
  expect(unified().use(zhengwenText).parse('渡口\n\n**镇的桥')).toEqual(readText('渡口\n\n**镇的桥'))
})

describe('readMarkdown', () => {
  test.each([
    '> 甲乙。\n>\n> 丙丁。\n',
    '> - 甲\n>   乙\n>\n> 1. 丙\n',
    '>甲\n乙\n>> 丙\n\n丁\n',
    '- > 甲\n  >\n  > 乙\n- 丙\n',
  ])('builds the tree that micromark builds: %j', (source) => {
    const expected = fromMarkdown(source, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
    expect(readMarkdown(source)).toEqual(expected)
  })
})

describe('settleLines', () => {
  const texts = (source: string): string[] => {
    const tree = readMarkdown(source)
    settleLines(tree)
    return tree.children.map((node) =>
      JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value)).replace(
        /.*?"value":"([^"]*)".*?(?=$|"value")/g,
        '$1|',
      ),
    )
  }

  test.each([
    ['lines that end sentences', '桥修好了。\n大家都来看。', ['桥修好了。|', '大家都来看。|']],
    ['a line cut inside a sentence', '桥修好了，\n大家都来看。', ['桥修好了，大家都来看。|']],
    [
      'lines of one width',
      '渡口的老桥修好了。\n镇上的人都来看了，\n孩子们也跟着过桥去\n了。',
      ['渡口的老桥修好了。镇上的人都来看了，孩子们也跟着过桥去了。|'],
    ],
    ['Latin words', 'The bridge\nis open.', ['The bridge is open.|']],
    [
      'numbered lines',
      '今年的目标\n一、背景\n这里是背景说明。',
      ['今年的目标|', '一、背景|', '这里是背景说明。|'],
    ],
    ['a salutation', '各位读者：\n今天开馆，\n大家请进。', ['各位读者：|', '今天开馆，大家请进。|']],
    ['a word that is cut', '今天下午镇上\n开会。', ['今天下午镇上开会。|']],
    ['across emphasis', '桥**修好了**。\n大家来看。', ['桥|修好了|。|', '大家来看。|']],
  ])('%s', (_name, source, expected) => {
    expect(texts(source)).toEqual(expected)
  })
})
