import {isHan} from '../../han/ranges.js'

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
  ['，、；：“《（‘', '\n，、；：。！？”》）’—…·', -11],
  ['，、；：', '“《（‘', -3.5],
  ['“（', '《‘“', -4],
  ['。！？', '\n', -1],
  ['。！？…', '”’', -2.5],
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
const unknownHan = -15.5
/** A character of the other script, a form that is not the usual one. */
const otherScript = -4
const rareForm = -3

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
  const pairs = new Map<number, number>()
  let at = 3 * count
  const varint = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  for (let index = 0; index < count; index++) {
    const left = characters.charCodeAt(index) << 16
    let next = -1
    for (let more = varint(); more > 0; more--) {
      next += varint() + 1
      pairs.set((left | characters.charCodeAt(next)) >>> 0, Math.exp(-(bytes[at++] as number) / 8))
    }
  }
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
  return {alone, first, last, pairs, fold, forms}
}

/** The model as it is used, without a document. */
export interface Base {
  alone: Float32Array
  first: Float32Array
  last: Float32Array
  pairs: Map<number, number>
  /** Simplified character of a Traditional one, 0 for itself. */
  fold: Uint16Array
  /** 1: usual Traditional form, 2: a variant, 3: a Simplified character that has a Traditional form, 0: both scripts. */
  forms: Uint8Array
}

/** The model for one document: its own pairs count as much as the dictionary's, its script is expected. */
export function modelOf(base: Base, document: string): Model {
  const {alone, first, last, pairs, fold, forms} = base
  const own = new Map<number, number>()
  const singles = new Map<number, number>()
  const seen = new Uint8Array(0x10000)
  let traditional = 0
  let simplified = 0
  let previous = 10
  for (let index = 0; index < document.length; index++) {
    const raw = document.charCodeAt(index)
    seen[raw] = 1
    if (forms[raw] === 1) traditional++
    else if (forms[raw] === 3) simplified++
    const code = fold[raw] || raw
    const pair = ((previous << 16) | code) >>> 0
    own.set(pair, (own.get(pair) ?? 0) + 1)
    singles.set(previous, (singles.get(previous) ?? 0) + 1)
    previous = code
  }
  const wrong = traditional > simplified * 2 ? 3 : simplified > traditional * 2 ? 1 : 0
  const markOf = new Float32Array(0x10000)
  for (const [mark, weight] of Object.entries(marks)) markOf[mark.charCodeAt(0)] = weight
  const behind = new Map<number, number>()
  for (const [lefts, rights, weight] of behindMark) {
    for (const left of lefts)
      for (const right of rights) behind.set((left.charCodeAt(0) << 16) | right.charCodeAt(0), weight)
  }
  return {
    script: wrong === 1 ? 'Hans' : wrong === 3 ? 'Hant' : undefined,
    isPair(left, right) {
      return (pairs.get((((fold[left] || left) << 16) | (fold[right] || right)) >>> 0) ?? 0) > 0.01
    },
    score(rawPrevious, rawNext) {
      const left = fold[rawPrevious] || rawPrevious
      const right = fold[rawNext] || rawNext
      const han = isHanCode(right)
      const leftHan = isHanCode(left)
      let likelihood: number
      if (!han) {
        const weight = markOf[right] || (isPlain(right) ? -7 : unknownMark)
        if (!leftHan) likelihood = Math.exp(behind.get((left << 16) | right) ?? weight - 0.7)
        else likelihood = ((last[left] as number) * 0.9 + 0.1) * Math.exp(right === 10 ? bareEnd : weight)
      } else if (!leftHan) likelihood = 0.8 * (first[right] as number) + 0.2 * (alone[right] as number)
      else {
        const end = last[left] as number
        likelihood =
          0.95 * (pairs.get(((left << 16) | right) >>> 0) ?? 0) +
          (0.05 + 0.7 * end) * (first[right] as number) +
          0.2 * (alone[right] as number)
      }
      const count = own.get(((left << 16) | right) >>> 0)
      const mixed = count
        ? 0.7 * likelihood + (0.3 * count) / ((singles.get(left) as number) + 4)
        : likelihood
      let score = Math.log(mixed)
      const form = forms[rawNext] as number
      if (form === wrong && form !== 0) score += otherScript
      else if (form === 2 && !seen[rawNext]) score += rareForm
      return score
    },
  }
}

function isPlain(code: number): boolean {
  return code < 0x7f
}

function isHanCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code > 0x9fff ? false : code >= 0x2e80 && isHan(String.fromCharCode(code)))
  )
}
