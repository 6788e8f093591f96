import type {Node} from './path.js'
import type {Ending} from './solve.js'

/** A reading of a damaged run, and how sure each of its places is. */
export interface Reading {
  /** Offset behind the run. */
  stop: number
  /** What stands at each place of the run: more than one character where a lost pair hides one. */
  parts: string[]
  text: string
  gain: number
  lost: boolean
  guessed: boolean
}

/** The likeliest readings, and how likely the first one is: as a whole, and at each of its places. */
export interface Readings {
  all: Reading[]
  whole: number
  sure: number[]
  /** What else may stand at a place, likeliest first. */
  others: string[][]
}

/** How many readings are told apart. */
const most = 64

/**
 * What the endings of a run say of it.
 *
 * @param oddsOf  What else speaks for readings, and against them.
 */
export function weighReadings(
  endings: readonly Ending[],
  oddsOf: (readings: readonly Reading[]) => number[],
): Readings | undefined {
  const order = orderOf(endings)
  const raw = likeliest(order, endings)
  if (raw.length === 0) return undefined
  const forward = forwards(order)
  const ends = endings.map(({node, gain}) => gain - node.score + (forward.get(node) as number))
  const total = logSum([0, ...ends])
  const places = placesOf(order, endings, forward, backwards(order, endings, total))
  const shares = raw.map(({gain}) => Math.exp(gain - total))
  const {judged, rest} = balanced(raw, shares, oddsOf(raw))
  const [first] = judged
  const all = judged.map(({reading}) => reading)
  if (!first) return undefined
  const at = places.map((place, number) => likelihoods(place, number, judged, rest))
  return {
    all,
    whole: first.share,
    sure: first.reading.parts.map((part, place) => Math.min(1, at[place]?.get(part) ?? 0)),
    others: at.map((place) => [...place].sort((a, b) => b[1] - a[1]).map(([part]) => part)),
  }
}

/** How likely each part is at a place, by the readings that are told apart and by what is left of all others. */
function likelihoods(
  place: ReadonlyMap<string, number>,
  number: number,
  judged: readonly Judged[],
  rest: number,
): Map<string, number> {
  const left = new Map(place)
  const told = new Map<string, number>()
  for (const {reading, share, before} of judged) {
    const part = reading.parts[number]
    if (part === undefined) continue
    told.set(part, (told.get(part) ?? 0) + share)
    left.set(part, (left.get(part) ?? 0) - before)
  }
  return new Map(
    [...new Set([...left.keys(), ...told.keys()])].map((part) => [
      part,
      (told.get(part) ?? 0) + Math.max(0, left.get(part) ?? 0) * rest,
    ]),
  )
}

interface Judged {
  reading: Reading
  share: number
  /** Its share without regard to the line. */
  before: number
}

/**
 * Readings by what else speaks for them. What is not told apart is weighed like the less likely half of what is.
 *
 * @returns Also by how much the share of a reading that is not told apart changes.
 */
function balanced(
  raw: readonly Reading[],
  shares: readonly number[],
  odds: readonly number[],
): {judged: Judged[]; rest: number} {
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
  const weights = shares.map((share, index) => share * Math.exp(odds[index] as number))
  const half = raw.length >> 1
  const tail = sumOf(shares.slice(half))
  const rest = tail > 0 ? sumOf(weights.slice(half)) / tail : 1
  const sum = sumOf(weights) + Math.max(0, 1 - sumOf(shares)) * rest || 1
  const judged = raw
    .map((reading, index) => ({
      reading: {...reading, gain: reading.gain + (odds[index] as number)},
      share: (weights[index] as number) / sum,
      before: shares[index] as number,
    }))
    .sort((a, b) => b.reading.gain - a.reading.gain)
  return {judged, rest: rest / sum}
}

/** The nodes that lead to an ending, each behind those before it. */
function orderOf(endings: readonly Ending[]): Node[] {
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    for (const {from} of node.edges) if (from) visit(from)
    seen.add(node)
  }
  for (const {node} of endings) visit(node)
  return [...seen]
}

interface Way {
  node: Node
  before: Way | undefined
  score: number
}

