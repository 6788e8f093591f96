/** Pieces that `make` gives, until they have `bytes`. */
function fill(make: (index: number) => string, bytes: number): string {
  const parts: string[] = []
  for (let length = 0, index = 1; length < bytes; index++) {
    const part = make(index)
    parts.push(part)
    length += Buffer.byteLength(part)
  }
  return parts.join('')
}

const towns = ['江湾', '河畔', '青石', '白塔', '南桥', '柳林', '东渡', '石门']
const deeds = [
  '图书馆重新开放',
  '渡口换上新船',
  '早市搬到桥头',
  '学校添了操场',
  '老街修好路灯',
  '果园迎来采摘',
]

function headline(index: number): string {
  return `${towns[index % 8]}镇${deeds[(index >> 3) % 6]}，${index}位居民到场`
}

const script = (index: number): string =>
  `window.__q=window.__q||[];__q.push(["slot-${index}",{w:300,h:${100 + (index % 50)},u:"//static.news.example/js/slot_${index}.js",on:!0}]);\n`
const style = (index: number): string =>
  `.m-${index} .hd{float:left;width:${index % 300}px;background:url(/i/bg_${index}.png) no-repeat}\n`

function link(index: number): string {
  return `        <li class="item item-${index % 7}"><a href="https://news.example.com/a/2024/03/${index}.html" target="_blank" title="${headline(index)}" data-track="list|${index}">${headline(index)}</a><span class="time">03-${10 + (index % 20)}</span></li>\n`
}

function card(index: number): string {
  return `      <div class="card clearfix" id="card_${index}"><a class="pic" href="/a/${index}.html"><img src="/i/${index}.jpg" width="120" height="80" alt=""></a>
        <h4><a href="/a/${index}.html" target="_blank">${headline(index)}</a></h4><p class="sub"><i class="icon"></i><span>评论 ${index}</span><span>${index % 24}小时前</span></p></div>\n`
}

function block(index: number): string {
  const rows = fill((row) => link(index * 20 + row), 3000)
  return `    <div class="mod mod-${index}" data-id="${index}">
      <!-- 模块 ${index} 开始 -->
      <div class="hd"><h3><a href="/c/${index}/">频道${index}</a></h3><a class="more" href="/c/${index}/all">更多</a></div>
      <ul class="list">\n${rows}      </ul>
${card(index * 2)}${card(index * 2 + 1)}      <!-- 模块 ${index} 结束 -->
    </div>\n`
}

function reply(index: number): string {
  return `    <div class="reply" id="r${index}"><a href="/u/${index}" class="face"><img src="/f/${index}.png" width="30" height="30"></a><div class="txt"><b>读者${index}</b><em>03-15 09:${10 + (index % 50)}</em><p>支持</p><a href="javascript:;" class="up">赞</a></div></div>\n`
}

const sentences = [
  '镇图书馆的志愿者每天早上整理书架，读者在任何一个分馆都能借书。',
  '据介绍，新馆一共三层，二楼是少儿阅览室，周末有人讲故事。',
  '“以前要走半个小时，现在下楼就到了。”住在桥头的老周说。',
  '馆里还添了两台机器，可以自己办证、还书，不用排队。',
]

function prose(index: number): string {
  const text = [0, 1, 2, 3].map((step) => sentences[(index + step) % 4]).join('')
  if (index % 9 === 0) return `<p><strong>${index}号阅览室怎么用</strong></p>\n`
  const linked =
    index % 5 === 0 ? `，网上可以<a href="https://book.example.com/${index}">预约第${index}号座位</a>` : ''
  return `<p>　　${text}${linked}</p>\n`
}

/**
 * A page with the shape of a portal's, of about `kilobytes` kB: an article between much more of navigation, scripts,
 * styles, lists of links, replies and comments.
 */
export function portalPage(kilobytes: number): string {
  const size = kilobytes * 1000
  const article = Math.max(1500, size * 0.08)
  const rest = Math.max(0, size - article - 1200)
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>镇图书馆重新开放_江湾新闻网</title>
<meta name="keywords" content="图书馆,江湾"><meta property="og:type" content="article">
<link rel="stylesheet" href="/css/main.css">
<style>${fill(style, rest * 0.06)}</style>
<script>${fill(script, rest * 0.12)}</script></head>
<body class="page"><div id="top"><div class="nav"><ul>
${fill(link, rest * 0.1)}</ul></div></div>
<div class="wrap"><div class="main"><div class="crumbs"><a href="/">首页</a> &gt; <a href="/local/">地方</a> &gt; 正文</div>
<h1 class="title">镇图书馆重新开放</h1><div class="info"><span class="date">2024年03月15日 09:12</span> <span>来源：江湾日报</span> <span>作者：林晓舟</span></div>
<div class="article-body" id="content">
${fill(prose, article)}<p>（责任编辑：陈一鸣）</p></div>
<div class="share"><a href="#" class="wx">微信</a><a href="#" class="wb">微博</a></div>
<div class="comments">
${fill(reply, rest * 0.12)}</div></div>
<div class="side">
${fill(block, rest * 0.52)}</div></div>
<div class="footer"><p>版权所有 江湾新闻网</p></div>
<script>${fill(script, rest * 0.08)}</script></body></html>
`
}

/** A post in Markdown: front matter, headings, emphasis, links, lists. */
export function markdownPost(kilobytes: number): string {
  const part = (index: number): string =>
    `## ${index}号阅览室\n\n${sentences.join('')}\n\n**${sentences[index % 4]}**${sentences[(index + 1) % 4]}\n\n- [预约第${index}号座位](https://book.example.com/${index})\n- ${headline(index)}\n\n`
  return `---\ntitle: 镇图书馆重新开放\ndate: 2024-03-15\n---\n\n${fill(part, kilobytes * 1000)}`
}

/** Plain text: a line is a paragraph, some are numbered headings. */
export function plainText(kilobytes: number): string {
  const numbers = '一二三四五六七八九'
  const part = (index: number): string =>
    index % 6 === 1 && index < 54
      ? `${numbers[(index / 6) | 0]}、${towns[index % 8]}镇的阅览室\n`
      : `　　${[0, 1, 2, 3].map((step) => sentences[(index + step) % 4]).join('')}\n`
  return fill(part, kilobytes * 1000)
}
