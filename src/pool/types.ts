import type {Job, Line} from '../stream/line.js'
import type {Work} from '../stream/record.js'

export interface PoolOptions {
  threads: number
  /** Milliseconds for a record. */
  timeout: number
  work: Work
  /** The file that a thread runs. */
  file?: URL
}

/** Threads that clean. */
export interface Pool {
  /** Clean one record when a thread is free; never rejects. */
  run: (job: Job) => Promise<Line>
  close: () => Promise<void>
}

export type OpenPool = (options: PoolOptions) => Promise<Pool>
