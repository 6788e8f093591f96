import type {Convert} from './convert.js'
import type {Pair} from './pairs.data.js'
import {type Packed, Trie} from './trie.js'

/** What is used of opencc-js: its converters, and the tables that they are made of. */
export interface OpenCC {
  Converter: (pair: Pair) => Convert
  Locale: {configs?: Readonly<Record<string, Configuration>>}
}

interface Configuration {
  /** Words that no later step may cut. */
  segmentation?: unknown
  conversionChain: unknown
}

/** Compatibility ideographs, which OpenCC normalises first, and ideographic description, which it steps over. */
const rare = /[\u2ff0-\u2fff\uf900-\ufaff\ud87e]/

/** OpenCC's name of a pair: `s2tw`, `tw2sp`. */
function nameOf({from, to}: Pair): string {
  if (from === 'cn') return `s2${to}`
  if (to === 'cn') return `${from.slice(0, 2)}2s${from.endsWith('p') ? 'p' : ''}`
  return `${from}2${to}`
}

/** A converter from the tables of opencc-js; texts with rare characters get opencc-js's own. */
export function build({Converter, Locale}: OpenCC, pair: Pair): Convert {
  const configuration = Locale.configs?.[nameOf(pair)]
  if (!configuration) return Converter(pair)
  const chain = (configuration.conversionChain as Packed[][]).map((group) => new Trie(group))
  const {segmentation} = configuration as {segmentation?: Packed[]}
  const words = segmentation ? new Trie(segmentation) : undefined
  let whole: Convert | undefined
  return (text) => {
    if (rare.test(text)) {
      whole ??= Converter(pair)
      return whole(text)
    }
    if (!words) return chain.reduce((converted, trie) => trie.convert(converted), text)
    return words
      .segment(text)
      .map((segment) => chain.reduce((converted, trie) => trie.convert(converted), segment))
      .join('')
  }
}
