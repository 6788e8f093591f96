import {leadsBehind, lose} from './lost-pairs.js'
import {type Context, type Model, startOf} from './model.js'
import {beam, best, extend, hopeless, type Layer, layerOf, type Node, pairsOf, type Setting} from './path.js'

/** Where a run falls in with the bytes again. */
export interface Ending {
  node: Node
  /** Offset behind the run. */
  stop: number
  /** What stands behind the last character: the ASCII half of a pair, a swallowed `<`. */
  tail: string
  /** Logarithm of the likelihood of the line, less that of the line as it stands. */
  gain: number
  /** Whether the trail of its last character was lost. */
  guessed: boolean
}

/** Longest run, in characters. */
const longest = 400
/** How many ways are tried at a lost last byte. */
const guessing = 24
const guessingHidden = 8
const question = 0x3f
const newline = 10
const broken = 0xfffd

/** A syllable in brackets whose opening one was eaten with the orphan byte: `?dòng)`. */
const annotation = /^\(?([a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7})\)/
const closingTag = /^\/[a-z]{1,10}[1-6]?>/

type Close = (node: Node, stop: number, tail: string, extra: number, guessed: boolean) => void

/**
 * Read the run that a lost byte has shifted. The mark `?` stands for the lead of a character whose trail is the first
 * byte of the next one; all bytes behind pair one off, until a trail shows as ASCII or another byte is lost.
 *
 *     任务?！卑l展   →   A1|A3 A1|B1 B0|6C   →   任务。”发展
 *         ^^^^^ the run
 *
 * @param at  Offset of the mark.
 * @param opening  Where to begin behind `from`: see `openings`.
 */
export function solve(text: string, at: number, from: number, opening: Layer, setting: Setting): Ending[] {
  const {model} = setting
  const end = lineEnd(text, from)
  const literal = literalOf(text, at, end, model)
  const whole = literal[0] as number
  const endings: Ending[] = []
  let highest = Number.NEGATIVE_INFINITY
  const close: Close = (node, stop, tail, extra, guessed) => {
    let {context} = node
    let score = node.score + extra
    // What stands behind the run, its first two characters in their new context.
    const behind = tail + text.slice(stop, Math.min(stop + 2, end)) + (stop + 2 > end ? '\n' : '')
    for (let index = 0; index < tail.length + Math.min(2, behind.length - tail.length); index++) {
      score += model.score(context, behind.charCodeAt(index))
      context = model.behind(context, behind.charCodeAt(index))
    }
    const gain = score + (literal[Math.min(stop + 2, end + 1) - at] as number) - whole
    if (gain < highest - hopeless) return
    highest = Math.max(highest, gain)
    endings.push({node, stop, tail, gain, guessed})
  }
  let nodes = best(opening, beam)
  for (let index = from; index < end && nodes[0] && setting.budget.left > 0; index++) {
    if (nodes[0].score + (literal[index - at] as number) - whole < highest - 2 * hopeless) break
    nodes = step(text, index, nodes, opening.unit + 1 + index - from, setting, close)
  }
  return endings.filter(({gain}) => gain >= highest - hopeless).sort((a, b) => b.gain - a.gain)
}

/** Take one unit of the run: what may stand behind it. */
function step(
  text: string,
  index: number,
  nodes: Node[],
  unit: number,
  setting: Setting,
  close: Close,
): Node[] {
  const code = text.charCodeAt(index)
  if (code === question || code === broken) closeLost(text, index, nodes, unit, setting, close)
  const pairs = pairsOf(code, setting)
  const letter = code >= 0x40 && code < 0x7f
  if (pairs.length === 0 && !letter) return []
  const hidden = setting.dropped ? lose(nodes, setting) : []
  const all = (first: number, carry: number): Layer => {
    const layer = layerOf(unit)
    for (const node of nodes) extend(layer, node, node.carry, first, carry, setting)
    for (const node of hidden)
      for (const lead of leadsBehind(node, setting)) extend(layer, node, lead, first, carry, setting)
    return layer
  }
  if (letter) {
    for (const node of best(all(code, 0), beam))
      close(node, index + 1, '', annotated(text, index + 1, node, setting), false)
  }
  const [pair] = pairs
  if (pair === undefined) return []
  const next = best(all(pair >> 8, pair & 255), beam)
  if ((pair & 255) >= 0x80) return next
  for (const node of next) close(node, index + 1, String.fromCharCode(pair & 255), 0, false)
  return []
}

/** A mark inside the run: the trail of the waiting lead is lost, and the bytes fall in again. */
function closeLost(
  text: string,
  index: number,
  nodes: Node[],
  unit: number,
  setting: Setting,
  close: Close,
): void {
  const rest = text.slice(index + 1, index + 14)
  const reading = annotation.exec(rest)
  const tag = text[index] === '?' && closingTag.test(rest)
  if (!reading && !tag && !/^(?:[ -?\n]|[！？。，：；（]|$)/.test(rest)) return
  const stop = index + 1 + (reading?.[0].length ?? 0)
  const layer = layerOf(unit)
  for (const node of nodes.slice(0, guessing)) {
    for (let trail = 0x40; trail <= 0xfe; trail++) extend(layer, node, node.carry, trail, 0, setting)
  }
  // The pair before the last byte may be lost too: then little is known of two characters.
  for (const node of setting.dropped ? lose(nodes, setting).slice(0, guessingHidden) : []) {
    for (const lead of leadsBehind(node, setting))
      for (let trail = 0x40; trail <= 0xfe; trail++) extend(layer, node, lead, trail, 0, setting)
  }
  for (const node of best(layer, 2 * beam)) {
    if (!reading) close(node, stop, tag ? '<' : '', 0, !tag)
    else if (setting.reads(reading[1] as string, String.fromCharCode(node.code)))
      close(node, stop, '', 3, false)
  }
}

/** Worth of the reading that stands behind the last character of a run, when there is one. */
function annotated(text: string, at: number, {code}: Node, setting: Setting): number {
  const reading = /^\(([a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7})\)/.exec(text.slice(at, at + 10))
  if (!reading) return 0
  return setting.reads(reading[1] as string, String.fromCharCode(code)) ? 3 : -8
}

/** Likelihood of the line as it stands, from each offset on, its end with it. */
function literalOf(text: string, at: number, end: number, model: Model): Float64Array {
  const weights = new Float64Array(end - at + 2)
  let context: Context = startOf(model)
  for (let index = Math.max(0, at - 2); index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : newline
    if (index >= at) weights[index - at] = model.score(context, code)
    context = model.behind(context, code)
  }
  for (let index = end - at; index >= 0; index--)
    weights[index] = (weights[index] as number) + (weights[index + 1] as number)
  return weights
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return Math.min(end === -1 ? text.length : end, from + longest)
}
