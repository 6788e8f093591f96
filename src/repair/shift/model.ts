import {isHan} from '../../han/ranges.js'
import {type PairTable, pairTable} from './pair-table.js'

/** Packed statistics of Chinese characters; `scripts/build-bigrams.ts` says how they are made. */
export interface CharacterData {
  /** Characters, Simplified, commonest first. */
  characters: string
  /** Traditional forms, each before its Simplified one: the usual ones, and variants. */
  usual: string
  variant: string
  /** Base64: a byte each for how common, how often first and how often last of a word; then the pairs. */
  weights: string
}

/** How likely characters follow each other. */
export interface Model {
  /** Natural logarithm of the likelihood of `next` behind `previous` (code units). */
  score(previous: number, next: number): number
  /** How common a character is. */
  alone(code: number): number
  /** Whether two characters make a common pair. */
  isPair(previous: number, next: number): boolean
  /** Script of the document, when it is plain. */
  script: 'Hans' | 'Hant' | undefined
}

/** Likelihood of marks in running text: counted in newspaper prose, rounded. */
const marks: Readonly<Record<string, number>> = {
  '，': -2.9,
  '。': -3.6,
  '、': -3.9,
  '“': -5,
  '”': -5,
  '；': -6,
  '：': -5.7,
  '《': -5.7,
  '》': -5.7,
  '（': -5.7,
  '）': -5.7,
  '！': -7.5,
  '？': -7,
  '—': -7,
  '·': -7.5,
  '…': -8,
  '\n': -3.6,
}
/** Likelihood of a mark behind a mark: rows of marks before, marks behind, weight. GB/T 15834-2011, 5.1. */
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
  ['\n', '“《（‘', -4],
  ['\n', '\n', -1],
  ['\n', '，、；：。！？”》）’', -11],
]
/** A line that ends with a word. */
const bareEnd = -6
const unknownMark = -11
const asciiMark = -7
const unknownHan = -15.5
/** A character of the other script, a form that is not the usual one. */
const otherScript = -4
const rareForm = -3

/** The model as it is used, without a document. */
export interface Base {
  alone: Float32Array
  first: Float32Array
  last: Float32Array
  pairs: PairTable
  /** Simplified character of a Traditional one, 0 for itself. */
  fold: Uint16Array
  /** 1: usual Traditional form, 2: a variant, 3: a Simplified character that has a Traditional form, 0: both scripts. */
  forms: Uint8Array
}

/** Most pairs that the data may have. */
const pairLimit = 60_000

/** Unpack the model. About 7,000 characters and 24,000 pairs. */
export function unpack({characters, usual, variant, weights}: CharacterData): Base {
  const bytes = Uint8Array.from(atob(weights), (character) => character.charCodeAt(0))
  const count = characters.length
  const alone = new Float32Array(0x10000).fill(Math.exp(unknownHan))
  const first = new Float32Array(0x10000).fill(Math.exp(unknownHan))
  const last = new Float32Array(0x10000).fill(0.5)
  for (let index = 0; index < count; index++) {
    const code = characters.charCodeAt(index)
    alone[code] = Math.exp(-(bytes[index] as number) / 8)
    first[code] = Math.exp(-(bytes[count + index] as number) / 8)
    last[code] = Math.exp(-(bytes[2 * count + index] as number) / 8)
  }
  const pairs = unpackPairs(characters, bytes)
  return {alone, first, last, pairs, ...unpackForms(usual, variant)}
}

/** For each character: how many pairs it begins, and for each the step to the next character and its weight. */
function unpackPairs(characters: string, bytes: Uint8Array): PairTable {
  const pairs = pairTable(pairLimit)
  let at = 3 * characters.length
  const varint = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  for (let index = 0; index < characters.length; index++) {
    let next = -1
    for (let more = varint(); more > 0; more--) {
      next += varint() + 1
      pairs.add(
        characters.charCodeAt(index),
        characters.charCodeAt(next),
        Math.exp(-(bytes[at++] as number) / 8),
      )
    }
  }
  return pairs
}

