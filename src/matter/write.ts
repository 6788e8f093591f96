import {stringify} from 'yaml'
import {momentOf} from '../han/moment.js'
import type {MatterMapping, MatterProfileName, Metadata} from '../types.js'
import {type Form, type Profile, type ProfileRow, profiles} from './profiles.data.js'

/** Front matter of a profile, fences included; empty where there is nothing to say. */
export function toMatter(metadata: Metadata, profile: MatterProfileName | MatterMapping): string {
  const yaml = toYaml(metadata, profile)
  return yaml ? `---\n${yaml}\n---\n` : ''
}

/** What stands between the fences, as the value of a `yaml` node. */
export function toYaml(metadata: Metadata, profile: MatterProfileName | MatterMapping): string {
  const {rows, moment} = rowsOf(profile)
  const lines: string[] = []
  const named = new Set<string>()
  for (const [name, {from, form}] of Object.entries(rows)) {
    const line = lineOf(name, metadata[from], form, moment)
    if (!line) continue
    lines.push(line)
    named.add(name)
  }
  for (const [name, value] of Object.entries(metadata.extra)) {
    const free = freeName(name, named)
    lines.push(print(free, value))
    named.add(free)
  }
  return lines.join('').trimEnd()
}

/** A name that no field has yet. */
function freeName(name: string, named: ReadonlySet<string>): string {
  let free = name
  for (let count = 2; named.has(free); count++) free = `${name}-${count}`
  return free
}

/** The rows of a profile; a mapping's strings are rows in short. */
export function rowsOf(profile: MatterProfileName | MatterMapping): Profile {
  if (typeof profile === 'string') return profiles[profile]
  const rows: Record<string, ProfileRow> = {}
  for (const [name, row] of Object.entries(profile)) {
    const {from, type} = typeof row === 'string' ? {from: row, type: undefined} : row
    if (from === 'extra') continue
    rows[name] = {from, form: type ?? formOf(from)}
  }
  return {moment: 'iso', rows}
}

function formOf(from: ProfileRow['from']): Form {
  return profiles.zhengwen.rows[from].form
}

function lineOf(name: string, value: unknown, form: Form, moment: Profile['moment']): string {
  const list = Array.isArray(value) ? (value as string[]) : value === undefined ? [] : [String(value)]
  const [first] = list
  if (first === undefined || first === '') return ''
  switch (form) {
    case 'list':
      return print(name, list)
    case 'names':
      return print(name, list.length === 1 ? first : list)
    case 'one':
      return print(name, first)
    case 'string':
      return print(name, list.join('、'))
    default:
      return `${print(name, null).replace(/ null\n$/, '')} ${momentText(first, form === 'date' ? 'day' : moment)}\n`
  }
}

/** A date as the host prints it; what is no full date or time is left as it is. */
function momentText(iso: string, form: Profile['moment'] | 'day'): string {
  if (form === 'iso' || !iso.includes('T')) return iso
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  const {year, month, day, hour, minute, second} = momentOf(time)
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  if (form === 'day') return date
  return `${date} ${two(hour)}:${two(minute)}:${two(second)}${form === 'offset' ? ' +0800' : ''}`
}

/** A key and a value that stand as they are in any YAML: most of them do, and a printer is slow. */
const plainName = /^(?!(?:true|false|null|yes|off)$)[a-z]{3,40}$/i
const plain =
  /^(?=.{0,400}[々〇㐀-鿿𠀀-𳑹])[々〇㐀-鿿𠀀-𳑹\p{Nd}A-Za-z“‘《（【「『][々〇㐀-鿿𠀀-𳑹\p{Nd}A-Za-z，。、；：！？“”‘’《》（）【】「」『』·—…％ ./+_-]*(?<![ -])$/u
const plainAddress = /^https?:\/\/[\w.~/?=&%+-]+(?<!-)$/
/** Of a language and its script or region: `zh-Hans`. */
const plainTag = /^[a-z]{2,3}-[A-Za-z]{2,8}$/

function isPlain(value: unknown): value is string {
  return typeof value === 'string' && (plain.test(value) || plainAddress.test(value) || plainTag.test(value))
}

/** One field in YAML that 1.1 and 1.2 read alike. */
function print(name: string, value: unknown): string {
  if (plainName.test(name)) {
    if (value === null) return `${name}: null\n`
    if (isPlain(value)) return `${name}: ${value}\n`
    if (Array.isArray(value) && value.length > 0 && value.every(isPlain))
      return `${name}:\n${value.map((item) => `  - ${item}\n`).join('')}`
  }
  return stringify(new Map([[name, value]]), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    schema: 'core',
    blockQuote: isFrayed(value) ? false : 'literal',
  })
}

/** Whether a text begins or ends with space that would be lost in a block of lines. */
function isFrayed(value: unknown): boolean {
  if (typeof value === 'string') {
    const end = value.trimEnd()
    return value !== value.trimStart() || (value !== end && value !== `${end}\n`)
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(isFrayed)
}
