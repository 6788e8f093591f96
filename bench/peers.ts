import {Readability} from '@mozilla/readability'
import {DefuddleClass} from 'defuddle/node'
import {parseHTML} from 'linkedom'
import {parse} from 'parse5'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import Turndown from 'turndown'
import {unified} from 'unified'
import {clean} from '../src/index.js'

const turndown = new Turndown()
const pipeline = unified().use(rehypeParse).use(rehypeRemark).use(remarkGfm).use(remarkStringify)

/** What a user could pick instead, each from a page to Markdown; the first is the measure. */
export function peers(page: string): Record<string, () => unknown> {
  return {
    'parse5.parse': () => parse(page),
    zhengwen: () => clean(page).markdown,
    'Turndown, finds nothing': () => turndown.turndown(page),
    'rehype-remark, finds nothing': () => String(pipeline.processSync(page)),
    'Readability, linkedom, Turndown': () => readability(page),
    'Defuddle, linkedom': () => defuddle(page),
  }
}

function readability(page: string): string {
  const {document} = parseHTML(page)
  const found = new Readability(document as ConstructorParameters<typeof Readability>[0]).parse()
  return turndown.turndown(found?.content ?? '')
}

/** Its HTML, before it is made Markdown: what stands here is too little for Defuddle. */
function defuddle(page: string): string {
  const {document} = parseHTML(page)
  return new DefuddleClass(document as ConstructorParameters<typeof DefuddleClass>[0], {
    url: 'https://news.example.com/1.html',
  }).parse().content
}
