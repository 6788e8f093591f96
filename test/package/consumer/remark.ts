import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {remarkZhengwen} from 'zhengwen'

const file = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkZhengwen)
  .use(remarkStringify)
  .processSync('---\ntitle: 开门\n---\n\n一、时间\n\n镇图书馆八点开门。\n')

unified()
  .use(remarkParse)
  .use(remarkZhengwen, {script: 'Hant-TW', sections: {wrap: true}})
  .freeze()

const title: string | undefined = file.data.zhengwen?.metadata.title
if (!String(file).includes('镇图书馆八点开门。')) throw new Error(String(file))
console.log(title)
