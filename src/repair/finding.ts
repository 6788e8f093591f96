import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Edit} from '../edits.js'
import {record, report} from '../messages.js'
import type {RuleId} from '../rules.data.js'
import type {Action, Mode} from '../types.js'

/** A place that looks damaged, and what stood there. */
export interface Finding extends Edit {
  rule: RuleId
  action: Action
  /** 0 to 1; 1 unless given. */
  confidence?: number
  /** What the ledger says instead of the text of the edit, to show more of it. */
  shown?: {before: string; after: string}
  /** The best readings, when more than one is possible. */
  alternatives?: string[]
  /** Whether it is too doubtful to be changed: the rule of the message to tell it with. */
  doubt?: RuleId
  note?: string
}

/** Where a range of the text that was searched is in the source. */
export type Place = (start: number, end: number) => Position | undefined

/**
 * Write findings into the ledger, or tell of those that are not to be changed.
 *
 * @returns The edits to be made, sorted and apart.
 */
export function settle(
  findings: readonly Finding[],
  text: string,
  mode: Mode,
  file: VFile,
  place: Place,
): Edit[] {
  const edits: Edit[] = []
  let from = 0
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (finding.start < from) continue
    const position = place(finding.start, finding.end)
    const before = finding.shown?.before ?? text.slice(finding.start, finding.end)
    const after = finding.shown?.after ?? finding.insert
    const {rule, action, confidence, alternatives, doubt, note} = finding
    if (doubt || mode === 'report') {
      const expected = alternatives ?? [after]
      const values = {actual: before, expected: expected.slice(0, 3).join('`, `'), rule}
      report(file, doubt ?? 'repair-possible', {
        values,
        actual: before,
        ...(expected.length > 0 && {expected}),
        ...(position && {place: position}),
        ...(note !== undefined && {note}),
      })
      continue
    }
    record(file, rule, {
      action,
      before,
      ...(after !== '' && {after}),
      ...(position && {position}),
      ...(confidence !== undefined && {confidence}),
      values: {note: note ?? ''},
    })
    edits.push({start: finding.start, end: finding.end, insert: finding.insert})
    from = finding.end
  }
  return edits
}
