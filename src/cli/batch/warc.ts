import {createReadStream} from 'node:fs'
import type {WARCRecord} from 'warcio'
import type {Job} from '../../stream/index.js'
import {counted} from './counted.js'

/** What a page is served as; the rest of an archive is pictures, scripts and styles. */
const pages = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain|text\/markdown)\b/i

/** Types of records that hold a page (ISO 28500): as fetched, as stored, as converted to text. */
const kinds = new Set(['response', 'resource', 'conversion'])

/** The pages of a web archive, gzipped or not. */
export async function* warcJobs(
  path: string,
  longest: number,
  count: (bytes: number) => void,
): AsyncGenerator<Job> {
  const {WARCParser} = await import('warcio')
  const chunks = counted(createReadStream(path), count)
  for await (const record of new WARCParser(chunks)) {
    const job = await jobOf(record, longest)
    if (job) yield job
  }
}

async function jobOf(record: WARCRecord, longest: number): Promise<Job | undefined> {
  if (!kinds.has(record.warcType ?? '')) return undefined
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  const contentType = record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? undefined
  if (!contentType || !pages.test(contentType) || status < 200 || status > 299) return undefined
  const id = record.warcHeader('WARC-Record-ID') ?? record.warcTargetURI ?? ''
  if (record.warcContentLength > longest) {
    return {failure: {id, rule: 'record-limit', reason: `more than ${longest} bytes`}}
  }
  try {
    const bytes = await record.readFully(true)
    const url = record.warcTargetURI
    return {record: {id, bytes, contentType, ...(url && URL.canParse(url) && {url})}}
  } catch (error) {
    return {failure: {id, rule: 'record-unreadable', reason: (error as Error).message}}
  }
}
