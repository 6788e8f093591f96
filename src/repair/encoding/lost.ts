import {countHan} from '../../han/ranges.js'
import type {Finding} from '../finding.js'
import type {Shield} from '../shield.js'
import {lostText} from './lost.data.js'

/** More of a text than this many per hundred, and it is mostly lost; so many characters at least. */
const most = 40
const fewest = 8

/** What stands where text was. */
const ghosts = /[?\ufffd锟斤拷錕烫屯]/g

/** Find text that is lost for good; one message for a document that is mostly lost. */
export function lost(text: string, shield: Shield): Finding[] {
  if (!/[?\ufffd锟烫屯錕]/.test(text)) return []
  if (isMostlyLost(text, shield)) return [told(0, 0, 'encoding-mostly-lost')]
  const found: Finding[] = []
  for (const {pattern, rule} of Object.values(lostText)) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!shield(match.index, end)) found.push(told(match.index, end, rule))
    }
  }
  return found
}

function isMostlyLost(text: string, shield: Shield): boolean {
  let gone = 0
  for (const match of text.matchAll(ghosts)) if (!shield(match.index, match.index + 1)) gone++
  if (gone < fewest) return false
  let visible = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) <= 32 || shield(at, at + 1)) continue
    visible++
    // Sound texts have more of it than is left of one that is lost: no need to read on.
    if (gone * 100 <= visible * most) return false
  }
  return gone * 2 > countHan(text.replace(ghosts, '')) * 3
}

function told(start: number, end: number, rule: 'encoding-lost' | 'encoding-mostly-lost'): Finding {
  return {start, end, insert: '', rule, action: 'replace', alternatives: [], doubt: rule}
}
