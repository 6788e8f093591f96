import type {VFile} from 'vfile'
import {report} from '../messages.js'
import {clauses, convert, type Plan} from './convert.js'
import type {Verdict} from './detect.js'
import {isAsLong} from './differ.js'
import {convertQuotes} from './quotes.js'
import {rewrite} from './rewrite.js'
import {fill, type Slot, type Unit} from './slots.js'
import {surnames} from './surnames.data.js'
import {tellBlock, tellSpans, warn} from './tell.js'
import type {Dictionary} from './words.js'

/** What is done to each text of a document, and how it is told. */
export interface Job {
  plan: Plan
  /** Words that are written as it says, the user's and the room's. */
  dictionary: Dictionary | undefined
  quotes: 'curly' | 'corner' | undefined
  ledger: 'blocks' | 'spans'
}

/** A person's name that begins with a surname of the table. */
const name = new RegExp(`^[${Object.keys(surnames).join('')}][々〇㐀-鿿𠀀-𳑹]{1,3}$`, 'u')

/** Convert one text, put what was made of it back where it came from, and tell the ledger. */
export function write(unit: Unit, job: Job, document: Verdict, file: VFile): void {
  const {slots} = unit
  if (unit.weight.han === 0 && !job.dictionary) return
  const written = rewrite(slots, job.dictionary, (text) => make(text, unit, job, document, file))
  let isChanged = false
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] as Slot
    if (written[index] === slot.text) continue
    fill(slot, written[index] as string)
    isChanged = true
  }
  const after = slots.length === 1 ? (written[0] as string) : written.join('')
  if (job.plan.to !== 'Hans') warn(unit, after, file)
  if (!isChanged) return
  const before = slots.length === 1 ? (slots[0] as Slot).text : slots.map(({text}) => text).join('')
  const tell = job.ledger === 'spans' ? tellSpans : tellBlock
  tell(unit, before, after, document.confidence || 0.5, file)
}

/** Convert a stretch; the surname of a person keeps its form where it has one of its own. */
function make(text: string, unit: Unit, job: Job, document: Verdict, file: VFile): string {
  const {plan} = job
  const isSurname = unit.slots[0]?.isPerson && plan.to !== 'Hans' && name.test(text)
  if (!isSurname) return makeText(text, unit, job, document, file)
  return text.slice(0, 1) + makeText(text.slice(1), unit, job, document, file)
}

/** Convert a stretch; without `phrases` what would change the number of characters is left and reported. */
function makeText(text: string, unit: Unit, {plan, quotes}: Job, document: Verdict, file: VFile): string {
  const [only] = unit.slots
  let made = convert(text, plan, document, only?.text === text ? unit.weight : undefined)
  if (!plan.phrases && made !== text && !isAsLong(text, made)) {
    made = clauses(text)
      .map((clause) => {
        const converted = convert(clause, plan, document)
        if (isAsLong(clause, converted)) return converted
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
