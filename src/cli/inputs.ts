import {existsSync} from 'node:fs'
import {isAbsolute, relative, resolve} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {DocumentError} from './failures.js'
import type {Command} from './parse.js'
import {UsageError} from './tokens.js'

/** One document to read: a file, or standard input; or an argument that stands for none. */
export interface Source {
  /** As it is shown; `undefined` for standard input. */
  path?: string
  error?: DocumentError
}

/**
 * The documents that the arguments mean, each once, in order; the files of a glob by name.
 *
 * A name that exists is that file, even when it looks like a glob. Globs leave out `node_modules` and what
 * stands in `--out-dir`.
 */
export async function collect({inputs, outDir}: Command): Promise<Source[]> {
  const sources = new Map<string, Source>()
  for (const input of inputs.length > 0 ? inputs : ['-']) {
    if (input === '-') sources.set('-', {})
    else if (existsSync(input) || !isDynamicPattern(input)) sources.set(resolve(input), {path: input})
    else {
      const paths = await expand(input, outDir)
      for (const path of paths) sources.set(resolve(path), {path})
      if (paths.length === 0) sources.set(input, {path: input, error: new DocumentError('unmatched')})
    }
  }
  if (inputs.length === 0 && process.stdin.isTTY) {
    throw new UsageError('Cannot clean nothing, expected a file, a glob, or a document on standard input')
  }
  return [...sources.values()]
}

async function expand(pattern: string, outDir: string | undefined): Promise<string[]> {
  const out = outDir === undefined ? '' : relative('.', outDir)
  const inside = out !== '' && !out.startsWith('..') && !isAbsolute(out)
  const paths = await glob(pattern, {
    expandDirectories: false,
    ignore: ['**/node_modules/**', ...(inside ? [`${out}/**`] : [])],
  })
  return paths.sort()
}
