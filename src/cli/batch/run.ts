import {cleanLines, idOfJob, type Job} from '../../stream/index.js'
import {UsageError} from '../tokens.js'
import type {BatchCommand} from './command.js'
import {jobsOf} from './jobs.js'
import {type Output, openOutput} from './output.js'
import {batchProgress} from './progress.js'
import {sourcesOf} from './sources.js'
import {Summary} from './summary.js'

/** Clean every record that `command` means; gives the exit code. */
export async function run({inputs, out, resume, quiet, options}: BatchCommand): Promise<number> {
  const sources = await sourcesOf(inputs, out)
  const output = await openOutput(out, resume)
  const total = sources.every(({path}) => path) ? sources.reduce((sum, {size}) => sum + size, 0) : 0
  const bar = batchProgress(total, quiet)
  const summary = new Summary()
  const start = performance.now()
  try {
    const jobs = rest(jobsOf(sources, bar.read), output)
    for await (const line of cleanLines(jobs, options)) {
      await output.write(line.line)
      summary.add(line)
      bar.step()
    }
  } finally {
    bar.clear()
    await output.close()
  }
  if (!quiet) process.stderr.write(summary.print((performance.now() - start) / 1000, output.done))
  return summary.exitCode
}

/**
 * The jobs behind those that `output` has already: a line came out for each, in order.
 *
 * @throws UsageError when the last one is not the record that stands there in the input.
 */
async function* rest(jobs: AsyncIterable<Job>, {done, last}: Output): AsyncGenerator<Job> {
  let index = 0
  for await (const job of jobs) {
    index++
    if (index > done) yield job
    else if (index === done) checkLast(job, last)
  }
  if (index < done) throw mismatch(`it has ${done} records, the input ${index}`)
}

function checkLast(job: Job, last: string | undefined): void {
  let id: unknown
  try {
    id = (JSON.parse(last ?? '') as {id?: unknown}).id
  } catch {
    throw mismatch('its last line is no JSON')
  }
  const expected = idOfJob(job)
  if (id !== expected) throw mismatch(`its last record is \`${id}\`, in the input it is \`${expected}\``)
}

function mismatch(reason: string): UsageError {
  return new UsageError(`Cannot resume, the output is not of this input: ${reason}`)
}
