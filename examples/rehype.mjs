// From a page to Markdown with stock tools, and what they lack.
import {readFile} from 'node:fs/promises'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {rehypeArticle} from 'zhengwen/article'
import {remarkSections} from 'zhengwen/sections'
import {zhengwenToMarkdown} from 'zhengwen/write'

const url = 'https://news.example.com/2024/03/15/library.html'

const file = await unified()
  // Bold beside Chinese that every parser reads.
  .data('toMarkdownExtensions', [zhengwenToMarkdown()])
  .use(rehypeParse)
  .use(rehypeArticle, {url})
  .use(rehypeRemark)
  .use(remarkSections)
  .use(remarkStringify)
  .process(new VFile({value: await readFile(new URL('page.html', import.meta.url))}))

console.log(String(file))
console.log(file.data.zhengwen?.metadata)
