import type {Element, Parents, Root} from 'hast'
import {isHan} from '../han/ranges.js'
import {charactersOf, isSpace} from '../han/seek.js'
import {type Census, census, none} from './census.js'
import {furnitureOf, isFurniture, isHidden, unseen} from './furniture.js'
import {once} from './memo.js'
import {blocks} from './text.js'

/** What reads like prose, is mostly links, or stands at the foot of a page. */
type Tone = 'prose' | 'links' | 'foot' | 'plain'

/** A line of a page. Lengths are in characters, white space aside. */
export interface Surveyed {
  /** Index of the deepest node that holds all of it. */
  owner: number
  length: number
  linked: number
  tone: Tone
}

/** A tree read once: its nodes in document order, the root first, and its lines. */
export interface Survey {
  nodes: Parents[]
  /** Index of what a node stands in; -1 for the root. */
  up: number[]
  /** What a reader sees of each node: see `kind`. */
  kinds: Uint8Array
  furniture: Array<string | undefined>
  hidden: boolean[]
  lines: Surveyed[]
  /** Made when it is first asked for a node. */
  index?: ReadonlyMap<Parents, number>
}

/** What elements are to lines, as bits: text of theirs is not read, they stand apart, they end a line, they link. */
const kind = {unread: 1, block: 2, feed: 4, link: 8} as const

const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'textarea',
  'template',
  'option',
  'title',
])

function kindOf(tagName: string): number {
  if (unread.has(tagName)) return kind.unread
  if (blocks.has(tagName)) return kind.block | kind.feed
  return tagName === 'br' ? kind.feed : 0
}

/** Marks of sentences: Chinese ones, and those of ASCII that may stand for them. */
const marks = charactersOf('，。、；：？！“”')
const narrow = charactersOf(',.;!?')
const word = charactersOf('A-Za-z0-9_/')

/** What the foot of a page says. */
const foot = /版权所有|版權所有|All Rights Reserved|Copyright|ICP[备備证證]|公网安备/i

/** Length from which a line with sentence marks is prose, and from which a whole sentence is. */
const least = {line: 12, sentence: 5}

/** So much of a line is looked at for what the foot of a page says. */
const shown = 300

/** Where the walk is. */
interface Walk {
  survey: Survey
  /** Index of the element that comes next. */
  next: number
  /** Indexes of the nodes from the root to here. */
  path: number[]
  /** How many links stand around. */
  links: number
  /** The line that is being read. */
  length: number
  linked: number
  marks: number
  text: string
  /** Depth of the deepest node that holds it so far. */
  depth: number
}

/** Read `tree` in one walk. What its elements say of themselves is looked up by their names, of which there are few. */
export function survey(tree: Root): Survey {
  const known = once(tree, census)
  const read: Survey = {
    nodes: [tree, ...known.order],
    up: [-1, ...known.up.map((at) => at + 1)],
    kinds: kindsIn(known),
    furniture: furnitureIn(known),
    hidden: hiddenIn(known),
    lines: [],
  }
  visit(tree, 0, {
    survey: read,
    next: 1,
    path: [],
    links: 0,
    length: 0,
    linked: 0,
    marks: 0,
    text: '',
    depth: 0,
  })
  return read
}

/** Index of a node; `undefined` for one that was not read. */
export function indexOf(read: Survey, node: Parents): number | undefined {
  if (!read.index) {
    const {nodes, up, kinds} = read
    const index = new Map<Parents, number>()
    for (let at = 0; at < nodes.length; ) {
      if ((kinds[at] as number) & kind.unread) at = behind(up, at)
      else index.set(nodes[at] as Parents, at++)
    }
    read.index = index
  }
  return read.index.get(node)
}

/** Index of the first node that is not in the one at `at`. */
export function behind(up: readonly number[], at: number): number {
  let to = at + 1
  while (to < up.length && (up[to] as number) >= at) to++
  return to
}

/** By the index of each node, that of the root 0, as all of these. */
function kindsIn({order, byTag}: Census): Uint8Array {
  const kinds = new Uint8Array(order.length + 1)
  kinds[0] = kind.block | kind.feed
  for (const [tagName, found] of byTag) {
    const own = kindOf(tagName)
    if (own > 0) for (const at of found) kinds[at + 1] = own
  }
  for (const at of byTag.get('a') ?? none)
    if ((order[at] as Element).properties.href !== undefined) kinds[at + 1] = kind.link
  return kinds
}

function furnitureIn({order, byTag, byClass, byId}: Census): Array<string | undefined> {
  const furniture = new Array<string | undefined>(order.length + 1).fill(undefined)
  for (const names of [byTag, byClass, byId])
    for (const [name, found] of names)
      if (isFurniture(name)) for (const at of found) furniture[at + 1] ??= furnitureOf(order[at] as Element)
  return furniture
}

function hiddenIn({order, byClass, byProperty}: Census): boolean[] {
  const hidden = new Array<boolean>(order.length + 1).fill(false)
  const may = [
    byProperty('hidden'),
    byProperty('style'),
    ...[...unseen].map((name) => byClass.get(name) ?? none),
  ]
  for (const found of may) for (const at of found) hidden[at + 1] ||= isHidden(order[at] as Element)
  return hidden
}

function visit(node: Parents, at: number, walk: Walk): void {
  const {path, survey} = walk
  path.push(at)
  for (const child of node.children) {
    if (child.type === 'text') take(child.value, walk)
    if (child.type !== 'element') continue
    const own = survey.kinds[walk.next] as number
    if (own & kind.unread) {
      walk.next = behind(survey.up, walk.next)
      continue
    }
    if (own & kind.feed) flush(walk)
    if (own & kind.link) walk.links++
    visit(child, walk.next++, walk)
    if (own & kind.link) walk.links--
  }
  if ((survey.kinds[at] as number) & kind.block) flush(walk)
  path.pop()
  walk.depth = Math.min(walk.depth, path.length - 1)
}

function take(value: string, walk: Walk): void {
  let length = 0
  let found = 0
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (isSpace(code)) continue
    length++
    if (marks[code] === 1 || (narrow[code] === 1 && isMark(value, at))) found++
  }
  if (length === 0) return
  if (walk.length === 0) walk.depth = walk.path.length - 1
  walk.length += length
  if (walk.links > 0) walk.linked += length
  else walk.marks += found
  if (walk.length < shown) walk.text += length === value.length ? value : value.replace(/\s+/g, '')
}

/** Whether a mark of ASCII stands for a Chinese one: behind a Chinese character, and before no word. */
function isMark(value: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && isSpace(value.charCodeAt(before))) before--
  let behind = at + 1
  while (behind < value.length && isSpace(value.charCodeAt(behind))) behind++
  if (behind < value.length && word[value.charCodeAt(behind)] === 1) return false
  const low = value.charCodeAt(before)
  return isHan(value.slice(low >= 0xdc00 && low < 0xe000 ? before - 1 : before, before + 1))
}

/** The line ends here. */
function flush(walk: Walk): void {
  const {length, linked, path} = walk
  if (length > 0) {
    const owner = path[Math.min(walk.depth, path.length - 1)] as number
    walk.survey.lines.push({owner, length, linked, tone: toneOf(walk)})
    walk.length = 0
    walk.linked = 0
    walk.marks = 0
    walk.text = ''
  }
  walk.depth = path.length - 1
}

function toneOf({length, linked, marks, text}: Walk): Tone {
  if (linked * 2 >= length) return 'links'
  if (foot.test(text)) return 'foot'
  const enough = length >= (/[。！？]$/.test(text) ? least.sentence : least.line)
  return marks > 0 && enough ? 'prose' : 'plain'
}
