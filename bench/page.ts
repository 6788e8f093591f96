/** A page with the shape of a portal's, of about `kilobytes` kB: a head, a long sidebar, an article, a footer. */
export function portalPage(kilobytes: number): string {
  const paragraph = (index: number): string =>
    `<p>　　第${index}段。镇图书馆的志愿者每天整理书架，<strong>读者可以在任何一个分馆借书</strong>，也可以在网上<a href="/book/${index}.html">预约</a>。</p>\n`
  const link = (index: number): string =>
    `<li class="item"><a href="/2024/03/${index}.html" target="_blank" title="新闻${index}">镇里的第${index}条新闻</a><span>03-15</span></li>\n`
  const fill = (make: (index: number) => string, bytes: number): string => {
    const parts: string[] = []
    for (let length = 0, index = 1; length < bytes; index++) {
      parts.push(make(index))
      length += Buffer.byteLength(parts.at(-1) ?? '')
    }
    return parts.join('')
  }
  const size = kilobytes * 1000
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>镇图书馆重新开放_江湾新闻网</title>
<script>${fill((index) => `track(${index}, "view");\n`, size * 0.25)}</script></head>
<body><div class="nav"><ul>${fill(link, size * 0.15)}</ul></div>
<h1>镇图书馆重新开放</h1><div class="info">2024年03月15日 09:12　来源：江湾日报　作者：林晓舟</div>
<div class="article-body">
${fill(paragraph, size * 0.4)}
<p>（责任编辑：陈一鸣）</p></div>
<div class="related"><h3>相关阅读</h3><ul>${fill(link, size * 0.2)}</ul></div>
<div class="footer">版权所有 江湾新闻网</div></body></html>
`
}
