import {countHan} from '../../han/ranges.js'
import {charactersOf} from '../../han/seek.js'
import type {Finding} from '../finding.js'
import type {Shield} from '../shield.js'
import {lostText} from './lost.data.js'

/** More of a text than this many per hundred, and it is mostly lost; so many characters at least. */
const most = 40
const fewest = 8
/** Fewer `?` than this tell nothing. */
const least = 4

/** What stands where text was. */
const ghosts = charactersOf('?\ufffd锟斤拷錕烫屯')

/** Find text that is lost for good; one message for a document that is mostly lost. */
export function lost(text: string, shield: Shield): Finding[] {
  if (!mayBeLost(text)) return []
  if (isMostlyLost(text, shield)) return [told(0, 0, 'encoding-mostly-lost')]
  const found: Finding[] = []
  for (const {pattern, signs, rule} of Object.values(lostText)) {
    if (!signs.some((sign) => text.includes(sign))) continue
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!shield(match.index, end)) found.push(told(match.index, end, rule))
    }
  }
  return found
}

/** Whether a text has as many of such characters as tell anything: a look at each of the rarer ones, and a few at `?`. */
function mayBeLost(text: string): boolean {
  if (['\ufffd', '锟', '錕', '烫', '屯'].some((ghost) => text.includes(ghost))) return true
  let at = -1
  for (let count = 0; count < least; count++) {
    at = text.indexOf('?', at + 1)
    if (at === -1) return false
  }
  return true
}

function isMostlyLost(text: string, shield: Shield): boolean {
  let gone = 0
  let visible = 0
  let from = 0
  for (const [start, end] of [...shield.ranges(), [text.length, text.length] as const]) {
    for (let at = from; at < start; at++) {
      const code = text.charCodeAt(at)
      if (code <= 32) continue
      visible++
      if (ghosts[code] === 1) gone++
    }
    from = end
  }
  return gone >= fewest && gone * 100 > visible * most && gone * 2 > chineseIn(text) * 3
}

/** How much Chinese is left. */
function chineseIn(text: string): number {
  let left = ''
  for (const character of text) if (ghosts[character.charCodeAt(0)] === 0) left += character
  return countHan(left)
}

function told(start: number, end: number, rule: 'encoding-lost' | 'encoding-mostly-lost'): Finding {
  return {start, end, insert: '', rule, action: 'replace', alternatives: [], doubt: rule}
}
