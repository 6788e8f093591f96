import {type Attention, classOf, flanks} from '../han/flanking.js'
import {hidesYear} from '../han/years.js'
import {forms, isRun, type Mark, type Span} from './spans.js'

interface Run {
  character: string
  /** Marks in order; an entry per delimiter character. */
  marks: Array<{mark: Mark; end: 'open' | 'close'}>
  start: number
  size: number
  opens: boolean
  closes: boolean
  link: number
}

/**
 * Choose the form of each emphasis: the first with which the rules of CommonMark pair the runs as they are meant.
 *
 * The forms and their order stand in `forms`. Changes the marks of `spans`.
 */
export function chooseForms(
  spans: readonly Span[],
  before: string,
  after: string,
  attention: Attention,
): void {
  for (let tries = 0; ; tries++) {
    for (const mark of yearly(spans)) mark.form = forms[mark.kind].at(-1) as string
    const good = pair(runsOf(spans, before, after, attention))
    let changed = false
    for (const mark of wrong(spans, good, tries < 64)) {
      const list: readonly string[] = mark.nested ? [...forms[mark.kind].slice(0, -1), ''] : forms[mark.kind]
      const next = tries < 64 ? list[list.indexOf(mark.form) + 1] : undefined
      mark.form = next ?? (list.at(-1) as string)
      changed = true
    }
    if (!changed) return
  }
}

/** Marks that would hide half of a year, wherever they open or close: `20**年**`, `**截至20**年`. */
function yearly(spans: readonly Span[]): Mark[] {
  const result: Mark[] = []
  let before = ''
  let run: Mark[] = []
  for (const span of spans) {
    if ('mark' in span && span.mark.form.startsWith('*')) {
      run.push(span.mark)
      continue
    }
    const text = 'mark' in span ? span.mark.form : span.value
    if (run.length > 0 && hidesYear(before, text)) for (const mark of run) result.push(mark)
    run = []
    before = text
  }
  return result
}

/**
 * Marks that would not be read as meant; with `gently`, of those that nest the one that opens last, as another form
 * harms least within.
 */
function wrong(spans: readonly Span[], good: ReadonlySet<Mark>, gently: boolean): Mark[] {
  const result: Mark[] = []
  let depth = 0
  let last: Mark | undefined
  for (const span of spans) {
    if (span.type === 'close' && --depth === 0 && last) {
      result.push(last)
      last = undefined
    }
    if (span.type !== 'open') continue
    depth++
    if (!isRun(span.mark.form) || good.has(span.mark)) continue
    if (gently) last = span.mark
    else result.push(span.mark)
  }
  return result
}

function runsOf(spans: readonly Span[], before: string, after: string, attention: Attention): Run[] {
  const runs: Run[] = []
  let link = 0
  let links = 0
  let last = before.at(-1) ?? ''
  let run: Run | undefined
  let runBefore = ''
  const finish = (next: string): void => {
    if (run) flank(run, runBefore, next, attention)
    run = undefined
  }
  for (const span of spans) {
    if ('mark' in span && span.mark.form === '') continue
    if ('mark' in span && isRun(span.mark.form)) {
      const {form} = span.mark
      const character = form[0] as string
      if (run?.character !== character) {
        finish(character)
        run = {character, marks: [], start: 0, size: 0, opens: false, closes: false, link}
        runBefore = last
        runs.push(run)
      }
      for (let count = 0; count < form.length; count++) {
        run?.marks.push({mark: span.mark, end: span.type as 'open' | 'close'})
      }
      last = character
      continue
    }
    const text = 'mark' in span ? '<>' : span.value
    finish(String.fromCodePoint(text.codePointAt(0) ?? 10))
    last = [...text.slice(-2)].at(-1) ?? ''
    if (span.type === 'enter') link = ++links
    if (span.type === 'leave') link = 0
  }
  finish(after[0] ?? '\n')
  for (const run of runs) run.size = run.marks.length
  return runs
}

/** Whether a run can open and close (CommonMark 0.31, 6.2; `_` only beside spaces and punctuation). */
function flank(run: Run, before: string, after: string, attention: Attention): void {
  const left = flanks(after, before, attention)
  const right = flanks(before, after, attention)
  const strict = run.character === '_'
  const word = (character: string): boolean => /^(?:word|unsure)$/.test(classOf(character))
  run.opens = left && (!strict || !word(before))
  run.closes = right && (!strict || !word(after))
}

/** Pair the runs as parsers do; gives the marks both ends of which found each other whole. */
function pair(runs: readonly Run[]): Set<Mark> {
  const good = new Set<Mark>()
  const openers = new Map<string, Run[]>()
  for (const closer of runs) {
    const key = `${closer.character}${closer.link}`
    const list = openers.get(key) ?? []
    openers.set(key, list)
    for (let at = closer.closes ? list.length - 1 : -1; at >= 0 && closer.start < closer.marks.length; at--) {
      const opener = list[at] as Run
      const size = match(opener, closer)
      if (size === 0) continue
      const opening = opener.marks.splice(-size)
      const closing = closer.marks.slice(closer.start, closer.start + size)
      closer.start += size
      const [{mark} = {mark: undefined}] = opening
      const whole = (entry: {mark: Mark; end: string}, end: string): boolean =>
        entry.mark === mark && entry.end === end
      if (mark?.form.length === size && opening.every((entry) => whole(entry, 'open'))) {
        if (closing.every((entry) => whole(entry, 'close'))) good.add(mark)
      }
      // Runs between the two can pair no more.
      list.length = opener.marks.length > 0 ? at + 1 : at
      at = list.length
    }
    if (closer.opens && closer.start < closer.marks.length) {
      closer.marks.splice(0, closer.start)
      list.push(closer)
    }
  }
  return good
}

/** How many characters of two runs pair: 0 where the rule of three, or of equal lengths for `~`, forbids it. */
function match(opener: Run, closer: Run): number {
  const left = opener.marks.length
  const right = closer.marks.length - closer.start
  if (closer.character === '~')
    return left === right && left === opener.size && right === closer.size ? left : 0
  const third =
    (opener.closes || closer.opens) &&
    (opener.size + closer.size) % 3 === 0 &&
    (opener.size % 3 !== 0 || closer.size % 3 !== 0)
  if (third) return 0
  return left >= 2 && right >= 2 ? 2 : 1
}
