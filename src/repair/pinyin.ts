import {countHan} from '../han/ranges.js'
import type {Finding} from './finding.js'
import type {Shield} from './shield.js'
import {pinyinLetters, type Readings, readingFit} from './syllable.js'

/** A Han character with one or more syllables in brackets behind it. */
interface Annotation {
  base: string
  start: number
  end: number
  syllables: string[]
  /** Whether the tone is one that the dictionary has. */
  exact: boolean
}

const syllable = `[(（][${pinyinLetters}]{1,9}[1-5]?[)）]`
const candidate = new RegExp(`(\\p{Script=Han})((?:${syllable}){1,6})`, 'gu')
const quick = new RegExp(syllable)
/** Words after which a reading is meant: `单读（shàn）`. */
const speaksOfReading = /[读讀音念唸]$/

/** What the document as a whole says of annotations. */
export interface Evidence {
  /** Whether annotations were found to be noise before. */
  noisy: boolean
}

/**
 * Find pinyin that was put behind characters, where the reading is the character's own and the document shows the
 * pattern. A gloss that a writer gave once stays.
 *
 *     高質(zhì)量發(fā)展   →   高質量發展
 *     单(shàn)县          stays
 */
export function pinyin(
  text: string,
  readings: () => Readings,
  shield: Shield,
  evidence: Evidence,
): Finding[] {
  if (!quick.test(text)) return []
  const known = readings()
  const found = annotationsOf(text, known, shield)
  const noise = noiseOf(text, found, evidence)
  if (noise.length === 0) return []
  evidence.noisy = true
  const spaced = isSpaced(text, noise)
  return noise.map(({start, end}) => {
    const stop = spaced && text[end] === ' ' && /\p{Script=Han}/u.test(text[end + 1] ?? '') ? end + 1 : end
    return {start, end: stop, insert: '', rule: 'pinyin-annotation', action: 'remove'}
  })
}

function annotationsOf(text: string, readings: Readings, shield: Shield): Annotation[] {
  const found: Annotation[] = []
  for (const match of text.matchAll(candidate)) {
    const base = match[1] as string
    const brackets = match[2] as string
    const start = match.index + base.length
    const syllables = brackets.slice(1, -1).split(/[)）][(（]/)
    const fits = syllables.map((written) => readingFit(written, base, readings))
    if (fits.includes(0)) continue
    const end = start + brackets.length
    if (!shield(start, end)) found.push({base, start, end, syllables, exact: !fits.includes(1)})
  }
  return found
}

/**
 * Annotations that nobody meant: doubled ones, and all of a document that has many of them, on many characters or again
 * and again on the same.
 */
function noiseOf(text: string, found: readonly Annotation[], evidence: Evidence): Annotation[] {
  const meant = (one: Annotation): boolean => speaksOfReading.test(text.slice(one.start - 2, one.start - 1))
  const counts = new Map<string, number>()
  const exact = found.filter((one) => one.exact)
  for (const {base, syllables} of exact) {
    const key = base + syllables[0]
    counts.set(key, (counts.get(key) ?? 0) + syllables.length)
  }
  const repeated = [...counts.values()].filter((count) => count > 1).length
  const doubled = exact.some(({syllables}) => syllables.length > 1)
  const dense = exact.length >= 3 && exact.length * 50 > countHan(text)
  const pattern = evidence.noisy || doubled || dense || repeated >= 3
  if (pattern) return found.filter((one) => !meant(one))
  // One sort of annotation, at every occurrence of its character.
  const everywhere = new Map<string, boolean>()
  for (const [key, count] of counts) {
    const base = String.fromCodePoint(key.codePointAt(0) as number)
    everywhere.set(key, count >= 3 && count === text.split(base).length - 1)
  }
  return found.filter((one) => everywhere.get(one.base + one.syllables[0]) && !meant(one))
}

/** Whether a space was put behind annotations: it stands there and hardly anywhere else between Han characters. */
function isSpaced(text: string, noise: readonly Annotation[]): boolean {
  const behind = noise.filter(({end}) => /^ \p{Script=Han}/u.test(text.slice(end, end + 3))).length
  if (behind === 0) return false
  const elsewhere = text.match(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu)?.length ?? 0
  return elsewhere <= behind
}
