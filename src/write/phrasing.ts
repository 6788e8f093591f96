import type {Parents} from 'mdast'
import type {Info, State, Unsafe} from 'mdast-util-to-markdown'
import type {Attention} from '../han/flanking.js'
import {moveEdges} from './edges.js'
import {type Context, escaped} from './escape.js'
import {foreignPositions} from './foreign.js'
import {closeReferences, laidOut} from './layout.js'
import {chooseForms} from './pairing.js'
import {spansOf} from './spans.js'

/** What the writer knows of the document besides the block at hand. */
export interface Manner {
  attention: Attention
  references: boolean
  /** Rows of `unsafe` that other extensions brought. */
  foreign: readonly Unsafe[]
}

/** Words that no parser takes for more than themselves: without white space, control characters and marks of ASCII. */
const plainWords = /^[^\s\0-/:-@[-`{-\u009f\ufdd0]+$/

/** Write the inline content of a block. */
export function phrasing(parent: Parents, state: State, info: Info, manner: Manner): string {
  const [only, second] = parent.children
  // Most paragraphs of Chinese are one such text.
  if (only?.type === 'text' && !second && plainWords.test(only.value)) return only.value
  const context: Context = {
    before: info.before,
    after: info.after,
    label: state.stack.includes('label'),
    heading: state.stack.includes('headingAtx'),
    cell: state.stack.includes('tableCell'),
    item: state.stack.at(-3) === 'listItem',
    references: manner.references,
    foreign: (text) => foreignPositions(manner.foreign, state, text),
  }
  const spans = moveEdges(spansOf(parent, state, info), info.before, info.after, manner.attention)
  const flat = Boolean(context.heading || context.cell)
  const block = closeReferences(laidOut(spans, !context.label, flat))
  chooseForms(block, info.before, info.after, manner.attention)
  return escaped(block, context)
}
