import type {Script} from '../types.js'
import {type Weight, weigh} from './letters.js'
import {spoilt} from './machine.data.js'

/** What a text is written in. */
export interface Verdict {
  /** `undefined`: nothing tells, as in `人才工作`. */
  script: Script | undefined
  /** Share of the telling characters that agree, 0.5 to 1; 0 when nothing tells. */
  confidence: number
  /** More than one character in a hundred belongs to the other script. */
  mixed: boolean
  /** Words that only a program writes (`一方麵`): Traditional made from Simplified, character by character. */
  machine: string[]
  weight: Weight
}

/** What `text` is written in, with a figure. */
export function detectScript(text: string): Verdict {
  const weight = weigh(text)
  return {...judge(weight), machine: weight.hant > 0 ? spoiltIn(text) : []}
}

/** The verdict on the letters alone. */
export function judge(weight: Weight): Verdict {
  const {hans, hant, taiwan, hongKong} = weight
  const telling = hans + hant
  const region = taiwan > hongKong ? 'Hant-TW' : hongKong > taiwan ? 'Hant-HK' : 'Hant'
  return {
    script: telling === 0 ? undefined : hans >= hant ? 'Hans' : region,
    confidence: telling === 0 ? 0 : Math.max(hans, hant) / telling,
    mixed: Math.min(hans, hant) * 100 > telling,
    machine: [],
    weight,
  }
}

/** The words of a Traditional `text` that a program spoilt, each once. */
export function spoiltIn(text: string): string[] {
  if (!spoilt.letters.test(text)) return []
  return [...new Set(text.match(spoilt.pattern))]
}

/**
 * Whether Traditional text was made from Simplified: it has spoilt words, or `于` where writers of Traditional Chinese
 * write `於`. Its vocabulary is the mainland's; a table of Taiwan's would make `创建` of its `建立`.
 */
export function isMachineMade(texts: readonly string[]): boolean {
  let balance = 0
  for (const text of texts) {
    for (const letter of text.match(/[于於]/gu) ?? []) balance += letter === '于' ? 1 : -1
    if (spoiltIn(text).length > 0) return true
  }
  return balance > 1
}

/** Whether kana or hangul say that a text is not Chinese. A lone `の` in a brand says nothing. */
export function isForeign({han, other}: Weight): boolean {
  return other > 1 && other * 5 > han
}
