/**
 * Words and pairs of words, counted in newspapers: the dictionaries of ICTCLAS, as Apache Lucene has them in its
 * module `analyzers-smartcn` (Apache-2.0), on Maven Central or in Debian's package `liblucene8-java`.
 */
import {execFileSync} from 'node:child_process'

/** Counted words, and `[first, second, count]` of words that stand side by side. */
export interface Counts {
  words: string[]
  counts: number[]
  pairs: Array<[first: number, second: number, count: number]>
}

const folder = 'org/apache/lucene/analysis/cn/smart/hhmm'

/** Read the counts out of `lucene-analyzers-smartcn-8.7.0.jar`. Takes some minutes: pairs are kept by hashes only. */
export function readSmartcn(jar: string): Counts {
  const entry = (name: string): Buffer =>
    execFileSync('unzip', ['-p', jar, `${folder}/${name}`], {maxBuffer: 1 << 26})
  const words = readWords(javaArrays(entry('coredict.mem')))
  const [hashes, frequencies] = javaArrays(entry('bigramdict.mem')) as [bigint[], number[]]
  const table = hashTable(hashes, frequencies)
  return {words: [...words.keys()], counts: [...words.values()], pairs: findPairs([...words.keys()], table)}
}

type JavaArray = null | number[] | bigint[] | JavaArray[]

/** Arrays in a Java object stream; it has nothing else. */
function javaArrays(bytes: Buffer): JavaArray[] {
  const handles: unknown[] = []
  let at = 4
  /** Where a value of so many bytes stands; it counts as read. */
  const skip = (size: number): number => {
    at += size
    return at - size
  }
  const reference = (): unknown => handles[bytes.readInt32BE(skip(4)) - 0x7e0000]
  const readClass = (): string => {
    const tag = bytes[at++]
    if (tag === 0x71) return reference() as string
    if (tag === 0x70) return ''
    const length = bytes.readUInt16BE(at)
    const name = bytes.toString('latin1', at + 2, at + 2 + length)
    handles.push(name)
    // Behind the name: its version, its flags, that it has no fields, the end of its annotations.
    at += 2 + length + 12
    readClass()
    return name
  }
  const read = (): JavaArray => {
    const tag = bytes[at++]
    if (tag === 0x70) return null
    if (tag === 0x71) return reference() as JavaArray
    const kind = readClass()[1]
    const handle = handles.push(null) - 1
    const length = bytes.readInt32BE(skip(4))
    const item = {
      S: () => bytes.readInt16BE(skip(2)),
      C: () => bytes.readUInt16BE(skip(2)),
      I: () => bytes.readInt32BE(skip(4)),
      J: () => bytes.readBigUInt64BE(skip(8)),
      '[': read,
    }[kind as 'S' | 'C' | 'I' | 'J' | '[']
    const array = Array.from({length}, item as () => unknown) as JavaArray
    handles[handle] = array
    return array
  }
  const arrays: JavaArray[] = []
  while (at < bytes.length) arrays.push(read())
  return arrays
}

/** Words by first character: a table of rows for characters, of the rest of words, and of how often each stands. */
function readWords([rows, characters, rests, frequencies]: JavaArray[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const [index, row] of (rows as number[]).entries()) {
    if (row < 0) continue
    const first = String.fromCharCode((characters as number[])[index] as number)
    for (const [at, rest] of ((rests as JavaArray[])[row] as Array<number[] | null>).entries()) {
      const word = first + String.fromCharCode(...(rest ?? []))
      const count = ((frequencies as JavaArray[])[row] as number[])[at] as number
      words.set(word, (words.get(word) ?? 0) + count)
    }
  }
  return words
}

interface HashTable {
  high: Int32Array
  low: Int32Array
  counts: Int32Array
  sieve: Uint8Array
}
const tableBits = 20
const sieveMask = (1 << 22) - 1

function hashTable(hashes: readonly bigint[], frequencies: readonly number[]): HashTable {
  const size = 1 << tableBits
  const table = {
    high: new Int32Array(size),
    low: new Int32Array(size),
    counts: new Int32Array(size),
    sieve: new Uint8Array((sieveMask + 1) / 8),
  }
  for (const [index, hash] of hashes.entries()) {
    if (!frequencies[index]) continue
    const high = Number(hash >> 32n) | 0
    const low = Number(hash & 0xffffffffn) | 0
    let slot = low & (size - 1)
    while (table.counts[slot]) slot = (slot + 1) & (size - 1)
    table.high[slot] = high
    table.low[slot] = low
    table.counts[slot] = frequencies[index] as number
    const bit = low & sieveMask
    table.sieve[bit >> 3] = (table.sieve[bit >> 3] as number) | (1 << (bit & 7))
  }
  return table
}

/** Try every word behind every word: `first@second`, hashed by FNV-1a of 64 bits, each character low byte first. */
function findPairs(words: readonly string[], table: HashTable): Counts['pairs'] {
  const pairs: Counts['pairs'] = []
  const state: Hash = {high: 0, low: 0}
  for (const [first, word] of words.entries()) {
    state.high = 0xcbf29ce4 | 0
    state.low = 0x84222325 | 0
    hash(state, `${word}@`)
    const {high, low} = state
    for (let second = 0; second < words.length; second++) {
      state.high = high
      state.low = low
      hash(state, words[second] as string)
      const bit = state.low & sieveMask
      if (!((table.sieve[bit >> 3] as number) & (1 << (bit & 7)))) continue
      const count = countOf(table, state)
      if (count) pairs.push([first, second, count])
    }
  }
  return pairs
}

interface Hash {
  high: number
  low: number
}

function hash(state: Hash, text: string): void {
  let {high, low} = state
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    for (let byte = code & 255, more = true; ; byte = code >> 8, more = false) {
      low ^= byte
      // Times 2^40 + 435, in halves of 32 bits.
      const product = (low >>> 0) * 435
      high = (Math.imul(high, 435) + Math.floor(product / 0x100000000) + (low << 8)) | 0
      low = product | 0
      if (!more) break
    }
  }
  state.high = high
  state.low = low
}

function countOf({high, low, counts}: HashTable, state: Hash): number {
  let slot = state.low & ((1 << tableBits) - 1)
  while (counts[slot] && (high[slot] !== state.high || low[slot] !== state.low))
    slot = (slot + 1) & ((1 << tableBits) - 1)
  return counts[slot] as number
}
