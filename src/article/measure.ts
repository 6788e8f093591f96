import type {Element, Parents, Root} from 'hast'
import {furnitureOf, isHidden} from './furniture.js'
import {once} from './memo.js'
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
  of: Pick<ReadonlyMap<Parents, Counts>, 'get'>
  parents: Pick<ReadonlyMap<Parents, Parents>, 'get'>
  /** Elements in document order. */
  order: readonly Element[]
}

/** What the elements around a line say of it. */
type Trust = 'content' | 'furniture' | 'hidden'

/** What reads like prose, is mostly links, or stands at the foot of a page. */
type Tone = 'prose' | 'links' | 'foot' | 'plain'

interface Line {
  /** Index of the deepest node that holds all of it. */
  owner: number
  length: number
  linked: number
  tone: Tone
}

/** A tree read once: its nodes in document order, the root first, and its lines. */
interface Survey {
  nodes: Parents[]
  index: Map<Parents, number>
  /** Index of what a node stands in. */
  up: number[]
  furniture: Array<string | undefined>
  hidden: boolean[]
  lines: Line[]
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
const mark = /[，。、；：？！“”]|(?<=[々〇㐀-鿿𠀀-𳑹]) ?[,.;!?](?![\w/])/gu

/** What the foot of a page says. */
const foot = /版权所有|版權所有|All Rights Reserved|Copyright|ICP[备備证證]|公网安备/i

/** Length from which a line with sentence marks is prose, and from which a whole sentence is. */
const least = {line: 12, sentence: 5}

/** What calls itself furniture is not believed from this share of all prose, or from this much of it. */
const believed = {share: 0.5, length: 200}

/**
 * Measure every element below `tree`.
 *
 * Without `before`, no element's word for being furniture is believed; with what such a measure gave, that of
 * elements which hold most of the prose is not. `all`: what the page hides counts like the rest.
 */
export function measure(tree: Root, before?: Measured, all = false): Measured {
  const survey = once(tree, read)
  const {nodes, index, up, furniture, lines} = survey
  const trusts = trustIn(survey, before, all)
  const counts = nodes.map(
    (_, at): Counts => ({length: 0, linked: 0, prose: 0, lines: 0, score: 0, furniture: furniture[at]}),
  )
  for (const line of lines) credit(counts[line.owner] as Counts, line, trusts[line.owner] as Trust)
  for (let at = nodes.length - 1; at > 0; at--) {
    const inner = counts[at] as Counts
    const outer = counts[up[at] as number] as Counts
    outer.length += inner.length
    outer.linked += inner.linked
    outer.prose += inner.prose
    outer.lines += inner.lines
    outer.score += inner.score
  }
  const by = <T>(list: (at: number) => T) => ({
    get(node: Parents): T | undefined {
      const at = index.get(node)
      return at === undefined ? undefined : list(at)
    },
  })
  return {
    of: by((at) => counts[at] as Counts),
    parents: by((at) => nodes[up[at] as number]),
    order: nodes.slice(1) as Element[],
  }
}

/** What holds for the lines of each node. */
function trustIn(
  {nodes, up, furniture, hidden}: Survey,
  before: Measured | undefined,
  all: boolean,
): Trust[] {
  const total = before?.of.get(nodes[0] as Root)?.prose ?? 0
  const trusts: Trust[] = ['content']
  for (let at = 1; at < nodes.length; at++) {
    const outer = trusts[up[at] as number] as Trust
    if (outer === 'hidden' || (!all && hidden[at])) trusts.push('hidden')
    else if (!before || !furniture[at]) trusts.push(outer)
    else {
      const prose = before.of.get(nodes[at] as Parents)?.prose ?? 0
      trusts.push(prose < believed.length || prose < believed.share * total ? 'furniture' : outer)
    }
  }
  return trusts
}

/** A line that is being read. */
interface Open {
  length: number
  linked: number
  marks: number
  /** Depth of the deepest node that holds it so far. */
  depth: number
  foot: string
}

/** Where the walk is. */
interface Walk {
  survey: Survey
  /** Indexes of the nodes from the root to here. */
  path: number[]
  open: Open
  /** How many links stand around. */
  links: number
}

/** Read `tree` in one walk. */
function read(tree: Root): Survey {
  const survey: Survey = {nodes: [], index: new Map(), up: [], furniture: [], hidden: [], lines: []}
  visit(tree, -1, {survey, path: [], open: opened(0), links: 0})
  return survey
}

function opened(depth: number): Open {
  return {length: 0, linked: 0, marks: 0, depth, foot: ''}
}

function visit(node: Parents, above: number, walk: Walk): void {
  const {survey, path} = walk
  const element = node.type === 'element' ? node : undefined
  const at = enter(node, element, above, survey)
  path.push(at)
  for (const child of node.children) {
    if (child.type === 'text') take(child.value, walk)
    if (child.type !== 'element' || unread.has(child.tagName)) continue
    if (child.tagName === 'br' || blocks.has(child.tagName)) flush(walk)
    const link = child.tagName === 'a' && child.properties.href !== undefined
    if (link) walk.links++
    visit(child, at, walk)
    if (link) walk.links--
  }
  if (!element || blocks.has(element.tagName)) flush(walk)
  path.pop()
  walk.open.depth = Math.min(walk.open.depth, path.length - 1)
}

/** Note a node, and what it says of itself. Its index. */
function enter(node: Parents, element: Element | undefined, above: number, survey: Survey): number {
  const at = survey.nodes.push(node) - 1
  survey.index.set(node, at)
  survey.up.push(above)
  survey.furniture.push(element && furnitureOf(element))
  survey.hidden.push(!!element && isHidden(element))
  return at
}

function take(value: string, {open, path, links}: Walk): void {
  const text = withoutSpace(value)
  if (!text) return
  if (open.length === 0) open.depth = path.length - 1
  open.length += text.length
  if (links > 0) open.linked += text.length
  else open.marks += text.match(mark)?.length ?? 0
  if (open.length < 300) open.foot += text
}

/** The line ends here. */
function flush(walk: Walk): void {
  const {open, path, survey} = walk
  if (open.length === 0) {
    open.depth = path.length - 1
    return
  }
  const {length, linked} = open
  const owner = path[Math.min(open.depth, path.length - 1)] as number
  survey.lines.push({owner, length, linked, tone: toneOf(open)})
  walk.open = opened(path.length - 1)
}

/** Most texts of a page are white space, or have none. */
function withoutSpace(value: string): string {
  if (!/\S/.test(value)) return ''
  return /\s/.test(value) ? value.replace(/\s+/g, '') : value
}

function toneOf(line: {length: number; linked: number; marks: number; foot: string}): Tone {
  const {length, linked, marks} = line
  const enough = length >= (/[。！？]$/.test(line.foot) ? least.sentence : least.line)
  const few = linked * 2 < length
  if (!few) return 'links'
  const bottom = foot.test(line.foot)
  if (marks > 0 && enough && !bottom) return 'prose'
  return bottom ? 'foot' : 'plain'
}

function credit(counts: Counts, {length, linked, tone}: Line, trust: Trust): void {
  counts.length += length
  counts.linked += linked
  if (trust === 'hidden') return
  if (tone === 'prose') {
    counts.prose += length
    counts.lines++
    counts.score += trust === 'furniture' ? -length / 2 : length - 2 * linked
  } else if (tone === 'links') counts.score -= Math.min(linked, 40)
  else if (tone === 'foot') counts.score -= length
}
