import {marked} from 'marked'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {dangers, dangersOfArticle, permissive} from './dangers.js'

test('the check sees what it is for', () => {
  const page = '<p onclick=a()>甲<a href="java\nscript:a()">乙</a><script>1</script>'
  expect(dangers(page)).toHaveLength(3)
})

const sentence = '河湾镇的新桥昨天建成，两岸居民往来方便了许多。'

/** Ways to run something from HTML. */
const html: Record<string, readonly string[]> = {
  script: [
    '<script>a()</script>',
    '<SCRIPT SRC=//x.example/a.js></SCRIPT>',
    '<scr<script>ipt>a()</scr</script>ipt>',
    '<script/x>a()</script>',
    '<script\n>a()</script\n>',
    '<script>a()',
  ],
  events: [
    '<img src=x.png onerror=a()>',
    '<p onmouseover="a()">甲</p>',
    '<img/src=x.png/onerror=a()>',
    '<body onload=a()>',
    '<details open ontoggle=a()><summary>甲</summary>乙</details>',
    '<input autofocus onfocus=a()>',
    '<marquee onstart=a()>甲</marquee>',
    '<p OnClick=a()>甲</p>',
    '<b id=甲 class=乙 onpointerdown=a()>丙</b>',
    '<img src="x.png" alt="`<p onclick=a()>" title="\'><p onclick=a()>">',
  ],
  foreign: [
    '<svg onload=a()><circle r=1></svg>',
    '<svg><script>a()</script></svg>',
    '<svg><a xlink:href="javascript:a()"><text>甲</text></a></svg>',
    '<svg><animate attributeName=href values="javascript:a()"/></svg>',
    '<svg><foreignObject><p onclick=a()>甲</p></foreignObject></svg>',
    '<svg><use href="data:image/svg+xml,<svg onload=a()>"/></svg>',
    '<svg><set attributeName=onmouseover to=a()></svg>',
    '<svg><a><animate attributeName=href to="javascript:a()"/><text>甲</text></a></svg>',
    '<svg><image href=x.png onerror=a()></svg>',
    '<svg><title><![CDATA[</title><script>a()</script>]]></title></svg>',
    '<svg><desc><p onclick=a()>甲</p></desc></svg>',
    '<svg><style>&lt;img src=x onerror=a()></style></svg>',
    '<svg><text y=1 onfocus=a() tabindex=1>甲</text></svg>',
    '<math><annotation-xml encoding="text/html"><img src=x.png onerror=a()></annotation-xml></math>',
    '<math><mi xlink:href="data:text/html,a">甲</mi></math>',
    '<math><mtext><img src=x.png onerror=a()></mtext></math>',
    '<math><maction actiontype=statusline xlink:href="javascript:a()">甲</maction></math>',
    '<math href="javascript:a()">甲</math>',
  ],
  frames: [
    '<iframe src="javascript:a()"></iframe>',
    '<iframe srcdoc="<script>a()</script>"></iframe>',
    '<iframe srcdoc="&lt;script&gt;a()&lt;/script&gt;">',
    '<object data="javascript:a()"><p>甲</p></object>',
    '<embed src="data:text/html,<script>a()</script>">',
    '<applet code=a></applet><frameset><frame src="javascript:a()"></frameset>',
    '<portal src="javascript:a()"></portal>',
  ],
  styles: [
    '<p style="background:url(javascript:a())">甲</p>',
    '<p style="width:expression(a())">甲</p>',
    '<style>@import "javascript:a()"; p{behavior:url(a.htc)}</style>',
    '<p style="text-align:center;background:url(//x.example/a)">甲</p>',
    '<link rel=stylesheet href="javascript:a()">',
  ],
  pages: [
    '<meta http-equiv=refresh content="0;url=javascript:a()">',
    '<base href="javascript:a()//"><a href="b">甲</a>',
    '<base href="data:text/html,"><img src="b.png">',
    '<form action="javascript:a()"><button>甲</button></form>',
    '<button form=a formaction="javascript:a()">甲</button>',
    '<isindex type=image src=1 onerror=a()>',
  ],
  addresses: [
    '<a href="javascript:a()">甲</a>',
    '<a href="JaVaScRiPt:a()">甲</a>',
    '<a href=" javascript:a()">甲</a>',
    '<a href="java&#9;script:a()">甲</a>',
    '<a href="java&NewLine;script&colon;a()">甲</a>',
    '<a href="&#x1;javascript:a()">甲</a>',
    '<a href="&#0000106avascript:a()">甲</a>',
    '<a href="vbscript:a()">甲</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">甲</a>',
    '<a href="blob:https://x.example/1">甲</a><a href="file:///etc/passwd">乙</a><a href="feed:javascript:a()">丙</a>',
    '<a href="view-source:javascript:a()" ping="javascript:a()">甲</a>',
    '<img src="javascript:a()" data-src="javascript:a()/.">',
    '<img src="data:image/svg+xml,<svg onload=a()>">',
    '<img srcset="javascript:a().png 1x, data:text/html,a.b 2x">',
    '<table background="javascript:a()"><tr><td background="javascript:a()">甲</td></tr></table>',
    '<a href="javascript&#58;a()">甲</a><a href="javascript&#x3a;a()">乙</a>',
    '<a href="java&#13;script:a()">甲</a><a href="java&#10;script:a()">乙</a><a href="&#12;javascript:a()">丙</a>',
    '<a href="&#xa0;javascript:a()">甲</a><a href="&#8203;javascript:a()">乙</a><a href="&#65279;javascript:a()">丙</a>',
    '<a href="javascript&colon;a()">甲</a><a href="&Tab;javascript:a()">乙</a>',
    '<a href="JAVA\0SCRIPT:a()">甲</a><a href="\x1fjavascript:a()">乙</a>',
    '<a href="ｊavascript:a()">甲</a><a href="javascript：a()">乙</a>',
    '<a href="javascript:/*https://x.example*/a()">甲</a><a href="javascript://x.example/%0aa()">乙</a>',
    '<a href="//x.example\\@javascript:a()">甲</a>',
    '<img srcset="a.png 1x, javascript:a() 2x"><img srcset="data:image/svg+xml,<svg/onload=a()> 1x">',
    '<picture><source srcset="javascript:a() 1x"><img src=b.png></picture>',
    '<img data-original="javascript:a()" data-lazy-src="data:text/html,a" file="vbscript:a()">',
    '<img src="https://x.example/a.png" longdesc="javascript:a()" usemap="javascript:a()" lowsrc="javascript:a()">',
    '<blockquote cite="javascript:a()">甲</blockquote><q cite="javascript:a()">乙</q><del cite="javascript:a()">丙</del>',
    '<map><area href="javascript:a()" shape=default></map>',
    '<video poster="javascript:a()"><source src="javascript:a()"></video>',
  ],
  mutation: [
    '<noscript><p title="</noscript><img src=x onerror=a()>">甲</p></noscript>',
    '<template><img src=x onerror=a()></template>',
    '<template><template><script>a()</script></template></template>',
    '<textarea></textarea><img src=x.png onerror=a()>',
    '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=a() src>">',
    '<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=a()">',
    '<svg><foreignobject><math><mi><![CDATA[</mi></math><img src=x onerror=a()>]]></mi></math></foreignobject></svg>',
    '<table><caption><svg><style><!--</caption></table><img src=x onerror=a()>--></style></svg>',
    '<select><option><style></option></select><img src=x onerror=a()></style>',
    '<b><style><b title="</style><img src=x onerror=a()>">甲</b></style></b>',
    '<iframe><p title="</iframe><img src=x onerror=a()>"></iframe>',
    '<option><style></option></select><b><img src=x onerror=a()></style></option>',
    '<p id="甲</p><img src=x onerror=a()>">乙</p>',
    '<a title="&lt;/a&gt;&lt;img src=x onerror=a()&gt;" href=b.html>甲</a>',
    '<listing>&lt;img src=x onerror=a()&gt;</listing><plaintext>&lt;/plaintext&gt;&lt;img src=x onerror=a()&gt;',
    '<dl><dt>甲<dd><svg><desc></dl><img src=x onerror=a()></desc></svg>',
    '<textarea><p title="</textarea><img src=x onerror=a()>"></textarea>',
    '<title><p title="</title><img src=x onerror=a()>"></title>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=a()&gt;"></table></mtext></math>',
    '<svg></p><style><a id="</style><img src=1 onerror=a()>"></svg>',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=a()></style></form>',
    '<select><style></select><img src=x onerror=a()></style>',
    '<xmp><p title="</xmp><img src=x onerror=a()>"></xmp>',
    '<noembed><p title="</noembed><img src=x onerror=a()>">',
    '<plaintext><img src=x onerror=a()>',
    '<!--><img src=x onerror=a()>--><p>甲',
    '<!-- --!><img src=x onerror=a()> -->',
    '<![CDATA[<img src=x onerror=a()>]]>',
    '<?xml <img src=x onerror=a()> ?>',
    '<table><tr><td>甲<script>a()</script></table>',
    '<p>甲<a href=b><p>乙<a href="javascript:a()">丙</a></p></a>',
  ],
  text: [
    '<p>&lt;script&gt;a()&lt;/script&gt;</p>',
    '<p>&lt;img src=x onerror=a()&gt;</p>',
    '<p>&amp;lt;img src=x onerror=a()&amp;gt;</p>',
    '<p>&lt;img src=x<br>onerror=a()&gt;</p>',
    '<p>&lt;<b>img</b> src=x onerror=a()&gt;</p>',
    '<p>&lt;!--</p><p>--&gt;&lt;img src=x onerror=a()&gt;</p>',
    '<p>[甲](javascript:a())</p>',
    '<p>![甲](data:text/html,a)</p>',
    '<p>[甲]: javascript:a()</p><p>[甲]</p>',
    '<p>&lt;javascript:a()&gt;</p>',
    '<p>甲`&lt;img src=x onerror=a()&gt;</p><p>乙`丙</p>',
    '<pre>&lt;/code&gt;&lt;img src=x onerror=a()&gt;\n```\n&lt;script&gt;a()&lt;/script&gt;</pre>',
    '<code>`&lt;img src=x onerror=a()&gt;`</code>',
    '<h2>&lt;svg onload=a()&gt;</h2>',
    '<table><tr><th>&lt;img src=x onerror=a()&gt;<td>|&lt;script&gt;a()&lt;/script&gt;</table>',
    '<ul><li>&lt;iframe src="javascript:a()"&gt;<li>乙</ul>',
    '<p>    &lt;div onclick=a()&gt;</p>',
    '<p>javascript:a()</p>',
  ],
  attributes: [
    '<img src="x.png" alt="&quot;&gt;&lt;img src=x onerror=a()&gt;">',
    '<img src="x.png" alt="](javascript:a())&lt;script&gt;">',
    '<img src="x.png&quot; onerror=&quot;a()" alt="甲">',
    '<img src="x.png)&lt;img src=x onerror=a()&gt;" alt="甲">',
    '<a href="b.html&quot; onclick=&quot;a()">甲</a>',
    '<a href="b.html&gt;&lt;img src=x onerror=a()&gt;">甲</a>',
    '<a href="b.html" title="&quot; onclick=&quot;a()">甲</a>',
    '<a href="https://x.example/&lt;script&gt;a()&lt;/script&gt;">https://x.example/&lt;script&gt;a()&lt;/script&gt;</a>',
    '<a href="b.html">甲](javascript:a()) [乙</a>',
    '<a href="https://x.example/a&#10;&#10;&lt;script&gt;a()&lt;/script&gt;">甲</a>',
  ],
}

