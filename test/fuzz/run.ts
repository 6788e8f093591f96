import {parseArgs} from 'node:util'
import fc from 'fast-check'
import type {Options} from '../../src/types.js'
import {type Document, families, filesOf, mutants} from './documents.js'
import {broken, laws} from './laws.js'
import {wishes} from './wishes.js'

/** Holds the laws against documents made up and changed, for some minutes: `npm run fuzz -- --minutes 10 [--only mutants] [folder]`. */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {minutes: {type: 'string', default: '1'}, seed: {type: 'string'}, only: {type: 'string'}},
})
const end = Date.now() + Number(values.minutes) * 60_000
const first = Number(values.seed ?? Date.now() % 1_000_000_000)
const files = [...filesOf(), ...positionals.flatMap((folder) => filesOf(folder))]
const all = Object.entries({...families, mutants: mutants(files)}).filter(
  ([name]) => !values.only || name === values.only,
)
const failures = new Set<string>()
let count = 0

/** What is half mended shows a second reading more, so in documents changed by bytes it is told of only. */
function faultsOfMutant(document: Document, options: Options): string[] {
  const {repair} = options
  const repairs = repair === false ? false : {...(repair === true ? {} : repair), shift: 'report' as const}
  const names = Object.keys(laws)
  const twice = new Set(['idempotence', 'its own kind'])
  return [
    ...broken(
      document,
      options,
      names.filter((name) => !twice.has(name)),
    ),
    ...broken(document, {...options, repair: repairs}, [...twice]),
  ]
}

for (let seed = first; Date.now() < end; seed++) {
  for (const [name, documents] of all) {
    const changed = name === 'mutants'
    const run = fc.check(
      fc.property(documents, wishes, (document, options) => {
        const faults = changed ? faultsOfMutant(document, options) : broken(document, options)
        if (faults.length > 0) throw new Error(faults.join('\n'))
      }),
      {seed, numRuns: 200, interruptAfterTimeLimit: Math.max(1000, end - Date.now())},
    )
    count += run.numRuns
    if (!run.failed) continue
    const [document, options] = run.counterexample ?? []
    const {errorInstance} = run
    const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
    if (failures.has(message)) continue
    failures.add(message)
    const input = document?.input ?? ''
    const text = typeof input === 'string' ? input : Buffer.from(input).toString('latin1')
    process.stdout.write(
      `${name}, seed ${seed}, from ${document?.from} ${JSON.stringify(options)}\n  ${JSON.stringify(text.slice(0, 2000))}\n  ${message}\n`,
    )
  }
}
process.stdout.write(`${count} documents from seed ${first}, ${failures.size} faults\n`)
process.exitCode = failures.size > 0 ? 1 : 0
