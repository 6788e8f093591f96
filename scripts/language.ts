import {classOf} from '../src/repair/shift/classes.js'
import type {Counts} from './smartcn.js'

/** A word of a dictionary: how often it stands, and its class. */
export interface Entry {
  word: string
  count: number
  tag: string
}

/** How likely words are, and what stands behind them. */
export interface Language {
  /** Words as the model knows them, and classes of names: `未##人`. */
  words: string[]
  /** How likely each is, whatever stands before it. */
  alone: Float64Array
  /** What was seen behind each word, by number. */
  behind: Array<Map<number, Seen>>
  /** The share of all words behind each one that was not seen there. */
  left: Float64Array
}

interface Seen {
  count: number
  /** How likely the word is there beyond its share of what is left. */
  likelihood: number
}

/** What the counts have as one word is one character of the model, or the beginning and the end of a sentence. */
const classes: Readonly<Record<string, string>> = {
  '未##数': '0',
  '未##串': 'A',
  '始##始': '\n',
  '末##末': '\n',
}
/** Dates and times are one word of the counts: a number and one of these, so often. */
const time = '未##时'
const units: readonly Share[] = [
  ['年', 0.4],
  ['月', 0.2],
  ['日', 0.4],
]

/** Taken from each count, for what was never seen (absolute discounting). Pairs below three are not in the counts. */
const discount = 2
/** How much newspapers say of how often a word stands; the rest is said by the larger dictionary. */
const newspapers = 0.3
/** How much is said by how many words a word was seen behind: one of a fixed phrase is seldom new elsewhere. */
const variety = 0.5

/**
 * What counts and lists of words say of a language.
 *
 * @param entries  Words of a larger dictionary.
 * @param recent  Words that are likelier than both of them say, and how likely they are.
 */
export function languageOf(
  {words, counts, pairs}: Counts,
  entries: readonly Entry[],
  recent: ReadonlyMap<string, number>,
): Language {
  const parts = words.map(partsOf)
  const seen = new Map<string, number>()
  for (const [index, {all}] of parts.entries())
    for (const [word, share] of all) seen.set(word, (seen.get(word) ?? 0) + share * (counts[index] as number))
  const told = new Map(entries.map(({word, count}) => [word, count]))
  const known = [...new Set([...seen.keys(), ...told.keys(), ...recent.keys()])]
  const numbers = new Map(known.map((word, number) => [word, number]))
  const behind = known.map(() => new Map<number, number>())
  const add = (first: string, second: string, count: number): void => {
    const list = behind[numbers.get(first) as number] as Map<number, number>
    const number = numbers.get(second) as number
    list.set(number, (list.get(number) ?? 0) + count)
  }
  for (const [first, second, count] of pairs)
    for (const [left, share] of (parts[first] as Parts).last)
      for (const [right, other] of (parts[second] as Parts).first) add(left, right, count * share * other)
  for (const [index, {inner}] of parts.entries())
    for (const [left, right, share] of inner) add(left, right, share * (counts[index] as number))
  const sums = known.map((word) => seen.get(word) ?? 0)
  const alone = aloneOf(
    sums,
    known.map((word) => told.get(word) ?? 0),
    behind,
  )
  for (const [index, word] of known.entries())
    alone[index] = Math.max(alone[index] as number, recent.get(word) ?? 0)
  return {words: known, alone, ...smooth(behind, sums)}
}

type Share = readonly [word: string, share: number]

/** Words of the model that a word of the counts is: all of them, those it begins and ends with, pairs in it. */
interface Parts {
  all: readonly Share[]
  first: readonly Share[]
  last: readonly Share[]
  inner: ReadonlyArray<readonly [left: string, right: string, share: number]>
}

function partsOf(word: string): Parts {
  if (word === time) {
    const number: Share = ['0', 1]
    const inner = units.map(([unit, share]) => ['0', unit, share] as const)
    return {all: [number, ...units], first: [number], last: units, inner}
  }
  const name = classes[word] ?? (word.includes('##') ? word : [...word].map(classOf).join(''))
  const one: readonly Share[] = [[name, 1]]
  return {all: one, first: one, last: one, inner: []}
}

function aloneOf(
  seen: readonly number[],
  told: readonly number[],
  behind: ReadonlyArray<ReadonlyMap<number, number>>,
): Float64Array {
  const places = seen.map(() => 0)
  for (const list of behind) for (const number of list.keys()) places[number] = (places[number] as number) + 1
  const shareOf = (list: readonly number[]): ((index: number) => number) => {
    const sum = list.reduce((all, value) => all + value, 0)
    return (index) => (list[index] as number) / sum
  }
  const [bySeen, byTold, byPlaces] = [shareOf(seen), shareOf(told), shareOf(places)]
  return Float64Array.from(
    seen,
    (_, index) =>
      (1 - variety) * (newspapers * bySeen(index) + (1 - newspapers) * byTold(index)) +
      variety * byPlaces(index),
  )
}

/** Rare pairs are missing in the counts, so that a word stands oftener than all the pairs that it begins. */
function smooth(
  behind: ReadonlyArray<ReadonlyMap<number, number>>,
  seen: readonly number[],
): Pick<Language, 'behind' | 'left'> {
  const left = new Float64Array(seen.length).fill(1)
  const told = behind.map((list, index) => {
    const sum = Math.max(
      seen[index] as number,
      [...list.values()].reduce((all, count) => all + count, 0),
    )
    const result = new Map<number, Seen>()
    for (const [number, count] of list) {
      const likelihood = Math.max(0, count - discount) / sum
      left[index] = (left[index] as number) - likelihood
      result.set(number, {count, likelihood})
    }
    return result
  })
  return {behind: told, left}
}
