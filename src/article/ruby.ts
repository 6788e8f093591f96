import type {Element, ElementContent, Nodes, Parents, Root, RootContent} from 'hast'
import type {VFile} from 'vfile'
import {countHan, isHan} from '../han/ranges.js'
import {record} from '../messages.js'

/** What stands beside a piece of text, in small letters. */
interface Annotation {
  base: ElementContent[]
  text: string
  reading: string
  /** The element that it was in. */
  element: Element | undefined
}

/** Fewer readings than this are glosses; more of them than one in so many Han characters are none. */
const fewest = 3
const density = 50

/**
 * Settle what stands beside the text of `tree`: readings that a machine or a book for learners put on many characters
 * go, with a row in the ledger; a gloss that a writer gave is kept in brackets.
 *
 *     <ruby>單<rt>shàn</rt></ruby>縣                       單（shàn）縣
 *     <ruby>圖<rt>tú</rt></ruby><ruby>書<rt>shū</rt></ruby>…   圖書…
 *
 * `han`: Han characters of the whole document, where `tree` is a part of it.
 */
export function settleRuby(tree: Root, file: VFile, han?: number): void {
  const found = new Map<Element, Annotation[]>()
  const parents: Parents[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node)) continue
    if (node.children.some(isRuby)) parents.push(node)
    for (const child of [...node.children].reverse()) {
      if (isRuby(child)) found.set(child, annotationsOf(child))
      else stack.push(child)
    }
  }
  if (found.size === 0) return
  const isNoise = noiseIn([...found.values()].flat(), () => han ?? countHan(textOf(tree)))
  for (const parent of parents) {
    parent.children = parent.children.flatMap((child): ElementContent[] =>
      isRuby(child)
        ? (found.get(child) ?? []).flatMap((one) => written(one, isNoise, file))
        : [child as ElementContent],
    )
  }
}

function isRuby(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'ruby'
}

function written(one: Annotation, isNoise: (one: Annotation) => boolean, file: VFile): ElementContent[] {
  if (one.reading === '') return one.base
  const kept = isNoise(one) ? undefined : `（${one.reading}）`
  record(file, 'structure-ruby', {
    action: kept ? 'replace' : 'remove',
    before: one.reading,
    ...(kept && {after: kept}),
    ...(one.element?.position && {position: one.element.position}),
  })
  const position = one.element?.position
  return kept ? [...one.base, {type: 'text', value: kept, ...(position && {position})}] : one.base
}

/** Pairs of text and reading, whether they alternate (`rb rt rb rt`) or stand in two rows (`rb rb rtc`). */
function annotationsOf(ruby: Element): Annotation[] {
  const result: Annotation[] = []
  let bases: ElementContent[][] = []
  let readings: Element[] = []
  const close = (): void => {
    const paired = bases.length === readings.length
    for (const [index, base] of (paired ? bases : [bases.flat()]).entries()) {
      const own = paired ? readings.slice(index, index + 1) : readings
      const reading = own.map((rt) => textOf(rt).trim()).join(' ')
      if (base.length > 0 || reading)
        result.push({base, text: base.map(textOf).join(''), reading, element: own[0]})
    }
    bases = []
    readings = []
  }
  for (const part of partsOf(ruby)) {
    if (part.type === 'element' && (part.tagName === 'rt' || part.tagName === 'rtc')) readings.push(part)
    else {
      if (readings.length > 0) close()
      if (part.type === 'element' && part.tagName === 'rb') bases.push([...part.children])
      else if (bases.length > 0) bases.at(-1)?.push(part)
      else bases.push([part])
    }
  }
  close()
  return result
}

/** Children of a ruby: those of a row of readings one by one, brackets for old browsers and white space left out. */
function partsOf(ruby: Element): ElementContent[] {
  return ruby.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return child.value.trim() ? [child] : []
    if (child.type !== 'element' || child.tagName === 'rp') return []
    if (child.tagName === 'rtc' && child.children.some((inner) => isNamed(inner, 'rt')))
      return child.children.filter((inner) => isNamed(inner, 'rt'))
    return isRuby(child) ? annotationsOf(child).flatMap(({base}) => base) : [child]
  })
}

function isNamed(node: RootContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName
}

/** Which annotations nobody meant to be read: readings on many characters, or again and again on the same. */
function noiseIn(all: readonly Annotation[], han: () => number): (one: Annotation) => boolean {
  const readings = all.filter(isReading)
  const counts = new Map<string, number>()
  const keyOf = ({text, reading}: Annotation): string => `${text} ${reading}`
  for (const one of readings) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  const dense = readings.length >= fewest && readings.length * density > han()
  return (one) => isReading(one) && (dense || (counts.get(keyOf(one)) ?? 0) >= fewest)
}

const pinyin =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouv]{1,6}(?![aeiouv])(?:ng?|r)?[1-5]?[ '’-]?){1,12}$/
const bopomofo = /^[\u3100-\u312f\u31a0-\u31bfˇˊˋ˙ ]+$/
const kana = /^[\u3040-\u30ff ]+$/

/** Whether Han characters have their sound beside them, as Pinyin, Bopomofo or kana. */
function isReading({text, reading}: Annotation): boolean {
  if (!isHan([...text.trim()][0])) return false
  if (bopomofo.test(reading) || kana.test(reading)) return true
  const letters = reading
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ɡ', 'g')
  return reading.length <= countHan(text) * 8 && pinyin.test(letters)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (isNamed(node as RootContent, 'rp')) return ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
