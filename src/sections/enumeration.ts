import {numeralClasses, parseNumeral} from '../han/numerals.js'
import type {Enumeration} from '../types.js'
import {ones, type Series, series} from './series.data.js'

interface Hit {
  ordinal: number
  start: number
}

const compiled = Object.entries(series).map(([kind, row]: [string, Series]) => {
  const numeral = `[${numeralClasses[row.system]}]{1,3}`
  return {kind, row, pattern: new RegExp(row.marker.replace('#', numeral), 'gu')}
})

/** The numeral of a first item and what follows it, of any series. Most paragraphs have none, and one look is enough. */
const firstMarker = new RegExp(
  Object.values<Series>(series)
    .map(({marker, system}) => marker.slice(marker.indexOf('(#)')).replace('#', `[${ones[system]}]`))
    .join('|'),
  'u',
)

/** Longest distance from one item to the next, in characters; further apart they are not one enumeration. */
const reach = 2000

/**
 * The enumerations inside a paragraph: they start at one, count on, and each item opens a clause.
 *
 *     主要做了三件事：一是修桥；二是铺路；三是植树。
 *                     ^^^^^^  ^^^^^^  ^^^^^^
 */
export function enumerationsIn(text: string): Enumeration[] {
  const found: Enumeration[] = []
  if (!firstMarker.test(text)) return found
  for (const {kind, row, pattern} of compiled) {
    let open: Hit[] = []
    const close = (limit: number): void => {
      if (open.length >= 2) found.push({kind, items: itemsOf(open, text, limit)})
      open = []
    }
    for (const match of text.matchAll(pattern)) {
      const ordinal = parseNumeral(match[1] as string, row.system)
      const before = text[match.index - 1]
      if (ordinal === undefined || (before !== undefined && !row.after.includes(before))) continue
      const last = open.at(-1)
      if (last && ordinal === last.ordinal + 1 && match.index - last.start < reach) {
        open.push({ordinal, start: match.index})
      } else if (ordinal === 1) {
        close(match.index)
        open = [{ordinal, start: match.index}]
      }
    }
    close(text.length)
  }
  return found.sort((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0))
}

/** The items end before `limit`, where the next enumeration starts, or the text ends. */
function itemsOf(hits: readonly Hit[], text: string, limit: number): Enumeration['items'] {
  const items = hits.map(({ordinal, start}, index) => {
    const next = hits[index + 1]?.start ?? limit
    return {ordinal, start, end: start + text.slice(start, next).replace(/[；;。，,、\s]{1,3}$/u, '').length}
  })
  const last = items.at(-1) as Enumeration['items'][number]
  const one = items.slice(0, -1).every(({start, end}) => !text.slice(start, end).includes('。'))
  const stop = text.slice(last.start, last.end).indexOf('。')
  if (one && stop !== -1) last.end = last.start + stop
  return items
}
