import type {Element, Parents, Root} from 'hast'
import {furnitureOf, isHidden} from './furniture.js'
import {blocks} from './text.js'

/** What an element holds, its descendants included. Lengths are in characters, white space aside. */
export interface Counts {
  /** All text. */
  length: number
  /** Text of links. */
  linked: number
  /** Text of lines that read like prose, hidden ones aside. */
  prose: number
  /** Number of such lines. */
  lines: number
  /** Prose, less what speaks against an article. */
  score: number
  /** What the element says it is for, when that is no content. */
  furniture: string | undefined
}

/** Counts of every element, and the way up. */
export interface Measured {
  of: Map<Parents, Counts>
  parents: Map<Parents, Parents>
  /** Elements in document order. */
  order: Element[]
}

/** What the elements around a line say of it. */
type Trust = 'content' | 'furniture' | 'hidden'

interface Line {
  length: number
  linked: number
  marks: number
  /** Depth of the deepest element that holds the line so far. */
  depth: number
  foot: string
}

const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'textarea',
  'template',
  'option',
  'title',
])
const mark = /[，。、；：？！“”]|(?<=\p{Script=Han}) ?[,.;!?](?![\w/])/gu

/** What the foot of a page says. */
const foot = /版权所有|版權所有|All Rights Reserved|Copyright|ICP[备備证證]|公网安备/i

/** Length from which a line with sentence marks is prose, and from which a whole sentence is. */
const least = {line: 12, sentence: 5}

/** What calls itself furniture is not believed from this share of all prose, or from this much of it. */
const believed = {share: 0.5, length: 200}

/**
 * Measure every element below `tree` in one walk.
 *
 * Without `before`, no element's word for being furniture is believed; with what such a walk gave, that of
 * elements which hold most of the prose is not. `all`: what the page hides counts like the rest.
 */
export function measure(tree: Root, before?: Measured, all = false): Measured {
  const total = before?.of.get(tree)?.prose ?? 0
  const isBelieved = (element: Element): boolean => {
    const prose = before?.of.get(element)?.prose ?? 0
    return !!before && (prose < believed.length || prose < believed.share * total)
  }
  const measured: Measured = {of: new Map(), parents: new Map(), order: []}
  const path: Array<{counts: Counts; trust: Trust}> = []
  let line: Line = {length: 0, linked: 0, marks: 0, depth: 0, foot: ''}
  let links = 0

  const flush = (): void => {
    if (line.length > 0) {
      const owner = path[Math.min(line.depth, path.length - 1)] as (typeof path)[number]
      credit(owner.counts, line, owner.trust)
    }
    line = {length: 0, linked: 0, marks: 0, depth: path.length - 1, foot: ''}
  }
  const read = (value: string): void => {
    const text = value.replace(/\s+/g, '')
    if (!text) return
    if (line.length === 0) line.depth = path.length - 1
    line.length += text.length
    if (links > 0) line.linked += text.length
    else line.marks += text.match(mark)?.length ?? 0
    if (line.length < 300) line.foot += text
  }
  const visit = (node: Parents, trust: Trust): Counts => {
    const counts: Counts = {length: 0, linked: 0, prose: 0, lines: 0, score: 0, furniture: undefined}
    measured.of.set(node, counts)
    path.push({counts, trust})
    for (const child of node.children) {
      if (child.type === 'text') read(child.value)
      if (child.type !== 'element' || unread.has(child.tagName)) continue
      measured.parents.set(child, node)
      measured.order.push(child)
      const block = blocks.has(child.tagName) || child.tagName === 'br'
      if (block) flush()
      const link = child.tagName === 'a' && child.properties.href !== undefined
      if (link) links++
      const why = furnitureOf(child)
      const hidden = trust === 'hidden' || (!all && isHidden(child))
      const inner = visit(child, hidden ? 'hidden' : why && isBelieved(child) ? 'furniture' : trust)
      inner.furniture = why
      if (link) links--
      counts.length += inner.length
      counts.linked += inner.linked
      counts.prose += inner.prose
      counts.lines += inner.lines
      counts.score += inner.score
    }
    if (node.type === 'root' || (node.type === 'element' && blocks.has(node.tagName))) flush()
    path.pop()
    line.depth = Math.min(line.depth, path.length - 1)
    return counts
  }
  visit(tree, 'content')
  return measured
}

function credit(counts: Counts, line: Line, trust: Trust): void {
  const {length, linked, marks} = line
  counts.length += length
  counts.linked += linked
  if (trust === 'hidden') return
  const enough = length >= (/[。！？]$/.test(line.foot) ? least.sentence : least.line)
  const prose = marks > 0 && enough && linked * 2 < length && !foot.test(line.foot)
  if (prose) {
    counts.prose += length
    counts.lines++
    counts.score += trust === 'furniture' ? -length / 2 : length - 2 * linked
  } else if (linked * 2 >= length) counts.score -= Math.min(linked, 40)
  else if (foot.test(line.foot)) counts.score -= length
}
