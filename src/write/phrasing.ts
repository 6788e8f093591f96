import type {Parents} from 'mdast'
import type {Info, State} from 'mdast-util-to-markdown'
import {moveEdges} from './edges.js'
import {type Context, escaped} from './escape.js'
import type {Attention} from './flanking.js'
import {chooseForms} from './pairing.js'
import {type Span, spansOf} from './spans.js'

/** What the writer knows of the document besides the block at hand. */
export interface Manner {
  attention: Attention
  references: boolean
}

/** Write the inline content of a block. */
export function phrasing(parent: Parents, state: State, info: Info, manner: Manner): string {
  const context: Context = {
    before: info.before,
    after: info.after,
    label: state.stack.includes('label'),
    heading: state.stack.includes('headingAtx'),
    cell: state.stack.includes('tableCell'),
    item: state.stack.at(-3) === 'listItem',
    references: manner.references,
  }
  const spans = moveEdges(spansOf(parent, state, info), info.before, info.after, manner.attention)
  const block = trimmed(spans, !context.label, Boolean(context.heading || context.cell))
  chooseForms(block, info.before, info.after, manner.attention)
  return escaped(block, context)
}

/** Space at the ends of a block and of its lines is layout; in a heading or cell a line ending is a space. */
function trimmed(spans: readonly Span[], ends: boolean, flat: boolean): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    if (span.type !== 'text') {
      result.push(flat && span.type === 'raw' ? {...span, value: span.value.replace(eol, ' ')} : span)
      continue
    }
    let value = span.value.replace(eol, flat ? ' ' : '\n')
    const last = result.at(-1)
    if ((ends && !result.some(visible)) || (last?.type === 'raw' && last.value.endsWith('\n'))) {
      value = value.replace(/^[ \t\n]+/, '')
    }
    if (value) result.push({type: 'text', value})
  }
  for (let last = result.at(-1); ends && last; last = result.at(-1)) {
    if (last.type === 'raw' && last.value === '\\\n') result.pop()
    else if (last.type === 'text' && /[ \t\n]$/.test(last.value)) {
      result.pop()
      const value = last.value.replace(/(?<![ \t\n])[ \t\n]+$/, '')
      if (value) result.push({type: 'text', value})
    } else break
  }
  while (ends && result[0]?.type === 'raw' && result[0].value === '\\\n') result.shift()
  return result
}

function visible(span: Span): boolean {
  return span.type !== 'open' && span.type !== 'close'
}

const eol = /(?<![ \t])[ \t]*[\r\n][ \t\r\n]*/g
