import type {VFile} from 'vfile'
import {parseDate} from '../han/dates.js'
import {dataOf} from '../messages.js'
import {sites} from '../sites/index.js'
import type {Candidate, Metadata} from '../types.js'
import {undecorate} from './decorations.js'
import {isOrganisation, namesOf} from './names.js'
import {candidatesOf, propose} from './propose.js'
import {keyOf, titleOf} from './titles.js'

/** What a candidate comes to: a value, and the key by which places agree. */
interface Reading {
  value: string | string[]
  key: string
  weight: number
  origin: string
  /** Among readings that agree the finest wins. */
  grain: number
}

type Reader = (candidate: Candidate, context: Context) => Reading | undefined

interface Context {
  file: VFile
  now: Date | undefined
  /** Titles as a reader sees them: they tell title from site in a `<title>`. */
  visible: readonly string[]
}

const text: Reader = ({value, weight, origin}) => ({
  value,
  key: keyOf(value) || value,
  weight,
  origin,
  grain: value.length,
})
/** No address holds a tag: such a one was cut from broken markup. */
const address: Reader = ({value, weight, origin}) =>
  /^https?:\/\/[^<>"]*$/i.test(value) ? {value, key: value, weight, origin, grain: 0} : undefined
const tag: Reader = ({value, weight, origin}) => ({value, key: value, weight, origin, grain: 0})

const title: Reader = ({value, weight, origin}, {visible, file}) => {
  const read = titleOf(value, visible)
  if (read.site) propose(file, 'siteName', read.site, 'title', 1)
  return {value: read.title, key: keyOf(read.title), weight, origin, grain: weight}
}

/** A medium: `来源：` before it is a label. */
const medium: Reader = (candidate, context) => {
  const value = candidate.value
    .replace(/^(?:文章|本文|稿件|信息)?(?:来源|來源|稿源)\s*[：:]\s*/, '')
    .replace(/^《(.*)》$/, '$1')
  return value.length > 40 || /[=<>"]/.test(value) ? undefined : text({...candidate, value}, context)
}

const people: Reader = ({value, field, weight, origin}, {file}) => {
  const {siteName, source} = dataOf(file).metadata
  const names = namesOf(value).filter(
    (name) =>
      field === 'editors' ||
      !(isOrganisation(name) || name === siteName || name === source || media.has(name)),
  )
  if (names.length === 0) return undefined
  return {value: names, key: [...names].sort().join(), weight, origin, grain: names.length}
}

const date: Reader = ({value, weight, origin}, {now}) => {
  const read = parseDate(value, {now})
  if (!read || read.clock) return undefined
  const grain = {year: 0, month: 1, day: 2, time: 3}[read.precision]
  return {value: read.iso, key: read.iso.slice(0, 10), weight, origin, grain: grain * 10 + weight}
}

/** Publishers, who are no authors. */
const media = new Set(Object.values(sites).map(({name}): string => name.replace(/网$/, '')))
for (const {name} of Object.values(sites)) media.add(name)

/** Fields that are settled, in order: later ones lean on earlier ones. */
const readers = {
  title,
  subtitle: text,
  alternativeTitle: (candidate, context) =>
    text({...candidate, value: candidate.value.replace(/^《([^《》]*)》$/, '$1')}, context),
  siteName: text,
  source: medium,
  editors: people,
  authors: people,
  sourceUrl: address,
  url: address,
  published: date,
  modified: date,
  crawled: date,
  dateline: text,
  language: tag,
} as const satisfies Partial<Record<keyof Metadata, Reader>>

/**
 * Decide what the document's metadata are: agreement of the places that say something, weighed.
 *
 * What front matter gave stays, without its decorations. May be called again when more is known.
 */
export function settle(file: VFile, now?: Date): void {
  undecorate(file)
  const {metadata, origins} = dataOf(file)
  const said = candidatesOf(file)
  const titles = said.filter(
    ({field, weight, origin}) => field === 'title' && weight >= 3 && !/^(?:title$|meta )/.test(origin),
  )
  // What a script says may have the site's name too, so what is printed comes first.
  const [scripted, printed] = [true, false].map((inScript) =>
    titles.filter(({origin}) => /^(?:json-ld|state|script)/.test(origin) === inScript),
  ) as [Candidate[], Candidate[]]
  const visible = [...printed, ...scripted].map(({value}) => value)
  for (const [field, read] of Object.entries(readers) as Array<[keyof typeof readers, Reader]>) {
    if (isGiven(file, field)) continue
    const readings = said
      .filter((candidate) => candidate.field === field)
      .flatMap((candidate) => read(candidate, {file, now, visible}) ?? [])
    const winner = best(readings)
    if (!winner) continue
    const value = field === 'editors' ? together(readings, winner) : winner.value
    Object.assign(metadata, {[field]: value})
    origins[field] = winner.origin
  }
  lists(file)
}

/** Whether a value came with the front matter: it is there, and nothing that was said explains it. */
function isGiven(file: VFile, field: keyof Metadata): boolean {
  const {metadata, origins} = dataOf(file)
  const value = metadata[field]
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return false
  return !candidatesOf(file).some(
    (candidate) => candidate.field === field && candidate.origin === origins[field],
  )
}

/** The reading on which most weight agrees; of those that agree, the finest. */
function best(readings: readonly Reading[]): Reading | undefined {
  const sums = new Map<string, number>()
  for (const {key, weight} of readings) sums.set(key, (sums.get(key) ?? 0) + weight)
  const [key] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  return readings
    .filter((reading) => reading.key === key)
    .reduce<Reading | undefined>((a, b) => (a && a.grain >= b.grain ? a : b), undefined)
}

/** An article has several editors, each with a label of his own: `编辑：张三 责编：李四`. */
function together(readings: readonly Reading[], {origin, value}: Reading): string[] {
  const others = readings.filter((reading) => reading.origin === origin).flatMap((reading) => reading.value)
  return [...new Set([...others, value].flat())]
}

/** Keywords and columns of a page: every one that was said. */
function lists(file: VFile): void {
  const {metadata} = dataOf(file)
  for (const {field, value} of candidatesOf(file)) {
    if (field !== 'tags' && field !== 'categories' && field !== 'stocks') continue
    for (const item of value.split(/[,，;；、#\s]+/)) {
      if (item && !metadata[field].includes(item)) metadata[field].push(item)
    }
  }
}
