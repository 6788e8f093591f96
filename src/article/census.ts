import type {Element, Parents, Root} from 'hast'

/** The elements of a tree, and ways to find them. */
export interface Census {
  /** In document order. */
  order: readonly Element[]
  /** Index in `order` of what an element stands in; -1 for the root. */
  up: readonly number[]
  index: ReadonlyMap<Element, number>
  byTag: ReadonlyMap<string, Element[]>
  byClass: ReadonlyMap<string, Element[]>
  byId: ReadonlyMap<string, Element[]>
  /** Those that have a property; counted when first asked for. */
  byProperty: (name: string) => readonly Element[]
}

/** Count the elements of `tree`, in one walk. */
export function census(tree: Root): Census {
  const order: Element[] = []
  const up: number[] = []
  const index = new Map<Element, number>()
  const byTag = new Map<string, Element[]>()
  const byClass = new Map<string, Element[]>()
  const byId = new Map<string, Element[]>()
  const visit = (parent: Parents, above: number): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const at = order.length
      order.push(child)
      up.push(above)
      index.set(child, at)
      add(byTag, child.tagName, child)
      const {className, id} = child.properties
      if (Array.isArray(className)) for (const name of className) add(byClass, String(name), child)
      if (id !== undefined && id !== null) add(byId, String(id), child)
      visit(child, at)
    }
  }
  visit(tree, -1)
  let byProperty: Map<string, Element[]> | undefined
  return {
    order,
    up,
    index,
    byTag,
    byClass,
    byId,
    byProperty(name) {
      byProperty ??= propertiesIn(order)
      return byProperty.get(name) ?? []
    },
  }
}

function add(map: Map<string, Element[]>, key: string, element: Element): void {
  const list = map.get(key)
  if (!list) map.set(key, [element])
  else if (list.at(-1) !== element) list.push(element)
}

function propertiesIn(order: readonly Element[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>()
  for (const element of order) for (const name in element.properties) add(found, name, element)
  return found
}
