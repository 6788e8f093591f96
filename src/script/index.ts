import type {Root} from 'mdast'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {dataOf} from '../messages.js'
import type {Script, ScriptOptions} from '../types.js'
import {type ConverterFactory, planOf} from './convert.js'
import {isForeign, isMachineMade, judge} from './detect.js'
import {add, weigh} from './letters.js'
import {slotsOf} from './metadata.js'
import {type Unit, unitOf} from './slots.js'
import {unitsOf} from './units.js'
import {dictionaryOf} from './words.js'
import {type Job, write} from './write.js'

export type {Convert, ConverterFactory} from './convert.js'
export {detectScript, type Verdict} from './detect.js'

/**
 * Convert the text of `tree` and the metadata of `file` to the script `options.to`.
 *
 * @param tree  Changed in place: text, `alt` and `title`; code, math, HTML and addresses stay.
 * @param file  Gets the ledger; its metadata are converted too, and `language` is set.
 * @param factory  Builds a converter when the first text needs it.
 */
export function script(tree: Root, file: VFile, factory: ConverterFactory, options: ScriptOptions): void {
  if (!options.to) return
  const {metadata} = dataOf(file)
  const units: Unit[] = unitsOf(tree, keeperOf(options))
  for (const slot of slotsOf(metadata)) units.push(unitOf(undefined, [slot]))
  const weight = weigh('')
  for (const unit of units) add(unit.weight, weight)
  const document = judge(weight)
  if (document.weight.han === 0 || isForeign(document.weight)) return
  const job = jobOf(factory, options)
  if (job.plan.phrases && options.to === 'Hans' && !options.from) {
    job.plan.phrases = !isMachineMade(units.flatMap(({slots}) => slots.map(({text}) => text)))
  }
  for (const unit of units) write(unit, job, document, file)
  metadata.language = `zh-${options.to}`
}

function jobOf(factory: ConverterFactory, options: ScriptOptions): Job {
  const {to, from, phrases, convert, ledger, quotes} = options
  const guarded = (options.protect ?? []).filter((item) => typeof item === 'string')
  const own = [...guarded.map((word) => [word, word] as const), ...Object.entries(options.words ?? {})]
  return {
    plan: planOf({
      to: to as Script,
      from: from ?? undefined,
      phrases: phrases ?? false,
      factory,
      convert: convert ?? undefined,
    }),
    dictionary: dictionaryOf(own),
    quotes: quotes === 'curly' || quotes === 'corner' ? quotes : undefined,
    ledger: ledger ?? 'blocks',
  }
}

/** Whether a node keeps its text: the user says so, or the document says what language it is. */
function keeperOf({protect}: ScriptOptions): (node: Node) => boolean {
  const tests = (protect ?? []).filter((item) => typeof item === 'function')
  return (node) => typeof languageOf(node) === 'string' || tests.some((test) => test(node))
}

/** The `lang` of a node, as rehype plugins (`hProperties`) and directives (`attributes`) keep it. */
function languageOf(node: Node & {attributes?: {lang?: unknown}}): unknown {
  const data = node.data as {hProperties?: {lang?: unknown}} | undefined
  return data?.hProperties?.lang || node.attributes?.lang
}