/** Ways to do the same from Markdown. */
const markdown: Record<string, readonly string[]> = {
  links: [
    '[甲](javascript:a())',
    '[甲](<java\tscript:a()>)',
    '[甲](JAVASCRIPT:a())',
    '[甲](&#106;avascript:a())',
    '[甲](java&#x0A;script:a())',
    '[甲](\\javascript:a())',
    '[甲](data:text/html;base64,PHNjcmlwdD4=)',
    '[甲](vbscript:a() "乙")',
    '[甲](javascript&colon;a())',
    '[甲](<javascript:a() >)',
    '[甲](\x01javascript:a())',
    '[甲](java%0ascript:a())',
    '[甲](//x.example/ "javascript:a()")',
    '[甲](feed:javascript:a())',
    '[甲]( \n javascript:a())',
    '[甲\n乙](javascript:a()\n"丙")',
    '<javascript&colon;a()>',
    '<JAVASCRIPT:a()//https://x.example>',
    '<javascript:a()>',
    '<data:text/html,甲>',
    '[甲][乙]\n\n[乙]: javascript:a()',
    '[甲]\n\n[甲]: <data:text/html,a> "丙"',
    '![甲][乙]\n\n[乙]: javascript:a()',
    '[![甲](javascript:a())](javascript:b())',
    '**[甲](javascript:a())**',
    '| 甲 |\n| - |\n| [乙](javascript:a()) |',
    '甲[^1]\n\n[^1]: [乙](javascript:a())',
    '[甲](https://x.example/ "\\" onclick=\\"a()")',
    '[甲](https://x.example/"onclick="a())',
    '[甲](<https://x.example/><img src=x onerror=a()>)',
  ],
  images: [
    '![甲](javascript:a())',
    '![甲](data:image/svg+xml,<svg/onload=a()>)',
    '![甲" onerror="a()](x.png)',
    '![甲](x.png "\\" onerror=\\"a()")',
    '![甲](x.png"onerror="a())',
    '![<img src=x onerror=a()>](x.png)',
    '![甲](mailto:a@x.example)',
  ],
  html: [
    '<script>a()</script>',
    '<img src=x.png onerror=a()>',
    '甲<img src=x.png onerror=a()>乙',
    '甲<b onclick=a()>乙</b>丙',
    '<div onclick=a()>\n\n甲\n\n</div>',
    '甲<svg onload=a()>乙</svg>',
    '> <script>\n> a()\n> </script>',
    '- <iframe srcdoc="<script>a()</script>">',
    '甲[^1]\n\n[^1]: <script>a()</script>\n\n    <img src=x onerror=a()>',
    '| 甲 |\n| - |\n| <img src=x.png onerror=a()> |',
    '## 甲<script>a()</script>',
    '[甲<img src=x.png onerror=a()>](b.html)',
    '<!-- --><script>a()</script>',
    '<?php a() ?>\n\n<!DOCTYPE a>\n\n<![CDATA[<img src=x onerror=a()>]]>',
    '甲<a href="javascript:a()">乙</a>丙',
    '<math><mtext></mtext><script>a()</script></math>',
    '<table><tr><td onclick=a()>甲</td></tr></table>',
    '<style>\n\n</style><img src=x onerror=a()>',
  ],
  text: [
    '\\<script>a()\\</script>',
    '&lt;img src=x onerror=a()&gt;',
    '`<img src=x onerror=a()>`',
    '```\n</code></pre><script>a()</script>\n```',
    '```"><script>a()</script>\n甲\n```',
    '&amp;lt;script>a()',
    '\\[甲](javascript:a())',
    '\\![甲](data:text/html,a)',
    '<<script>a()</script>',
    '<a<b onclick=a()>甲</b>',
    '甲\\<img\nsrc=x onerror=a()>',
    '\\<img src="**甲**" onerror=a()>',
    '&lt;img src=x onerror=a()\n&gt;',
    '&#60;script&#62;a()&#60;/script&#62;',
    '\\&lt;script>a()\\&lt;/script>',
    '<\\script>a()</script>',
    '`甲\n\n<img src=x onerror=a()>`',
    '```\n甲\n~~~\n<script>a()</script>\n~~~\n```\n&lt;script>a()&lt;/script>',
    '> ```\n> 甲\n\n&lt;img src=x onerror=a()&gt;',
    '- 甲\n\n      &lt;img src=x onerror=a()&gt;\n\n  \\<img src=x onerror=a()>',
    '**&lt;**img src=x onerror=a()**&gt;**',
    '[甲](b.html "&lt;/a>&lt;img src=x onerror=a()>")',
    '| &lt;script> | a() |\n| - | - |\n| \\<img src=x | onerror=a()> |',
    '&lt;!-- 甲\n\n--&gt;&lt;img src=x onerror=a()&gt;',
    '\\[甲]: javascript:a()\n\n\\[甲]',
    '\\[甲](javascript&colon;a())',
    '甲\\\\<img src=x onerror=a()>',
  ],
}

