import type {Element, ElementContent} from 'hast'
import {isData} from './flow/table.js'
import {furnitureOf, isHidden} from './furniture.js'
import {isIllustration} from './illustration.js'
import type {Counts, Measured} from './measure.js'
import {selectAll} from './select.js'
import {visibleText} from './text.js'

/** How many levels up from the body its other parts are looked for. */
const levels = 3

/** Least prose of a part above and below the body, in characters. A line below is more often a notice. */
const least = {above: 20, below: 80}

/** Least share of the body that a part has which is not a direct neighbour, or stands below. */
const share = {near: 0.05, far: 0.15}

/** Share of links from which a neighbour ends the article. */
const linked = 0.4

/**
 * The body and what belongs to it: a lead above it, tables and sections beside it.
 *
 *     <div class=lead>…</div>   <div class=share>…</div>
 *     <div class=text>…</div>   ends the search on its side
 */
export function around(body: Element, measured: Measured): ElementContent[] {
  let chosen: ElementContent[] = [body]
  const size = measured.of.get(body)?.prose ?? 0
  let current = body
  for (let level = 0; level < levels; ) {
    const parent = measured.parents.get(current)
    if (!parent || parent.type === 'root' || parent.tagName === 'html') break
    const at = parent.children.indexOf(current)
    const part = (level === 0 ? share.near : share.far) * size
    const [above, below] = [Math.max(least.above, level === 0 ? 0 : part), Math.max(least.below, part)]
    const before = parent.children.slice(0, at).reverse()
    const lead = reach(
      before,
      (node) => isIllustration(node) || isLine(node, current) || belongs(node, current, measured, above),
      (node) => isEnd(node, measured) || (isHead(node) && !isIllustration(node)),
    )
    const rest = reach(
      parent.children.slice(at + 1),
      (node) => isLine(node, current) || belongs(node, current, measured, below),
      (node) => isEnd(node, measured),
    )
    chosen = [...belowTitle(before, current, measured), ...lead.reverse(), ...chosen, ...rest]
    if (measured.of.get(parent)?.length !== measured.of.get(current)?.length) level++
    current = parent
  }
  return chosen
}

const lines: ReadonlySet<string> = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'blockquote',
  'figure',
  'table',
])

/** Beside a body that is one paragraph, others are its continuation, short as they may be. */
function isLine(node: ElementContent, body: Element): boolean {
  return body.tagName === 'p' && node.type === 'element' && lines.has(node.tagName)
}

/** Title, date and credits: what stands above them is no part of the article. */
function isHead(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  if (/^h[1-6]$/.test(node.tagName) || selectAll(node, 'h1, h2, h3').length > 0) return true
  const text = visibleText(node)
  return text.length < 120 && /\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}|来源[：:]|來源[：:]/.test(text)
}

/**
 * What stands below the title in the container that ends the search above a body: a picture, and a sentence or more
 * that the body does not say again.
 *
 *     <header><h1>…</h1><time>…</time><p>老码头修好了，条石九成是原物。</p></header>
 */
function belowTitle(before: readonly ElementContent[], body: Element, measured: Measured): Element[] {
  const head = before.find((node) => !isIllustration(node) && (isEnd(node, measured) || isHead(node)))
  if (head?.type !== 'element' || furnitureOf(head)) return []
  const inside = selectAll(head, '*')
  const title = inside.findLastIndex(({tagName}) => /^h[1-3]$/.test(tagName))
  if (title === -1) return []
  const below = inside.slice(title + 1)
  const found = below.filter((node) => node.tagName === 'figure' && isIllustration(node))
  const leads = below.filter((node) => node.tagName === 'p' && isLead(node, body, measured))
  return [...leads, ...found.filter((node) => !leads.includes(node))]
}

/** Whole sentences, not those with which the body begins. */
function isLead(node: Element, body: Element, {of}: Measured): boolean {
  const {prose = 0, linked = 0} = of.get(node) ?? {}
  const text = visibleText(node)
  return prose >= least.above && linked === 0 && /[。！？]$/.test(text) && !visibleText(body).includes(text)
}

/** Nodes up to the last that fits, before the first that ends the article. */
function reach(
  nodes: readonly ElementContent[],
  fits: (node: ElementContent) => boolean,
  ends: (node: ElementContent) => boolean,
): ElementContent[] {
  const stop = nodes.findIndex(ends)
  const open = stop === -1 ? nodes : nodes.slice(0, stop)
  return open.slice(0, open.findLastIndex(fits) + 1)
}

/** What a text says of itself, above it. */
const abstract =
  /^[【[〔]?(?:摘\s{0,4}要|内容摘要|内容提要|內容提要|提\s{0,4}要|导读|導讀|导语|導語|核心提示|编者按|編者按)[】\]〕]?\s{0,2}[：:]?/

function belongs(node: ElementContent, body: Element, {of}: Measured, size: number): boolean {
  const counts = node.type === 'element' ? of.get(node) : undefined
  if (node.type !== 'element' || !counts || counts.linked > 0.3 * counts.length) return false
  if (isTwin(node, body) || isTimed(node)) return false
  if (counts.prose >= least.above && abstract.test(visibleText(node))) return true
  if (counts.prose >= size && counts.score >= counts.prose / 2) return true
  return counts.score >= 0 && counts.length >= size && hasData(node)
}

/** A container built like the body is another post or a reply; a plain paragraph is no container. */
function isTwin(node: Element, body: Element): boolean {
  const names = String(body.properties.className ?? '')
  return node.tagName !== 'p' && names !== '' && names === String(node.properties.className ?? '')
}

/** Lines that carry the hour each are replies or a list of news. */
function isTimed(node: Element): boolean {
  return (visibleText(node).match(/\d{1,2}:\d{2}(?!\d)/g)?.length ?? 0) > 1
}

function hasData(element: Element): boolean {
  return [element, ...selectAll(element, 'table')].some((node) => node.tagName === 'table' && isData(node))
}

function isEnd(node: ElementContent, {of}: Measured): boolean {
  if (node.type !== 'element') return false
  const counts: Counts | undefined = of.get(node)
  if (!counts || counts.length === 0) return false
  if (furnitureOf(node) || isHidden(node) || counts.score < -20) return true
  return counts.score <= 0 && counts.linked >= 8 && counts.linked > linked * counts.length
}
