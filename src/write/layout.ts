import {countHan} from '../han/ranges.js'
import type {Span} from './spans.js'

const eol = /(?<![ \t])[ \t]*[\r\n][ \t\r\n]*/g

/**
 * Lay out the lines of a block: space at its ends and at the ends of its lines says nothing and goes.
 *
 * @param ends  Whether the ends of `spans` are the ends of the block.
 * @param flat  Whether a line ending would end the block (headings, cells): it is a space there.
 */
export function laidOut(spans: readonly Span[], ends: boolean, flat: boolean): Span[] {
  const result: Span[] = []
  const isExact = (): boolean =>
    !flat && ends && !spans.some((span) => span.type === 'text' && countHan(span.value) > 0)
  for (const span of spans) {
    if (span.type !== 'text') {
      result.push(flat && span.type === 'raw' ? {...span, value: span.value.replace(eol, ' ')} : span)
      continue
    }
    const last = result.at(-1)
    const first = !result.some(({type}) => type !== 'open' && type !== 'close')
    if (/^\t|\n\n/.test(span.value) && isExact() && keep(span.value, first, result)) continue
    let value = span.value.replace(eol, flat ? ' ' : '\n')
    if ((ends && first) || (last?.type === 'raw' && last.value.endsWith('\n'))) {
      value = value.replace(/^[ \t\n]+/, '')
    }
    if (value) result.push({type: 'text', value})
  }
  return ends ? withoutEnds(result) : result
}

/**
 * Keep what only a character reference can say: an empty line in a text, a tab at the head of a block.
 *
 * In text without Chinese alone; there it is meant, elsewhere it is left from a page's layout.
 */
function keep(value: string, first: boolean, result: Span[]): boolean {
  const tab = first && /^\t(?=\S)/.test(value)
  if (!tab && !/\S\n\n(?=\S)/.test(value)) return false
  if (tab) result.push({type: 'raw', value: '&#x9;'})
  for (const [index, part] of value
    .slice(tab ? 1 : 0)
    .split(/(?<=\S)\n\n(?=\S)/)
    .entries()) {
    if (index > 0) result.push({type: 'text', value: '\n'}, {type: 'raw', value: '&#xA;'})
    result.push({type: 'text', value: part.replace(eol, '\n')})
  }
  return true
}

/** A reference whose name stands alone says so with `[]` where what follows would be read as its address: `[a][][b]` */
export function closeReferences(spans: readonly Span[]): Span[] {
  return spans.map((span, index) => {
    const next = spans[index + 1]
    const isOpen =
      span.type === 'raw' && span.shortcut && next && !('mark' in next) && /^[[(]/.test(next.value)
    return isOpen ? {...span, value: `${span.value}[]`} : span
  })
}

/** `spans` without space and breaks at the ends of the block. */
function withoutEnds(spans: Span[]): Span[] {
  while (spans[0]?.type === 'raw' && spans[0].value === '\\\n') spans.shift()
  for (let last = spans.at(-1); last; last = spans.at(-1)) {
    if (last.type === 'raw' && last.value === '\\\n') spans.pop()
    else if (last.type === 'text' && /[ \t\n]$/.test(last.value)) {
      spans.pop()
      const value = last.value.replace(/(?<![ \t\n])[ \t\n]+$/, '')
      if (value) spans.push({type: 'text', value})
    } else break
  }
  return spans
}
