import type {Delete, Emphasis, Nodes, Parents, PhrasingContent, Strong} from 'mdast'
import type {Info, State} from 'mdast-util-to-markdown'
import {autolinkOf, labelOf, resource} from './resource.js'

/** Emphasis that a span opens or closes; one object for both ends. */
export interface Mark {
  kind: Kind
  /** What is written: `**`, `<strong>` where no marker works, nothing where that loses nothing. */
  form: string
  /** Within its like: bold in bold may go unwritten. */
  nested: boolean
  /** The bracket at one edge has moved out, so its partner at the other follows. */
  pull?: boolean
}

export type Kind = 'strong' | 'emphasis' | 'delete'

/**
 * A piece of a block's inline content.
 *
 * - `text`: characters that stand for themselves; escaped where needed.
 * - `raw`: finished Markdown. `loose`: bold says nothing of it (an image, a break), so it may stand outside.
 *   `shortcut`: a reference without `[]` behind it.
 * - `open`, `close`: an end of emphasis.
 * - `enter`, `leave`: `[` and `](address)` of a link.
 */
export type Span =
  | {type: 'text'; value: string}
  | {type: 'raw'; value: string; loose?: boolean; shortcut?: boolean}
  | {type: 'open' | 'close'; mark: Mark}
  | {type: 'enter' | 'leave'; value: string}

/** Markers in the order in which they are tried, the first that every parser reads as meant wins. */
export const forms = {
  // `__` opens and closes only beside spaces and punctuation; it tells runs apart where two `*` runs touch.
  strong: ['**', '__', '<strong>'],
  emphasis: ['*', '_', '<em>'],
  delete: ['~~', '<del>'],
} as const satisfies Record<Kind, readonly string[]>

/** Whether a form is a delimiter run, not HTML and not nothing. */
export function isRun(form: string): boolean {
  return form !== '' && !form.startsWith('<')
}

type Step = Nodes | Span

/** Inline content of `parent`, laid flat. */
export function spansOf(parent: Parents, state: State, info: Info): Span[] {
  const spans: Span[] = []
  const open: Record<Kind, number> = {strong: 0, emphasis: 0, delete: 0}
  const steps: Step[] = [...(parent.children as Nodes[])].reverse()
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (isSpan(step)) {
      if (step.type === 'close') open[step.mark.kind]--
      push(spans, step)
    } else if (isEmphasis(step)) {
      const mark: Mark = {kind: step.type, form: forms[step.type][0], nested: open[step.type]++ > 0}
      spans.push({type: 'open', mark})
      steps.push({type: 'close', mark}, ...[...step.children].reverse())
    } else if (step.type === 'link' && autolinkOf(step, state) === undefined) {
      steps.push({type: 'leave', value: `](${resource(step, state)})`}, ...[...step.children].reverse())
      spans.push({type: 'enter', value: '['})
    } else push(spans, leaf(step, parent, state, info))
  }
  return spans
}

function isSpan(step: Step): step is Span {
  return step.type === 'close' || step.type === 'leave'
}

/** Whether `node` is bold, italic or struck out. */
export function isEmphasis(node: Nodes | Span): node is Strong | Emphasis | Delete {
  return Object.hasOwn(forms, node.type) && 'children' in node
}

/** Append `span`; texts that meet are one. */
function push(spans: Span[], span: Span | undefined): void {
  const last = spans.at(-1)
  if (!span || (span.type === 'text' && span.value === '')) return
  if (span.type === 'text' && last?.type === 'text') last.value += span.value
  else spans.push(span)
}

function leaf(node: Nodes, parent: Parents, state: State, info: Info): Span | undefined {
  switch (node.type) {
    case 'text':
      return {type: 'text', value: node.value}
    case 'break': {
      // In a heading or cell a break is a space.
      const value = state.handle(node, parent, state, info)
      return value.includes('\n') ? {type: 'raw', value, loose: true} : {type: 'text', value: ' '}
    }
    case 'link':
      return {type: 'raw', value: `<${autolinkOf(node, state)}>`}
    case 'image':
      return {type: 'raw', value: `![${labelOf(node.alt ?? '')}](${resource(node, state)})`, loose: true}
    default: {
      const value = state.handle(node as PhrasingContent, parent, state, {...info, before: '', after: ''})
      const shortcut = 'referenceType' in node && node.referenceType === 'shortcut'
      return value ? {type: 'raw', value, loose: value.startsWith('<!--'), shortcut} : undefined
    }
  }
}
