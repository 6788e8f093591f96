import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {parse} from 'parse5'
import {clean} from '../src/index.js'

type Ways = Record<string, () => unknown>

/** Pages, one after the other. */
export function pageWays(pages: readonly string[]): Ways {
  return {
    'parse5.parse': () => pages.map((page) => parse(page)),
    'clean to Markdown': () => pages.map((page) => clean(page).markdown),
  }
}

/** A post, beside the parser that it cannot do without. */
export function markdownWays(post: string): Ways {
  return {
    'mdast-util-from-markdown, GFM': () => fromGfm(post),
    'clean to the tree': () => clean(post, {from: 'markdown'}).tree,
    'clean to Markdown': () => clean(post, {from: 'markdown'}).markdown,
  }
}

/** Lines of text, beside a parser of Markdown. */
export function textWays(text: string): Ways {
  return {
    'mdast-util-from-markdown, GFM': () => fromGfm(text),
    'clean to the tree': () => clean(text, {from: 'text'}).tree,
    'clean to Markdown': () => clean(text, {from: 'text'}).markdown,
  }
}

function fromGfm(text: string): unknown {
  return fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
}
