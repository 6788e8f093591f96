/** A value of front matter. */
export type Value = string | number | boolean | null | Value[] | {[name: string]: Value}

/** A field and its value; `text` is the value as the source has it. */
export interface Entry {
  name: string
  value: Value
}

/** Set `name` as an own property, `__proto__` too. */
export function own(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {value, writable: true, enumerable: true, configurable: true})
}

/** A plain copy of what a parser gave: dates as ISO 8601, own properties only, no object twice. */
export function plain(value: unknown, depth = 0): Value {
  if (value === null || value === undefined || depth > 64) return null
  if (typeof value === 'string') return unguarded(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
  if (typeof value !== 'object') return String(value)
  const copy = {}
  for (const [name, item] of Object.entries(value)) own(copy, name, plain(item, depth + 1))
  return copy
}

/** Braces that a mirror guarded against its template engine (`&#123;`). */
function unguarded(text: string): string {
  return text.replace(/&#12([35]);/g, (_, digit: string) => (digit === '3' ? '{' : '}'))
}
