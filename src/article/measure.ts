import type {Element, Parents, Root} from 'hast'
import {furnitureOf, isHidden} from './furniture.js'
import {blocks} from './text.js'

/** What an element holds, its descendants included. Lengths are in characters, white space aside. */
export interface Counts {
  /** All text. */
  length: number
  /** Text of links. */
  linked: number
  /** Text of lines that read like prose, furniture aside. */
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

/** Length from which a line with sentence marks is prose. */
const least = 12

/** Measure every element below `tree` in one walk. `blind`: furniture words are not believed. */
export function measure(tree: Root, blind = false): Measured {
  const measured: Measured = {of: new Map(), parents: new Map(), order: []}
  const path: Array<{node: Parents; counts: Counts; against: boolean}> = []
  let line: Line = {length: 0, linked: 0, marks: 0, depth: 0, foot: ''}
  let links = 0

  const flush = (): void => {
    if (line.length > 0) {
      const owner = path[Math.min(line.depth, path.length - 1)] as (typeof path)[number]
      credit(owner.counts, line, owner.against)
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
  const visit = (node: Parents, against: boolean): Counts => {
    const counts: Counts = {length: 0, linked: 0, prose: 0, lines: 0, score: 0, furniture: undefined}
    measured.of.set(node, counts)
    path.push({node, counts, against})
    for (const child of node.children) {
      if (child.type === 'text') read(child.value)
      if (child.type !== 'element' || unread.has(child.tagName)) continue
      measured.parents.set(child, node)
      measured.order.push(child)
      const block = blocks.has(child.tagName) || child.tagName === 'br'
      if (block) flush()
      if (child.tagName === 'a') links++
      const why = furnitureOf(child) ?? (isHidden(child) ? 'hidden' : undefined)
      const inner = visit(child, against || (!blind && why !== undefined))
      inner.furniture = why
      if (child.tagName === 'a') links--
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
  visit(tree, false)
  return measured
}

function credit(counts: Counts, line: Line, against: boolean): void {
  const {length, linked, marks} = line
  counts.length += length
  counts.linked += linked
  const prose = marks > 0 && length >= least && linked * 2 < length && !foot.test(line.foot)
  if (prose) {
    counts.prose += length
    counts.lines++
    counts.score += against ? -length / 2 : length - 2 * linked
  } else if (linked * 2 >= length) counts.score -= Math.min(linked, 40)
  else if (foot.test(line.foot)) counts.score -= length
}
