import type {VFile} from 'vfile'
import {report} from '../messages.js'
import {entryOf} from './contents.js'
import type {Decision} from './decide.js'
import type {Line} from './lines.js'

/** Compare a table of contents with the headings: each entry is a heading, and each heading of its kinds an entry. */
export function checkContents(
  lines: readonly Line[],
  contents: ReadonlySet<number>,
  {verdicts}: Decision,
  file: VFile,
): void {
  if (contents.size === 0) return
  const entries = [...contents].map((index) => lines[index] as Line)
  const headings = [...verdicts]
    .filter(([index, verdict]) => verdict === 'heading' && !contents.has(index))
    .map(([index]) => lines[index] as Line)
  const kinds = new Set(entries.map(({mark}) => mark?.kind))
  const titles = new Set(headings.map(entryOf))
  const announced = new Set(entries.map(entryOf))
  const byNumber = new Map(headings.map((line) => [line.mark?.marker, line.text] as const))
  for (const line of entries) {
    if (!line.mark || titles.has(entryOf(line))) continue
    const expected = byNumber.get(line.mark.marker)
    report(file, 'numbering-contents', {
      values: {actual: line.text},
      place: line.place ?? line.block,
      actual: line.text,
      ...(expected === undefined ? {} : {expected: [expected]}),
    })
  }
  for (const line of headings) {
    if (!line.mark || !kinds.has(line.mark.kind) || announced.has(entryOf(line))) continue
    report(file, 'numbering-unlisted', {
      values: {actual: line.text},
      place: line.place ?? line.block,
      actual: line.text,
    })
  }
}
