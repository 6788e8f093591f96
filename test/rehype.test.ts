import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {rehypeArticle} from '../src/doors/article.js'
import {hanOf} from '../src/han/ranges.js'
import {dataOf} from '../src/messages.js'

const sentence = '镇图书馆今天上午开门迎客，馆里有三万册图书，座位一百二十个，全年不收费。'
const page = `<html><head><title>镇图书馆今天开门</title></head><body><div class="nav"><a href="/">首页</a></div>
<div id="text"><table><tr><td>　　<font cms-style="font-L strong-Bold">馆长说</font>：${sentence}<br><br>　　${sentence}</td></tr></table>
<p align="center"><img data-src="/a.jpg"></p><p align="center">图为阅览室</p><p>${sentence}</p></div></body></html>`

test('stock rehype-remark after it loses nothing', async () => {
  const file = await unified()
    .use(rehypeParse)
    .use(rehypeArticle, {url: 'https://news.example.com/a/1.html'})
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify)
    .process(page)
  expect(String(file)).toBe(`**馆长说**：${sentence}

${sentence}

![](https://news.example.com/a.jpg)

图为阅览室

${sentence}
`)
  const told = dataOf(file)
    .changes.map(({before}) => before)
    .join('')
  expect(hanOf(String(file) + told).length).toBeGreaterThanOrEqual(hanOf(page).length)
})

test('a body in a script is read', async () => {
  const body = `<p>${sentence}</p>`.repeat(6)
  const file = await unified()
    .use(rehypeParse)
    .use(rehypeArticle)
    .use(rehypeRemark)
    .use(remarkStringify)
    .process(
      `<html><body><div id="root"></div><script id="__NEXT_DATA__">${JSON.stringify({content: body})}</script></body></html>`,
    )
  expect(String(file).match(/座位/g)).toHaveLength(6)
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('article-embedded')
})
