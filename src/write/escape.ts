import {type EscapeRow, escapes} from './escapes.data.js'
import type {Span} from './spans.js'

/** Where a block's inline content stands. */
export interface Context {
  /** What is written before and after it: a line ending, `# `, `|`. */
  before: string
  after: string
  /** In square brackets. */
  label?: boolean
  heading?: boolean
  cell?: boolean
  /** At the head of a list item, where `[ ]` is a box. */
  item?: boolean
  /** Whether the document has definitions, so that `[text]` may be a reference. */
  references?: boolean
  /** Escapes that other extensions ask for: positions in the text given. */
  foreign?: ((text: string) => number[]) | undefined
}

/**
 * Write `spans` with a backslash before each character that a parser could take for more than itself.
 *
 * All of a block is looked at together: a lone `~` in `10~20` means nothing, two of them strike out what is between.
 */
export function escape(spans: readonly Span[], context: Context): string {
  const {before, after} = context
  let written = before
  const inText: Array<[start: number, end: number, inLabel: boolean]> = []
  let label = context.label ?? false
  for (const span of spans) {
    const start = written.length
    if (span.type === 'enter' || span.type === 'leave') label = span.type === 'enter'
    written += 'mark' in span ? tagOf(span) : span.value
    if (span.type === 'text') inText.push([start, written.length, label])
  }
  written += after
  const marked = positions(written, inText, context)
  const parts: string[] = []
  let from = before.length
  for (const position of marked) {
    parts.push(written.slice(from, position), '\\')
    from = position
  }
  parts.push(written.slice(from, written.length - after.length))
  return parts.join('')
}

function tagOf(span: Extract<Span, {type: 'open' | 'close'}>): string {
  const {form} = span.mark
  return span.type === 'close' && form.startsWith('<') ? `</${form.slice(1)}` : form
}

/** Positions in `written`, ascending, that need a backslash. */
function positions(
  written: string,
  inText: ReadonlyArray<[number, number, boolean]>,
  context: Context,
): number[] {
  const found = new Set<number>()
  for (const row of Object.values<EscapeRow>(escapes)) {
    if (row.when && !row.when(context, written)) continue
    for (const match of written.matchAll(row.find)) {
      const run = row.run ? match[0].length : 1
      for (let at = match.index; at < match.index + run; at++) found.add(at)
    }
  }
  for (const at of context.foreign?.(written) ?? []) found.add(at)
  const sorted = [...found].sort((a, b) => a - b)
  let index = 0
  return sorted.filter((at) => {
    while (index < inText.length && (inText[index] as [number, number, boolean])[1] <= at) index++
    const place = inText[index]
    if (!place || at < place[0]) return false
    return !(place[2] && linkless.test(written.slice(at, at + 1)))
  })
}

/** Inside a link no other link begins, so these mean nothing there. */
const linkless = /[:@.]/
