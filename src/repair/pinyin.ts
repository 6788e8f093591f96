import {countHan} from '../han/ranges.js'
import {isDaily, isInGb2312} from './encoding/daily.js'
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
  /** Whether every reader knows it: the usual reading of a character in daily use. */
  needless: boolean
}

const syllable = `[(（] ?[${pinyinLetters}]{1,9}[1-5]? ?[)）]`
const candidate = new RegExp(`([々〇㐀-鿿𠀀-𳑹])((?:${syllable}){1,6})`, 'giu')
const quick = new RegExp(syllable, 'iu')
/** Words after which a reading is meant: `单读（shàn）`. */
const speaksOfReading = /[读讀音念唸]$/
/** Words of a text that teaches readings. */
const teaches = /拼音|注音|[读讀]音|字音|多音字|生字|[声聲]母|[韵韻]母|跟[读讀]|[读讀念]作|音同/

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
  const spaced = isSpaced(text, noise)
  if (teaches.test(text) && !isMachine(found, spaced)) return [told(noise[0] as Annotation)]
  evidence.noisy = true
  return noise.map(({start, end}) => {
    const stop = spaced && text[end] === ' ' && /[々〇㐀-鿿𠀀-𳑹]/u.test(text[end + 1] ?? '') ? end + 1 : end
    return {start, end: stop, insert: '', rule: 'pinyin-annotation', action: 'remove'}
  })
}

/** What nobody types: readings twice, a space behind each, or Traditional forms only, with their tones. */
function isMachine(found: readonly Annotation[], spaced: boolean): boolean {
  if (spaced || found.some(({syllables}) => syllables.length > 1)) return true
  const forms = found.filter(({base}) => !isInGb2312(base)).length
  return forms >= 3 && forms * 10 >= found.length * 9
}

/** A finding that stands for all of a text that may mean its readings. */
function told({start, end}: Annotation): Finding {
  return {start, end, insert: '', rule: 'pinyin-annotation', action: 'remove', doubt: 'repair-possible'}
}

/** Readings behind the characters that they belong to, meant or not. */
export function annotationsOf(text: string, readings: Readings, shield: Shield): Annotation[] {
  const found: Annotation[] = []
  for (const match of text.matchAll(candidate)) {
    const base = match[1] as string
    const brackets = match[2] as string
    const start = match.index + base.length
    const syllables = brackets
      .slice(1, -1)
      .split(/[)）][(（]/)
      .map((written) => written.trim())
    const fits = syllables.map((written) => readingFit(written, base, readings))
    if (fits.includes(0)) continue
    const end = start + brackets.length
    if (shield(start, end)) continue
    const exact = !fits.includes(1)
    const usual = readings(base).slice(0, 1)
    const needless = isDaily(base) && readingFit(syllables[0] as string, base, () => usual) > 0
    found.push({base, start, end, syllables, exact, needless})
  }
  return found
}

/**
 * Annotations that nobody meant: doubled ones, and all of a document that has many of them, on many characters or again
 * and again on the same; more than a third of them where no reader needs one.
 */
function noiseOf(text: string, found: readonly Annotation[], evidence: Evidence): Annotation[] {
  // `着（zhuó）：穿` is a note.
  const explained = ({end}: Annotation): boolean => /[：:]/.test(text[end] ?? '')
  const meant = (one: Annotation): boolean =>
    speaksOfReading.test(text.slice(one.start - 2, one.start - 1)) || (!evidence.noisy && explained(one))
  const exact = found.filter((one) => one.exact)
  const counts = countsOf(exact)
  const repeated = [...counts.values()].filter((count) => count > 1).length
  const doubled = exact.some(({syllables}) => syllables.length > 1)
  const dense = exact.length >= 3 && exact.length * 50 > countHan(text)
  const needless = exact.filter((one) => one.needless && !explained(one)).length
  const many = (dense || repeated >= 3) && needless >= 3 && needless * 3 > exact.length
  if (evidence.noisy || doubled || many) return found.filter((one) => !meant(one))
  // One sort of annotation, at every occurrence of its character.
  const everywhere = new Map<string, boolean>()
  for (const [key, count] of counts) {
    const base = String.fromCodePoint(key.codePointAt(0) as number)
    everywhere.set(key, count >= 3 && count === text.split(base).length - 1)
  }
  return found.filter((one) => everywhere.get(one.base + one.syllables[0]) && !meant(one))
}

/** How often each character has each reading. */
function countsOf(found: readonly Annotation[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {base, syllables} of found) {
    const key = base + syllables[0]
    counts.set(key, (counts.get(key) ?? 0) + syllables.length)
  }
  return counts
}

/** Whether a space was put behind annotations: it stands there and hardly anywhere else between Han characters. */
function isSpaced(text: string, noise: readonly Annotation[]): boolean {
  const behind = noise.filter(({end}) => /^ [々〇㐀-鿿𠀀-𳑹]/u.test(text.slice(end, end + 3))).length
  if (behind === 0) return false
  const elsewhere = text.match(/(?<=[々〇㐀-鿿𠀀-𳑹]) (?=[々〇㐀-鿿𠀀-𳑹])/gu)?.length ?? 0
  return elsewhere <= behind
}
