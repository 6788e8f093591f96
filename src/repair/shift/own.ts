import type {Base} from './grams.js'
import {type HashTable, hashTable} from './hash-table.js'

/** What a document says of how its characters follow each other: its names and phrases come again. */
export interface Own {
  /** Runs of two, three, four and five characters, by all but their last one. */
  levels: readonly Level[]
  /** Which code units it has. */
  seen: Uint8Array
  /** Its script, when it is plain. */
  script: 'Hans' | 'Hant' | undefined
}

/** Runs of one length: a context and the character behind it. */
interface Level {
  places: HashTable
  counts: Uint32Array
  /** By context: how often it stands, and how many characters stand behind it. */
  sums: Uint32Array
  kinds: Uint32Array
}

/** Places of the last one, two, three and four characters in the levels; -1 for what the document has not. */
export type OwnContext = readonly [one: number, two: number, three: number, four: number]

/** Its words are read from so much of a document, in code units. */
const limit = 200_000
/** The less the longer a run is, the more it says (Witten and Bell): how much each character seen behind it takes off. */
const doubts = [20, 4, 2, 1] as const

/** Count a document. */
export function ownOf({ids, forms}: Base, document: string): Own {
  const most = Math.min(document.length, limit)
  const levels = doubts.map((_, order) => levelOf(most, order === 0 ? 0x2000 : most + 1))
  const seen = new Uint8Array(0x10000)
  const scripts = [0, 0, 0, 0]
  let context = ownStart(ids)
  for (let index = 0; index < most; index++) {
    const code = document.charCodeAt(index)
    seen[code] = 1
    const form = forms[code] as number
    scripts[form] = (scripts[form] as number) + 1
    context = note(levels, context, ids[code] as number)
  }
  const [, traditional = 0, , simplified = 0] = scripts
  const script = traditional > simplified * 2 ? 'Hant' : simplified > traditional * 2 ? 'Hans' : undefined
  return {levels, seen, script}
}

/** Behind nothing, as at the beginning of a line. */
export function ownStart(ids: Uint16Array): OwnContext {
  return [ids[10] as number, -1, -1, -1]
}

/** The context behind the character numbered `next`. */
export function ownBehind({levels}: Own, context: OwnContext, next: number): OwnContext {
  const place = (order: 0 | 1 | 2): number => {
    const before = context[order]
    return before < 0 ? -1 : (levels[order] as Level).places.find(before, next)
  }
  return [next, place(0), place(1), place(2)]
}

/** `likely`, how likely the character numbered `next` is, with what the document says of it. */
export function ownShare({levels}: Own, context: OwnContext, next: number, likely: number): number {
  let share = likely
  for (let order = 0; order < levels.length; order++) {
    const {places, counts, sums, kinds} = levels[order] as Level
    const before = context[order] as number
    if (before < 0 || sums[before] === 0) break
    const sum = sums[before] as number
    const place = places.find(before, next)
    const weight = sum / (sum + (doubts[order] as number) * (kinds[before] as number) + 1)
    share += weight * ((place < 0 ? 0 : (counts[place] as number) / sum) - share)
  }
  return share
}

function levelOf(most: number, contexts: number): Level {
  return {
    places: hashTable(most),
    counts: new Uint32Array(most + 1),
    sums: new Uint32Array(contexts),
    kinds: new Uint32Array(contexts),
  }
}

/** Count one character in each of its contexts, which are at the same time found again behind it. */
function note(levels: readonly Level[], context: OwnContext, next: number): OwnContext {
  const behind: [number, number, number, number] = [next, -1, -1, -1]
  for (let order = 0; order < levels.length; order++) {
    const {places, counts, sums, kinds} = levels[order] as Level
    const before = context[order] as number
    if (before < 0) break
    const place = places.place(before, next)
    if (counts[place] === 0) kinds[before] = (kinds[before] as number) + 1
    counts[place] = (counts[place] as number) + 1
    sums[before] = (sums[before] as number) + 1
    if (order < 3) behind[order + 1] = place
  }
  return behind
}
