import {classOf} from '../src/repair/shift/classes.js'
import {wordSteps} from '../src/repair/shift/words.js'
import type {Counts} from './smartcn.js'

/** Names of classes in the counts that stand for one character of the model; those of names stand for none. */
const classes: Readonly<Record<string, string>> = {
  '未##数': '0',
  '未##串': 'A',
  '始##始': '\n',
  '末##末': '\n',
}
/** Taken from each count, for what was never seen (absolute discounting). */
const discount = 0.7
/** How much the counts of newspapers say of how often a word stands; the rest is said by the larger dictionary. */
const newspapers = 0.5

interface Limits {
  words: number
  pairs: number
}

/**
 * Pack the words that stand oftenest and the pairs of them that tell most.
 *
 * @param entries  Words of a larger dictionary.
 * @param idOf  Number of a character in the model, `undefined` for one that it has not.
 * @param write  Takes one number after the other.
 */
export function packWords(
  {words, counts, pairs}: Counts,
  entries: ReadonlyArray<{word: string; count: number}>,
  idOf: (character: string) => number | undefined,
  limits: Limits,
  write: (value: number) => void,
): void {
  const named = words.map(
    (word) => classes[word] ?? (word.includes('##') ? '' : [...word].map(classOf).join('')),
  )
  const shares = sharesOf([
    [newspapers, named.map((word, index) => [word, counts[index] as number])],
    [1 - newspapers, entries.map(({word, count}) => [word, count])],
  ])
  const known = [...shares].filter(([word]) => word !== '' && [...word].every((character) => idOf(character)))
  known.sort((a, b) => b[1] * (b[0].length - 0.5) - a[1] * (a[0].length - 0.5))
  const kept = new Map(known.filter(([word], index) => index < limits.words || [...word].length === 1))
  const order = packTree(kept, idOf, write)
  packPairs(
    pairs.map(([first, second, count]) => [named[first] as string, named[second] as string, count] as const),
    kept,
    order,
    limits.pairs,
    write,
  )
}

/** How often words stand, of all; lists weigh what they are given. */
function sharesOf(
  lists: ReadonlyArray<
    readonly [weight: number, list: ReadonlyArray<readonly [word: string, count: number]>]
  >,
): Map<string, number> {
  const shares = new Map<string, number>()
  for (const [weight, list] of lists) {
    const sum = list.reduce((all, [, count]) => all + count, 0)
    for (const [word, count] of list) shares.set(word, (shares.get(word) ?? 0) + (weight * count) / sum)
  }
  return shares
}

interface Node {
  word: string
  number: number
  children: Map<number, Node>
}

const quantum = (likelihood: number): number => Math.max(1, Math.round(-Math.log(likelihood) * wordSteps))

/** @returns The words and their nodes, in the order in which they are packed: level by level. */
function packTree(
  kept: ReadonlyMap<string, number>,
  idOf: (character: string) => number | undefined,
  write: (value: number) => void,
): Node[] {
  const root: Node = {word: '', number: 0, children: new Map()}
  for (const word of kept.keys()) {
    let node = root
    for (const character of word) {
      const id = idOf(character) as number
      const next = node.children.get(id) ?? {word: '', number: 0, children: new Map()}
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
      write(child.word ? quantum(Math.max(1e-9, kept.get(child.word) as number)) : 0)
      child.number = order.push(child) - 1
    }
  }
  return order.filter(({word}) => word !== '')
}

function packPairs(
  all: ReadonlyArray<readonly [first: string, second: string, count: number]>,
  kept: ReadonlyMap<string, number>,
  order: readonly Node[],
  most: number,
  write: (value: number) => void,
): void {
  const pairs = all.filter(([first, second]) => kept.has(first) && kept.has(second))
  const sums = new Map<string, number>()
  for (const [first, , count] of pairs) sums.set(first, (sums.get(first) ?? 0) + count)
  const told = pairs.map(([first, second, count]) => {
    const likelihood = (count - discount) / (sums.get(first) as number)
    return {first, second, likelihood, gain: count * Math.log(likelihood / (kept.get(second) as number))}
  })
  told.sort((a, b) => b.gain - a.gain)
  const nodes = new Map(order.map(({word, number}) => [word, number]))
  const followers = new Map<string, Array<[node: number, likelihood: number]>>()
  for (const {first, second, likelihood} of told.slice(0, most)) {
    const list = followers.get(first) ?? []
    list.push([nodes.get(second) as number, likelihood])
    followers.set(first, list)
  }
  for (const {word} of order) {
    const list = (followers.get(word) ?? []).sort((a, b) => a[0] - b[0])
    write(list.length)
    let last = 0
    for (const [node, likelihood] of list) {
      write(node - last - 1)
      write(quantum(likelihood))
      last = node
    }
    if (list.length > 0)
      write(quantum(Math.max(0.001, 1 - list.reduce((sum, [, likelihood]) => sum + likelihood, 0))))
  }
}
