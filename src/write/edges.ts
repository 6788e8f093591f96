import {type Attention, classOf, flanks} from '../han/flanking.js'
import type {Mark, Span} from './spans.js'

/** Brackets and quotation marks that go out together. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '[': ']',
  '"': '"',
}

/** Which end of emphasis a pass looks at. The pass over openings walks the spans from the end. */
interface Side {
  end: 'open' | 'close'
  other: 'open' | 'close'
  enter: 'enter' | 'leave'
  leave: 'enter' | 'leave'
  reach: (text: string) => string
  join: (near: string, far: string) => string
  cut: (text: string, test: (character: string) => boolean) => [kept: string, moved: string]
}

const closings: Side = {
  end: 'close',
  other: 'open',
  enter: 'enter',
  leave: 'leave',
  reach: (text) => [...text.slice(-2)].at(-1) ?? '',
  join: (near, far) => near + far,
  cut(text, test) {
    const characters = [...text]
    let at = characters.length
    while (at > 0 && test(characters[at - 1] as string)) at--
    return [characters.slice(0, at).join(''), characters.slice(at).join('')]
  },
}

const openings: Side = {
  end: 'open',
  other: 'close',
  enter: 'leave',
  leave: 'enter',
  reach: (text) => String.fromCodePoint(text.codePointAt(0) as number),
  join: (near, far) => far + near,
  cut(text, test) {
    let at = 0
    for (const character of text) {
      if (!test(character)) break
      at += character.length
    }
    return [text.slice(at), text.slice(0, at)]
  },
}

/**
 * Move what keeps emphasis from being read out of it: space always, punctuation where it must be.
 *
 *     **总体要求。**坚持   →   **总体要求**。坚持
 *
 * A link at the edge takes the emphasis in; an image or a break steps out; emphasis that holds nothing goes.
 */
export function moveEdges(
  spans: readonly Span[],
  before: string,
  after: string,
  attention: Attention,
): Span[] {
  // Most blocks have no emphasis.
  if (!spans.some(({type}) => type === 'open')) return merged(spans)
  const close = (list: readonly Span[]): Span[] => pass(list, closings, after, attention)
  const open = (list: readonly Span[]): Span[] =>
    pass([...list].reverse(), openings, before, attention).reverse()
  let result = merged(spans)
  // What one end moves out stands beside another end, which may have to move again.
  for (let round = 0; round < mostRounds; round++) {
    const moved = merged(open(close(pulled(result, before, after, attention))))
    if (isSame(moved, result)) break
    result = moved
  }
  return result
}

/** Ends that move each other go to rest in two or three rounds. */
const mostRounds = 6

function isSame(spans: readonly Span[], others: readonly Span[]): boolean {
  return (
    spans.length === others.length &&
    spans.every((span, index) => {
      const other = others[index] as Span
      return span === other || (span.type === other.type && faceOf(span) === faceOf(other))
    })
  )
}

function faceOf(span: Span): Mark | string {
  return 'mark' in span ? span.mark : span.value
}

/** Emphasis that begins where its like ends goes on instead. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  const into = new Map<Mark, Mark>()
  for (const span of spans) {
    const last = result.at(-1)
    if (span.type === 'open' && last?.type === 'close' && last.mark.kind === span.mark.kind) {
      result.pop()
      into.set(span.mark, last.mark)
    } else if (span.type === 'close') result.push({type: 'close', mark: into.get(span.mark) ?? span.mark})
    else if (span.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = {type: 'text', value: last.value + span.value}
    } else result.push(span)
  }
  return result
}

/** Mark emphasis whose edges are a pair of which one must move out. */
function pulled(
  spans: readonly Span[],
  before: string,
  after: string,
  attention: Attention,
): readonly Span[] {
  for (let index = 0; index + 2 < spans.length; index++) {
    const [open, text, close] = spans.slice(index, index + 3) as [Span, Span, Span]
    if (open.type !== 'open' || text.type !== 'text' || close.type !== 'close') continue
    const head = openings.reach(text.value)
    const tail = closings.reach(text.value)
    if (pairs[head] !== tail || text.value.indexOf(tail, head.length) !== text.value.length - tail.length)
      continue
    const left = edgeOf(spans[index - 1], closings, before)
    const right = edgeOf(spans[index + 3], openings, after)
    open.mark.pull = !flanks(head, left, attention) || !flanks(tail, right, attention)
  }
  return spans
}

