import {applyEdits} from '../src/edits.js'
import type {Finding} from '../src/repair/finding.js'

/** `text` with what `find` found; what it is in doubt of stays and stands behind a bar. */
export function mended(text: string, find: (text: string) => readonly Finding[]): string {
  const findings = [...find(text)].sort((a, b) => a.start - b.start)
  const doubts = findings
    .filter(({doubt}) => doubt)
    .map(({start, end, doubt}) => `${doubt} ${text.slice(start, end)}`)
  const sure = findings.filter(({doubt}) => !doubt)
  return [applyEdits(text, sure).text, ...doubts].join(' | ')
}
