import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {boundedGfm} from '../src/read/bounds.js'
import {readMarkdown} from '../src/read/index.js'
import type {Kind} from '../src/types.js'

/** Everything that an article can be asked for. */
function all(input: string | Uint8Array, from: 'auto' | Kind = 'auto'): ReturnType<typeof clean> {
  const article = clean(input, {from})
  expect(typeof article.markdown).toBe('string')
  expect(typeof article.html).toBe('string')
  expect(typeof article.text).toBe('string')
  expect(JSON.stringify(article)).toContain('"version":1')
  return article
}

const rulesOf = (article: ReturnType<typeof clean>): Array<string | null | undefined> =>
  article.messages.map(({ruleId}) => ruleId)

const sentence = '河湾镇的新桥昨天建成，两岸居民往来方便了许多。'

describe('Markdown that nests without end', () => {
  test.each([
    ['lists, a line each', Array.from({length: 250}, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n')],
    ['lists on a line', `${'- '.repeat(2500)}甲`],
    ['numbered lists on a line', `${'1. '.repeat(2500)}甲`],
    ['quotes', `${'> '.repeat(5000)}甲`],
    ['quotes without space', `${'>'.repeat(5000)}甲`],
    ['quotes and lists', `${'> - '.repeat(3000)}甲`],
    ['notes', `${'[^a]: '.repeat(3000)}甲`],
  ])('%s', (_, input) => {
    const article = all(input, 'markdown')
    expect(rulesOf(article)).toContain('limit-depth')
    expect(article.text).toContain('甲')
  })

  test.each([
    ['emphasis', `${'*a **a '.repeat(4000)}甲${' a** a*'.repeat(4000)}`],
    ['one run of marks', `${'*'.repeat(5000)}甲${'*'.repeat(5000)}`],
    ['emphasis that nothing closes', `甲${'*a_ '.repeat(5000)}`],
    ['marks of two kinds', `甲${'_a*'.repeat(5000)}`],
    ['brackets', `${'['.repeat(5000)}甲`],
    ['pairs of brackets', `${'['.repeat(5000)}甲${']'.repeat(5000)}`],
    ['closing brackets', `甲${']'.repeat(5000)}`],
    ['images', `甲${'!['.repeat(5000)}`],
    ['links that nothing closes', `甲${'[a]('.repeat(4000)}`],
    ['tags that nothing closes', `甲${'<?'.repeat(5000)}`],
    ['strikes', `甲${'~~a '.repeat(5000)}`],
  ])('%s', (_, input) => {
    const article = all(input, 'markdown')
    expect(rulesOf(article)).toContain('limit-marks')
    expect(article.text).toContain('甲')
    expect(clean(article.markdown, {from: 'markdown'}).text).toBe(article.text)
  })

  test('what is no deeper is no trouble', () => {
    expect(rulesOf(all(`${'> '.repeat(90)}**甲**`, 'markdown'))).toEqual([])
    expect(rulesOf(all('**甲**，[乙](b)，`丙`，~~丁~~。'.repeat(200), 'markdown'))).toEqual([])
  })

  test('HTML inside', () => {
    all('<div>\n\n'.repeat(2500), 'markdown')
    all('<b>'.repeat(2500), 'markdown')
  })
})

describe('Markdown that is long', () => {
  test.each([
    ['dots behind an address', `见http://a.example${'.'.repeat(5000)}`],
    ['dots before an address', `见${'a.'.repeat(5000)}@b.example`],
    ['signs of addresses', `见${'a@'.repeat(5000)}${'www.'.repeat(5000)}`],
    ['lines', 'a|b\n'.repeat(5000)],
    ['items', '1. x\n'.repeat(4000)],
    ['columns', `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${'|乙'.repeat(1000)}`],
    ['notes', `甲${'[^1]'.repeat(1000)}\n\n[^1]: 乙`],
    ['definitions', '[a]: b\n'.repeat(3000)],
    ['backslashes, references, space', `${'\\'.repeat(5000)}${'&'.repeat(5000)}${' '.repeat(5000)}甲`],
    ['code', Array.from({length: 200}, (_, length) => `${'`'.repeat(length + 1)}a`).join(' ')],
    ['empty lines', `甲${'\n'.repeat(100_000)}乙`],
  ])('%s', (_, input) => {
    all(input, 'markdown')
  })
})

describe('pages that nest without end', () => {
  test.each([
    'div',
    'b',
    'table',
    'ul',
    'blockquote',
    'span',
    'p',
    'template',
    'svg',
    'font size=1',
    'object',
  ])('10,000 <%s>', (name) => {
    all(`<p>${sentence}</p>${`<${name}>`.repeat(10_000)}甲`, 'html')
  })

  test('100,000 <b>', {timeout: 120_000}, () => {
    const article = clean(`<p>${sentence}</p>${'<b>'.repeat(100_000)}甲`, {from: 'html'})
    expect(rulesOf(article)).toContain('limit-depth')
    expect(article.markdown).toContain('甲')
  })

  test.each(['<ul><li>', '<table><tr><td>', '<b><p>', '<a href=b><p>', '<svg><foreignObject>', '<math><mi>'])(
    '4000 %s',
    (tags) => {
      all(`<p>${sentence}</p>${tags.repeat(4000)}甲`, 'html')
    },
  )
})

describe('pages that are long', () => {
  const numbered = (count: number, make: (index: number) => string): string =>
    Array.from({length: count}, (_, index) => make(index)).join('')

  test.each([
    ['attributes', `<p ${numbered(100_000, (index) => `a${index}=b `)}>${sentence}</p>`],
    ['bodies', `${numbered(5000, (index) => `<body a${index}=b>`)}${sentence}`],
    ['a comment', `<!--${sentence.repeat(50_000)}-->`],
    ['nothing but a comment', `<!--${sentence.repeat(50_000)}`],
    ['comments', `<p>${'甲<!-- -->'.repeat(5000)}`],
    ['breaks', `<div>${'甲<br>'.repeat(2500)}`],
    ['end tags', `<p>甲${'</b></p></table>'.repeat(5000)}`],
    ['formats of many kinds', `${numbered(4000, (index) => `<font size=${index}>`)}<p>甲`],
    ['text in a table', `<table>${'甲<b>'.repeat(4000)}`],
    ['wide cells', `<table>${'<tr><td colspan=1000 rowspan=65534>甲<td>乙'.repeat(500)}</table>`],
    ['scripts', `<p>甲</p>${'<script>a={"content":"</script>'.repeat(2500)}`],
    ['JSON', `<p>甲</p><script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    [
      'a class, a style, an address',
      `<p class="${'a '.repeat(50_000)}" style="${'a:b;'.repeat(50_000)}">甲<a href="?${'a=b&'.repeat(50_000)}">乙</a>`,
    ],
    ['signs', `<p>${'<'.repeat(50_000)}${'&'.repeat(50_000)}`],
  ])('%s', (_, input) => {
    all(input, 'html')
  })
})

describe('what has no end is never the arguments of a call: an engine takes some hundred thousand', () => {
  const spread = /(?:\.(?:push|unshift)|Math\.(?:max|min))\(\s*\.\.\./
  /** Files where such arguments are few, and why. */
  const few: Readonly<Record<string, string>> = {
    'article/credits.ts': 'names of fields',
    'article/labels.ts': 'rows of a table',
    'article/below.ts': 'a list that is no longer than one of links',
    'repair/emphasis.ts': 'two marks of a pair',
    'repair/shift/index.ts': 'findings and readings of one run',
    'repair/shift/judge.ts': 'the likeliest readings',
    'repair/shift/posterior.ts': 'readings of one run',
  }
  const root = new URL('../src/', import.meta.url)
  const files = readdirSync(root, {recursive: true}).map(String)

  test.each(files.filter((file) => file.endsWith('.ts') && !few[file]))('%s', (file) => {
    expect(readFileSync(new URL(file, root), 'utf8').match(spread)?.[0]).toBeUndefined()
  })
})

describe('text that is long', () => {
  test('a paragraph of 10 MB', () => {
    const article = clean(sentence.repeat(150_000))
    expect(article.text).toHaveLength(sentence.length * 150_000)
  })

  test('lines', () => {
    all(Array.from({length: 4000}, (_, index) => `${index + 1}、${sentence}`).join('\n'), 'text')
  })

  test.each([...'=（“*×.1\u3000,<[`~_|#-'])('100,000 of %s', (character) => {
    all(`甲${character.repeat(100_000)}乙`, 'text')
    all(character.repeat(5000))
  })

  test.each([
    ['fields', `---\n${'a: b\n'.repeat(3000)}---\n甲`],
    ['brackets', `---\na: ${'['.repeat(5000)}\n---\n甲`],
    ['lists', `---\n${'- '.repeat(2500)}\n---\n甲`],
    ['JSON', `;;;\n{"a":${'['.repeat(5000)}\n;;;\n甲`],
    ['TOML', `+++\na=${'['.repeat(5000)}\n+++\n甲`],
  ])('front matter: %s', (_, input) => {
    all(input)
  })
})

describe('what is no text', () => {
  test.each([
    ['NUL', `甲\0乙\0`],
    ['lone surrogates', '甲\ud800乙\udc00丙\ud800'],
    ['noncharacters', '甲\ufdd0乙\ufffe丙\uffff'],
    ['marks of order and direction', '\ufeff甲\ufeff\u200b\u202e乙\u2066丙'],
    [
      'control characters',
      Array.from({length: 0xa0}, (_, code) => `甲${String.fromCharCode(code)}`).join(''),
    ],
    ['nothing', ''],
    ['space', ' \n\t\u3000\n'],
  ])('%s', (_, input) => {
    for (const from of ['auto', 'html', 'markdown', 'text'] as const) {
      all(input, from)
      all(`---\ntitle: ${input}\n---\n${sentence}`, from)
      all(`<p title="${input}">${input}<a href="${input}">${input}</a></p>`, from)
    }
  })

  test('bytes at random', () => {
    let state = 1
    for (let round = 0; round < 60; round++) {
      const bytes = Uint8Array.from({length: 400}, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
        return state >>> 24
      })
      all(bytes, (['auto', 'html', 'markdown', 'text'] as const)[round % 4])
    }
  })

  const page = `<!doctype html><html><head><meta charset=utf-8><title>新桥建成_河湾网</title>
<meta name="author" content="李明"><script>a({"b": "<p>"})</script><style>p {}</style></head>
<body><!-- 正文 --><div class="article" id=a><h1>新桥建成</h1><p align=center>2021年3月4日　来源：河湾网</p>
<p>　　${sentence}<b>第二句&nbsp;&amp;完</b>。<img src="a.png" alt="桥"></p><table><tr><td>一<td>二</table>
<ul><li>甲</li></ul><p>（责任编辑：李明）</p></div></body></html>`

  test('every prefix of a page', () => {
    for (let end = 0; end <= page.length; end += 3) clean(page.slice(0, end)).markdown.toString()
  })

  test('every prefix of its bytes, cut inside characters', () => {
    const bytes = new TextEncoder().encode(page)
    for (let end = 1; end <= bytes.length; end += 5) clean(bytes.subarray(0, end)).markdown.toString()
  })
})

describe('limits that are set', () => {
  test('bytes: of a string those of UTF-8', () => {
    expect(() => clean('甲甲', {limits: {bytes: 5}})).toThrow(/`limits\.bytes`, 5/)
    expect(clean('甲甲', {limits: {bytes: 6}}).text).toBe('甲甲')
    expect(clean('😀é', {limits: {bytes: 6}}).text).toBe('😀é')
    expect(() => clean('😀é', {limits: {bytes: 5}})).toThrow(RangeError)
    expect(() => clean(new Uint8Array(6), {limits: {bytes: 5}})).toThrow(RangeError)
  })

  test('Markdown that would take all memory is refused before it is read', {timeout: 120_000}, () => {
    for (const line of ['1. x\n', '- - x\n', '甲\n\n', '> 甲\n', '| 甲 | 乙 |\n', `${'*甲* '.repeat(40)}\n`])
      expect(() => clean(line.repeat(100_000), {from: 'markdown'})).toThrow(/`limits\.nodes`, 2000000/)
    expect(clean(`${sentence.repeat(5000)}\n\n乙`, {from: 'markdown'}).text).toContain('乙')
  })

  test('a million numbered lines', {timeout: 120_000}, () => {
    const lines = Array.from({length: 1_000_000}, (_, index) => `${index}、甲`).join('\n')
    expect(() => clean(lines)).toThrow(/`limits\.nodes`/)
  })

  test('lists that end inside others are text where they cost too much', () => {
    const {extension, reached} = boundedGfm('commonmark', 20_000)
    const tree = fromMarkdown('- - 甲\n'.repeat(200), {extensions: [extension]})
    expect([...reached]).toEqual(['limit-marks'])
    expect(JSON.stringify(tree).match(/甲/g)).toHaveLength(200)
  })

  test.each([
    ['html', '<p>甲</p><p>乙</p>'],
    ['markdown', '甲\n\n乙'],
    ['text', '甲\n乙'],
  ] as const)('nodes: %s', (from, input) => {
    expect(() => clean(input, {from, limits: {nodes: 4}})).toThrow(/`limits\.nodes`, 4/)
    expect(clean(input, {from, limits: {nodes: 12}}).text).toBe('甲\n乙')
  })

  test('depth', () => {
    const article = clean(`${'<div>'.repeat(20)}<p>${sentence}</p>`, {from: 'html', limits: {depth: 10}})
    expect(rulesOf(article)).toContain('limit-depth')
    expect(article.text).toBe(sentence)
  })
})

describe('expressions that could be read in many ways', () => {
  const digits = '1'.repeat(40)
  test.each([
    [
      'numbers of pages inside a text',
      `<p>${sentence.slice(0, 20)}</p><p>${digits}下一页甲</p><p>${sentence}</p>`,
    ],
    ['numbers of pages below a text', `<p>${sentence.repeat(3)}</p><p>${digits}甲页</p>`],
    ['readings', `<p>${sentence.repeat(3)}${`<ruby>桥<rt>${'a'.repeat(70)}j1x</rt></ruby>`.repeat(40)}</p>`],
  ])('%s', (_, body) => {
    expect(all(`<html><body><h1>新桥建成</h1>${body}</body></html>`, 'html').text).toContain('两岸居民')
  })
})

test('marks of lists and rules on a line are read as micromark reads them', () => {
  const plain = (text: string): unknown =>
    fromMarkdown(text, {
      extensions: [gfm()],
      mdastExtensions: gfmFromMarkdown().filter(({transforms}) => !transforms),
    })
  const piece = fc.constantFrom(
    '- ',
    '* ',
    '+ ',
    '-',
    '*',
    ' ',
    '\t',
    '甲',
    '\n',
    '1. ',
    '> ',
    '***',
    '- - -\n',
  )
  const line = fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(line, (text) => {
      expect(readMarkdown(text)).toEqual(plain(text))
    }),
    {seed: 20_210_304, numRuns: 400},
  )
})
