import type {MatterSource} from '../types.js'

/** A post, split. */
export interface Split {
  matter: MatterSource | undefined
  body: string
  /** Offset of `body` in the source. */
  offset: number
  /** The closing fence was missing. */
  unclosed?: true
}

/** Opening fence, behind a BOM and blank lines (seed mirrors write one first). */
const opening = /^\ufeff?(?:[ \t]*\r?\n){0,8}(?:(---|\+\+\+|;;;)[ \t]*\r?\n|(?=\{))/
const formats = {'---': 'yaml', '+++': 'toml', ';;;': 'json'} as const

/** First line of front matter; else the fence was a thematic break. */
const first = {
  '---': /^(?:["'?{[!&]|(?![\s#>*|]|-\s|<[A-Za-z/!])[^:]*:)/,
  '+++': /^(?:\[|[^=]*=)/,
  ';;;': /^/,
} as const

/** A field as hosts write it, and what goes on with one. */
const field = /^[A-Za-z_][\w.-]{0,40}[ \t]*:(?:[ \t]|$)/
const more = /^[ \t]+\S|^-[ \t]|^#/

/**
 * Split front matter from the body of a post: YAML between `---` (or up to `...`), TOML between `+++`, JSON between
 * `;;;` or in braces. Without a closing fence it ends at the first empty line, where there are fields and no doubt.
 */
export function splitMatter(text: string): Split {
  const open = opening.exec(text)
  if (!open) return whole(text)
  const from = open[0].length
  if (open[1] === undefined) return braced(text, from)
  const fence = open[1] as keyof typeof formats
  const end = closing(text, from, fence)
  if (end) {
    const value = text.slice(from, end.start)
    const head = value.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'))
    if (head !== undefined && !first[fence].test(head)) return whole(text)
    return split(text, {format: formats[fence], value}, end.end)
  }
  return fence === '---' ? unclosed(text, from) : whole(text)
}

const whole = (text: string): Split => ({matter: undefined, body: text, offset: 0})

function split(text: string, matter: MatterSource, offset: number): Split {
  return {matter, body: text.slice(offset), offset}
}

/** The line that closes what was opened before `from`. */
function closing(text: string, from: number, fence: string): {start: number; end: number} | undefined {
  let solid = fence === '---'
  for (let at = from; at <= text.length; ) {
    const eol = text.indexOf('\n', at)
    const line = text.slice(at, eol === -1 ? text.length : eol).trimEnd()
    const end = eol === -1 ? text.length : eol + 1
    if (line === fence || (line === '...' && solid && at > from)) return {start: at, end}
    if (line === '') solid = false
    if (eol === -1) return undefined
    at = end
  }
  return undefined
}

/** Fields up to the first empty line: two at least, and a title or a date among them. */
function unclosed(text: string, from: number): Split {
  const lines: string[] = []
  for (const line of text.slice(from, from + 20_000).split('\n')) {
    if (line.trim() === '') break
    if (!field.test(line) && !(lines.length > 0 && more.test(line))) return whole(text)
    lines.push(line)
  }
  const names = lines.flatMap((line) => /^([A-Za-z_][\w.-]{0,40})[ \t]*:/.exec(line)?.[1] ?? [])
  if (names.length < 2 || !names.some((name) => /^(?:title|date)$/i.test(name))) return whole(text)
  const value = `${lines.join('\n')}\n`
  return {...split(text, {format: 'yaml', value}, Math.min(text.length, from + value.length)), unclosed: true}
}

/** An object of JSON at the head, with a title or a date, and a body behind it. */
function braced(text: string, from: number): Split {
  const end = braceEnd(text, from)
  const value = text.slice(from, end)
  if (end === undefined || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200))) return whole(text)
  if (!/"(?:title|date)"[ \t]*:/i.test(value) || !isJson(value)) return whole(text)
  const eol = text.indexOf('\n', end)
  return split(text, {format: 'json', value}, eol === -1 ? text.length : eol + 1)
}

/** Offset behind the brace that closes the one at `from`. */
function braceEnd(text: string, from: number): number | undefined {
  let depth = 0
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (quoted && character === '\\') at++
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === '{') depth++
    else if (!quoted && character === '}' && --depth === 0) return at + 1
  }
  return undefined
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}
