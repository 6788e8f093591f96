import type {VFile} from 'vfile'
import {record, report} from '../messages.js'
import {spoiltIn} from './detect.js'
import {differences} from './differ.js'
import {spoilt} from './machine.data.js'
import type {Unit} from './slots.js'

/** A row for each run of characters that changed. */
export function tellSpans(unit: Unit, before: string, after: string, confidence: number, file: VFile): void {
  const position = unit.node?.position
  for (const {start, end, from, to} of differences(before, after)) {
    record(file, 'script-span', {
      action: 'replace',
      before: before.slice(start, end),
      after: after.slice(from, to),
      position,
      confidence,
    })
  }
}

/** One row: the text of the block as it was and as it is. */
export function tellBlock(unit: Unit, before: string, after: string, confidence: number, file: VFile): void {
  record(file, 'script-block', {action: 'replace', before, after, position: unit.node?.position, confidence})
}

/** Report words that no writer of Traditional Chinese writes, whoever made them. */
export function warn({node}: Unit, text: string, file: VFile): void {
  for (const word of spoiltIn(text)) {
    const expected = spoilt.right.get(word) as string
    report(file, 'script-spoilt', {
      values: {actual: word, expected},
      place: node,
      actual: word,
      expected: [expected],
    })
  }
}
