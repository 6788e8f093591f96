import {findDates} from '../han/dates.js'
import {findRelative} from '../han/relative.js'
import {barWords, counted, counters, medium, official, yearless} from './bar.data.js'
import {fold} from './fold.js'
import {bars} from './labels.data.js'
import {isLinked} from './line.js'
import type {Line} from './lines.js'
import {isOrganisation, isPerson} from './names.js'

/** One thing that a bar says, as printed. */
export interface Said {
  field: 'published' | 'source' | 'authors'
  value: string
}

/** Longest bar in characters, longest name of an account in one, longest line that only counts. */
const longest = {bar: 100, name: 12, counters: 40}

/**
 * What the bar below a title says that has no labels.
 *
 *     2021-03-04 10:22 河湾日报 阅读 3.2万
 *     ^^^^^^^^^^^^^^^^ ^^^^^^^^
 *
 * A day alone, or `2021年3月4日` with a name, is printed below speeches too: a bar also has the time of day, a medium, a count of
 * readers or a day as machines write it.
 *
 * @returns `undefined` for a line that says anything else.
 */
export function barOf(line: Line): Said[] | undefined {
  const text = line.text.trim()
  if (text.length > longest.bar || !/\d|[刚剛前今昨]/.test(text) || /[。！？；]/.test(text) || isLinked(line))
    return undefined
  const date = dateIn(text)
  if (!date) return undefined
  const published = text.slice(date.start, date.end)
  const {source, people, other} = sorted(`${text.slice(0, date.start)} ${text.slice(date.end)}`)
  const read = text.search(counters) !== -1
  const clock = /\d[:：]\d|[时時分秒刚剛]/.test(published)
  const typed = people.length > 0 && /^\d{4}[-/.]/.test(published)
  if (!clock && !read && !typed && !(source && medium.test(source))) return undefined
  // A pen name may be any word, but stands alone.
  const [name = '', ...more] = other
  if (more.length > 0 || (name && !(clock && read && name.length <= longest.name))) return undefined
  return [
    {field: 'published', value: published},
    ...(source ? [{field: 'source', value: source} as const] : []),
    ...(people.length > 0 ? [{field: 'authors', value: people.join('、')} as const] : []),
  ]
}

/** Whether a line counts readers and says nothing else: `阅读 1.2万+ · 点赞 35`. */
export function isCounters(text: string): boolean {
  if (text.length > longest.counters || !counted.test(text)) return false
  const {source, people, other} = sorted(text)
  return !source && people.length === 0 && other.length === 0
}

function dateIn(text: string): {start: number; end: number} | undefined {
  const day = findDates(text).find(({precision}) => precision === 'day' || precision === 'time')
  if (day) return day
  const match = yearless.exec(text)
  return match ? {start: match.index, end: match.index + match[0].length} : findRelative(text)
}

/** The words beside a date, by what they are; those that say nothing are left out. */
function sorted(text: string): {source?: string; people: string[]; other: string[]} {
  const found: {source?: string; people: string[]; other: string[]} = {people: [], other: []}
  for (const word of text.replace(counters, ' $&').split(/[\s\u00a0\u3000|｜丨·•,，:：()（）【】[\]]+/)) {
    const key = fold(word).key
    if (!/[\p{L}\p{N}]/u.test(word) || bars.test(key) || patterns.some((pattern) => pattern.test(key)))
      continue
    const office = word.replace(official, '')
    if (!found.source && isOrganisation(office)) found.source = office
    else if (isPerson(word)) found.people.push(word)
    else found.other.push(word)
  }
  return found
}

const patterns = Object.values(barWords).map(({pattern}) => pattern)
