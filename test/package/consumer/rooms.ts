import type {Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {rehypeArticle, remarkArticle} from 'zhengwen/article'
import {remarkMatter} from 'zhengwen/matter'
import {remarkRepair} from 'zhengwen/repair'
import {remarkScript} from 'zhengwen/script'
import {remarkNumbering, remarkSections} from 'zhengwen/sections'

const page =
  '<h1>开门</h1><p>一、时间</p><p>镇图书馆今天早上八点开门，读者可以借书。</p><p>图书馆在全镇设立九个分馆，读者可以在任何一个分馆借书、还书，分馆从早上八点开到晚上九点，周末照常。</p>'
const file = unified()
  .use(rehypeParse)
  .use(rehypeArticle)
  .use(rehypeRemark)
  .use(remarkSections)
  .use(remarkStringify)
  .processSync(page)

if (!String(file).includes('读者可以借书')) throw new Error(String(file))
const title: string | undefined = file.data.zhengwen?.metadata.title

const markdown = unified().use(remarkParse)
const processor = markdown()
  .use(remarkArticle)
  .use(remarkRepair, {shift: 'report'})
  .use(remarkScript, {to: 'Hant-TW'})
  .use(remarkSections, {wrap: false})
  .use(remarkNumbering)
  .use(remarkMatter)
const tree: Root = processor.runSync(processor.parse('一、时间\n\n八点开门。\n')) as Root
const first = tree.children[0]
const level: number | undefined = first?.type === 'heading' ? first.data?.section?.level : undefined
console.log(title, level)
