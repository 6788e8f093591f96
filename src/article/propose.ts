import type {VFile} from 'vfile'
import {dataOf} from '../messages.js'
import type {Candidate, Metadata} from '../types.js'

/** Note that `origin` says `value` of a member of the metadata. */
export function propose(
  file: VFile,
  field: keyof Metadata,
  value: string | undefined,
  origin: string,
  weight: number,
): void {
  const clean = value?.replace(/[\s\u00a0\u3000\ufeff]+/g, ' ').trim()
  if (!clean || clean.length > 2000) return
  candidatesOf(file).push({field, value: clean, origin, weight})
}

/** Everything that was said so far. */
export function candidatesOf(file: VFile): Candidate[] {
  const data = dataOf(file)
  data.candidates ??= []
  return data.candidates
}
