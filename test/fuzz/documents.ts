import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import type {Kind} from '../../src/types.js'
import {heads, htmlBlocks, markdownBlocks, matters} from './shapes.js'

/** A document that a law is held against. */
export interface Document {
  from: 'auto' | Kind
  input: string | Uint8Array
}

const one = fc.constantFrom
const joined = (parts: fc.Arbitrary<string>, glue: string, most: number): fc.Arbitrary<string> =>
  fc.array(parts, {minLength: 1, maxLength: most}).map((all) => all.join(glue))

/** Sentences and what is found inside them. */
const clause = one(
  '河湾镇的新桥昨天建成',
  '两岸居民往来方便了许多',
  '全年营业收入20亿元',
  '要加强领导、明确责任',
  '記者從縣裏瞭解到',
  '这项工作由水利局负责',
  'The bridge is 1,200 m long',
  '2021年3月4日',
  '他说：“路修好了。”',
  '气温-5℃～3℃',
  '甲',
)
const damage = one(
  '**省委书记',
  '20**年',
  '×××',
  '“__”',
  '□□',
  '锟斤拷',
  '????',
  '&nbsp;',
  '&amp;lt;',
  '重(chóng)庆',
  'é‡åº†',
  '鏂版ˉ',
  '\u00a0',
  '\u3000\u3000',
  '\ufffd',
)
const sign = one(
  '。',
  '，',
  '；',
  '！',
  '、',
  '……',
  '——',
  '（',
  '）',
  '“',
  '”',
  '：',
  '.',
  '|',
  '~',
  '\\',
  '',
)
const words: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: fc.tuple(clause, sign).map(([text, end]) => text + end)},
  {weight: 1, arbitrary: damage},
)
const marked = fc
  .tuple(one('**', '*', '__', '_', '~~', '`', '***', '==', '$'), words, one('', ' '))
  .map(([mark, text, space]) => `${mark}${text}${space}${mark}`)
const linked = fc
  .tuple(
    one('', '!'),
    words,
    one('b.html', 'https://x.example/a_b', '<a b>', 'https://x.example/(1) "题"', ''),
  )
  .map(([bang, text, address]) => `${bang}[${text}](${address})`)
const tagged = fc
  .tuple(one('b', 'strong', 'em', 'span', 'font', 'sup', 'a', 'del', 'i'), words)
  .map(([name, text]) => `<${name}>${text}</${name}>`)
const stray = one(
  '<br>',
  '<img src="a.png" alt="桥">',
  '[^1]',
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '<',
  '&',
  '\\',
  'https://x.example/a',
)
const phrase = fc.oneof(
  {weight: 5, arbitrary: words},
  {weight: 2, arbitrary: marked},
  {weight: 1, arbitrary: linked},
  {weight: 1, arbitrary: tagged},
  {weight: 1, arbitrary: stray},
)
const line = joined(phrase, '', 4)

/** Heads of lines. */
const numbering = one(
  '一、',
  '二、',
  '（一）',
  '（二）',
  '(1)',
  '1.',
  '1．',
  '1. ',
  '2、',
  '①',
  '第一章 ',
  '第二条　',
  '一是',
  '首先，',
  '# ',
  '## ',
  '### ',
  '- ',
  '* ',
  '+ ',
  '> ',
  '    ',
  '　　',
  '附件：',
  '来源：',
  '责任编辑：',
  '【',
  '——',
  '',
)
const numbered = fc.tuple(numbering, line).map(([head, text]) => head + text)
const rule = one(
  '---',
  '***',
  '===',
  '```',
  '| 甲 | 乙 |\n| --- | --- |\n| 一 | **二** |',
  '[a]: b.html',
  '[^1]: 注',
  '<!-- 注 -->',
  '$$',
  '（完）',
  '打印 关闭',
)

