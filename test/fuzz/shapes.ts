import fc from 'fast-check'

/** Shapes that posts and pages have besides lines: tables, lists in lists, notes, definitions, HTML, front matter. */
const one = fc.constantFrom
const joined = (parts: fc.Arbitrary<string>, glue: string, most: number): fc.Arbitrary<string> =>
  fc.array(parts, {minLength: 1, maxLength: most}).map((all) => all.join(glue))

/** Every line of a text further in. */
const indented = (text: string, head: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? head : line && rest) + line)
    .join('\n')

/** A table in Markdown, its rows as long as they like. */
const table = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.array(inner, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3}),
      one('---', ':--', ':-:', '--:'),
    )
    .map(([[head = [], ...rows], rule]) =>
      [head, head.map(() => rule), ...rows]
        .map((cells) => `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`)
        .join('\n'),
    )

/** Blocks of Markdown, some of them inside others. */
export const markdownBlocks = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const {block} = fc.letrec<{block: string; item: string}>((tie) => ({
    block: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      inner,
      table(inner),
      inner.map((text) => `${text}\n===`),
      inner.map((text) => `${text}\n---`),
      fc.tuple(one('#', '##', '######'), inner).map(([mark, text]) => `${mark} ${text}`),
      fc
        .tuple(one('```', '~~~', '````js'), inner)
        .map(([fence, text]) => `${fence}\n${text}\n${fence.replace('js', '')}`),
      fc.tuple(one('甲', '1', 'a b'), inner).map(([name, text]) => `见[^${name}]。\n\n[^${name}]: ${text}`),
      fc
        .tuple(one('甲', 'a'), one('b.html', '<a b>', 'javascript:a()', 'https://x.example "题"'))
        .map(([name, address]) => `[${name}] [桥][${name}] ![灯][${name}]\n\n[${name}]: ${address}`),
      fc
        .tuple(one('div', 'p', 'center', 'table', 'details', 'aside'), inner)
        .map(([name, text]) => `<${name}>${text}</${name}>`),
      one('***', '- - -', '<!-- 注 -->', '$$\n甲\n$$', '<ruby>重<rt>chóng</rt></ruby>慶', '<hr>', '\n'),
      tie('block').map((text) => indented(text, '> ', '> ')),
      tie('item'),
      fc.tuple(tie('block'), tie('block')).map((parts) => parts.join('\n\n')),
    ),
    item: fc
      .tuple(
        one('- ', '* ', '1. ', '3) ', '- [ ] ', '- [x] ', '10. '),
        fc.array(tie('block'), {minLength: 1, maxLength: 3}),
        one('\n', '\n\n'),
      )
      .map(([mark, texts, glue]) =>
        texts.map((text) => indented(text, mark, ' '.repeat(mark.length))).join(glue),
      ),
  }))
  return block
}

/** Elements that pages have besides paragraphs. */
export const htmlBlocks = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const wrap = (open: string, close: string) => inner.map((text) => open + text + close)
  const {block} = fc.letrec<{block: string}>((tie) => ({
    block: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      wrap('<p>', '</p>'),
      wrap('<h2>', '</h2>'),
      wrap('<p lang="zh-Hant" style="text-align:center">', '</p>'),
      wrap('<figure><img src="a.png" alt="桥" title="灯"><figcaption>', '</figcaption></figure>'),
      wrap('<pre><code class="language-js">', '</code></pre>'),
      wrap('<dl><dt>', '</dt><dd>桥</dd></dl>'),
      wrap('<details><summary>题</summary>', '</details>'),
      wrap('<p>　　<strong>一、</strong>', '<br><br>　　次行</p>'),
      wrap('<ruby>重<rt>chóng</rt></ruby>', ''),
      wrap('<p><a href="javascript:a()">', '</a></p>'),
      wrap('<p>甲<sup>2</sup>乙<sub>', '</sub></p>'),
      wrap('<marquee>', '</marquee>'),
      fc
        .tuple(
          fc.array(inner, {minLength: 1, maxLength: 4}),
          one('<td>', '<th>', '<td colspan=2>', '<td rowspan=2>'),
        )
        .map(([cells, open]) => `<table>${cells.map((cell) => `<tr>${open}${cell}<td>桥`).join('')}</table>`),
      fc
        .tuple(
          one('ul', 'ol', 'ol start=3', 'ol type=a'),
          fc.array(tie('block'), {minLength: 1, maxLength: 3}),
        )
        .map(
          ([name, items]) => `<${name}>${items.map((item) => `<li>${item}`).join('')}</${name.slice(0, 2)}>`,
        ),
      tie('block').map((text) => `<blockquote>${text}</blockquote>`),
      tie('block').map((text) => `<div class="content">${text}</div>`),
      fc.tuple(tie('block'), tie('block')).map((parts) => parts.join('\n')),
    ),
  }))
  return block
}

