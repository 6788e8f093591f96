import type {Element, Nodes, Root} from 'hast'
import type {VFile} from 'vfile'
import {dataOf, record} from '../messages.js'
import {toBlocks} from './flow/index.js'
import type {Context} from './flow/state.js'
import type {ArticleSettings} from './index.js'
import {settleRuby} from './ruby.js'
import {attribute, select} from './select.js'
import {visibleText} from './text.js'

/** A quote that holds this share of the text is a frame around it. */
const frame = 0.6

/** Make what only looks like structure be structure: `tree` holds clean blocks and nothing else afterwards. */
export function structure(tree: Root, file: VFile, settings: ArticleSettings, base = settings.url): void {
  settleRuby(tree, file)
  const {stocks} = dataOf(file).metadata
  let lengths: ReadonlyMap<Nodes, number> | undefined
  const lengthOf = (node: Nodes): number => {
    lengths ??= lengthsOf(tree)
    return lengths.get(node) ?? 0
  }
  const context: Context = {
    base: base ?? undefined,
    images: settings.images ?? 'keep',
    links: settings.links ?? 'keep',
    source: String(file.value),
    isFrame: (element) => lengthOf(element) > frame * lengthOf(tree),
    raised(element, before, after) {
      record(file, 'structure-raised', {action: 'replace', before, after, position: element.position})
    },
    dropped(element, why) {
      const before = why === 'image' ? attribute(element, 'alt') : visibleText(element)
      if (before.trim())
        record(file, `structure-${why}`, {action: 'remove', before, position: element.position})
    },
    stock: (symbol) => {
      if (!stocks.includes(symbol)) stocks.push(symbol)
    },
  }
  tree.children = toBlocks(tree.children, context)
}

/** How much text each node with children holds, white space aside. */
function lengthsOf(tree: Root): ReadonlyMap<Nodes, number> {
  const lengths = new Map<Nodes, number>()
  const measure = (node: Nodes): number => {
    if (node.type === 'text') return node.value.replace(/\s+/g, '').length
    if (!('children' in node)) return 0
    if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return 0
    let length = 0
    for (const child of node.children) length += measure(child)
    lengths.set(node, length)
    return length
  }
  measure(tree)
  return lengths
}

/** Address that relative ones of a page hang on: its `base`, else where it was taken from. */
export function baseOf(tree: Root, url: string | undefined): string | undefined {
  const element: Element | undefined = select(tree, 'base[href]')
  const href = element ? attribute(element, 'href') : ''
  try {
    return href ? new URL(href, url).href : url
  } catch {
    return url
  }
}
