import {createReadStream, createWriteStream, existsSync, type WriteStream} from 'node:fs'
import {mkdir, truncate} from 'node:fs/promises'
import {dirname} from 'node:path'
import {finished} from 'node:stream/promises'
import {systemReason} from '../failures.js'
import {UsageError} from '../tokens.js'

/** Where lines go. */
export interface Output {
  /** How many records the file has from an earlier run. */
  done: number
  /** The last of them, if any. */
  last: string | undefined
  /** Write a line; waits while the reader is behind. */
  write: (line: string) => Promise<void>
  close: () => Promise<void>
}

/**
 * Standard output, or a file.
 *
 * @throws UsageError when the file is there and `resume` is not.
 */
export async function openOutput(path: string | undefined, resume: boolean): Promise<Output> {
  if (path === undefined) return outputTo(process.stdout, 0, undefined, async () => {})
  const exists = existsSync(path)
  if (exists && !resume) {
    throw new UsageError(`Cannot write to \`${path}\`, it exists; expected \`--resume\` or another \`--out\``)
  }
  await mkdir(dirname(path), {recursive: true})
  const {done, last, size} = exists ? await wholeLines(path) : {done: 0, last: undefined, size: 0}
  // A kill may have cut the last line.
  if (exists) await truncate(path, size)
  const stream = createWriteStream(path, {flags: 'a'})
  return outputTo(stream, done, last, async () => {
    stream.end()
    await finished(stream)
  })
}

function outputTo(
  stream: WriteStream | NodeJS.WriteStream,
  done: number,
  last: string | undefined,
  close: () => Promise<void>,
): Output {
  let failure: Error | undefined
  let wake = (): void => {}
  stream.on('error', (error: Error) => {
    failure = new Error(`Cannot write the output, ${systemReason(error)}`)
    wake()
  })
  stream.on('drain', () => wake())
  return {
    done,
    last,
    close,
    async write(line) {
      if (failure) throw failure
      if (stream.write(`${line}\n`)) return
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    },
  }
}

/** The lines of a file that end, how many bytes they are, and the last. */
async function wholeLines(path: string): Promise<{done: number; size: number; last: string | undefined}> {
  let done = 0
  let size = 0
  let at = 0
  let start = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, end + 1)) {
      done++
      start = size
      size = at + end + 1
    }
    at += chunk.length
  }
  if (done === 0) return {done, size, last: undefined}
  const parts: Buffer[] = []
  for await (const chunk of createReadStream(path, {start, end: size - 2})) parts.push(chunk as Buffer)
  return {done, size, last: Buffer.concat(parts).toString()}
}
