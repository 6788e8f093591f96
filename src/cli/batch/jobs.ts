import {createReadStream} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import type {Job} from '../../stream/index.js'
import {isBinary} from '../binary.js'
import {failures, systemReason} from '../failures.js'
import {counted} from './counted.js'
import {linesOf} from './lines.js'
import type {Source} from './sources.js'
import {warcJobs} from './warc.js'

/** Longest line, and largest page of an archive: the limit of `clean()` as escaped JSON or Base64. */
const longest = 256 * 1024 * 1024

/** Every record of `sources`, in order. An input that cannot be read on is a failure in its place. */
export async function* jobsOf(
  sources: readonly Source[],
  count: (bytes: number) => void,
): AsyncGenerator<Job> {
  for (const source of sources) {
    try {
      yield* jobsIn(source, count)
    } catch (error) {
      yield failure(source, systemReason(error))
    }
  }
}

async function* jobsIn(source: Source, count: (bytes: number) => void): AsyncGenerator<Job> {
  const {path, kind, size} = source
  if (kind === 'missing') yield failure(source, 'it does not exist')
  else if (kind === 'warc') yield* warcJobs(path as string, longest, count)
  else if (kind === 'document') {
    const bytes = await readFile(path as string)
    count(size)
    yield isBinary(bytes) ? failure(source, failures.binary) : {record: {id: path as string, bytes}}
  } else {
    for await (const {bytes, isTooLong} of linesOf(bytesOf(source, count), longest)) {
      yield isTooLong
        ? {failure: {id: path ?? '-', rule: 'record-limit', reason: `a line of more than ${longest} bytes`}}
        : {line: bytes}
    }
  }
}

function failure({path}: Source, reason: string): Job {
  return {failure: {id: path ?? '-', rule: 'record-unreadable', reason}}
}

async function* bytesOf({path, gzip}: Source, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const raw = counted(path === undefined ? process.stdin : createReadStream(path), count)
  if (!gzip) {
    yield* raw
    return
  }
  const packed = Readable.from(raw)
  const plain = createGunzip()
  packed.on('error', (error) => plain.destroy(error))
  yield* packed.pipe(plain)
}