const cases = (families: Record<string, readonly string[]>): Array<[string, string]> =>
  Object.entries(families).flatMap(([family, payloads]) =>
    payloads.map((payload): [string, string] => [family, payload]),
  )

/** What could be executed in any form of an article. */
function dangersOf(input: string, from: 'html' | 'markdown' | 'text'): string[] {
  const article = clean(input, {from, matter: false, verify: true})
  const again = clean(article.markdown, {from: 'markdown', matter: false})
  return [article, again].flatMap(dangersOfArticle)
}

describe('nothing executable survives', () => {
  test.each(cases(html))('in a page: %s: %s', (_, payload) => {
    const page = `<!doctype html><title>新桥</title><body><p>${sentence}</p>${payload}<p>${sentence}</p>`
    expect(dangersOf(page, 'html')).toEqual([])
    expect(dangersOf(`<p>${sentence}${payload}${sentence}</p>`, 'html')).toEqual([])
  })

  test.each(cases({...markdown, ...html}))('in Markdown: %s: %s', (_, payload) => {
    expect(dangersOf(`${sentence}\n\n${payload}\n\n${sentence}\n`, 'markdown')).toEqual([])
    expect(dangersOf(`${sentence}${payload}${sentence}\n`, 'markdown')).toEqual([])
  })

  test.each(cases({...markdown, ...html}))('in text: %s: %s', (_, payload) => {
    expect(dangersOf(`${sentence}\n${payload}\n${sentence}`, 'text')).toEqual([])
  })
})

