/**
 * Build the character model of `src/data/characters.data.ts`:
 *
 *     npx tsx scripts/build-bigrams.ts lucene-analyzers-smartcn-8.7.0.jar
 *
 * Pairs of words are those that `scripts/smartcn.ts` reads (Apache-2.0). More words and their classes are those of the
 * dictionary of jieba (MIT, in `@node-rs/jieba`); words that both are too old for are those of `scripts/recent.data.ts`.
 * Text is drawn from them, and its characters are counted; Traditional forms are those of opencc-js (Apache-2.0 data).
 */
import {writeFileSync} from 'node:fs'
import {dict} from '@node-rs/jieba/dict.js'
import {Converter} from 'opencc-js'
import {alphabet, classOf, marks} from '../src/repair/shift/classes.js'
import {gbkTable} from '../src/repair/shift/gbk.js'
import {sentencesOf} from './draw.js'
import {estimate, type Grams} from './estimate.js'
import {languageOf} from './language.js'
import {recent} from './recent.data.js'
import {readSmartcn} from './smartcn.js'
import {packWords} from './words.js'

const characterLimit = 6_800
const drawn = 30_000_000
const toSimplified = Converter({from: 't', to: 'cn'})
const toTraditional = Converter({from: 'cn', to: 't'})
const {decode} = gbkTable()
const known = new Set([...decode].filter((code) => code).map((code) => String.fromCharCode(code)))

/** Words of jieba's dictionary: how often each stands, and its class. */
const entries = toSimplified(new TextDecoder().decode(dict))
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word = '', count]) => Number(count) > 0 && /^\p{Script=Han}+$/u.test(word))
  .map(([word = '', count, tag = '']) => ({word, count: Number(count), tag}))

const [jar] = process.argv.slice(2)
if (!jar)
  throw new Error('Cannot build without counts, expected the path of lucene-analyzers-smartcn-8.7.0.jar')
// A word that stands in two rows is as often as the first one says.
const recentWords = new Map(
  recent
    .toReversed()
    .flatMap(([perMillion, words]) => words.split(/\s+/).map((word) => [word, perMillion / 1e6])),
)
const language = languageOf(readSmartcn(jar), entries, recentWords)
const draw = sentencesOf(language, entries)

const frequency = new Map<string, number>()
for (const {word, count} of entries)
  for (const character of word) frequency.set(character, (frequency.get(character) ?? 0) + count)
const characters = [...frequency]
  .filter(([character]) => known.has(character))
  .sort((a, b) => b[1] - a[1])
  .slice(0, characterLimit)
  .map(([character]) => character)
/** Numbers of the model: 0 is what is not known, then the marks, then the characters. */
const ids = new Map([...marks, ...characters].map((character, index) => [character, index + 1]))

const text = new Uint16Array(drawn)
for (let length = 0; length < drawn; ) {
  for (const character of draw()) {
    if (length < drawn) text[length++] = ids.get(classOf(character)) ?? 0
  }
}
const grams = estimate(text, ids.size + 1, {pairs: 125_000, triples: 128_000})

/** Natural logarithms in steps of a sixth. */
const quantum = (logarithm: number, least = 0): number =>
  Math.max(least, Math.min(63, Math.round(-logarithm * 6)))
let packed = ''
/** Numbers below 64 take one character of ASCII, so that a compressor sees them as they are. */
const write = (value: number): void => {
  let rest = value
  for (; rest > 63; rest = Math.floor(rest / 29)) packed += alphabet[64 + (rest % 29)]
  packed += alphabet[rest]
}
/** How many follow, and for each the step to it and its weight. */
const followers = (list: Grams['pairs'][number][number]['triples']): void => {
  write(list.length)
  let last = -1
  for (const {next, weight} of list) {
    write(next - last - 1)
    write(quantum(weight))
    last = next
  }
}
for (const weight of grams.alone) write(Math.round(-weight * 6))
for (const weight of grams.backoff) write(quantum(weight))
for (const list of grams.pairs) followers(list)
for (const list of grams.pairs) {
  for (const {triples, backoff} of list) {
    followers(triples)
    if (triples.length > 0) write(quantum(backoff, 1))
  }
}

const weights = packed
packed = ''
packWords(language, (character) => ids.get(character), {words: 130_000, pairs: 250_000}, write)

/** Traditional forms and variants of GBK beside their Simplified character; the usual form of each first. */
const usual: string[] = []
const variant: string[] = []
for (const character of known) {
  if (!/\p{Script=Han}/u.test(character)) continue
  const simplified = toSimplified(character)
  if (simplified === character || simplified.length !== 1) continue
  ;(toTraditional(simplified) === character ? usual : variant).push(character + simplified)
}

const file = new URL('../src/data/characters.data.ts', import.meta.url)
writeFileSync(
  file,
  `/**
 * Made by scripts/build-bigrams.ts from counts of Apache Lucene's smartcn (Apache-2.0), the dictionary of jieba (MIT)
 * and the tables of OpenCC (Apache-2.0).
 */
export const characterData = {
  characters:
    '${characters.join('')}',
  usual:
    '${usual.sort().join('')}',
  variant:
    '${variant.sort().join('')}',
  weights:
    '${weights}',
  words:
    '${packed}',
}
`,
)
process.stdout.write(
  `${characters.length} characters, ${usual.length} + ${variant.length} forms, ${weights.length} of weights, ${packed.length} of words\n`,
)
