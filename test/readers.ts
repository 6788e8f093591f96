import {HtmlRenderer, Parser} from 'commonmark'
import MarkdownIt from 'markdown-it'
import markdownItCjkFriendly from 'markdown-it-cjk-friendly'
import {marked} from 'marked'
import {micromark} from 'micromark'
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly'
import {gfmStrikethroughCjkFriendly} from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

const commonmark = new Parser()
const renderer = new HtmlRenderer({safe: false})
const markdownIt = new MarkdownIt('default', {html: true})

/** Four parsers of their own making, Markdown to HTML. */
export const readers: Record<string, (markdown: string) => string> = {
  micromark: (markdown) =>
    micromark(markdown, {allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()]}),
  'markdown-it': (markdown) => markdownIt.render(markdown),
  marked: (markdown) => marked.parse(markdown, {async: false}),
  commonmark: (markdown) => renderer.render(commonmark.parse(markdown)),
}

const friendlyIt = new MarkdownIt('default', {html: true}).use(markdownItCjkFriendly)
const friendly = [gfm(), cjkFriendlyExtension(), gfmStrikethroughCjkFriendly()]

/** Parsers with the rules of markdown-cjk-friendly. */
export const friendlyReaders: typeof readers = {
  'micromark, cjk-friendly': (markdown) =>
    micromark(markdown, {allowDangerousHtml: true, extensions: friendly, htmlExtensions: [gfmHtml()]}),
  'markdown-it, cjk-friendly': (markdown) => friendlyIt.render(markdown),
}

const names: Record<string, string> = {lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'"}

/** Text of HTML that one of the readers wrote. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]{0,400}>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => names[name] as string)
}

/** Texts of the elements with one of the names, punctuation and space at their edges aside. */
export function contentsOf(html: string, name: string): string[] {
  const pattern = new RegExp(`<(${name})>([\\s\\S]*?)</\\1>`, 'g')
  return [...html.matchAll(pattern)].map((match) => core(textOfHtml(match[2] as string))).filter(Boolean)
}

/** A text without the punctuation, symbols and space at its edges. */
export function core(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
}
