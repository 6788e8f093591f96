import {marks} from './classes.js'

/** Words of a language, and how likely they follow each other, in flat arrays. A word is the node of its last character. */
export interface Words {
  /** Character of each node, by number; those behind one node stand together, sorted. The root is node 0. */
  letters: Uint16Array
  /** First node behind each node. */
  branches: Int32Array
  /** Natural logarithm of how likely the word that ends at a node is; 0 where none ends. */
  alone: Float32Array
  /** Where the words begin that are told of behind each word; those words, sorted; how likely each is. */
  runs: Int32Array
  followers: Int32Array
  weights: Float32Array
  /** What is left for all other words behind a word. */
  backoff: Float32Array
}

/** Steps of a natural logarithm. */
export const wordSteps = 4
/** Most nodes, and most pairs, that the data may have. */
const limit = 260_000
/** A character that stands in no word. */
const unknown = -16
/** A sentence goes on behind its end as if it were the first; how likely another one follows. */
const newSentence = -0.7
const enders = [...'。！？；'].map((mark) => marks.indexOf(mark) + 1)
const newline = marks.indexOf('\n') + 1
const digit = marks.indexOf('0') + 1
const latin = marks.indexOf('A') + 1
const inNumbers = [...'.%'].map((mark) => marks.indexOf(mark) + 1)

/** Read words, level by level of their tree, then the pairs of each word. `numbers` gives one packed number after the other. */
export function unpackWords(numbers: () => number): Words {
  const letters = new Uint16Array(limit)
  const branches = new Int32Array(limit + 1)
  const alone = new Float32Array(limit)
  let next = 1
  for (let node = 0; node < next; node++) {
    branches[node] = next
    let letter = 0
    for (let more = numbers(); more > 0; more--) {
      letter += numbers() + 1
      letters[next] = letter
      alone[next++] = -numbers() / wordSteps
    }
  }
  branches[next] = next
  return {letters, branches, alone, ...unpackPairs(numbers, alone, next)}
}

function unpackPairs(
  numbers: () => number,
  alone: Float32Array,
  size: number,
): Pick<Words, 'runs' | 'followers' | 'weights' | 'backoff'> {
  const runs = new Int32Array(size + 1)
  const followers = new Int32Array(limit)
  const weights = new Float32Array(limit)
  const backoff = new Float32Array(size)
  let at = 0
  for (let word = 1; word < size; word++) {
    runs[word] = at
    if (alone[word] === 0) continue
    let follower = 0
    for (let more = numbers(); more > 0; more--) {
      follower += numbers() + 1
      followers[at] = follower
      weights[at++] = -numbers() / wordSteps
    }
    if (at > (runs[word] as number)) backoff[word] = -numbers() / wordSteps
  }
  runs[size] = at
  return {runs, followers, weights, backoff}
}

/** Where `value` stands between two places of a sorted list, -1 when it does not. */
function placeOf(list: Uint16Array | Int32Array, value: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low < to && list[low] === value ? low : -1
}

/** The node behind a node by a character, -1 when there is none. */
function nodeBehind({letters, branches}: Words, node: number, letter: number): number {
  return placeOf(letters, letter, branches[node] as number, branches[node + 1] as number)
}

interface Way {
  word: number
  score: number
}

/** Natural logarithm of the likelihood of a text, cut into words as it is likeliest. `ids` are its characters. */
export function weighWords(
  words: Words,
  ids: readonly number[],
  behindMark: (left: number, right: number) => number,
): number {
  const text = oneForEach(ids)
  const ways: Way[][] = Array.from({length: text.length + 1}, () => [])
  ways[0] = [{word: nodeBehind(words, 0, newline), score: 0}]
  const step = stepIn(words, behindMark)
  for (let from = 0; from < text.length; from++) {
    const before = ways[from] as Way[]
    let word = nodeBehind(words, 0, text[from] as number)
    if (word < 0 || words.alone[word] === 0)
      ways[from + 1]?.push({word: 0, score: best(before, () => unknown)})
    for (let at = from + 1; word >= 0; at++) {
      const end = word
      if (words.alone[end] !== 0) ways[at]?.push({word: end, score: best(before, (last) => step(last, end))})
      word = at < text.length ? nodeBehind(words, word, text[at] as number) : -1
    }
  }
  return best(ways[text.length] as Way[], () => 0)
}

function best(ways: readonly Way[], step: (word: number) => number): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const {word, score} of ways) highest = Math.max(highest, score + step(word))
  return highest
}

/** How likely a word follows a word. Words are counted within sentences: what joins two of them is known of marks. */
function stepIn(
  words: Words,
  behindMark: (left: number, right: number) => number,
): (before: number, word: number) => number {
  const {letters, alone, runs, followers, weights, backoff} = words
  const start = nodeBehind(words, 0, newline)
  return (before, word) => {
    const isEnd = before < (words.branches[1] as number) && enders.includes(letters[before] as number)
    if (isEnd && word < (words.branches[1] as number) && (letters[word] as number) <= marks.length)
      return behindMark(letters[before] as number, letters[word] as number)
    const left = isEnd ? start : before
    const pair = placeOf(followers, word, runs[left] as number, runs[left + 1] as number)
    const weight = pair >= 0 ? (weights[pair] as number) : (backoff[left] as number) + (alone[word] as number)
    return isEnd ? weight + newSentence : weight
  }
}

/** A number is one character, and a Latin word is one. */
function oneForEach(ids: readonly number[]): number[] {
  const text: number[] = []
  for (const id of ids) {
    const last = text.at(-1)
    if ((id === digit || id === latin) && last === id) continue
    if (last === digit && inNumbers.includes(id)) continue
    text.push(id)
  }
  return text
}
