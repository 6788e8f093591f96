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

/**
 * Count the characters of `text`, their pairs and triples, and keep those that tell most beyond their shorter context.
 */
export function estimate(text: Uint16Array, size: number, limits: {pairs: number; triples: number}): Grams {
  const singles = new Float64Array(size)
  for (const character of text) singles[character] = (singles[character] as number) + 1
  const alone = Array.from(singles, (count) => (count + 0.3) / (text.length + 0.3 * size))
  const pairs = interpolate(countsOf(text, size, 2), (key) => alone[key % size] as number, size)
  const keptPairs = keep(pairs, (key) => alone[key % size] as number, limits.pairs)
  const triples = interpolate(
    countsOf(text, size, 3),
    (key) => pairs.get(key % (size * size))?.likelihood ?? 0,
    size,
  )
  const keptTriples = keep(
    new Map(
      [...triples].filter(
        ([key]) => keptPairs.has(Math.floor(key / size)) && keptPairs.has(key % (size * size)),
      ),
    ),
    (key) => pairs.get(key % (size * size))?.likelihood ?? 1,
    limits.triples,
  )
  const backed = (a: number, b: number, pairBackoff: number[]): number =>
    keptPairs.get(a * size + b) ?? (pairBackoff[a] as number) * (alone[b] as number)
  const byFirst = group(keptPairs, size)
  const backoff = alone.map((_, a) => restOf(byFirst.get(a) ?? [], (b) => alone[b] as number))
  const byPair = group(keptTriples, size)
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
          backoff: Math.log(restOf(list, (c) => backed(b, c, backoff))),
        }
      }),
    ),
  }
}

/** How often each run of `order` characters stands; its key is a number with a digit for each. */
function countsOf(text: Uint16Array, size: number, order: number): Map<number, number> {
  const keys = new Float64Array(text.length - order + 1)
  for (let at = 0; at < keys.length; at++) {
    let key = 0
    for (let index = 0; index < order; index++) key = key * size + (text[at + index] as number)
    keys[at] = key
  }
  keys.sort()
  const counts = new Map<number, number>()
  const least = order === 3 ? 9 : 2
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] as number
    const from = at
    while (keys[at] === key) at++
    if (at - from >= least) counts.set(key, at - from)
  }
  return counts
}

interface Estimate {
  count: number
  likelihood: number
}

function interpolate(
  counts: Map<number, number>,
  shorter: (key: number) => number,
  size: number,
): Map<number, Estimate> {
  const sums = new Map<number, {sum: number; types: number}>()
  for (const [key, count] of counts) {
    const context = Math.floor(key / size)
    const entry = sums.get(context) ?? {sum: 0, types: 0}
    entry.sum += count
    entry.types++
    sums.set(context, entry)
  }
  return new Map(
    [...counts].map(([key, count]) => {
      const {sum = 1, types = 1} = sums.get(Math.floor(key / size)) ?? {}
      const likelihood = (count - discount) / sum + ((discount * types) / sum) * shorter(key)
      return [key, {count, likelihood: Math.min(0.98, likelihood)}]
    }),
  )
}

/** The runs that tell most: how often they stand, times how much likelier they are than without their context. */
function keep(
  estimates: Map<number, Estimate>,
  shorter: (key: number) => number,
  most: number,
): Map<number, number> {
  const gains = [...estimates].map(([key, {count, likelihood}]) => ({
    key,
    likelihood,
    gain: count * Math.log(likelihood / shorter(key)),
  }))
  gains.sort((a, b) => b.gain - a.gain)
  return new Map(gains.slice(0, most).map(({key, likelihood}) => [key, likelihood]))
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
  return Math.max(0.01, left) / Math.max(0.01, had)
}
