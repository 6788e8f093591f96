import {wordSteps} from '../src/repair/shift/words.js'
import type {Language} from './language.js'

interface Limits {
  words: number
  pairs: number
}

/**
 * Pack the words that stand oftenest and the pairs of them that tell most.
 *
 * @param idOf  Number of a character in the model, `undefined` for one that it has not.
 * @param write  Takes one number after the other.
 */
export function packWords(
  language: Language,
  idOf: (character: string) => number | undefined,
  limits: Limits,
  write: (value: number) => void,
): void {
  const {words, alone} = language
  const lengthOf = (index: number): number => [...(words[index] as string)].length
  const worth = (index: number): number => (alone[index] as number) * (lengthOf(index) - 0.5)
  const kept = [...words.keys()]
    .filter((index) => [...(words[index] as string)].every((character) => idOf(character)))
    .sort((a, b) => worth(b) - worth(a))
    .filter((index, place) => place < limits.words || lengthOf(index) === 1)
  const order = packTree(language, kept, idOf, write)
  packPairs(language, order, limits.pairs, write)
}

interface Node {
  /** Number of the word that ends here, -1 for none. */
  word: number
  number: number
  children: Map<number, Node>
}

const nodeOf = (): Node => ({word: -1, number: 0, children: new Map()})
const quantum = (likelihood: number): number => Math.max(1, Math.round(-Math.log(likelihood) * wordSteps))

/** @returns The words and their nodes, in the order in which they are packed: level by level. */
function packTree(
  {words, alone}: Language,
  kept: readonly number[],
  idOf: (character: string) => number | undefined,
  write: (value: number) => void,
): Node[] {
  const root = nodeOf()
  for (const word of kept) {
    let node = root
    for (const character of words[word] as string) {
      const id = idOf(character) as number
      const next = node.children.get(id) ?? nodeOf()
      node.children.set(id, next)
      node = next
    }
    node.word = word
  }
  const order = [root]
  for (const {children} of order) {
    write(children.size)
    let last = 0
    for (const [id, child] of [...children].sort((a, b) => a[0] - b[0])) {
      write(id - last - 1)
      last = id
      write(child.word >= 0 ? quantum(Math.max(1e-10, alone[child.word] as number)) : 0)
      child.number = order.push(child) - 1
    }
  }
  return order.filter(({word}) => word >= 0)
}

interface Follower {
  word: number
  likelihood: number
}

function packPairs(
  language: Language,
  order: readonly Node[],
  most: number,
  write: (value: number) => void,
): void {
  const nodes = new Map(order.map(({word, number}) => [word, number]))
  const told = pairsOf(language, nodes, most)
  for (const {word} of order) {
    const list = (told.get(word) ?? []).map((follower) => ({
      ...follower,
      node: nodes.get(follower.word) as number,
    }))
    list.sort((a, b) => a.node - b.node)
    write(list.length)
    let last = 0
    for (const {node, likelihood} of list) {
      write(node - last - 1)
      write(quantum(likelihood))
      last = node
    }
    if (list.length > 0) write(quantum(Math.min(0.999, restOf(list, language.alone))))
  }
}

/** The pairs that tell most: how often they stand, times how much likelier they are than each word alone. */
function pairsOf(
  {alone, behind, left}: Language,
  kept: ReadonlyMap<number, number>,
  most: number,
): Map<number, Follower[]> {
  const told: Array<Follower & {first: number; gain: number}> = []
  for (const first of kept.keys()) {
    for (const [word, seen] of behind[first] as Language['behind'][number]) {
      if (!kept.has(word) || seen.likelihood === 0) continue
      const rest = (left[first] as number) * (alone[word] as number)
      const likelihood = seen.likelihood + rest
      told.push({first, word, likelihood, gain: seen.count * Math.log(likelihood / rest)})
    }
  }
  told.sort((a, b) => b.gain - a.gain)
  const followers = new Map<number, Follower[]>()
  for (const {first, ...follower} of told.slice(0, most))
    followers.set(first, [...(followers.get(first) ?? []), follower])
  return followers
}

/** What is left for all other words, over what they have alone. */
function restOf(list: readonly Follower[], alone: Float64Array): number {
  let rest = 1
  let had = 1
  for (const {word, likelihood} of list) {
    rest -= likelihood
    had -= alone[word] as number
  }
  return Math.max(1e-3, rest) / Math.max(1e-3, had)
}
