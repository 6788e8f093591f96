// One function: bytes, a string or a vfile in, an article out.
import {readFile} from 'node:fs/promises'
import {clean} from 'zhengwen'

const bytes = await readFile(new URL('page-gbk.html', import.meta.url))
const article = clean(bytes, {url: 'https://news.example.cn/2009/11/06/bridge.html'})

console.log(article.markdown)
console.log('Title:', article.metadata.title)
console.log('Outline:', article.outline)

// What was taken out or changed, and why.
for (const {rule, before, after = '', reason} of article.changes) {
  console.log(`${rule}: ${before} -> ${after} (${reason})`)
}
