import './augment.js'
import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {Change, ZhengwenData} from './types.js'

/**
 * Every rule there is. `ledger` rows are changes that were made; the others are messages, by severity.
 * `{name}` in a reason is filled with a value.
 */
export const rules = {
  // decode
  'decode-label': {
    severity: 'info',
    reason: 'Unexpected encoding label `{actual}`, the bytes are `{expected}`',
  },
  'decode-lost': {
    severity: 'warning',
    reason: 'Unexpected bytes that are no text in `{encoding}`, {count} replaced by U+FFFD',
  },
  // read
  'limit-depth': {severity: 'warning', reason: 'Unexpected nesting deeper than {limit}, laid flat'},
  'read-empty': {severity: 'warning', reason: 'Unexpected empty input, expected a document'},
  // script
  'script-block': {
    severity: 'ledger',
    reason: 'Characters of this block written in the script that was asked for',
  },
  'script-span': {severity: 'ledger', reason: 'Written in the script that was asked for'},
  'script-spoilt': {severity: 'warning', reason: 'Unexpected `{actual}`, expected `{expected}`'},
  'script-length': {
    severity: 'warning',
    reason: 'Unexpected conversion of `{before}` to `{after}`, expected as many characters',
  },
} as const satisfies Record<string, Rule>

export interface Rule {
  severity: 'ledger' | 'info' | 'warning' | 'error'
  reason: string
}

export type RuleId = keyof typeof rules

/** Values for the `{names}` of a reason. */
export type Values = Readonly<Record<string, string | number>>

/** Page that explains the rules. */
const home = 'https://www.npmjs.com/package/zhengwen#rules'

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
  const {values, confidence = 1, ...rest} = change
  dataOf(file).changes.push({rule, ...rest, confidence, reason: reasonOf(rule, values)})
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

function reasonOf(rule: RuleId, values?: Values): string {
  if (!values) return rules[rule].reason
  return rules[rule].reason.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
