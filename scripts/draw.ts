import {randomOf} from '../eval/damage.js'
import type {Counts} from './smartcn.js'

interface Entry {
  word: string
  count: number
  tag: string
}

/** Takes numbers of items, the heavy ones oftener. */
type Pick = () => number

/** So often a word gives way to another one of its class, so that words of the dictionary stand in sentences too. */
const swap = 0.15
/** So often a paragraph ends with a sentence. */
const paragraph = 0.3
const enders = '。！？…”'

/** Classes of names that the counts do not tell apart, and the classes of words that stand for them. */
const names: Readonly<Record<string, string>> = {
  '未##人': 'nr',
  '未##地': 'ns',
  '未##团': 'nt',
  '未##专': 'nz',
  '未##它': 'n',
}
/** Numbers and times likewise. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  '未##数': [
    '0',
    '00',
    '0',
    '00',
    '000',
    '0.0',
    '0%',
    '一',
    '二',
    '三',
    '四',
    '五',
    '六',
    '十',
    '两',
    '百',
    '几',
  ],
  '未##时': ['0000年', '00年', '0月', '0日', '00日', '0月0日'],
  '未##串': ['A', 'AA', 'AAA'],
}

/**
 * What draws sentences: each word by how often it stands behind the one before.
 *
 * @param counts  Words and pairs of words of newspapers.
 * @param entries  Words of a larger dictionary, with classes.
 */
export function wordsOf(counts: Counts, entries: readonly Entry[]): () => string {
  const random = randomOf(1)
  const next = nextOf(counts, random)
  const tags = new Map(entries.map(({word, tag}) => [word, tag]))
  const classes = classesOf(entries, random)
  const start = counts.words.indexOf('始##始')
  const end = counts.words.indexOf('末##末')
  const write = (word: string): string => {
    const set = numbers[word]
    if (set) return set[Math.floor(random() * set.length)] as string
    const tag = names[word] ?? (word.length > 1 && random() < swap ? tags.get(word) : undefined)
    return (tag && classes.get(tag)?.()) || word
  }
  return () => {
    let sentence = ''
    for (let word = next[start]?.() ?? end; word !== end; word = next[word]?.() ?? end) {
      sentence += write(counts.words[word] as string)
      if (sentence.length > 400) break
    }
    return enders.includes(sentence.at(-1) ?? '，') && random() > paragraph ? sentence : `${sentence}\n`
  }
}

function nextOf({words, pairs}: Counts, random: () => number): Array<Pick | undefined> {
  const behind: Array<Array<[number, number]>> = words.map(() => [])
  for (const [first, second, count] of pairs) behind[first]?.push([second, count])
  return behind.map((list) => (list.length > 0 ? pick(list, random) : undefined))
}

function classesOf(entries: readonly Entry[], random: () => number): Map<string, () => string> {
  const lists = new Map<string, Array<[number, number]>>()
  for (const [index, {tag, count, word}] of entries.entries()) {
    if (word.length < 2) continue
    const list = lists.get(tag) ?? []
    list.push([index, count])
    lists.set(tag, list)
  }
  return new Map(
    [...lists].map(([tag, list]) => {
      const take = pick(list, random)
      return [tag, () => (entries[take()] as Entry).word]
    }),
  )
}

function pick(list: ReadonlyArray<readonly [number, number]>, random: () => number): Pick {
  let sum = 0
  const sums = Float64Array.from(list, ([, count]) => {
    sum += count
    return sum
  })
  return () => {
    const wanted = random() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > wanted) high = middle
      else low = middle + 1
    }
    return (list[low] as readonly [number, number])[0]
  }
}