const matter = fc
  .array(
    fc.oneof(
      line.map((text) => `title: ${text}`),
      clause.map((text) => `title: "${text}"`),
      one(
        'date: 2021-03-04',
        'author: 李明',
        'tags: [桥, 路]',
        'tags:\n  - 桥',
        '__proto__: 甲',
        'a: &b [*b]',
        'x: {y: 丙}',
        ': :',
        '\t- 甲',
      ),
    ),
    {maxLength: 4},
  )
  .map((fields) => `---\n${fields.join('\n')}\n---\n`)

/** Posts: Markdown as people and machines write it. */
export const posts = fc
  .tuple(
    fc.option(matter, {nil: ''}),
    joined(fc.oneof({weight: 6, arbitrary: numbered}, {weight: 1, arbitrary: rule}), '\n', 8),
    one('\n', '\n\n', '\r\n'),
  )
  .map(([front, body, glue]) => front + body.replaceAll('\n', glue))

/** Plain text, a line a paragraph. */
export const texts = joined(numbered, '\n', 10)

const block = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      one(
        'p',
        'div',
        'h2',
        'li',
        'td',
        'blockquote',
        'p align=center',
        'pre',
        'span',
        'p style="text-indent:2em"',
        'strong',
        'center',
      ),
      inner,
    )
    .map(([name, text]) => `<${name}>${text}</${name.split(' ')[0]}>`)
const numberedHtml = fc
  .tuple(numbering, joined(fc.oneof(words, tagged, stray), '', 3))
  .map(([head, text]) => head + text)
const blocks = joined(
  fc.oneof(
    {weight: 4, arbitrary: block(numberedHtml)},
    {weight: 1, arbitrary: block(joined(block(numberedHtml), '', 3))},
    {
      weight: 1,
      arbitrary: one(
        '<hr>',
        '<table><tr><td>一</td><td>二</td></tr></table>',
        '<ul><li>甲</li></ul>',
        '<script>a("<p>")</script>',
        '<!-- 注 -->',
        '<p>&nbsp;</p>',
        '<div class="share">分享到</div>',
      ),
    },
  ),
  '\n',
  8,
)

/** Pages and bodies. */
export const pages = fc
  .tuple(clause, blocks, one('', 'article', 'content', 'TRS_Editor'), fc.boolean())
  .map(([title, body, name, whole]) =>
    whole
      ? `<!doctype html><html><head><title>${title}_河湾网</title></head><body><h1>${title}</h1><div class="${name}">${body}</div><div>版权所有</div></body></html>`
      : body,
  )

/** Files of a folder that look like documents; by default those of our own fixtures. */
export function filesOf(folder = fileURLToPath(new URL('..', import.meta.url))): string[] {
  return readdirSync(folder, {recursive: true})
    .map(String)
    .filter((file) =>
      (/^(?:fixtures|pages)\W/.test(file) ? /[/\\]input\.(?:html|md|txt)$/ : /\.(?:html|md|txt)$/).test(file),
    )
    .sort()
    .map((file) => join(folder, file))
}

type Mutation = (bytes: Uint8Array, at: number, length: number, other: Uint8Array) => Uint8Array
const glue = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

const mutations: Record<string, Mutation> = {
  cut: (bytes, at, length) => glue(bytes.subarray(0, at), bytes.subarray(at + length)),
  head: (bytes, at) => bytes.slice(0, at),
  splice: (bytes, at, length, other) =>
    glue(bytes.subarray(0, at), other.subarray(0, length), bytes.subarray(at)),
  repeat: (bytes, at, length) => glue(bytes.subarray(0, at + length), bytes.subarray(at)),
  reread: (bytes) => new TextEncoder().encode(new TextDecoder('gb18030').decode(bytes)),
  latin: (bytes, at, length) =>
    glue(
      bytes.subarray(0, at),
      new TextEncoder().encode(Buffer.from(bytes.subarray(at, at + length)).toString('latin1')),
      bytes.subarray(at + length),
    ),
  noise: (bytes, at, length) =>
    bytes.map((byte, index) => (index >= at && index < at + length ? (byte * 31 + index * 17) & 255 : byte)),
}

