import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {type Back, type PointOf, relocated} from './edits.js'
import {type Rule, type RuleId, rules} from './rules.data.js'
import type {Change, ZhengwenData} from './types.js'

/** Values for the `{names}` of a reason. */
export type Values = Readonly<Record<string, string | number>>

/** Page that explains the rules. */
const home = 'https://www.npmjs.com/package/zhengwen#rules'

/** Members of the metadata that are a line of text; addresses, dates and `language` are none. */
export const textMembers = [
  'title',
  'subtitle',
  'alternativeTitle',
  'source',
  'siteName',
  'dateline',
] as const

/** What the rooms share about the document in `file`; made on first use. */
export function dataOf(file: VFile): ZhengwenData {
  file.data.zhengwen ??= {
    metadata: {authors: [], editors: [], images: [], categories: [], tags: [], stocks: [], extra: {}},
    changes: [],
    outline: [],
    origins: {},
  }
  return file.data.zhengwen
}

/** Write a row into the ledger. `confidence` is 1 unless given. */
export function record(
  file: VFile,
  rule: RuleId,
  change: Omit<Change, 'rule' | 'reason' | 'confidence'> & {confidence?: number; values?: Values},
): void {
  const {action, before, after, position, confidence = 1, values} = change
  const row = {rule, action, before} as Change
  if (after !== undefined) row.after = after
  if (position) row.position = position
  row.confidence = confidence
  row.reason = reasonOf(rule, values)
  dataOf(file).changes.push(row)
}

/** How much was told of a document so far. */
export type Told = Readonly<Record<'changes' | 'messages', number>>

/** How much was told of the document in `file` so far. */
export function toldOf(file: VFile): Told {
  return {changes: dataOf(file).changes.length, messages: file.messages.length}
}

/** Make the places of what was told since `since`, in an edited text, those of the text before. */
export function relocateTold(file: VFile, since: Told, back: Back, pointOf: PointOf): void {
  for (const change of dataOf(file).changes.slice(since.changes)) {
    const position = relocated(change.position, back, pointOf)
    if (position) change.position = position
  }
  for (const message of file.messages.slice(since.messages)) {
    const {place} = message
    const position = place && 'start' in place ? relocated(place, back, pointOf) : undefined
    if (!position) continue
    message.place = position
    message.line = position.start.line
    message.column = position.start.column
    message.name = [position.start, position.end].map(({line, column}) => `${line}:${column}`).join('-')
  }
}

/** Tell of a trouble of the document. */
export function report(
  file: VFile,
  rule: RuleId,
  details: {
    values?: Values
    place?: Node | Position | Point
    actual?: string
    expected?: string[]
    note?: string
  } = {},
): void {
  const place = details.place && 'type' in details.place ? details.place.position : details.place
  const message = file.message(reasonOf(rule, details.values), {place, source: 'zhengwen', ruleId: rule})
  const {severity} = rules[rule] as Rule
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.url = home
  if (details.actual !== undefined) message.actual = details.actual
  if (details.expected) message.expected = details.expected
  if (details.note) message.note = details.note
}

/** The reason of a rule, its values filled in. */
export function reasonOf(rule: RuleId, values?: Values): string {
  if (!values) return rules[rule].reason
  return rules[rule].reason.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
