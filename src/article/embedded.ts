import type {Element, ElementContent, Nodes, Root} from 'hast'
import type {VFile} from 'vfile'
import {displace} from '../edits.js'
import {countHan} from '../han/ranges.js'
import {report} from '../messages.js'
import type {ArticleSettings} from './index.js'
import {type Literal, literalsOf} from './literals.js'
import {measure} from './measure.js'
import {forget, remember} from './memo.js'
import {stateAround} from './page-state.js'
import {selectAll} from './select.js'
import {visibleText} from './text.js'

/** A body in a script must have this much more prose than all that the page shows. */
const more = 1.2
/** Least prose of a body in a script, in characters: where the page shows none, and where it shows some. */
const least = {bare: 60, shown: 200}

/** Members whose values are pieces of one body: Ifeng's `contentList: [{type: 'text', data: '<p>…'}, …]`. */
const pieces: ReadonlySet<string> = new Set(['data'])

const tags = /<\/?(?:p|div|br|section|span|img|strong)\b[^<>]{0,2000}>/i
const escaped = /&lt;\/?(?:p|div|br|section|span|img|strong)\b/i

/**
 * A body that a page keeps in a script, in JSON or in a `textarea` becomes elements, where it has more to say than
 * what the page shows: `__NEXT_DATA__`, `window.__INITIAL_STATE__`, JSON-LD's `articleBody`, `var allData`.
 */
export function embedded(tree: Root, file: VFile, {parse}: ArticleSettings): void {
  if (!parse) return
  let best: Literal = {key: '', value: '', source: undefined}
  let most = 0
  for (const literal of candidates(tree)) {
    const prose = proseOf(literal.value)
    if (prose > most) [best, most] = [literal, prose]
  }
  if (most <= least.bare) return
  const shown = measure(tree).of.get(tree)?.prose ?? 0
  if (most <= Math.max(shown < least.bare ? least.bare : least.shown, more * shown)) return
  const children = toElements(best.value, parse)
  const element: Element = {type: 'element', tagName: 'article', properties: {}, children}
  forget(tree)
  tree.children.push(element)
  remember(tree)
  if (best.source !== undefined) stateAround(best.source, best.value, file)
  report(file, 'article-embedded', {values: {key: best.key}})
}

/** Sentence marks, as they are or escaped: without any a script has no prose. */
const canHoldProse = /[，。；：？！]|\\[ux]|^\s*%7B/i

function candidates(tree: Root): Literal[] {
  const found: Literal[] = []
  for (const script of selectAll(tree, 'script')) {
    const source = script.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    if (!canHoldProse.test(source)) continue
    const texts = [source, decoded(source)]
    const literals = texts.flatMap((text) => literalsOf(text, pieces))
    for (const literal of literals) found.push(literal)
    for (const key of pieces) {
      const own = literals.filter((literal) => literal.key === key && countHan(literal.value) > 0)
      if (own.length > 1) {
        const value = own.map((literal) => literal.value).join('\n')
        found.push({key, value, source: own[0]?.source})
      }
    }
  }
  for (const area of selectAll(tree, 'textarea'))
    found.push({key: 'textarea', value: plain(area), source: undefined})
  for (const area of selectAll(tree, 'noscript'))
    found.push({key: 'noscript', value: visibleText(area), source: undefined})
  return found
}

/** JSON that is written as an address is, as Toutiao's `RENDER_DATA`. */
function decoded(source: string): string {
  if (!/^\s*%7B/i.test(source)) return ''
  try {
    return decodeURIComponent(source.trim())
  } catch {
    return ''
  }
}

/** How much of `value` reads like prose; 0 for code, and for what has few sentences. */
function proseOf(value: string): number {
  if (value.length < 40) return 0
  const marks = value.match(/[，。；：？！]/g)?.length ?? 0
  if (marks < 3) return 0
  const text = value.replace(/<[^<>]{0,2000}>|&lt;(?:(?!&lt;|&gt;).){0,500}&gt;|\s+/g, '')
  return marks * 100 < text.length ? 0 : text.length
}

function toElements(value: string, parse: (html: string) => Root): ElementContent[] {
  const html = escaped.test(value) ? plain(parse(`<textarea>${value}</textarea>`)) : value
  if (!tags.test(html)) {
    return html.split('\n').map((line) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{type: 'text', value: line}],
    }))
  }
  const tree = parse(`<div>${html}</div>`)
  displace(tree)
  return tree.children as ElementContent[]
}

function plain(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}
