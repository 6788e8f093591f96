import type {Element, Parents, Root} from 'hast'

/** The elements of a tree, and ways to find them: by their index in `order`. */
export interface Census {
  /** In document order. */
  order: readonly Element[]
  /** Index of what an element stands in; -1 for the root. */
  up: readonly number[]
  byTag: ReadonlyMap<string, readonly number[]>
  byClass: ReadonlyMap<string, readonly number[]>
  byId: ReadonlyMap<string, readonly number[]>
  /** Those that have a property; counted when first asked for. */
  byProperty: (name: string) => readonly number[]
}

/** Nothing was found. */
export const none: readonly number[] = []

/** Count the elements of `tree`, in one walk. */
export function census(tree: Root): Census {
  const order: Element[] = []
  const up: number[] = []
  const byTag = new Map<string, number[]>()
  const byClass = new Map<string, number[]>()
  const byId = new Map<string, number[]>()
  const visit = (parent: Parents, above: number): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const at = order.length
      order.push(child)
      up.push(above)
      add(byTag, child.tagName, at)
      const {className, id} = child.properties
      if (Array.isArray(className))
        for (const name of className) add(byClass, typeof name === 'string' ? name : String(name), at)
      else if (className) add(byClass, String(className), at)
      if (id !== undefined && id !== null) add(byId, String(id), at)
      if (child.children.length > 0) visit(child, at)
    }
  }
  visit(tree, -1)
  let byProperty: Map<string, number[]> | undefined
  return {
    order,
    up,
    byTag,
    byClass,
    byId,
    byProperty(name) {
      byProperty ??= propertiesIn(order)
      return byProperty.get(name) ?? none
    },
  }
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [at])
  else if (list[list.length - 1] !== at) list.push(at)
}

function propertiesIn(order: readonly Element[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (let at = 0; at < order.length; at++)
    for (const name in (order[at] as Element).properties) add(found, name, at)
  return found
}
