import MarkdownIt from 'markdown-it'
import {marked} from 'marked'
import {type DefaultTreeAdapterTypes, parse, serialize} from 'parse5'
import type {Article} from '../src/types.js'

/** Renderers that let raw HTML through, and `marked`, which follows every address too. */
export const permissive = new MarkdownIt({html: true, linkify: true})
permissive.validateLink = () => true

const bad = new Set(
  'script style iframe frame frameset object embed applet form button textarea select meta base link svg math template noscript video audio portal'.split(
    ' ',
  ),
)
const addresses = new Set(['href', 'src', 'action', 'formaction', 'srcdoc', 'background', 'poster', 'srcset'])

/** What a browser would do with `html` besides showing text, also when it is read, written and read again. */
export function dangers(html: string): string[] {
  const page = parse(`<!doctype html><body>${html}`)
  const again = parse(serialize(page))
  return [...new Set([...dangersIn(page), ...dangersIn(again)])]
}

function dangersIn(page: DefaultTreeAdapterTypes.Node): string[] {
  const found: string[] = []
  const stack = [page]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('childNodes' in node) stack.push(...node.childNodes)
    if (!('tagName' in node)) continue
    if (bad.has(node.tagName)) found.push(`<${node.tagName}>`)
    for (const {name, value} of node.attrs) {
      if (
        /^on|^style$|^srcdoc$|^formaction$/.test(name) &&
        !(name === 'style' && /^text-align:\w+$/.test(value))
      )
        found.push(`${node.tagName} ${name}=${value}`)
      const address = [...value].filter((character) => character > ' ').join('')
      if (addresses.has(name) && /^[^/?#]*:/.test(address) && !/^(?:https?|mailto|tel):/i.test(address))
        found.push(`${node.tagName} ${name}=${value}`)
    }
  }
  return found
}

/** What could be executed in the forms of an article, its Markdown in the hands of renderers that let everything through. */
export function dangersOfArticle({html, markdown}: Pick<Article, 'html' | 'markdown'>): string[] {
  return [html, permissive.render(markdown), marked.parse(markdown, {async: false})].flatMap(dangers)
}
