/**
 * Build the character model of `src/data/characters.data.ts`: `npx tsx scripts/build-bigrams.ts`.
 *
 * Words and their counts are those of the dictionary of jieba (MIT, in `@node-rs/jieba`), folded to Simplified by
 * opencc-js (Apache-2.0 data). Kept are the characters of GBK, and the pairs that tell most beyond their characters.
 */
import {writeFileSync} from 'node:fs'
import {dict} from '@node-rs/jieba/dict.js'
import {Converter} from 'opencc-js'
import {gbkTable} from '../src/repair/shift/gbk.js'

const pairLimit = 22_000
const characterLimit = 6_800
const toSimplified = Converter({from: 't', to: 'cn'})
const toTraditional = Converter({from: 'cn', to: 't'})

const singles = new Map<string, number>()
const pairs = new Map<string, number>()
const opening = new Map<string, number>()
const closing = new Map<string, number>()
for (const line of toSimplified(new TextDecoder().decode(dict)).split('\n')) {
  const [word = '', count = '0'] = line.split(' ')
  const weight = Number(count)
  const characters = [...word]
  if (!(weight > 0) || !characters.every((character) => /\p{Script=Han}/u.test(character))) continue
  for (const [index, character] of characters.entries()) {
    singles.set(character, (singles.get(character) ?? 0) + weight)
    const next = characters[index + 1]
    if (next) {
      pairs.set(character + next, (pairs.get(character + next) ?? 0) + weight)
    } else closing.set(character, (closing.get(character) ?? 0) + weight)
    if (index === 0) opening.set(character, (opening.get(character) ?? 0) + weight)
  }
}

const words = [...opening.values()].reduce((sum, count) => sum + count, 0)
const total = [...singles.values()].reduce((sum, count) => sum + count, 0)
const {decode} = gbkTable()
const known = new Set([...decode].filter((code) => code).map((code) => String.fromCharCode(code)))
const characters = [...singles]
  .filter(([character]) => known.has(character))
  .sort((a, b) => b[1] - a[1])
  .slice(0, characterLimit)
const rank = new Map(characters.map(([character], index) => [character, index]))

/** What a pair tells: how often it stands, times how much more likely it is than its second character. */
const gains = [...pairs]
  .map(([pair, count]) => {
    const [a = '', b = ''] = pair
    const given = count / (singles.get(a) ?? 1)
    const alone = (singles.get(b) ?? 1) / total
    return {pair, given, gain: count ** 0.8 * Math.log(given / alone)}
  })
  .filter(({pair, gain}) => gain > 0 && [...pair].every((character) => rank.has(character)))
  .sort((a, b) => b.gain - a.gain)
  .slice(0, pairLimit)

/** Natural logarithms in steps of an eighth, as a byte. */
const quantum = (probability: number): number => Math.min(255, Math.round(-Math.log(probability) * 8))

const bytes: number[] = []
const varint = (value: number): void => {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>= 7
  }
  bytes.push(rest)
}
for (const [, count] of characters) bytes.push(quantum(count / total))
for (const [character] of characters) bytes.push(quantum((opening.get(character) ?? 0.1) / words))
for (const [character, count] of characters) bytes.push(quantum((closing.get(character) ?? 0.1) / count))
const followers = new Map<number, Array<[number, number]>>()
for (const {pair, given} of gains) {
  const [a = '', b = ''] = pair
  const list = followers.get(rank.get(a) as number) ?? []
  list.push([rank.get(b) as number, quantum(given)])
  followers.set(rank.get(a) as number, list)
}
for (let index = 0; index < characters.length; index++) {
  const list = (followers.get(index) ?? []).sort((a, b) => a[0] - b[0])
  varint(list.length)
  let last = -1
  for (const [next, step] of list) {
    varint(next - last - 1)
    bytes.push(Math.min(127, step))
    last = next
  }
}

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
const base64 = Buffer.from(bytes).toString('base64')
writeFileSync(
  file,
  `/** Made by scripts/build-bigrams.ts from the dictionary of jieba (MIT) and the tables of OpenCC (Apache-2.0). */
export const characterData = {
  characters:
    '${characters.map(([character]) => character).join('')}',
  usual:
    '${usual.sort().join('')}',
  variant:
    '${variant.sort().join('')}',
  weights:
    '${base64}',
}
`,
)
process.stdout.write(
  `${characters.length} characters, ${gains.length} pairs, ${usual.length} + ${variant.length} forms, ${bytes.length} bytes\n`,
)