const fields: Readonly<Record<string, readonly string[]>> = {
  title: ['新桥建成', '"新桥：建成"', "'新桥 #1'", '新桥 | 河湾网', '**新桥**建成', ''],
  date: ['2021-03-04', '2021-03-04 08:00:00', '2021-03-04T08:00:00Z', '昨天', '[1]'],
  author: ['李明', '[李明, 王芳]', '{name: 李明}', 'admin'],
  tags: ['[桥, 路]', '桥', '\n  - 桥\n  - 路', '{a: 桥}', '[[桥]]'],
  categories: ['桥', '[河湾, [桥]]'],
  source: ['河湾日报', 'https://x.example/a'],
  lastmod: ['2021-03-05'],
  pubDate: ['2021-03-04'],
  heroImage: ['../a.png', '/a.png'],
  image: ['https://x.example/a.png', '{url: a.png}'],
  permalink: ['/a/'],
  canonicalURL: ['https://x.example/a'],
  subtitle: ['记新桥'],
  weight: ['1', '1.0', '0x1F', '.inf', '012', '1_000'],
  draft: ['true', 'no', '~'],
  描述: ['两岸往来', '|\n  两岸\n  往来', '>-\n  两岸\n  往来', '!!binary aGk=', '&a 甲', '*a'],
  x: ['{y: [丙, {z: 丁}]}', '2021-03-04', '"\\u0000"', '"\\ud83d"', '- 甲', '{', '𠮷', '<b>甲</b>'],
}

const field = one(...Object.keys(fields)).chain((name) =>
  one(...(fields[name] as string[])).map((value) => [name, value] as const),
)

/** Front matter as every host writes it, and as nobody should. */
export const matters: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(field, {maxLength: 6}),
    one('yaml', 'yaml', 'toml', 'json', 'bare'),
    one('', '\ufeff', '\n', ' \n\n'),
  )
  .map(([list, format, before]) => {
    if (format === 'toml')
      return `${before}+++\n${list.map(([name, value]) => `${JSON.stringify(name)} = ${/^[[\d]/.test(value) ? value : JSON.stringify(value)}`).join('\n')}\n+++\n`
    if (format === 'json') return `${before}${JSON.stringify(Object.fromEntries(list), null, 1)}\n\n`
    const yaml = list.map(([name, value]) => `${name}: ${value}`).join('\n')
    return format === 'bare' ? `${before}${yaml}\n---\n` : `${before}---\n${yaml}\n---\n`
  })

/** What says in a head who wrote a page, when and where. */
export const heads: fc.Arbitrary<string> = joined(
  one(
    '<title>新桥建成_河湾网</title>',
    '<title>新桥建成 - 河湾日报</title>',
    '<meta property="og:title" content="新桥建成">',
    '<meta property="og:image" content="/a.png">',
    '<meta name="author" content="李明">',
    '<meta name="keywords" content="桥,路">',
    '<meta property="article:published_time" content="2021-03-04T08:00:00+08:00">',
    '<link rel="canonical" href="https://x.example/a">',
    '<meta charset="gbk">',
    '<base href="javascript:a()">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"新桥建成","author":[{"name":"李明"}],"datePublished":"2021-03-04"}</script>',
    '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":{"a":1},"author":{"author":{"name":[1]}},"image":[[]]}</script>',
    '<style>p{}</style>',
    '<noscript><p>请开启脚本</p></noscript>',
  ),
  '\n',
  5,
)
