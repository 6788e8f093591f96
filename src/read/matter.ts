import type {MatterSource} from '../types.js'

/** A post, split. */
export interface Split {
  matter: MatterSource | undefined
  body: string
  /** Offset of `body` in the source. */
  offset: number
}

/** Opening fence, behind a BOM and blank lines (seed mirrors write one first). */
const opening = /^\ufeff?(?:[ \t]*\r?\n){0,8}(---|\+\+\+|;;;)[ \t]*\r?\n/
const formats = {'---': 'yaml', '+++': 'toml', ';;;': 'json'} as const

/** Split front matter from the body of a post. Without a closing fence there is none. */
export function splitMatter(text: string): Split {
  const open = opening.exec(text)
  if (!open) return {matter: undefined, body: text, offset: 0}
  const fence = open[1] as keyof typeof formats
  const from = open[0].length
  let at = from
  while (at <= text.length) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end === -1 ? text.length : end)
    if (line.trimEnd() === fence) {
      const offset = end === -1 ? text.length : end + 1
      return {matter: {format: formats[fence], value: text.slice(from, at)}, body: text.slice(offset), offset}
    }
    if (end === -1) break
    at = end + 1
  }
  return {matter: undefined, body: text, offset: 0}
}
