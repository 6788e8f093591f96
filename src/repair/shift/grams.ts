import {alphabet, classOf, marks} from './classes.js'
import {type HashTable, hashTable} from './hash-table.js'
import {unpackWords, type Words} from './words.js'

/** Packed statistics of Chinese characters; `scripts/build-bigrams.ts` says how they are made. */
export interface CharacterData {
  /** Characters, Simplified, commonest first. */
  characters: string
  /** Traditional forms, each before its Simplified one: the usual ones, and variants. */
  usual: string
  variant: string
  /** Numbers: how common each character is, what is left for all that is not told of it; then pairs, then triples. */
  weights: string
  /** Numbers: words, then pairs of words. */
  words: string
}

/** The model as it is used, without a document. Weights are natural logarithms. */
export interface Base {
  /** Number of a code unit in the model, 0 when it is not known; forms of one character share theirs. */
  ids: Uint16Array
  alone: Float32Array
  backoff: Float32Array
  pairs: HashTable
  pairWeights: Float32Array
  /** What stands behind a pair and is not in a triple with it; 0 for a pair without triples. */
  pairBackoff: Float32Array
  triples: HashTable
  tripleWeights: Float32Array
  /** 1: usual Traditional form, 2: a variant, 3: a Simplified character that has a Traditional form, 0: both scripts. */
  forms: Uint8Array
  words: Words
}

/**
 * Likelihood of a mark behind a mark, where sentences meet: the counts know sentences one by one. Rows of marks before,
 * marks behind, weight; counted in newspaper prose, rounded. GB/T 15834-2011, 5.1.
 */
const behindMark: ReadonlyArray<readonly [before: string, behind: string, weight: number]> = [
  ['，、“《（‘', '\n', -11],
  ['；：', '\n', -2],
  ['，、；：“《（‘', '，、；：。！？”》）’—…·', -11],
  ['，、；：', '“《（‘', -3.5],
  ['“（', '《‘“', -4],
  ['。！？', '\n', -1],
  ['。！？…', '”', -2.5],
  ['。！？…', '’', -6.5],
  ['。！？', '“《（‘', -4],
  ['。！？', '，、；：。！？》）', -10],
  ['”’》）', '，。、；', -2.3],
  ['”’》）', '\n”’》）：“《（‘！？', -4],
]

/** Most pairs and triples that the data may have. */
const limit = 131_000
/** Steps of a natural logarithm. */
const steps = 6
/** A character that the model does not know, and a mark of ASCII. */
export const unknown = -14.5
const asciiMark = -8

/** Unpack the model. */
export function unpack({characters, usual, variant, weights, words}: CharacterData): Base {
  const numbers = readerOf(weights)
  const ids = idsOf(characters)
  const size = marks.length + characters.length + 1
  const alone = Float32Array.from({length: size}, () => -numbers() / steps)
  const backoff = Float32Array.from({length: size}, () => -numbers() / steps)
  alone[0] = unknown
  const runs = unpackRuns(numbers, size)
  for (const [lefts, rights, weight] of behindMark) {
    for (const left of lefts)
      for (const right of rights)
        runs.pairWeights[runs.pairs.place(idOf(ids, left), idOf(ids, right))] = weight
  }
  return {alone, backoff, ...runs, ...unpackForms(ids, usual, variant), words: unpackWords(readerOf(words))}
}

function idOf(ids: Uint16Array, character: string): number {
  return ids[character.charCodeAt(0)] as number
}

/** Numbers one after the other: digits of base 29, then one of base 64 that ends it, lowest first. */
function readerOf(packed: string): () => number {
  const values = new Uint8Array(0x80)
  for (let index = 0; index < alphabet.length; index++) values[alphabet.charCodeAt(index)] = index
  let at = 0
  return () => {
    let value = 0
    for (let unit = 1; ; unit *= 29) {
      const digit = values[packed.charCodeAt(at++)] as number
      if (digit < 64) return value + digit * unit
      value += (digit - 64) * unit
    }
  }
}

function idsOf(characters: string): Uint16Array {
  const ids = new Uint16Array(0x10000)
  for (let index = 0; index < marks.length; index++) ids[marks.charCodeAt(index)] = index + 1
  for (let index = 0; index < characters.length; index++)
    ids[characters.charCodeAt(index)] = marks.length + index + 1
  for (let code = 0; code < 0x80; code++)
    ids[code] = ids[classOf(String.fromCharCode(code)).charCodeAt(0)] as number
  for (let code = 0xff01; code < 0xff5f; code++)
    ids[code] = ids[classOf(String.fromCharCode(code)).charCodeAt(0)] as number
  ids[0x3000] = ids[0x20] as number
  return ids
}

/** For each character: how many pairs it begins, and for each the step to the next one and its weight; triples alike. */
function unpackRuns(
  numbers: () => number,
  size: number,
): Pick<Base, 'pairs' | 'pairWeights' | 'pairBackoff' | 'triples' | 'tripleWeights'> {
  const pairs = hashTable(limit)
  const triples = hashTable(limit)
  const pairWeights = new Float32Array(limit)
  const pairBackoff = new Float32Array(limit)
  const tripleWeights = new Float32Array(limit)
  const followers = (table: HashTable, weights: Float32Array, left: number): number => {
    const count = numbers()
    let next = -1
    for (let more = count; more > 0; more--) {
      next += numbers() + 1
      weights[table.place(left, next)] = -numbers() / steps
    }
    return count
  }
  let count = 0
  for (let left = 0; left < size; left++) count += followers(pairs, pairWeights, left)
  for (let pair = 0; pair < count; pair++)
    if (followers(triples, tripleWeights, pair) > 0) pairBackoff[pair] = -numbers() / steps
  return {pairs, pairWeights, pairBackoff, triples, tripleWeights}
}

/** Traditional forms get the number of their Simplified character. */
function unpackForms(ids: Uint16Array, usual: string, variant: string): Pick<Base, 'ids' | 'forms'> {
  const forms = new Uint8Array(0x10000)
  for (const [list, form] of [
    [variant, 2],
    [usual, 1],
  ] as const) {
    for (let index = 0; index < list.length; index += 2) {
      ids[list.charCodeAt(index)] = ids[list.charCodeAt(index + 1)] as number
      forms[list.charCodeAt(index)] = form
    }
  }
  for (let index = 1; index < usual.length; index += 2)
    if (!forms[usual.charCodeAt(index)]) forms[usual.charCodeAt(index)] = 3
  return {ids, forms}
}

/** Likelihood of the character numbered `next` (its code unit `code`) behind `last`, and behind the pair at `pair`. */
export function weigh(base: Base, pair: number, last: number, next: number, code: number): number {
  if (next === 0) return code < 0x80 ? asciiMark : unknown
  let weight = 0
  if (pair >= 0 && (base.pairBackoff[pair] as number) !== 0) {
    const triple = base.triples.find(pair, next)
    if (triple >= 0) return base.tripleWeights[triple] as number
    weight = base.pairBackoff[pair] as number
  }
  const found = base.pairs.find(last, next)
  if (found >= 0) return weight + (base.pairWeights[found] as number)
  return weight + (base.backoff[last] as number) + (base.alone[next] as number)
}
