import {type Entry, plain, type Value} from './values.js'

/** `name: value` at the head of a line; also `name:value`, where the name is a plain word. */
const field = {
  ':': /^(?:(["'])(.{1,80}?)\1|([\p{L}\p{N}_$.-][^:#\n]{0,80}?))[ \t]*:(?:[ \t]|$|(?!\/\/))(.*)$/u,
  '=': /^(?:(["'])(.{1,80}?)\1|([\p{L}\p{N}_$.-]{1,80}))[ \t]*=(.*)$/u,
}

/**
 * Front matter that its parser refuses: each field for itself.
 *
 * A field is a line with a name at its head and what is indented or listed below it. What `strict` reads of it alone
 * is taken; else its text is.
 */
export function lenient(
  source: string,
  separator: ':' | '=',
  strict: (part: string) => Entry[] | undefined,
): Entry[] {
  const entries: Entry[] = []
  const parts = partsOf(source, separator)
  if (!parts.some(([head]) => field[separator].test(head as string)))
    return [{name: '', value: source.trim()}]
  for (const part of parts) {
    const match = field[separator].exec(part[0] as string)
    if (!match) {
      if (part.some((line) => line.trim() !== '')) entries.push({name: '', value: part.join('\n').trim()})
      continue
    }
    const name = (match[2] ?? match[3] ?? '').trim()
    const read = separator === ':' ? strict(part.join('\n')) : undefined
    const [only] = read ?? []
    if (only && read?.length === 1 && only.name === name) entries.push(only)
    else entries.push({name, value: plain(loose(match[4] ?? '', part.slice(1)))})
  }
  return entries
}

function partsOf(source: string, separator: ':' | '='): string[][] {
  const parts: string[][] = []
  for (const line of source.split(/\r?\n/)) {
    const last = parts.at(-1)
    if (/^[ \t]*#/.test(line) || /^[{}][ \t]*$/.test(line)) continue
    if (last && goesOn(last, line, separator)) last.push(line)
    else if (field[separator].test(line.trimStart())) parts.push([line.trimStart()])
    else if (field[separator].test(line) || line.trim() !== '') parts.push([line])
  }
  return parts
}

/** Whether `line` belongs to the field of `part`; below one that says all on its line an indent means nothing. */
function goesOn(part: readonly string[], line: string, separator: ':' | '='): boolean {
  const head = field[separator].exec(part[0] as string)
  if (!head || !(/^[ \t]|^-(?:[ \t]|$)/.test(line) || line === '')) return false
  const said = /^[ \t]*[^\s|>[{"'&!]/.test(head[4] ?? '')
  return !(said && field[separator].test(line.trimStart()))
}

/** The text of a field as it stands, without quotation marks around it; lines with a dash are a list. */
function loose(head: string, rest: readonly string[]): Value {
  const lines = rest.map((line) => line.trim()).filter(Boolean)
  const value = head.trim().replace(/,$/, '')
  if (value === '' && lines.length > 0 && lines.every((line) => /^-(?:\s|$)/.test(line))) {
    return lines.map((line) => unquoted(line.slice(1).trim()))
  }
  if (lines.length === 0 && /^\[.*\]$/.test(value)) {
    return value
      .slice(1, -1)
      .split(',')
      .map((item) => unquoted(item.trim()))
      .filter(Boolean)
  }
  return unquoted([value, ...lines].join('\n').trim())
}

/** `"桥"通车了` begins with a word in quotation marks of its own: nothing goes there. */
function unquoted(text: string): string {
  const quote = text[0]
  if (quote !== '"' && quote !== "'") return text
  const end = text.lastIndexOf(quote)
  if (end === 0) return text.slice(1)
  return end === text.length - 1 ? text.slice(1, -1) : text
}
