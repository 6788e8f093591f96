/** A character behind others: the natural logarithm of how likely it is there. */
interface Follower {
  next: number
  weight: number
}

/** A pair of characters, what may follow it, and the weight of everything else behind it. */
interface Pair extends Follower {
  triples: Follower[]
  backoff: number
}

/** Characters, pairs and triples that tell most; what is not kept backs off to less context. */
export interface Grams {
  alone: number[]
  backoff: number[]
  pairs: Pair[][]
}

/** Taken from each count, for what was never seen (absolute discounting). */
const discount = 0.7
const leastPairs = 2
const leastTriples = 3
const mostLikely = 0.98

/**
 * Count the characters of `text`, their pairs and triples, and keep those that tell most beyond their shorter context.
 */
export function estimate(text: Uint16Array, size: number, limits: {pairs: number; triples: number}): Grams {
  const singles = new Float64Array(size)
  for (const character of text) singles[character] = (singles[character] as number) + 1
  const alone = Array.from(singles, (count) => (count + 0.3) / (text.length + 0.3 * size))
  const pairCounts = countsOf(text, size, 2, leastPairs)
  const pairs = interpolate(
    pairCounts,
    size,
    (first) => singles[first] as number,
    (key) => alone[key % size] as number,
  )
  const triples = interpolate(
    countsOf(text, size, 3, leastTriples),
    size,
    (pair) => pairCounts.get(pair) ?? 1,
    (key) => pairs.of(key % (size * size)),
  )
  const keptPairs = keep(pairs.told, limits.pairs, () => true)
  const keptTriples = keep(triples.told, limits.triples, (key) => keptPairs.has(Math.floor(key / size)))
  const byFirst = group(keptPairs, size)
  const byPair = group(keptTriples, size)
  const backoff = alone.map((_, a) => restOf(byFirst.get(a) ?? [], (b) => alone[b] as number))
  const backed = (a: number, b: number): number =>
    keptPairs.get(a * size + b) ?? (backoff[a] as number) * (alone[b] as number)
  return {
    alone: alone.map(Math.log),
    backoff: backoff.map(Math.log),
    pairs: alone.map((_, a) =>
      (byFirst.get(a) ?? []).map(([b, likelihood]) => {
        const list = byPair.get(a * size + b) ?? []
        return {
          next: b,
          weight: Math.log(likelihood),
          triples: list.map(([next, value]) => ({next, weight: Math.log(value)})),
          backoff: Math.log(restOf(list, (c) => backed(b, c))),
        }
      }),
    ),
  }
}

/** How often each run of `order` characters stands; its key is a number with a digit for each. */
function countsOf(text: Uint16Array, size: number, order: number, least: number): Map<number, number> {
  const keys = new Float64Array(text.length - order + 1)
  for (let at = 0; at < keys.length; at++) {
    let key = 0
    for (let index = 0; index < order; index++) key = key * size + (text[at + index] as number)
    keys[at] = key
  }
  keys.sort()
  const counts = new Map<number, number>()
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] as number
    const from = at
    while (keys[at] === key) at++
    if (at - from >= least) counts.set(key, at - from)
  }
  return counts
}

interface Told {
  likelihood: number
  /** How often the run stands, times how much likelier it is than its shorter context says. */
  gain: number
}

/** What is taken from the counts of a context, and what was too seldom to count, is shared out by the shorter context. */
function interpolate(
  counts: ReadonlyMap<number, number>,
  size: number,
  sumOf: (context: number) => number,
  shorter: (key: number) => number,
): {told: Map<number, Told>; of: (key: number) => number} {
  const left = new Map<number, number>()
  for (const [key, count] of counts) {
    const context = Math.floor(key / size)
    left.set(context, (left.get(context) ?? 1) - (count - discount) / sumOf(context))
  }
  const restAt = (key: number): number => Math.max(0, left.get(Math.floor(key / size)) ?? 1) * shorter(key)
  const told = new Map<number, Told>()
  for (const [key, count] of counts) {
    const rest = restAt(key)
    const likelihood = (count - discount) / sumOf(Math.floor(key / size)) + rest
    told.set(key, {likelihood, gain: count * Math.log(likelihood / rest)})
  }
  return {told, of: (key) => told.get(key)?.likelihood ?? restAt(key)}
}

/** The runs that tell most. */
function keep(
  told: ReadonlyMap<number, Told>,
  most: number,
  fits: (key: number) => boolean,
): Map<number, number> {
  const list = [...told].filter(([key]) => fits(key)).sort((a, b) => b[1].gain - a[1].gain)
  return new Map(list.slice(0, most).map(([key, {likelihood}]) => [key, Math.min(mostLikely, likelihood)]))
}

function group(kept: Map<number, number>, size: number): Map<number, Array<[number, number]>> {
  const groups = new Map<number, Array<[number, number]>>()
  for (const [key, likelihood] of kept) {
    const context = Math.floor(key / size)
    const list = groups.get(context) ?? []
    list.push([key % size, likelihood])
    groups.set(context, list)
  }
  for (const list of groups.values()) list.sort((a, b) => a[0] - b[0])
  return groups
}

/** What is left for all others, over what they had with less context. */
function restOf(list: ReadonlyArray<[number, number]>, shorter: (next: number) => number): number {
  let left = 1
  let had = 1
  for (const [next, likelihood] of list) {
    left -= likelihood
    had -= shorter(next)
  }
  return Math.max(0.005, left) / Math.max(0.005, had)
}
