import {workerData} from 'node:worker_threads'
import {cleanJob, type Job, type Line} from '../stream/line.js'
import type {Work} from '../stream/record.js'

/** What a thread of the pool does: piscina wraps the data of the pool in an array of its own. */
const work = (Array.isArray(workerData) ? workerData.at(-1) : workerData) as Work

export default function cleanInThread(job: Job): Line {
  return cleanJob(job, work)
}