describe('addresses', () => {
  test.each([
    ['[甲](javascript:a)', '甲\n', 'unsafe-link'],
    ['[甲][乙]\n\n[乙]: data:text/html,a', '甲\n', 'unsafe-link'],
    ['前![甲](data:image/png;base64,a)后', '前后\n', 'unsafe-image'],
  ])('%s leaves a row in the ledger', (input, output, rule) => {
    const {markdown, changes} = clean(input, {from: 'markdown', matter: false, article: false})
    expect(markdown).toBe(output)
    expect(changes.map((change) => change.rule)).toContain(rule)
  })

  test.each([
    'https://x.example/a',
    'mailto:a@x.example',
    'tel:+8610',
    'b.html#c',
    '/d?e=f:g',
    '//x.example',
  ])('%s stays', (url) => {
    expect(clean(`见[甲](${url})。`, {from: 'markdown'}).markdown).toContain(`[甲](${url})`)
  })
})

describe('what a document says of itself', () => {
  const payload = '<img src=x onerror=a()>新桥<script>a()</script>'

  test.each([
    [
      'front matter',
      `---\ntitle: '${payload}'\nauthor: '${payload}'\ntags: ['${payload}']\n---\n${sentence}`,
    ],
    [
      'a title',
      `<!doctype html><title>&lt;img src=x onerror=a()>新桥</title><p>${sentence}</p><p>${sentence}</p>`,
    ],
    [
      'meta elements',
      `<!doctype html><meta property="og:title" content="${payload.replaceAll('<', '&lt;')}"><meta name=author content="李明&lt;svg onload=a()>"><p>${sentence}</p><p>${sentence}</p>`,
    ],
    [
      'JSON-LD',
      `<!doctype html><script type="application/ld+json">{"@type":"NewsArticle","headline":"新桥\\u003cimg src=x onerror=a()\\u003e"}</script><p>${sentence}</p><p>${sentence}</p>`,
    ],
  ])('%s holds no tags in any form', (_, input) => {
    for (const matter of ['zhengwen', false] as const) {
      const article = clean(input, {matter, verify: true})
      expect(JSON.stringify([article.metadata, article.toJsonLd(), article.toNinjs()])).not.toMatch(
        /<(?:img|script|svg)/i,
      )
      expect(dangers(article.html)).toEqual([])
      expect(dangers(permissive.render(article.markdown))).toEqual([])
      expect(dangers(marked.parse(article.markdown, {async: false}))).toEqual([])
    }
  })
})

test('addresses of front matter that run something are no images', () => {
  const {metadata, ...article} = clean(
    '---\ntitle: 甲\nimages: ["java script:a()", "https://x.example/a.png"]\ncover: ../a.png\nurl: "javascript:a()"\n---\n正文。\n',
  )
  expect(metadata.images).toEqual(['../a.png'])
  expect(metadata.url).toBeUndefined()
  expect(JSON.stringify([article.toJsonLd(), article.toNinjs()])).not.toContain('script:')
  expect(Object.keys(metadata.extra)).toEqual(['images', 'url'])
})
