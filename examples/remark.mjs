// One plugin in a Markdown pipeline that is there already.
import {readFile} from 'node:fs/promises'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {remarkZhengwen} from 'zhengwen'

const file = await unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkZhengwen)
  .use(remarkStringify)
  .process(new VFile({value: await readFile(new URL('post.md', import.meta.url))}))

console.log(String(file))
console.log(file.data.zhengwen?.metadata)
