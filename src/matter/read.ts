import type {VFile} from 'vfile'
import {parseDate} from '../han/dates.js'
import {hanOf, isHan} from '../han/ranges.js'
import {dataOf, record, report} from '../messages.js'
import type {MatterMapping, MatterProfileName, MatterSource, Metadata} from '../types.js'
import {type FieldRow, fieldKey, fields, type Noise, noise} from './fields.data.js'
import {withoutMarkup} from './markup.js'
import {parse} from './parse.js'
import {type Entry, own, type Value} from './values.js'
import {rowsOf} from './write.js'

export interface ReadMatterOptions {
  /** The day that `昨天` is counted from; without it such a date stays in `extra`. */
  now?: Date | null | undefined
}

/**
 * Read front matter into the metadata of `file`. Never throws.
 *
 * What no member takes is in `extra`, in order; what is dropped has a row in the ledger.
 *
 * @param profile  Whose names are read besides all known ones: a mapping of one's own.
 */
export function readMatter(
  source: MatterSource,
  file: VFile,
  profile?: MatterProfileName | MatterMapping | false | null,
  options?: Readonly<ReadMatterOptions> | null,
): void {
  const {entries, valid} = parse(source.format, source.value)
  const now = options?.now ?? undefined
  if (!valid) report(file, 'matter-broken', {values: {format: source.format}})
  const {metadata, changes} = dataOf(file)
  const from = changes.length
  const own = profile && typeof profile === 'object' ? rowsOf(profile).rows : {}
  const counts = new Map<string, number>()
  for (const entry of entries) place(entry, own, file, counts, now)
  feed(metadata, file)
  account(source.value, file, from)
}

/** Put one field where it belongs. */
function place(
  entry: Entry,
  mapped: ReturnType<typeof rowsOf>['rows'],
  file: VFile,
  counts: Map<string, number>,
  now: Date | undefined,
): void {
  const {metadata, origins} = dataOf(file)
  const key = fieldKey(entry.name)
  const custom = mapped[entry.name]
  const row: FieldRow | undefined = custom
    ? (Object.values<FieldRow>(fields).find(({to}) => to === custom.from) as FieldRow)
    : Object.hasOwn(fields, key)
      ? fields[key as keyof typeof fields]
      : undefined
  if (row && entry.value === null) return
  if (row && take(row, entry.value, file, now)) {
    origins[row.to] ??= 'matter'
    return
  }
  const kind = Object.hasOwn(noise, key) ? noise[key as keyof typeof noise] : undefined
  if (kind && isNoise(kind, entry.value)) {
    const rule = kind === 'hash' ? 'matter-slug' : 'matter-theme'
    record(file, rule, {action: 'remove', before: `${entry.name}: ${textOf(entry.value)}`})
  } else keep(metadata, entry, counts)
}

