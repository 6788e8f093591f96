import {type EscapeRow, escapes} from './escapes.data.js'
import {isRun, type Span} from './spans.js'

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

/** A text within what is written. */
interface Place {
  start: number
  end: number
  /** Of a link or image; `unpaired`: its square brackets do not pair. */
  label: Label | undefined
}

interface Label {
  depth: number
  unpaired: boolean
}

/**
 * Write `spans` with a backslash before each character that a parser could take for more than itself.
 *
 * All of a block is looked at together: a lone `~` in `10~20` means nothing, two of them strike out what is between.
 */
export function escaped(spans: readonly Span[], context: Context): string {
  const {before, after} = context
  const pieces = [before]
  const seen = [before]
  const places: Place[] = []
  let label: Label | undefined = context.label ? {depth: 0, unpaired: false} : undefined
  let length = before.length
  for (const span of spans) {
    const piece = 'mark' in span ? tagOf(span) : span.value
    if (span.type === 'enter') label = {depth: 0, unpaired: false}
    if (span.type === 'leave') label = undefined
    if (span.type === 'text') {
      places.push({start: length, end: length + piece.length, label})
      if (label) count(label, piece, context)
    }
    pieces.push(piece)
    seen.push('mark' in span && isRun(span.mark.form) ? blank.repeat(piece.length) : piece)
    length += piece.length
  }
  const written = pieces.join('') + after
  const parts: string[] = []
  let from = before.length
  for (const position of positions(written, seen.join('') + after, places, context)) {
    parts.push(written.slice(from, position), '\\')
    from = position
  }
  parts.push(written.slice(from, length))
  return parts.join('')
}

/** Stands for the characters of a marker, so that the rows tell them from those of a text. */
const blank = '\ufdd0'

/** Count the brackets of a label; those that another row escapes are no pair. */
function count(label: Label, text: string, {references}: Context): void {
  label.unpaired ||= text.includes('](') || Boolean(references && text.includes('['))
  for (const character of text) {
    if (character === '[') label.depth++
    if (character === ']' && --label.depth < 0) label.unpaired = true
  }
}

function tagOf(span: Extract<Span, {type: 'open' | 'close'}>): string {
  const {form} = span.mark
  return span.type === 'close' && form.startsWith('<') ? `</${form.slice(1)}` : form
}

/** Each row of the table, and each of another extension's, finds one of these. */
const special = /[!-/:-@[-`{-~]/

/** Positions in `written`, ascending, that need a backslash. */
function positions(written: string, seen: string, places: readonly Place[], context: Context): number[] {
  // Most lines of Chinese have nothing that Markdown reads.
  if (!special.test(seen)) return []
  const found = new Map<number, EscapeRow | undefined>()
  for (const row of Object.values<EscapeRow>(escapes)) {
    // A look costs less than an iterator: most rows find nothing.
    if (seen.search(row.find) === -1 || (row.when && !row.when(context, written, seen))) continue
    for (const match of seen.matchAll(row.find)) {
      const run = row.run ? match[0].length : 1
      for (let at = match.index; at < match.index + run; at++) {
        if (!row.within || !found.has(at)) found.set(at, row)
      }
    }
  }
  for (const at of context.foreign?.(seen) ?? []) found.set(at, undefined)
  let index = 0
  return [...found.keys()]
    .sort((a, b) => a - b)
    .filter((at) => {
      while (index < places.length && (places[index] as Place).end <= at) index++
      const place = places[index]
      if (!place || at < place.start) return false
      if (!place.label) return !found.get(at)?.within
      if (found.get(at)?.within) return place.label.unpaired || place.label.depth !== 0
      return !linkless.test(written.charAt(at))
    })
}

/** Inside a link no other link begins, so these mean nothing there. */
const linkless = /[:@.]/
