import {formatNumeral, shiftNumeral} from '../han/numerals.js'
import type {Mark} from './marks.js'

/** The marker of `mark` with another number: 3 for `（一）` is `（三）`; `undefined` when it cannot be written. */
export function renumber(mark: Mark, ordinal: number): string | undefined {
  const {marker, numeral, system} = mark
  const at = marker.lastIndexOf(numeral)
  if (at === -1 || numeral === '') return undefined
  const next =
    system === 'circled' || system === 'roman' || system === 'letter'
      ? shiftNumeral(numeral, ordinal - mark.ordinal)
      : formatNumeral(ordinal, system)
  return next === undefined
    ? undefined
    : marker.slice(0, at) + widen(next, numeral) + marker.slice(at + numeral.length)
}

/** The marker with the mark that the standard wants; `undefined` when it has it. */
export function rightMark({marker, row}: Mark): string | undefined {
  if (!row.wrong) return undefined
  const bare = marker.replace(new RegExp(`\\s?${row.wrong}$`, 'u'), '')
  return bare === marker ? undefined : bare + row.mark
}

/** How the marker is printed, the number aside: `（#）`, `(#)`, `#.`; full-width digits count as another form. */
export function formOf({kind, marker, numeral, system}: Mark): string {
  if (kind === 'article') return ''
  const at = marker.lastIndexOf(numeral)
  const wide = /[０-９Ａ-Ｚａ-ｚ]/u.test(numeral) ? '＃' : '#'
  const before = marker.slice(0, at).replace(/[0-9０-９]{1,3}/gu, '#')
  return `${system} ${before}${wide}${marker.slice(at + numeral.length)}`.replace(/\s/g, '')
}

function widen(next: string, like: string): string {
  if (!/[０-９]/u.test(like)) return next
  return next.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
