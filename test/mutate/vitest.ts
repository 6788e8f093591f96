import {expect as expectOf} from '../../node_modules/vitest/dist/index.js'

type Body = (...values: unknown[]) => unknown

/** A test as a file declared it. */
export interface Declared {
  name: string
  run: () => unknown
}

/** What our tests use of vitest, with no process of its own: modules stay, so that a test costs what it does. */
export const declared: Declared[] = []
export const expect = expectOf
const path: string[] = []

function inside(name: string, body: Body): void {
  path.push(name)
  body()
  path.pop()
}

function add(name: string, body: Body): void {
  declared.push({name: [...path, name].join(' > '), run: () => body()})
}

/** Both orders of arguments: `(name, body)` and `(name, options, body)`. */
const last = (rest: unknown[]): Body => rest.findLast((one) => typeof one === 'function') as Body

function each(declare: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, ...rest: unknown[]): void => {
      for (const [index, row] of rows.entries()) {
        const values = Array.isArray(row) ? row : [row]
        declare(`${name} ${index}`, () => last(rest)(...values))
      }
    }
}

const no = (): void => {}
export const describe = Object.assign((name: string, ...rest: unknown[]) => inside(name, last(rest)), {
  each: each(inside),
  skipIf: (skip: unknown) => (skip ? no : (name: string, body: Body) => inside(name, body)),
})
export const test = Object.assign((name: string, ...rest: unknown[]) => add(name, last(rest)), {
  each: each(add),
  skipIf: (skip: unknown) => (skip ? no : (name: string, body: Body) => add(name, body)),
  fails: no,
})
