import type {Script} from '../types.js'
import {isForeign, type Verdict} from './detect.js'
import {isHans, isHant, type Weight, weigh} from './letters.js'
import {type Pair, pairOf} from './pairs.data.js'
import {common, names, settle, taiwan} from './settle.js'

/** Writes a text in another script. */
export type Convert = (text: string) => string

/** Builds a converter between two of OpenCC's usages; `data/` has the one of opencc-js. */
export type ConverterFactory = (from: Pair['from'], to: Pair['to']) => Convert

/** What is to be done to every text of a document. */
export interface Plan {
  to: Script
  /** The source, when the user says it; otherwise it is detected. */
  from: Script | undefined
  phrases: boolean
  factory: ConverterFactory
  /** The user's converter. */
  convert: Convert | undefined
  /** The way from each source, made when the first text needs it. */
  steps: Map<Script, Convert>
}

/** A plan whose steps are still to be made. */
export function planOf(settings: Omit<Plan, 'steps'>): Plan {
  return {...settings, steps: new Map()}
}

/**
 * Convert `text`, where `document` says what the document around it is.
 *
 * A text with telling characters of the target only is right as it is; one without any goes with its document.
 */
export function convert(text: string, plan: Plan, document: Verdict, weight = weigh(text)): string {
  if (weight.han === 0 || isForeign(weight)) return text
  if (plan.convert) return plan.convert(text)
  if (plan.from) return stepFrom(plan.from, plan)(text)
  if (weight.hans > 0 && weight.hant > 0) return convertMixed(text, weight, plan, document)
  return stepFrom(sourceOf(weight, plan, document), plan)(text)
}

/** The usage that a text of one script is written in. */
function sourceOf({hans, hant}: Weight, {to}: Plan, document: Verdict): Script {
  if (hans > 0 || (hant === 0 && !document.script?.startsWith('Hant'))) return 'Hans'
  return usageOf(document, to)
}

/**
 * The usage of the Traditional text in a document.
 *
 * On the way to `Hans` what is not known as Hong Kong's is read as Taiwan's: mainland text in Traditional letters has
 * `著力` for `着力`, which OpenCC's own standard leaves (OpenCC #555, #776), and a `么` left over from Simplified, which
 * it takes for `幺`.
 */
function usageOf({weight: {taiwan, hongKong}}: Verdict, to: Script): Script {
  if (hongKong > taiwan) return 'Hant-HK'
  return taiwan > hongKong || to === 'Hans' ? 'Hant-TW' : 'Hant'
}

/** What takes a text from `source` to the target. */
function stepFrom(source: Script, plan: Plan): Convert {
  let step = plan.steps.get(source)
  if (!step) {
    step = makeStep(source, plan)
    plan.steps.set(source, step)
  }
  return step
}

function makeStep(source: Script, {to, phrases, factory}: Plan): Convert {
  const pair = pairOf(source, to, phrases)
  if (!pair) return (text) => text
  const step = factory(pair.from, pair.to)
  const simplified = pair.from.startsWith('tw') ? taiwan : common
  const letters = pair.to === 'cn' ? simplified : pair.from === 'cn' ? names : []
  return (text) => {
    const settled = settle(text, letters)
    return settled.restore(step(settled.text))
  }
}

/** A clause with what follows it, up to the next. */
const clause = /[^\s\p{P}]+[\s\p{P}]*|[\s\p{P}]+/gu

/** The clauses of `text`, each with the marks and spaces after it; joined, they are the text. */
export function clauses(text: string): string[] {
  return text.match(clause) ?? []
}

/**
 * Convert clause by clause a text that has telling characters of both scripts.
 *
 *     他引用了「高爾基著《母親》」，成效显著。
 *              ^^^^^^^^^^^^^^ Traditional  ^^^^ not touched by the step for Traditional text
 */
function convertMixed(text: string, whole: Weight, plan: Plan, document: Verdict): string {
  const hant = usageOf(document, plan.to)
  const parts: string[] = []
  let source: Script = whole.hant > whole.hans ? hant : 'Hans'
  let start = 0
  const flush = (end: number): void => {
    if (end > start) parts.push(stepFrom(source, plan)(text.slice(start, end)))
    start = end
  }
  for (const match of text.matchAll(clause)) {
    const [part] = match
    const weight = weigh(part)
    if (weight.hans > 0 && weight.hant > 0) {
      flush(match.index)
      parts.push(convertClause(part, weight, hant, plan))
      start = match.index + part.length
    } else if (weight.hans + weight.hant > 0) {
      const next = weight.hans > 0 ? 'Hans' : hant
      if (next !== source) flush(match.index)
      source = next
    }
  }
  flush(text.length)
  return parts.join('')
}

/** Convert a clause that has both scripts; where the target's prevails, only the other's own characters change. */
function convertClause(text: string, {hans, hant}: Weight, usage: Script, plan: Plan): string {
  const simplify = plan.to === 'Hans'
  const source = simplify ? usage : 'Hans'
  const prevails = simplify ? hans >= hant : hant > hans
  // What was Traditional already goes to the forms of the target's region.
  const regional = simplify ? (made: string): string => made : makeStep(usage, {...plan, phrases: false})
  if (!prevails) return regional(stepFrom(source, plan)(text))
  const step = plan.phrases ? makeStep(source, {...plan, phrases: false}) : stepFrom(source, plan)
  const single = step(text)
  if (single.length !== text.length) return text
  const tells = simplify ? isHant : isHans
  const after: string[] = []
  let from = 0
  for (let index = 0; index < text.length; index++) {
    if (!tells(text.charCodeAt(index))) continue
    after.push(text.slice(from, index), single[index] as string)
    from = index + 1
  }
  const made = after.join('') + text.slice(from)
  return simplify ? made : stepFrom(usage, plan)(made)
}
