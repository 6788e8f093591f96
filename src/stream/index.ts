import {check, members, oneOf, type Shape} from '../check.js'
import {resolveOptions} from '../options.js'
import type {Options} from '../types.js'
import {cleanJob, type Job, type Line} from './line.js'
import {type Items, ordered} from './ordered.js'
import {
  cleanRecord,
  type Form,
  type FormOf,
  forms,
  type InputRecord,
  type OutputRecord,
  type Work,
} from './record.js'

export {type FailureRule, idOfJob, type Job, type Line} from './line.js'
export type {Form, FormOf, InputRecord, OutputRecord, RecordError} from './record.js'

/** Options of `clean()` for every record, and how the stream works. */
export interface StreamOptions extends Options {
  /** What `article` is: `toJSON()` of the article (default), or another of its forms. */
  to?: Form | null
  /** Worker threads; needs Node.js. Without it records are cleaned one after the other, here. */
  jobs?: number | null
  /** Milliseconds for a record, with `jobs`; a thread that takes longer is replaced. */
  timeout?: number | null
  /** Most records between being read and being taken, with `jobs`: eight a thread. */
  window?: number | null
}

/** Milliseconds for a record, unless it is said. */
const patience = 60_000

const number = {type: 'number'} as const
const shape: Shape = {
  to: oneOf(...Object.keys(forms)),
  jobs: number,
  timeout: number,
  window: number,
}

/**
 * Clean many documents. What comes out is in the order of what went in, one for one.
 *
 *     for await (const {id, article, error} of cleanStream(records, {jobs: 2})) …
 *
 * A bad record gives an `error` and never stops the rest. Records are read as the results are taken, so memory stays
 * bounded however many there are.
 *
 * @throws TypeError for an unknown option, with what was expected.
 */
export function cleanStream<Name extends Form = 'json'>(
  records: Items<InputRecord>,
  options?: (Readonly<StreamOptions> & {readonly to?: Name | null}) | null,
): AsyncGenerator<OutputRecord<FormOf<Name>>> {
  const {work, threads} = settle(options)
  const results = threads ? parsed(cleanLines(jobsOf(records), options)) : oneByOne(records, work)
  return results as AsyncGenerator<OutputRecord<FormOf<Name>>>
}

async function* oneByOne(records: Items<InputRecord>, work: Work): AsyncGenerator<OutputRecord> {
  for await (const record of records) yield cleanRecord(record, work).output
}

async function* jobsOf(records: Items<InputRecord>): AsyncGenerator<Job> {
  for await (const record of records) yield {record}
}

async function* parsed(lines: AsyncIterable<Line>): AsyncGenerator<OutputRecord> {
  for await (const {line} of lines) yield JSON.parse(line) as OutputRecord
}

/** The same from jobs to lines of JSON, which a main thread need not look into. */
export async function* cleanLines(
  jobs: Items<Job>,
  options?: Readonly<StreamOptions> | null,
): AsyncGenerator<Line> {
  const {work, threads, timeout, window} = settle(options)
  if (!threads) {
    for await (const job of jobs) yield cleanJob(job, work)
    return
  }
  const {openPool} = await import('#pool')
  const pool = await openPool({threads, timeout, work})
  try {
    yield* ordered(jobs, window, pool.run)
  } finally {
    await pool.close()
  }
}

interface Settled {
  work: Work
  threads: number | undefined
  timeout: number
  window: number
}

function settle(given: Readonly<StreamOptions> | null | undefined): Settled {
  const {to, jobs, timeout, window, ...options} = given ?? {}
  for (const [name, value] of Object.entries({to, jobs, timeout, window})) {
    if (value !== undefined && value !== null) check({[name]: value}, members(shape), 'options')
  }
  resolveOptions(options)
  const threads = jobs ? Math.ceil(jobs) : undefined
  return {
    work: {options, to: to ?? 'json'},
    threads,
    timeout: timeout ?? patience,
    window: Math.max(threads ?? 1, Math.ceil(window ?? (threads ?? 1) * 8)),
  }
}
