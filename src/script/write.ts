import type {VFile} from 'vfile'
import {record, report} from '../messages.js'
import {convert, type Plan} from './convert.js'
import {spoiltIn, type Verdict} from './detect.js'
import {codePoints, type Difference, differences, share} from './differ.js'
import {spoilt} from './machine.data.js'
import {convertQuotes} from './quotes.js'
import type {Unit} from './slots.js'
import {cover, type Dictionary, lookUp, type Stretch} from './words.js'

/** What is done to each text of a document, and how it is told. */
export interface Job {
  plan: Plan
  /** Words that are written as it says, the user's and the room's. */
  dictionary: Dictionary | undefined
  quotes: 'curly' | 'corner' | undefined
  ledger: 'blocks' | 'spans'
}

/** Convert one text, put what was made of it back where it came from, and tell the ledger. */
export function write(unit: Unit, job: Job, document: Verdict, file: VFile): void {
  if (unit.slots.length === 0) return
  const {slots} = unit
  const before = slots.length === 1 ? (slots[0]?.text as string) : slots.map(({text}) => text).join('')
  const stretches = stretchesOf(unit, before, job)
  const written = slots.map(() => '')
  let after = ''
  let index = 0
  let offset = 0
  for (const {start, end, fixed} of stretches) {
    const text = before.slice(start, end)
    const made = fixed ?? make(text, unit, job, document, file)
    after += made
    const first = index
    const parts: string[] = []
    for (let at = start; at < end; ) {
      const slotEnd = offset + (slots[index]?.text.length as number)
      parts.push(before.slice(at, Math.min(end, slotEnd)))
      at = Math.min(end, slotEnd)
      if (at === slotEnd && index < slots.length - 1) {
        offset = slotEnd
        index++
      }
    }
    for (const [step, part] of share(parts, made).entries()) written[first + step] += part
  }
  if (job.plan.to !== 'Hans') warn(unit, after, file)
  if (after === before) return
  for (const [at, slot] of slots.entries()) if (written[at] !== slot.text) slot.write(written[at] as string)
  tell(unit, before, after, job, document, file)
}

/** Cut a text into what is kept, what a dictionary says, and what a converter is to say. */
function stretchesOf({slots}: Unit, text: string, {dictionary}: Job): Stretch[] {
  const kept: Stretch[] = []
  let offset = 0
  for (const {text: value, kept: isKept} of slots) {
    if (isKept && value) kept.push({start: offset, end: offset + value.length, fixed: value})
    offset += value.length
  }
  if (!dictionary && kept.length === 0) return cover(text.length, [])
  const words = dictionary ? lookUp(text, dictionary) : []
  if (kept.length === 0) return cover(text.length, words)
  const free = words.filter((word) => !kept.some(({start, end}) => word.start < end && start < word.end))
  return cover(
    text.length,
    [...kept, ...free].sort((a, b) => a.start - b.start),
  )
}

/** Convert a stretch; without `phrases` what would change the number of characters is left and reported. */
function make(text: string, unit: Unit, {plan, quotes}: Job, document: Verdict, file: VFile): string {
  let made = convert(text, plan, document)
  if (!plan.phrases && made !== text && codePoints(made) !== codePoints(text)) {
    made = (text.match(/[^\s\p{P}]*[\s\p{P}]*/gu) ?? [])
      .map((clause) => {
        const converted = convert(clause, plan, document)
        if (codePoints(converted) === codePoints(clause)) return converted
        report(file, 'script-length', {
          values: {before: clause, after: converted},
          place: unit.node,
          actual: clause,
          expected: [converted],
        })
        return clause
      })
      .join('')
  }
  return quotes ? convertQuotes(made, quotes) : made
}

/** Report words that no writer of Traditional Chinese writes, whoever made them. */
function warn({node}: Unit, text: string, file: VFile): void {
  for (const word of spoiltIn(text)) {
    const expected = spoilt.right.get(word) as string
    report(file, 'script-spoilt', {
      values: {actual: word, expected},
      place: node,
      actual: word,
      expected: [expected],
    })
  }
}

function tell(unit: Unit, before: string, after: string, job: Job, document: Verdict, file: VFile): void {
  const runs = differences(before, after)
  const {to} = job.plan
  const position = unit.node?.position
  const confidence = document.confidence || 0.5
  if (job.ledger === 'spans') {
    for (const {start, end, from, to: until} of runs) {
      record(file, 'script-span', {
        action: 'replace',
        before: before.slice(start, end),
        after: after.slice(from, until),
        position,
        confidence,
        values: {to},
      })
    }
    return
  }
  const join = (text: string, ends: (run: Difference) => [number, number]): string =>
    runs.map((run) => text.slice(...ends(run))).join(' ')
  record(file, 'script-block', {
    action: 'replace',
    before: join(before, ({start, end}) => [start, end]),
    after: join(after, ({from, to: until}) => [from, until]),
    position,
    confidence,
    values: {count: runs.length, to},
  })
}
