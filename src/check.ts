/**
 * What an option takes: one of some values, a type, the members of an object, or a record whose every member takes
 * the same; a list of these where any of them will do.
 */
export type Form =
  | {readonly values: readonly unknown[]}
  | {readonly type: 'string' | 'address' | 'number' | 'object' | 'list' | 'function'}
  | {readonly members: Shape; readonly needs?: readonly string[]}
  | {readonly each: Expected}
export type Expected = Form | readonly Form[]
export type Shape = Readonly<Record<string, Expected>>

/** One of `values`. */
export const oneOf = (...values: readonly unknown[]): Form => ({values})
/** An object of these members, of which it needs some. */
export const members = (shape: Shape, ...needs: readonly string[]): Form => ({members: shape, needs})

/**
 * Check a value of the caller's against what `path` takes.
 *
 * @throws TypeError with the path, the value and what was expected.
 */
export function check(value: unknown, expected: Expected, path: string): void {
  const forms: readonly Form[] = Array.isArray(expected) ? expected : [expected as Form]
  if (forms.some((form) => fits(value, form))) return
  const nested = forms.find((form) => 'members' in form || 'each' in form)
  if (!nested || !isRecord(value)) {
    const names = forms.map(nameOf).join(' or ')
    throw new TypeError(`Cannot use \`${show(value)}\` for \`${path}\`, expected ${names}`)
  }
  const at = (name: string): string => (path === 'options' ? name : `${path}.${name}`)
  for (const [name, member] of Object.entries(value)) {
    if ('each' in nested) check(member, nested.each, at(name))
    else if ('members' in nested) checkMember(member, nested.members, name, at(name))
  }
  const missing = 'needs' in nested && nested.needs?.find((name) => value[name] === undefined)
  if (missing) throw new TypeError(`Cannot use \`${path}\` without \`${missing}\``)
}

/**
 * A day of the caller's, `now`, as a date.
 *
 * @throws TypeError when it is none.
 */
export function checkDay(now: Date | string | null | undefined): Date | undefined {
  if (now === null || now === undefined) return undefined
  const date = new Date(now)
  if (Number.isNaN(date.getTime())) {
    throw new TypeError(`Cannot use \`${show(now)}\` for \`now\`, expected a date in ISO 8601`)
  }
  return date
}

function checkMember(value: unknown, shape: Shape, name: string, path: string): void {
  const expected = Object.hasOwn(shape, name) ? shape[name] : undefined
  if (expected === undefined) {
    const names = Object.keys(shape).join('`, `')
    throw new TypeError(`Cannot use unknown option \`${path}\`, expected one of \`${names}\``)
  }
  if (value !== null && value !== undefined) check(value, expected, path)
}

function fits(value: unknown, form: Form): boolean {
  if ('values' in form) return form.values.includes(value)
  if (!('type' in form)) return false
  if (form.type === 'number') return typeof value === 'number' && value > 0
  if (form.type === 'list') return Array.isArray(value)
  if (form.type === 'address') return typeof value === 'string' && URL.canParse(value)
  return typeof value === form.type
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(form: Form): string {
  if ('values' in form) return form.values.map((value) => `\`${String(value)}\``).join(', ')
  if (!('type' in form)) return 'an object'
  const names = {number: 'a positive number', address: 'an absolute address', object: 'an object'}
  return names[form.type as 'number'] ?? `a ${form.type}`
}

/** A value as an error names it. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}
