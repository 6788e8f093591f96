/**
 * `node add.mjs < pages.jsonl`: put the records into the queue. A record's id is the job's, so that adding it twice
 * does it once.
 */
import {createInterface} from 'node:readline'
import {Queue} from 'bullmq'
import {connection, name} from './queue.mjs'

const queue = new Queue(name, {connection})
const options = {attempts: 3, backoff: {type: 'exponential', delay: 1000}, removeOnComplete: false}
let jobs = []
for await (const line of createInterface({input: process.stdin})) {
  if (line.trim() === '') continue
  const record = JSON.parse(line)
  // BullMQ takes no numbers and no colons in ids.
  const jobId = `record-${encodeURIComponent(record.id).replaceAll('%3A', '.')}`
  jobs.push({name: 'clean', data: record, opts: {...options, jobId}})
  if (jobs.length === 100) {
    await queue.addBulk(jobs)
    jobs = []
  }
}
await queue.addBulk(jobs)
await queue.close()
