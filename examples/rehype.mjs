// From a page to Markdown with stock tools, and the two plugins that they lack.
import {readFile} from 'node:fs/promises'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {rehypeArticle} from 'zhengwen/article'
import {remarkSections} from 'zhengwen/sections'

const file = await unified()
  .use(rehypeParse)
  .use(rehypeArticle)
  .use(rehypeRemark)
  .use(remarkSections)
  .use(remarkStringify)
  .process(new VFile({value: await readFile(new URL('page.html', import.meta.url))}))

console.log(String(file))
console.log(file.data.zhengwen?.metadata)
