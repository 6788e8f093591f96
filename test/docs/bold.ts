import {clean} from '../../src/index.js'

/** What stands at the edge of emphasis, and an example in HTML. The Markdown is what the code makes of it. */
export const bold = [
  {
    html: '<b>总体要求。</b>坚持',
    en: 'punctuation before a letter: it moves out',
    zh: '标点后面接文字：标点移到外面',
  },
  {
    html: '他说<b>“重点”</b>。',
    en: 'a pair of quotes or brackets: both move out',
    zh: '成对的引号、括号：一起移出',
  },
  {html: '增长<b>5%</b>，', en: 'punctuation on both sides: nothing need move', zh: '两边都是标点：不必移动'},
  {
    html: '价格<b>￥5</b>起',
    en: 'a symbol, which parsers count in two ways: it moves out',
    zh: '解析器看法不一的符号：移到外面',
  },
  {html: '见<b> 规定 </b>后', en: 'space: it always moves out', zh: '空格：总是移到外面'},
  {html: '见<b><a href="a">规定</a></b>后', en: 'a link: the mark goes into it', zh: '链接：记号放进链接里'},
  {
    html: '图<b><img src="a.png" alt="桥">甲</b>后',
    en: 'an image or a break: it steps out',
    zh: '图片、换行：移到外面',
  },
  {html: '好<b>！！</b>好', en: 'marks alone: text', zh: '只有标点：作普通文字'},
  {
    html: '前<b>甲</b><i>乙</i>后',
    en: 'runs that touch and can still be told apart',
    zh: '记号相接而仍分得清',
  },
  {
    html: '<b><i>要求</i></b>。坚持',
    en: 'runs that touch: `_`, where words end',
    zh: '记号相接：在词语尽头用 `_`',
  },
  {
    html: '<b><i>要求</i></b>坚持',
    en: 'runs that touch, before a letter: HTML',
    zh: '记号相接，后面接文字：用 HTML',
  },
  {html: '前<b><code>x</code></b>后', en: 'code between letters: HTML', zh: '代码夹在文字之间：用 HTML'},
  {
    html: '<b><s>旧</s></b>新',
    en: 'another mark at the edge, before a letter: HTML',
    zh: '边上是另一种记号，后面接文字：用 HTML',
  },
] as const

/** The Markdown of a row. */
export function markdownOf(html: string): string {
  return clean(`<p>${html}</p>`, {from: 'html', article: false, matter: false}).markdown.trimEnd()
}
