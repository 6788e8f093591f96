import {randomOf} from '../eval/damage.js'
import type {Entry, Language} from './language.js'

/** Takes numbers of items, the heavy ones oftener. */
type Pick = () => number

/** So often a paragraph ends with a sentence. */
const paragraph = 0.3
const enders = '。！？…”'
const longest = 400

/** Classes of names, and the classes of the words that stand for them. */
const names: Readonly<Record<string, string>> = {
  '未##人': 'nr',
  '未##地': 'ns',
  '未##团': 'nt',
  '未##专': 'nz',
  '未##它': 'n',
}
const numbers = ['0', '0', '0', '00', '00', '00', '000', '000', '0.0', '0%']
const latin = ['A', 'AA', 'AAA']

/**
 * What draws sentences: each word by how likely it is behind the one before.
 *
 * @param entries  Words with classes, to write for names.
 */
export function sentencesOf(language: Language, entries: readonly Entry[]): () => string {
  const random = randomOf(1)
  const next = nextOf(language, random)
  const classes = classesOf(entries, random)
  const end = language.words.indexOf('\n')
  const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string
  const write = (word: string): string => {
    if (word === '0') return oneOf(numbers)
    if (word === 'A') return oneOf(latin)
    return classes.get(names[word] ?? '')?.() ?? word
  }
  return () => {
    let sentence = ''
    for (let word = next(end); word !== end && sentence.length < longest; word = next(word))
      sentence += write(language.words[word] as string)
    return enders.includes(sentence.at(-1) ?? '，') && random() > paragraph ? sentence : `${sentence}\n`
  }
}

function nextOf({behind, left, alone}: Language, random: () => number): (word: number) => number {
  const any = pick([...alone.entries()], random)
  const picks: Pick[] = []
  return (word) => {
    if (random() < (left[word] as number)) return any()
    const seen = behind[word] as Language['behind'][number]
    picks[word] ??= pick(
      [...seen].map(([number, {likelihood}]) => [number, likelihood]),
      random,
    )
    return (picks[word] as Pick)()
  }
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
  const sums = Float64Array.from(list, ([, weight]) => {
    sum += weight
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
