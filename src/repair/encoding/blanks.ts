import type {Finding} from '../finding.js'
import type {Shield} from '../shield.js'

/** The commonest characters that only one script has. */
const simplified = /[们这为国时来说对会学发经过还后从当点开问见车长门东书]/
const traditional = /[們這為國時來說對會學發經過還後從當點開問見車長門東書]/

/**
 * Find blanks that became characters on the way through a wrong encoding.
 *
 *     聽聽聽聽第一段     no-break spaces (C2 A0) read as GBK
 *     號:1? ? ?文獻     no-break spaces that GBK has not, between common ones
 *     ????第一段        the indent of every paragraph
 */
export function blanks(text: string, shield: Shield): Finding[] {
  const found = [...fullSpaces(text), ...noBreaks(text), ...questions(text), ...indents(text)]
  return found.filter(({start, end}) => !shield(start, end))
}

/** A3A0 of GBK, an ideographic space on pages of Sina. */
function fullSpaces(text: string): Finding[] {
  return text.includes('\ue5e5') ? findings(text, /\ue5e5/g, '\u3000') : []
}

/** Fewest `聽` in a row that are no words: `聽聽看` is Traditional Chinese; in Simplified text the character is none. */
function noBreaks(text: string): Finding[] {
  if (!text.includes('聽')) return []
  if (traditional.test(text.replaceAll('聽', '')) || !simplified.test(text))
    return findings(text, /聽{3,100}/g, ' ')
  const runs = findings(text, /聽{2,100}/g, ' ')
  return findings(text, runs.length > 0 ? /聽{1,100}/g : /(?<![\p{L}聽])聽|聽(?![\p{L}聽])/gu, ' ')
}

/** `? ? ?` before a word; where a speaker wonders, nothing follows. Once may be chance. */
function questions(text: string): Finding[] {
  if (!text.includes('? ?')) return []
  const found = findings(text, /(?<![?？吗呢么嗎麼：:“"] ?) ?(?:\? ){2,20}\??(?=[\p{L}\p{N}《“（【])/gu, ' ')
  if (found.length > 1) return found
  return found.map((one) => ({...one, doubt: 'repair-possible'}))
}

/** The same even number of `?` opens most lines. */
function indents(text: string): Finding[] {
  if (!text.includes('??')) return []
  const found = findings(text, /(?<=^|\n|>)(?:\?\?|\?{4}|\?{8})(?=[\p{L}\p{N}《“])/gu, '\u3000\u3000')
  if (found.length < 3) return []
  const widths = new Set(found.map(({start, end}) => end - start))
  const lines = text.match(/[^\n]{20,}/g)?.length ?? 0
  return widths.size === 1 && found.length * 2 > lines ? found : []
}

function findings(text: string, pattern: RegExp, insert: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    insert,
    rule: 'shift-encoding',
    action: 'replace',
    note: 'A space in another encoding',
  }))
}
