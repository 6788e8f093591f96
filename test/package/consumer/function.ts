import type {Heading} from 'mdast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {type Article, type Change, clean, type Metadata, type Options, type OutlineItem} from 'zhengwen'
import {decode} from 'zhengwen/decode'
import {zhengwenText} from 'zhengwen/read'
import {toOutline} from 'zhengwen/sections'

const options: Options = {url: 'https://news.example.com/1.html', matter: 'hugo', script: null}
const article: Article = clean('镇图书馆今天开门。', options)
const metadata: Metadata = article.metadata
const changes: readonly Change[] = article.changes
const outline: OutlineItem[] = toOutline(article.tree)

// Fields that the package adds to nodes and files.
const heading: Heading = {type: 'heading', depth: 2, children: []}
const level: number | undefined = heading.data?.section?.level
const title: string | undefined = new VFile().data.zhengwen?.metadata.title

const tree = unified().use(zhengwenText).parse('一行')
const {encoding}: {encoding: string} = decode(new TextEncoder().encode('正文'))

if (!article.markdown.includes('镇图书馆今天开门。')) throw new Error(article.markdown)
console.log(JSON.stringify([metadata.authors, changes.length, outline, level, title, tree.type, encoding]))
