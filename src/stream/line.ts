import {cleanRecord, failed, type InputRecord, idOf, type Outcome, type Work} from './record.js'

/** A record that is still to be read, as a line of JSON in UTF-8, or as it is. */
export type Job =
  | {line: Uint8Array}
  | {record: InputRecord}
  | {failure: {id: string; rule: FailureRule; reason: string}}

/** What went wrong before a record could be read. */
export type FailureRule = 'record-unreadable' | 'record-limit'

/** A record that is done, as a line of JSON. */
export interface Line {
  line: string
  /** Why it failed, when it did. */
  rule?: string | undefined
  removed: Record<string, number>
}

/** Clean one record, and write what comes out as a line. */
export function cleanJob(job: Job, work: Work): Line {
  return lineOf(outcomeOf(job, work))
}

/** The outcome as a line of JSON. */
export function lineOf({output, removed}: Outcome): Line {
  return {line: JSON.stringify(output), rule: output.error?.rule, removed}
}

/** What names the record of a job that has failed. */
export function idOfJob(job: Job): string | number | null {
  if ('failure' in job) return job.failure.id
  if ('record' in job) return idOf(job.record)
  return idOf(parse(job.line)?.record)
}

function outcomeOf(job: Job, work: Work): Outcome {
  if ('failure' in job) return failed(job.failure.id, job.failure.rule, {reason: job.failure.reason})
  if ('record' in job) return cleanRecord(job.record, work)
  const parsed = parse(job.line)
  return parsed ? cleanRecord(parsed.record, work) : failed(null, 'record-json')
}

function parse(line: Uint8Array): {record: unknown} | undefined {
  try {
    return {record: JSON.parse(new TextDecoder().decode(line))}
  } catch {
    return undefined
  }
}
