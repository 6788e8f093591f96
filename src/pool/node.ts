import {idOfJob, type Job, type Line, lineOf} from '../stream/line.js'
import {failed} from '../stream/record.js'
import type {OpenPool, PoolOptions} from './types.js'

/**
 * Threads that clean one record at a time each (piscina). A thread that takes too long is stopped, one that dies is
 * replaced; either costs its own record only.
 */
export const openPool: OpenPool = async ({threads, timeout, work, file}) => {
  checkClonable(work)
  const {Piscina} = await import('piscina')
  const filename = (file ?? new URL('./worker.js', import.meta.url)).href
  const pool = new Piscina({
    filename,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    workerData: work,
    recordTiming: false,
  })
  // A thread that dies between two records is replaced, and there is nothing to tell.
  pool.on('error', () => {})
  const slots = semaphore(threads)
  const run = async (job: Job): Promise<Line> => {
    await slots.take()
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), timeout)
    try {
      return (await pool.run(job, {signal: stop.signal})) as Line
    } catch (error) {
      const id = idOfJob(job)
      if (stop.signal.aborted) return lineOf(failed(id, 'record-timeout', {seconds: timeout / 1000}))
      return lineOf(failed(id, 'record-crash', {reason: (error as Error).message}))
    } finally {
      clearTimeout(timer)
      slots.give()
    }
  }
  return {run, close: () => pool.destroy()}
}

/** @throws TypeError when the options hold what no thread can be given. */
function checkClonable({options}: PoolOptions['work']): void {
  for (const [name, value] of Object.entries(options)) {
    try {
      structuredClone(value)
    } catch {
      throw new TypeError(`Cannot use a function in \`${name}\` with \`jobs\`, expected values only`)
    }
  }
}

/** So many may hold a slot at once; the others wait in line. */
function semaphore(count: number): {take: () => Promise<void>; give: () => void} {
  let free = count
  const waiting: Array<() => void> = []
  return {
    async take() {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    give() {
      const next = waiting.shift()
      if (next) next()
      else free++
    },
  }
}
