import type {Root} from 'hast'

const known = new WeakMap<Root, Map<unknown, unknown>>()

/** Keep what is found out of `tree` from now on; who changes the tree says so by `forget`. */
export function remember(tree: Root): void {
  known.set(tree, new Map())
}

/** The tree is another now. */
export function forget(tree: Root): void {
  known.delete(tree)
}

/** What `make` finds out of `tree`: once where the tree is remembered, else each time. */
export function once<T>(tree: Root, make: (tree: Root) => T): T {
  const facts = known.get(tree)
  if (!facts) return make(tree)
  if (!facts.has(make)) facts.set(make, make(tree))
  return facts.get(make) as T
}

/** Whether `tree` is remembered. */
export function isRemembered(tree: Root): boolean {
  return known.has(tree)
}
