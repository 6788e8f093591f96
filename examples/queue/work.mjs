/**
 * `npm install zhengwen bullmq ioredis`, then `node work.mjs`: take records from the queue and write `OUT/<id>.json`, until it is stopped. Start as many as there
 * are cores, on as many machines as there are.
 *
 * A result is a file that takes its name when it is whole: done twice, it is the same. A worker that is killed loses its
 * lock, and its job goes to another.
 */
import {createHash} from 'node:crypto'
import {mkdir, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Worker} from 'bullmq'
import {cleanStream} from 'zhengwen'
import {connection, name} from './queue.mjs'

const out = process.env.OUT ?? 'out'
await mkdir(out, {recursive: true})

const worker = new Worker(name, work, {
  connection,
  concurrency: 1,
  lockDuration: Number(process.env.LOCK ?? 30_000),
  stalledInterval: Number(process.env.STALLED ?? 30_000),
  maxStalledCount: 3,
})
worker.on('failed', (job, error) =>
  console.error(`${job?.id} failed (attempt ${job?.attemptsMade}): ${error.message}`),
)
worker.on('error', (error) => console.error(error.message))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => worker.close())

/** Clean one record; a document that cannot be cleaned is a result too, and is not tried again. */
async function work({data}) {
  for await (const result of cleanStream([data])) await save(String(data.id), result)
}

async function save(id, result) {
  const key = createHash('sha256').update(id).digest('hex').slice(0, 32)
  const part = join(out, `.${key}.${process.pid}.part`)
  await writeFile(part, `${JSON.stringify(result)}\n`)
  await rename(part, join(out, `${key}.json`))
}
