import {existsSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {UsageError} from '../tokens.js'

/** What an input is, told by its name. */
export type SourceKind = 'lines' | 'warc' | 'document' | 'missing'

export interface Source {
  /** As it is shown; `undefined` for standard input. */
  path?: string
  kind: SourceKind
  gzip: boolean
  /** Bytes on the disk. */
  size: number
}

const documents = '**/*.{html,htm,xhtml,md,markdown,txt,jsonl,ndjson,warc,jsonl.gz,ndjson.gz,warc.gz}'

/** The inputs that the arguments mean, each once, in order; those of a folder or a glob by name. */
export async function sourcesOf(inputs: readonly string[], out: string | undefined): Promise<Source[]> {
  if (inputs.length === 0 && process.stdin.isTTY) {
    throw new UsageError(
      'Cannot clean nothing, expected a file, a folder, a glob, or JSON lines on standard input',
    )
  }
  const sources = new Map<string, Source>()
  for (const input of inputs.length > 0 ? inputs : ['-']) {
    if (input === '-') sources.set('-', {kind: 'lines', gzip: false, size: 0})
    else for (const path of await expand(input)) sources.set(resolve(path), sourceOf(path))
  }
  // A result is no input of its own run.
  if (out !== undefined) sources.delete(resolve(out))
  return [...sources.values()]
}

async function expand(input: string): Promise<string[]> {
  if (existsSync(input)) {
    if (!statSync(input).isDirectory()) return [input]
    const inside = await glob(documents, {cwd: input, ignore: ['**/node_modules/**'], absolute: false})
    return inside.sort().map((path) => join(input, path))
  }
  if (!isDynamicPattern(input)) return [input]
  const paths = await glob(input, {expandDirectories: false, ignore: ['**/node_modules/**']})
  return paths.length > 0 ? paths.sort() : [input]
}

function sourceOf(path: string): Source {
  const [, kind, gzip] = /\.(jsonl|ndjson|warc)(\.gz)?$/i.exec(path) ?? []
  if (!existsSync(path)) return {path, kind: 'missing', gzip: false, size: 0}
  const size = statSync(path).size
  if (!kind) return {path, kind: 'document', gzip: false, size}
  return {path, kind: kind.toLowerCase() === 'warc' ? 'warc' : 'lines', gzip: gzip !== undefined, size}
}