/** Documents of `files`, each changed once or twice, by bytes. */
export function mutants(files: readonly string[], most = 30_000): fc.Arbitrary<Document> {
  const place = fc.double({min: 0, max: 1, noNaN: true})
  const step = fc.record({
    name: one(...Object.keys(mutations)),
    at: place,
    length: fc.integer({min: 1, max: 400}),
    other: one(...files),
  })
  return fc
    .tuple(
      one(...files),
      fc.array(step, {minLength: 1, maxLength: 2}),
      one('auto' as const, 'auto', 'html', 'markdown', 'text'),
    )
    .map(([file, steps, from]) => {
      const source: Uint8Array = readFileSync(file).subarray(0, most)
      const input = steps.reduce(
        (bytes, {name, at, length, other}) =>
          (mutations[name] as Mutation)(bytes, Math.floor(at * bytes.length), length, readFileSync(other)),
        source,
      )
      return {from, input}
    })
}

/** Pieces of what would run, in any order. */
const hostile = joined(
  one(
    '<script>',
    '</script>',
    '<img src=x onerror=a()>',
    '<svg>',
    '</svg>',
    '<math><mtext>',
    '<style>',
    '</style>',
    '<!--',
    '-->',
    '<a href="javascript:a()">',
    '<a title="',
    '">',
    '</a>',
    '<table><td>',
    "<p id='",
    "'>",
    '<textarea>',
    '<template>',
    '<noscript>',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&gt;',
    '&amp;lt;',
    '\\',
    '`',
    '```\n',
    '](javascript:a())',
    '[甲',
    '![',
    '**',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '| ',
    'javascript&colon;a()',
    '甲',
    '新桥昨天建成。',
  ),
  '',
  14,
)

/** Any string, any bytes. */
const anything = fc.oneof(fc.string({unit: 'binary', maxLength: 200}), fc.uint8Array({maxLength: 200}))

const as = (from: Document['from'], inputs: fc.Arbitrary<Document['input']>): fc.Arbitrary<Document> =>
  inputs.map((input) => ({from, input}))

/** Posts of every shape, behind front matter of every host. */
const blogs = fc
  .tuple(fc.option(matters, {nil: ''}), fc.array(markdownBlocks(line), {minLength: 1, maxLength: 4}))
  .map(([front, parts]) => front + parts.join('\n\n'))

/** Pages of every shape, some behind front matter. */
const portals = fc
  .tuple(
    fc.oneof(heads, matters),
    fc.array(htmlBlocks(joined(fc.oneof(words, tagged, stray), '', 3)), {minLength: 1, maxLength: 5}),
    one('', '<div>上一篇：小路</div>', '<footer>版权所有</footer>'),
  )
  .map(([head, parts, foot]) =>
    head.startsWith('<')
      ? `<!doctype html><html lang="en"><head>${head}</head><body><h1>新桥建成</h1>${parts.join('\n')}${foot}</body></html>`
      : head + parts.join('\n'),
  )

/** Every family of documents by name. */
export const families: Readonly<Record<string, fc.Arbitrary<Document>>> = {
  posts: fc.oneof(as('markdown', posts), as('auto', posts)),
  texts: fc.oneof(as('text', texts), as('auto', texts)),
  pages: fc.oneof(as('html', pages), as('auto', pages)),
  blogs: fc.oneof(as('markdown', blogs), as('auto', blogs)),
  portals: fc.oneof(as('html', portals), as('auto', portals)),
  hostile: fc.oneof(as('markdown', hostile), as('html', hostile), as('text', hostile), as('auto', hostile)),
  anything: fc.oneof(
    as('auto', anything),
    as('html', anything),
    as('markdown', anything),
    as('text', anything),
  ),
}