/** Character of `span` that faces the other way than `side` reaches; `edge` at the end of the block. */
function edgeOf(span: Span | undefined, side: Side, edge: string): string {
  if (!span) return side.reach(edge || '\n')
  return side.reach('mark' in span ? span.mark.form : span.value)
}

/** Walk towards `side`, writing each end of emphasis where it works. */
function pass(spans: readonly Span[], side: Side, beyond: string, attention: Attention): Span[] {
  const result: Span[] = []
  const outer = outside(spans, side, beyond)
  for (const [index, span] of spans.entries()) {
    if (span.type !== side.end) result.push(span)
    else for (const one of end(result, span.mark, outer[index] as string, side, attention)) result.push(one)
  }
  return result
}

/** For each end, the character that follows its delimiter run. */
function outside(spans: readonly Span[], side: Side, beyond: string): string[] {
  const facing = side.end === 'close' ? openings : closings
  const outer: string[] = []
  let next = facing.reach(beyond || '\n')
  let last: Span | undefined
  for (let index = spans.length - 1; index >= 0; index--) {
    const span = spans[index] as Span
    const own = 'mark' in span ? span.mark.form : span.value
    const sameRun = last && 'mark' in last && 'mark' in span && last.mark.form[0] === own[0]
    if (!sameRun && last) next = facing.reach('mark' in last ? last.mark.form : last.value)
    outer[index] = next
    if (own !== '') last = span
  }
  return outer
}

/** What to write for an end of emphasis, having taken from `written` what must stand outside. */
function end(written: Span[], mark: Mark, outer: string, side: Side, attention: Attention): Span[] {
  const moved: Span[] = []
  for (let last = written.at(-1); last; last = written.at(-1)) {
    if (last.type === side.other && last.mark === mark) {
      written.pop()
      return moved.reverse()
    }
    const next = moved.length > 0 ? '' : outer
    if (last.type === 'text') {
      const inner = side.reach(last.value)
      if (flanks(inner, next || inner, attention) && !(mark.pull && moved.length === 0)) break
      const [kept, out] = side.cut(last.value, (character) => classOf(character) !== 'word')
      if (out === '') break
      written.pop()
      if (kept !== '') written.push({type: 'text', value: kept})
      moved.push({type: 'text', value: out})
    } else if (last.type === 'raw' && last.loose) {
      if (moved.length === 0 && !/\s$/.test(last.value) && flanks(side.reach(last.value), outer, attention))
        break
      moved.push(written.pop() as Span)
    } else if (last.type === side.leave && !flanks(side.reach(last.value), next || '字', attention)) {
      return [...intoLink(written, mark, side, attention), ...moved.reverse()]
    } else break
  }
  return [{type: side.end, mark}, ...moved.reverse()]
}

/** `**见[链接](a)**后` is written `**见**[**链接**](a)后`. */
function intoLink(written: Span[], mark: Mark, side: Side, attention: Attention): Span[] {
  let at = written.length - 1
  while (at > 0 && (written[at] as Span).type !== side.enter) at--
  const link = written.splice(at)
  const [enter, ...label] = link as [Span, ...Span[]]
  const leave = label.pop() as Span
  const twin: Mark = {...mark}
  const head = side.end === 'close' ? '[' : ']'
  const inside: Span[] = [{type: side.other, mark: twin}, ...label]
  const outer = side.end === 'close' ? ']' : '['
  const outsideEnd = end(written, mark, head === '[' ? '[' : ')', side, attention)
  const insideEnd = end(inside, twin, outer, side, attention)
  return [...outsideEnd, enter, ...inside, ...insideEnd, leave]
}