/** The best readings of all, each text once. */
function likeliest(order: readonly Node[], endings: readonly Ending[]): Reading[] {
  const ways = new Map<Node, Way[]>()
  for (const node of order) {
    const list: Way[] = []
    for (const {from, weight} of node.edges)
      for (const before of ways.get(from as Node) ?? [])
        list.push({node, before, score: before.score + weight})
    if (node.edges.length === 0) list.push({node, before: undefined, score: node.score})
    ways.set(node, list.sort((a, b) => b.score - a.score).slice(0, most))
  }
  const readings = endings.flatMap((ending) =>
    (ways.get(ending.node) ?? []).map((way) =>
      readingOf(way, ending, ending.gain + way.score - ending.node.score),
    ),
  )
  readings.sort((a, b) => b.gain - a.gain)
  const seen = new Set<string>()
  return readings
    .filter(({stop, text}) => {
      const key = `${stop} ${text}`
      return seen.has(key) ? false : seen.add(key)
    })
    .slice(0, most)
}

function readingOf(way: Way, {stop, tail, guessed}: Ending, gain: number): Reading {
  const parts: string[] = []
  let part = ''
  let hidden = false
  for (let at: Way | undefined = way; at; at = at.before) {
    const {node} = at
    if (node.unit >= 0 && at !== way) {
      parts.push(part)
      part = ''
    }
    if (node.unit < 0) hidden = true
    if (!node.silent) part = String.fromCharCode(node.code) + part
    if (!at.before) parts.push(part)
  }
  parts.reverse()
  const last = parts.length - 1
  parts[last] = (parts[last] ?? '') + tail
  return {stop, parts, text: parts.join(''), gain, lost: hidden, guessed}
}

/** Sum of the likelihoods of all ways to each node. */
function forwards(order: readonly Node[]): Map<Node, number> {
  const sums = new Map<Node, number>()
  for (const node of order) {
    const ways = node.edges.map(({from, weight}) => (sums.get(from as Node) ?? 0) + weight)
    sums.set(node, ways.length > 0 ? logSum(ways) : node.score)
  }
  return sums
}

/** The same of all ways on from each node, over that of all readings. */
function backwards(order: readonly Node[], endings: readonly Ending[], total: number): Map<Node, number> {
  const ways = new Map<Node, number[]>(order.map((node) => [node, []]))
  for (const {node, gain} of endings) ways.get(node)?.push(gain - node.score - total)
  const sums = new Map<Node, number>()
  for (const node of [...order].reverse()) {
    const sum = logSum(ways.get(node) ?? [])
    sums.set(node, sum)
    for (const {from, weight} of node.edges) if (from) ways.get(from)?.push(sum + weight)
  }
  return sums
}

/** How likely each part is at each place. */
function placesOf(
  order: readonly Node[],
  endings: readonly Ending[],
  forward: Map<Node, number>,
  backward: Map<Node, number>,
): Array<Map<string, number>> {
  const tails = new Map(endings.map(({node, tail}) => [node, tail]))
  const places: Array<Map<string, number>> = []
  for (const node of order) {
    if (node.unit < 0) continue
    places[node.unit] ??= new Map()
    const place = places[node.unit] as Map<string, number>
    const note = (part: string, weight: number): void => {
      place.set(part, (place.get(part) ?? 0) + Math.exp(weight))
    }
    const behind = backward.get(node) as number
    const visit = (at: Node, rest: string, weight: number): void => {
      const part = at.silent ? rest : String.fromCharCode(at.code) + rest
      if (at.edges.length === 0) note(part, (forward.get(at) as number) + weight)
      for (const {from, weight: step} of at.edges) {
        if (!from) continue
        if (from.unit < 0) visit(from, part, weight + step)
        else note(part, (forward.get(from) as number) + step + weight)
      }
    }
    visit(node, tails.get(node) ?? '', behind)
  }
  return places
}

function logSum(values: readonly number[]): number {
  const highest = Math.max(...values)
  if (highest === Number.NEGATIVE_INFINITY || values.length === 0) return Number.NEGATIVE_INFINITY
  let sum = 0
  for (const value of values) sum += Math.exp(value - highest)
  return highest + Math.log(sum)
}
