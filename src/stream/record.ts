import {show} from '../check.js'
import {clean} from '../clean.js'
import {reasonOf} from '../messages.js'
import type {RuleId} from '../rules.data.js'
import type {Article, Change, Options} from '../types.js'

/** A document on its way in. One of `html`, `markdown`, `text`, `base64` and `bytes` holds it. */
export interface InputRecord {
  /** Comes back with the article. Without it `url` does, or `null`. */
  id?: string | number | null
  /** Address of the page. */
  url?: string | null
  html?: string | null
  markdown?: string | null
  text?: string | null
  /** Bytes of any encoding, in Base64 (RFC 4648). */
  base64?: string | null
  bytes?: Uint8Array | null
  /** HTTP header, for the charset of bytes. */
  contentType?: string | null
}

/** Why a document has no article. */
export interface RecordError {
  /** Stable rule id. */
  rule: string
  reason: string
}

/** Forms that an article can have on its way out. */
export const forms = {
  json: (article) => article.toJSON(),
  markdown: (article) => article.markdown,
  html: (article) => article.html,
  text: (article) => article.text,
  jsonld: (article) => article.toJsonLd(),
  ninjs: (article) => article.toNinjs(),
  corpus: (article) => article.toRecord(),
} as const satisfies Record<string, (article: Article) => object | string>

export type Form = keyof typeof forms

/** What `article` is in each form. */
export type FormOf<Name extends Form> = ReturnType<(typeof forms)[Name]>

/** What comes out for a record: its article, or why there is none. */
export type OutputRecord<Result = FormOf<Form>> =
  | {id: string | number | null; article: Result; error?: undefined}
  | {id: string | number | null; article?: undefined; error: RecordError}

/** A record that is done. */
export interface Outcome {
  output: OutputRecord
  /** Han and other characters that were taken out, by rule. */
  removed: Record<string, number>
}

/** Options of `clean()` for every record, and the form of the article. */
export interface Work {
  options: Options
  to: Form
}

/** Where a record may hold its document, and what that says of it. */
const places = {
  html: 'html',
  markdown: 'markdown',
  text: 'text',
  base64: undefined,
  bytes: undefined,
} as const

/** Clean one record. Whatever it is, there is an outcome. */
export function cleanRecord(record: unknown, {options, to}: Work): Outcome {
  const id = idOf(record)
  const found = documentIn(record)
  if ('error' in found) return failed(id, found.error, found.values)
  const {url, contentType} = record as InputRecord
  let article: Article
  try {
    article = clean(found.input, {
      ...options,
      ...(found.from && {from: found.from}),
      ...(url && {url}),
      ...(contentType && {contentType}),
    })
  } catch (error) {
    return failed(id, 'record-refused', {reason: (error as Error).message})
  }
  const removed = removedIn(article.changes)
  if (article.tree.children.length > 0) {
    return {output: {id, article: forms[to](article)}, removed}
  }
  const isEmpty = article.messages.some(({ruleId}) => ruleId === 'read-empty')
  return {...failed(id, isEmpty ? 'record-empty' : 'record-articleless'), removed}
}

/** The outcome of a record that failed. */
export function failed(
  id: string | number | null,
  rule: RuleId,
  values: Readonly<Record<string, string | number>> = {},
): Outcome {
  return {output: {id, error: {rule, reason: reasonOf(rule, values)}}, removed: {}}
}

/** What names the record, as far as it can be told. */
export function idOf(record: unknown): string | number | null {
  if (typeof record !== 'object' || record === null) return null
  const {id, url} = record as Record<string, unknown>
  if (typeof id === 'string' || typeof id === 'number') return id
  return typeof url === 'string' ? url : null
}

interface Found {
  input: string | Uint8Array
  from: 'html' | 'markdown' | 'text' | undefined
}

interface Missing {
  error: RuleId
  values?: Record<string, string>
}

function documentIn(record: unknown): Found | Missing {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return {error: 'record-shape', values: {actual: show(record).slice(0, 40)}}
  }
  const held = record as Readonly<Record<string, unknown>>
  const names = Object.keys(places).filter((name) => held[name] !== undefined && held[name] !== null)
  const [name] = names as Array<keyof typeof places>
  const value = name && held[name]
  const isBytes = name === 'bytes' ? value instanceof Uint8Array : typeof value === 'string'
  if (!name || names.length > 1 || !isBytes) {
    return {error: 'record-shape', values: {actual: `{${Object.keys(held).slice(0, 8).join(', ')}}`}}
  }
  if (name !== 'base64') return {input: value as string | Uint8Array, from: places[name]}
  const input = bytesOf(value as string)
  return input ? {input, from: undefined} : {error: 'record-base64'}
}

/** The bytes of a text in Base64; `undefined`: it is none. */
function bytesOf(text: string): Uint8Array | undefined {
  try {
    const letters = atob(text)
    const bytes = new Uint8Array(letters.length)
    for (let index = 0; index < letters.length; index++) bytes[index] = letters.charCodeAt(index)
    return bytes
  } catch {
    return undefined
  }
}

/** How many characters left the document, by rule. */
function removedIn(changes: readonly Change[]): Record<string, number> {
  const removed: Record<string, number> = {}
  for (const {rule, action, before, after} of changes) {
    if (action !== 'remove') continue
    const count = [...before].length - [...(after ?? '')].length
    removed[rule] = (removed[rule] ?? 0) + count
  }
  return removed
}
