import type {Parents, Root} from 'hast'
import {isHan} from '../han/ranges.js'
import {charactersOf, isSpace} from '../han/seek.js'
import {furnitureOf, isHidden} from './furniture.js'
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
  /** Index of what a node stands in. */
  up: number[]
  furniture: Array<string | undefined>
  hidden: boolean[]
  lines: Surveyed[]
  /** Made when it is first asked for a node. */
  index?: ReadonlyMap<Parents, number>
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

/** Read `tree` in one walk. */
export function survey(tree: Root): Survey {
  const read: Survey = {nodes: [], up: [], furniture: [], hidden: [], lines: []}
  visit(tree, true, -1, {
    survey: read,
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
    const index = new Map<Parents, number>()
    for (let at = 0; at < read.nodes.length; at++) index.set(read.nodes[at] as Parents, at)
    read.index = index
  }
  return read.index.get(node)
}

function visit(node: Parents, block: boolean, above: number, walk: Walk): void {
  const {path} = walk
  const at = enter(node, above, walk.survey)
  path.push(at)
  for (const child of node.children) {
    if (child.type === 'text') take(child.value, walk)
    if (child.type !== 'element' || unread.has(child.tagName)) continue
    const {tagName} = child
    const apart = blocks.has(tagName)
    if (apart || tagName === 'br') flush(walk)
    const link = tagName === 'a' && child.properties.href !== undefined
    if (link) walk.links++
    visit(child, apart, at, walk)
    if (link) walk.links--
  }
  if (block) flush(walk)
  path.pop()
  walk.depth = Math.min(walk.depth, path.length - 1)
}

/** Note a node, and what it says of itself. Its index. */
function enter(node: Parents, above: number, {nodes, up, furniture, hidden}: Survey): number {
  const at = nodes.length
  const element = node.type === 'element' ? node : undefined
  nodes.push(node)
  up.push(above)
  furniture.push(element && furnitureOf(element))
  hidden.push(element !== undefined && isHidden(element))
  return at
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
