import {parse as parseToml} from 'smol-toml'
import {isAlias, isMap, isScalar, isSeq, type Node, parseDocument} from 'yaml'
import {lenient} from './lenient.js'
import {type Entry, own, plain, type Value} from './values.js'

export interface Parsed {
  entries: Entry[]
  /** Whether the format's own parser took it. */
  valid: boolean
}

/** Read front matter, each field for itself where the whole does not parse. Never throws. */
export function parse(format: 'yaml' | 'toml' | 'json', source: string): Parsed {
  const entries = attempt(() => readers[format](source))
  if (entries) return {entries, valid: true}
  return {
    entries: lenient(source, format === 'toml' ? '=' : ':', (part) => attempt(() => yaml(part))),
    valid: false,
  }
}

const readers = {yaml, toml, json}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function yaml(source: string): Entry[] {
  const document = parseDocument(source, {
    uniqueKeys: false,
    strict: false,
    schema: 'core',
    // A value with a tag (`!!binary`) is the text that stands there.
    resolveKnownTags: false,
    // With `silent` a second document is dropped without a word.
    logLevel: 'error',
  })
  const [error] = document.errors
  if (error) throw error
  const {contents} = document
  if (contents === null) return []
  if (!isMap(contents)) throw new Error('Expected fields')
  return contents.items.map(({key, value}) => ({
    name: String(isScalar(key) ? (key.source ?? key.value) : key),
    value: plain(valueFrom(value as Node | null, source)),
  }))
}

/** The value of a node; a number that would be printed otherwise stays text, an alias stays a name. */
function valueFrom(node: Node | null, text: string, depth = 0): Value {
  if (node === null || depth > 64) return null
  if (isAlias(node)) return `*${node.source}`
  if (isSeq(node)) return node.items.flatMap((item) => itemsFrom(item as Node | null, text, depth + 1))
  if (isMap(node)) {
    const map = {}
    for (const {key, value} of node.items) {
      own(
        map,
        String(isScalar(key) ? (key.source ?? key.value) : key),
        valueFrom(value as Node | null, text, depth + 1),
      )
    }
    return map
  }
  const {value, source} = node as {value?: unknown; source?: string}
  if (typeof value === 'number' && String(value) !== source) return source ?? String(value)
  return (typeof value === 'bigint' ? String(value) : (value ?? null)) as Value
}

/** An item of a list; items below it at another indent, which YAML reads as its next lines, are items too. */
function itemsFrom(node: Node | null, text: string, depth: number): Value[] {
  if (isScalar(node) && node.type === 'PLAIN' && node.range) {
    const parts = text.slice(node.range[0], node.range[1]).split(/\n[ \t]*-[ \t]+/)
    if (parts.length > 1) return parts.map((part) => part.replace(/\s+/g, ' ').trim())
  }
  return [valueFrom(node, text, depth)]
}

function toml(source: string): Entry[] {
  return Object.entries(parseToml(source, {integersAsBigInt: 'asNeeded'})).map(([name, value]) => ({
    name,
    value: plain(value),
  }))
}

function json(source: string): Entry[] {
  const text = source.trim()
  const value: unknown = JSON.parse(text.startsWith('{') ? text : `{${text}}`)
  return Object.entries(value as object).map(([name, item]) => ({name, value: plain(item)}))
}