function unpackForms(usual: string, variant: string): Pick<Base, 'fold' | 'forms'> {
  const fold = new Uint16Array(0x10000)
  const forms = new Uint8Array(0x10000)
  for (const [list, form] of [
    [variant, 2],
    [usual, 1],
  ] as const) {
    for (let index = 0; index < list.length; index += 2) {
      fold[list.charCodeAt(index)] = list.charCodeAt(index + 1)
      forms[list.charCodeAt(index)] = form
    }
  }
  for (let index = 1; index < usual.length; index += 2)
    if (!forms[usual.charCodeAt(index)]) forms[usual.charCodeAt(index)] = 3
  return {fold, forms}
}

/** What a document says of itself: its words are read from so much of it, in code units. */
const ownLimit = 200_000

interface Own {
  pairs: PairTable
  singles: Uint32Array
  seen: Uint8Array
  script: 'Hans' | 'Hant' | undefined
}

function ownOf({fold, forms}: Base, document: string): Own {
  const most = Math.min(document.length, ownLimit)
  const pairs = pairTable(most)
  const singles = new Uint32Array(0x10000)
  const seen = new Uint8Array(0x10000)
  const scripts = [0, 0, 0, 0]
  let previous = 10
  for (let index = 0; index < most; index++) {
    const raw = document.charCodeAt(index)
    const code = fold[raw] || raw
    const form = forms[raw] as number
    seen[raw] = 1
    scripts[form] = (scripts[form] as number) + 1
    pairs.add(previous, code, 1)
    singles[previous] = (singles[previous] as number) + 1
    previous = code
  }
  const [, traditional = 0, , simplified = 0] = scripts
  const script = traditional > simplified * 2 ? 'Hant' : simplified > traditional * 2 ? 'Hans' : undefined
  return {pairs, singles, seen, script}
}

/** How much the words of a document say of its next ones, and how many of them say half of that. */
const ownWeight = 0.4
const ownDelay = 2

/** The model for one document: its own pairs count as much as the dictionary's, its script is expected. */
export function modelOf(base: Base, document: string): Model {
  const {fold, forms, pairs} = base
  const own = ownOf(base, document)
  const wrong = own.script === 'Hant' ? 3 : own.script === 'Hans' ? 1 : 9
  const likelihoodOf = likelihoods(base)
  return {
    script: own.script,
    alone: (code) => base.alone[fold[code] || code] as number,
    isPair: (left, right) => pairs.get(fold[left] || left, fold[right] || right) > 0.01,
    score(rawPrevious, rawNext) {
      const left = fold[rawPrevious] || rawPrevious
      const right = fold[rawNext] || rawNext
      let likelihood = likelihoodOf(left, right)
      const count = own.pairs.get(left, right)
      if (count > 0)
        likelihood =
          (1 - ownWeight) * likelihood + (ownWeight * count) / ((own.singles[left] as number) + ownDelay)
      const form = forms[rawNext] as number
      const odd = form === wrong ? otherScript : form === 2 && !own.seen[rawNext] ? rareForm : 0
      return Math.log(likelihood) + odd
    },
  }
}

/** Likelihood of a character behind another, by the dictionary and the tables of marks. */
function likelihoods({alone, first, last, pairs}: Base): (left: number, right: number) => number {
  const markOf = new Float32Array(0x10000).fill(unknownMark).fill(asciiMark, 0, 0x7f)
  for (const [mark, weight] of Object.entries(marks)) markOf[mark.charCodeAt(0)] = weight
  const behind = new Map<number, number>()
  for (const [lefts, rights, weight] of behindMark) {
    for (const left of lefts)
      for (const right of rights) behind.set((left.charCodeAt(0) << 16) | right.charCodeAt(0), weight)
  }
  return (left, right) => {
    const leftHan = isHanCode(left)
    if (!isHanCode(right)) {
      const weight = markOf[right] as number
      if (!leftHan) return Math.exp(behind.get((left << 16) | right) ?? weight - 0.7)
      return ((last[left] as number) * 0.9 + 0.1) * Math.exp(right === 10 ? bareEnd : weight)
    }
    if (!leftHan) return 0.8 * (first[right] as number) + 0.2 * (alone[right] as number)
    return (
      0.95 * pairs.get(left, right) +
      (0.05 + 0.7 * (last[left] as number)) * (first[right] as number) +
      0.2 * (alone[right] as number)
    )
  }
}

function isHanCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x2e80 && code < 0x4e00 && isHan(String.fromCharCode(code)))
  )
}