function isNoise(kind: Noise, value: Value): boolean {
  if (kind === 'any') return typeof value !== 'object'
  if (kind === 'switch') return typeof value === 'boolean' || typeof value === 'number' || value === null
  return /^(?:[0-9a-f]{8}|[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{40}|\d{4,20})$/i.test(textOf(value))
}

/** Into `extra`; a name that is taken is not given twice. `counts`: how often each name was wanted. */
function keep(metadata: Metadata, {name, value}: Entry, counts: Map<string, number>): void {
  const wanted = name || 'text'
  let count = counts.get(wanted) ?? 1
  let free = count > 1 ? `${wanted}-${count}` : wanted
  while (Object.hasOwn(metadata.extra, free)) free = `${wanted}-${++count}`
  counts.set(wanted, count)
  own(metadata.extra, free, value)
}

/** Give `value` to a member of the metadata; `false` where it does not fit or the member has another value. */
function take({to, take: kind}: FieldRow, value: Value, file: VFile, now: Date | undefined): boolean {
  const {metadata} = dataOf(file)
  if (kind === 'date') return date(to as 'published', value, file, now)
  if (kind === 'list' || kind === 'names') {
    const items = itemsOf(value, kind === 'names')
    if (!items || (to === 'images' && items.some(isUnsafe))) return false
    const list = metadata[to] as string[]
    for (const item of items.map((text) => withoutMarkup(text, file)))
      if (item !== '' && !list.includes(item)) list.push(item)
    return true
  }
  if (typeof value === 'object' || typeof value === 'boolean') return false
  const text = withoutMarkup(String(value).replace(/\s+/g, ' ').trim(), file)
  if (kind === 'address' && !/^https?:\/\//i.test(text)) return false
  return set(to as 'title', text, metadata)
}

function set(to: 'title' | 'published', value: string, metadata: Metadata): boolean {
  if (value === '' || metadata[to] === value) return true
  if (metadata[to] !== undefined) return false
  metadata[to] = value
  return true
}

/** A crawler's clock (`2022-01-01 01:24:29.830245`) does not say when an article was published. */
function date(to: 'published', value: Value, file: VFile, now: Date | undefined): boolean {
  const {metadata} = dataOf(file)
  if (typeof value !== 'string' && typeof value !== 'number') return false
  const text = String(value)
  const reading = parseDate(text, {now})
  if (!reading) return text.trim() === ''
  const done = set(reading.clock ? ('crawled' as 'published') : to, reading.iso, metadata)
  if (done && hanOf(text)) record(file, 'matter-date', {action: 'replace', before: text, after: reading.iso})
  return done
}

/** Whether an address has a scheme that shows no picture of the web; a path has none. */
function isUnsafe(address: string): boolean {
  const [, scheme] = /^([^/?#]{0,60}?):/.exec(address.replace(/[\0-\s]+/g, '')) ?? []
  return scheme !== undefined && !/^https?$/i.test(scheme)
}

/** Items of a list, nested ones too; names in one text stand apart by marks. `undefined` where there are objects. */
function itemsOf(value: Value, names: boolean): string[] | undefined {
  if (typeof value === 'boolean') return undefined
  if (typeof value === 'string') {
    const text = value.trim()
    return names
      ? text
          .split(/[,，、;；]/)
          .map((part) => part.trim())
          .filter(Boolean)
      : text
        ? [text]
        : []
  }
  if (!Array.isArray(value))
    return value === null ? [] : typeof value === 'number' ? [String(value)] : undefined
  const items = value.map((item) => (Array.isArray(item) ? itemsOf(item, false) : textItem(item)))
  return items.includes(undefined) ? undefined : (items as string[][]).flat()
}

function textItem(value: Value): string[] | undefined {
  if (value === null) return []
  return typeof value === 'object' ? undefined : [String(value).trim()].filter(Boolean)
}

/** In the mirror of a feed the author is the feed's name, which stands among the categories too. */
function feed(metadata: Metadata, file: VFile): void {
  const [author, ...others] = metadata.authors
  if (!author || others.length > 0 || metadata.source || !metadata.categories.includes(author)) return
  metadata.source = author
  metadata.authors = []
  metadata.categories = metadata.categories.filter((name) => name !== author)
  record(file, 'matter-feed', {action: 'move', before: author})
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Every Han character of the source that is now neither in the metadata nor in the ledger gets a row. */
function account(source: string, file: VFile, from: number): void {
  const {metadata, changes} = dataOf(file)
  const left = new Map<string, number>()
  const add = (text: string, by: number): void => {
    for (const character of text) if (isHan(character)) left.set(character, (left.get(character) ?? 0) + by)
  }
  add(JSON.stringify(metadata), 1)
  for (const {before, after = ''} of changes.slice(from)) {
    add(before, 1)
    add(after, -1)
  }
  let rest = ''
  for (const line of source.split('\n')) {
    for (const character of line) {
      if (!isHan(character)) continue
      const count = left.get(character) ?? 0
      if (count > 0) left.set(character, count - 1)
      else rest += character
    }
  }
  if (rest) record(file, 'matter-rest', {action: 'remove', before: rest})
}
