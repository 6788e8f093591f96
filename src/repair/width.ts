import {countHan} from '../han/ranges.js'
import {toHalfLetters} from '../han/width.js'
import type {Finding} from './finding.js'
import {maskRuns} from './masks.js'

/** Find full-width letters and digits, which Chinese text is not stored with (CLREQ; `ＡＢＣ１２３` → `ABC123`). */
export function widths(text: string): Finding[] {
  if (!/[０-９Ａ-Ｚａ-ｚ]/.test(text) || isJapanese(text)) return []
  const found: Finding[] = []
  const hidden = /[Ｘｘ]/.test(text) ? new Set(maskRuns(text).map(({start}) => start)) : undefined
  for (const match of text.matchAll(/[０-９Ａ-Ｚａ-ｚ]{1,200}/g)) {
    const [run] = match
    if (hidden?.has(match.index)) continue
    const end = match.index + run.length
    found.push({start: match.index, end, insert: toHalfLetters(run), rule: 'width-ascii', action: 'replace'})
  }
  return found
}

/** Japanese keeps its full-width digits. */
function isJapanese(text: string): boolean {
  return (text.match(/[\u3040-\u30ff]/g)?.length ?? 0) * 3 > countHan(text)
}
