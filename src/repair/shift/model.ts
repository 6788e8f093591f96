import {type Base, weigh} from './grams.js'
import {type HashTable, hashTable} from './hash-table.js'

/** Where a text stands: its last character, and the places of its last two in the tables. */
export interface Context {
  /** Number of the last character. */
  id: number
  /** Place of the last two in the model, and in what the document has; -1 for none. */
  pair: number
  own: number
}

/** How likely characters follow each other. */
export interface Model {
  /** Natural logarithm of the likelihood of a code unit in a context. */
  score(context: Context, code: number): number
  /** The context behind a code unit. */
  behind(context: Context, code: number): Context
  /** Number of a code unit. */
  ids: Uint16Array
  /** Script of the document, when it is plain. */
  script: 'Hans' | 'Hant' | undefined
}

/** A character of the other script, a form that is not the usual one. */
const otherScript = -4
const rareForm = -3
/** What a document says of itself: its words are read from so much of it, in code units. */
const ownLimit = 200_000
/** How much the words of a document say of its next ones, and how many of them say half of that. */
const ownWeight = 0.25
const pairDelay = 4
const tripleDelay = 2

/** Behind nothing, as at the beginning of a line. */
export function startOf({ids}: {ids: Uint16Array}): Context {
  return {id: ids[10] as number, pair: -1, own: -1}
}

interface Own {
  singles: Uint32Array
  pairs: HashTable
  pairCounts: Uint32Array
  triples: HashTable
  tripleCounts: Uint32Array
  seen: Uint8Array
  script: 'Hans' | 'Hant' | undefined
}

function ownOf({ids, forms}: Base, document: string): Own {
  const most = Math.min(document.length, ownLimit)
  const pairs = hashTable(most)
  const triples = hashTable(most)
  const pairCounts = new Uint32Array(most + 1)
  const tripleCounts = new Uint32Array(most + 1)
  const singles = new Uint32Array(0x2000)
  const seen = new Uint8Array(0x10000)
  const scripts = [0, 0, 0, 0]
  let previous = ids[10] as number
  let pair = -1
  for (let index = 0; index < most; index++) {
    const code = document.charCodeAt(index)
    const id = ids[code] as number
    seen[code] = 1
    const form = forms[code] as number
    scripts[form] = (scripts[form] as number) + 1
    singles[previous] = (singles[previous] as number) + 1
    if (pair >= 0) {
      const triple = triples.place(pair, id)
      tripleCounts[triple] = (tripleCounts[triple] as number) + 1
    }
    pair = pairs.place(previous, id)
    pairCounts[pair] = (pairCounts[pair] as number) + 1
    previous = id
  }
  const [, traditional = 0, , simplified = 0] = scripts
  const script = traditional > simplified * 2 ? 'Hant' : simplified > traditional * 2 ? 'Hans' : undefined
  return {singles, pairs, pairCounts, triples, tripleCounts, seen, script}
}

/** The model for one document: what it says itself counts too, and its script is expected. */
export function modelOf(base: Base, document: string): Model {
  const {ids, forms} = base
  const own = ownOf(base, document)
  const wrong = own.script === 'Hant' ? 3 : own.script === 'Hans' ? 1 : 9
  return {
    ids,
    script: own.script,
    behind({id}, code) {
      const next = ids[code] as number
      return {id: next, pair: base.pairs.find(id, next), own: own.pairs.find(id, next)}
    },
    score({id, pair, own: place}, code) {
      const next = ids[code] as number
      const form = forms[code] as number
      const odd = form === wrong ? otherScript : form === 2 && !own.seen[code] ? rareForm : 0
      const weight = weigh(base, pair, id, next, code) + odd
      const likely = next === 0 ? 0 : ownShare(own, place, id, next)
      return likely === 0
        ? weight
        : Math.log((1 - ownWeight) * Math.exp(weight) + ownWeight * likely * Math.exp(odd))
    },
  }
}

/** How often a document goes on so. */
function ownShare(own: Own, place: number, last: number, next: number): number {
  const pair = own.pairs.find(last, next)
  if (pair < 0) return 0
  const byPair = (own.pairCounts[pair] as number) / ((own.singles[last] as number) + pairDelay)
  if (place < 0) return byPair
  const triple = own.triples.find(place, next)
  const sum = own.pairCounts[place] as number
  const byTriple = triple < 0 ? 0 : (own.tripleCounts[triple] as number) / (sum + tripleDelay)
  return byTriple + (tripleDelay / (sum + tripleDelay)) * byPair
}
