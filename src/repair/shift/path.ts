import type {Evidence} from './evidence.js'
import {type GbkTable, isPrivate, isTrail} from './gbk.js'
import {type Context, type Model, startOf} from './model.js'

/** What a solver needs to know. */
export interface Setting {
  gbk: GbkTable
  model: Model
  /** Whether full-width marks of the document were folded to ASCII. */
  folded: boolean
  /** Whether the document is in Simplified. */
  simplified: boolean
  /** Whether unassigned pairs may have been dropped. */
  dropped: boolean
  evidence: Evidence
  /** How many characters may still be weighed: no document is worth more. */
  budget: {left: number}
  /** Made on first use. */
  lostCells?: Map<number, number[]>
  /** Natural logarithm of the likelihood of a text, cut into words. */
  words(text: string): number
  /** Whether `written`, behind a character, is its reading. */
  reads(written: string, character: string): boolean
}

/** A character that a run may have at some place: readings that go on alike meet in it. */
export interface Node {
  code: number
  context: Context
  /** The lead that waits for its trail behind it. */
  carry: number
  /** Likelihood of the best way to it, as a natural logarithm. */
  score: number
  /** Ways to it; none for where a run begins. */
  edges: Edge[]
  /** Number of the place in the run; -1 for a character that a lost pair hides. */
  unit: number
  /** Whether it writes nothing: it stands in front of the run. */
  silent: boolean
  /** Whether a lost pair is on the best way to it. */
  lost: boolean
}

export interface Edge {
  from: Node | undefined
  weight: number
}

/** Characters at one place, by what they and the ones before are. */
export interface Layer {
  nodes: Map<number, Node>
  unit: number
  highest: number
}

/** Widest search, and how much less likely a way may be. */
export const beam = 100
export const hopeless = 13
/** A character outside of GB 2312, in a document in Simplified. */
const outside = -4
/** What does not stand behind `。”`. */
export const goesOnBehindQuote = '的、，；和等'
const goesOn = -5
/** A sentence that ends behind a single character. */
const tooShort = -3
const clauseEnds = '，、；：“《（\n'

export function layerOf(unit: number): Layer {
  return {nodes: new Map(), unit, highest: Number.NEGATIVE_INFINITY}
}

/** The likeliest nodes, at most `most`, likeliest first. */
export function best(layer: Layer, most: number): Node[] {
  const least = layer.highest - hopeless
  const nodes = [...layer.nodes.values()].filter(({score}) => score >= least)
  return nodes.sort((a, b) => b.score - a.score).slice(0, most)
}

/** The pairs that a character of the run may be made of; marks, letters and digits may be folded. */
export function pairsOf(code: number, {gbk, folded}: Setting): number[] {
  if (code >= 0x80) return gbk.encode[code] ? [gbk.encode[code] as number] : []
  const mark = code > 0x20 && code < 0x40
  return mark || (folded && code > 0x40 && code < 0x7f) ? [0xa300 | (code + 0x80)] : []
}

/** Go on from `node` with the character of `lead` and `trail` into `layer`; `carry` waits behind it. */
export function extend(
  layer: Layer,
  node: Node,
  lead: number,
  trail: number,
  carry: number,
  setting: Setting,
  lost = node.unit < 0,
): void {
  if (!isTrail(trail)) return
  setting.budget.left--
  const code = setting.gbk.decode[(lead << 8) | trail] as number
  if (!code || isPrivate(code)) return
  const rare = setting.simplified && (lead < 0xb0 || trail < 0xa1) && code >= 0x4e00 ? outside : 0
  const odd = isQuoteEnd(node) && goesOnBehindQuote.includes(String.fromCharCode(code)) ? goesOn : 0
  add(layer, node, code, setting.model.score(node.context, code) + rare + odd, carry, setting, lost)
}

function add(
  layer: Layer,
  from: Node,
  code: number,
  weight: number,
  carry: number,
  {model}: Setting,
  lost: boolean,
): void {
  const score = from.score + weight
  if (score < layer.highest - hopeless) return
  if (score > layer.highest) layer.highest = score
  const key = (from.context.id * 0x10000 + code) * 0x100 + carry
  const there = layer.nodes.get(key)
  if (!there) {
    const context = model.behind(from.context, code)
    const edges = [{from, weight}]
    layer.nodes.set(key, {
      code,
      context,
      carry,
      score,
      edges,
      unit: layer.unit,
      silent: false,
      lost: from.lost || lost,
    })
    return
  }
  there.edges.push({from, weight})
  if (score > there.score) {
    there.score = score
    // Of its ways the best one says what stands before it.
    there.context = model.behind(from.context, code)
    there.lost = from.lost || lost
  }
}

/** Whether a way ends with a whole sentence and its closing quotation mark. */
function isQuoteEnd({code, edges}: Node): boolean {
  const before = edges[0]?.from?.code
  return code === 0x201d && (before === 0x3002 || before === 0xff01)
}

/** The context behind `before`, in front of a mark. */
function contextBehind(before: string, model: Model): Context {
  let context = startOf(model)
  for (let index = 0; index < before.length; index++)
    context = model.behind(context, before.charCodeAt(index))
  return context
}

/** The node that stands in front of the run. */
function rootAt(before: string, carry: number, {model}: Setting): Node {
  const code = before ? before.charCodeAt(before.length - 1) : 10
  const context = contextBehind(before, model)
  return {code, context, carry, score: 0, edges: [], unit: 0, silent: true, lost: false}
}

/**
 * Nodes that a run can begin with.
 *
 * @param before  The code units before the mark.
 * @param visible  The character behind the mark, in its full-width form.
 */
export function openings(before: string, visible: number, setting: Setting): Layer {
  const {gbk, model} = setting
  const pair = gbk.encode[visible] as number
  const root = rootAt(before, 0, setting)
  const layer = layerOf(1)
  if (!pair) return layer
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const code = gbk.decode[(lead << 8) | (pair >> 8)] as number
    if (!code || isPrivate(code)) continue
    const short = code === 0x3002 && clauseEnds.includes(before.at(-2) ?? '\n') ? tooShort : 0
    const rare = setting.simplified && lead < 0xb0 && code >= 0x4e00 ? outside : 0
    add(layer, root, code, model.score(root.context, code) + short + rare, pair & 255, setting, false)
  }
  return layer
}

/**
 * Nodes behind a syllable that was put into two characters: `打?qū)嵉` hides 驅 in the bytes of 打實.
 * The orphan is the lead of the next character, and with the trail of the last one it makes what the syllable reads.
 */
export function insertions(before: string, written: string, setting: Setting): Layer {
  const {gbk, reads} = setting
  const trail = (gbk.encode[before.charCodeAt(before.length - 1)] as number) & 255
  const layer = layerOf(0)
  layer.highest = 0
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const code = gbk.decode[(trail << 8) | lead] as number
    if (code && !isPrivate(code) && reads(written, String.fromCharCode(code)))
      layer.nodes.set(lead, rootAt(before, lead, setting))
  }
  return layer
}
