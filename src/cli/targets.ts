import {dirname, isAbsolute, join, parse, relative, resolve, sep} from 'node:path'
import {DocumentError} from './failures.js'
import type {Source} from './inputs.js'
import type {Command} from './parse.js'

/** Where a document goes: a file, or standard output when there is none; or why it cannot go. */
export interface Target {
  path?: string
  error?: DocumentError
}

/**
 * Where each document is written.
 *
 * With `--out-dir` a file keeps its path below the working directory, and a file from elsewhere its path below the
 * folder that all of those share, so `a/x.html` and `b/x.html` stay apart. Two documents for one file, and a document
 * over its own input without `--write`, are errors.
 */
export function targets(
  sources: readonly Source[],
  {outDir, write}: Command,
  extension: string,
): Map<Source, Target> {
  const outside = sources.flatMap(({path}) => (path && isOutside(path) ? [dirname(resolve(path))] : []))
  const shared = outside.reduce(common, outside[0] ?? '')
  const taken = new Set<string>()
  const inputs = new Set(sources.flatMap(({path}) => (path ? [resolve(path)] : [])))
  const target = ({path}: Source): Target => {
    if (path === undefined || (outDir === undefined && !write)) return {}
    if (outDir === undefined) return {path}
    const below = isOutside(path) ? relative(shared, resolve(path)) : relative('.', path)
    const {dir, name} = parse(below)
    const file = join(outDir, dir, name + extension)
    const key = resolve(file)
    if (taken.has(key)) return {error: new DocumentError('collision', file)}
    if (inputs.has(key) && !write) return {error: new DocumentError('overwrite')}
    taken.add(key)
    return {path: file}
  }
  return new Map(sources.map((source) => [source, target(source)]))
}

function isOutside(path: string): boolean {
  const way = relative('.', path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

/** The deepest folder above both. */
function common(left: string, right: string): string {
  const [a, b] = [left.split(sep), right.split(sep)]
  const apart = a.findIndex((part, index) => part !== b[index])
  return apart === -1 ? left : a.slice(0, apart).join(sep) || sep
}
