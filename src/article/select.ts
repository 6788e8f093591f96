import type {Element, Nodes, Root} from 'hast'
import {find, html} from 'property-information'
import {type Census, census, none} from './census.js'
import {isRemembered, once} from './memo.js'

/** `[name]`, `[name=value]`, `[name^="value"]` … */
interface AttributeTest {
  property: string
  operator: '' | '=' | '^=' | '$=' | '*=' | '~='
  value: string
}

/** What stands between two combinators: `div#main.text[data-role]`. */
interface Compound {
  tagName: string | undefined
  id: string | undefined
  classes: string[]
  attributes: AttributeTest[]
  /** How it hangs on the compound before it. */
  combinator: ' ' | '>'
}

const token =
  /\s*([>,])\s*|(\s+)|([a-z][a-z0-9-]*|\*)|#([^\s.#[\]>,:]+)|\.([^\s.#[\]>,:]+)|\[\s*([^\s~^$*=\]]+)\s*(?:([~^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]"']+))\s*)?\]/iy

const compiled = new Map<string, Compound[][]>()

/**
 * Elements below `tree` that `selector` takes, in document order.
 *
 * Knows lists, tags, ids, classes, attributes (`= ^= $= *= ~=`), descendants and children: what site rows need.
 *
 * @throws SyntaxError for anything else.
 */
export function selectAll(tree: Root | Element, selector: string): Element[] {
  const list = compile(selector)
  if (tree.type === 'root' && isRemembered(tree)) return lookUp(once(tree, census), list)
  const found: Element[] = []
  walk(tree, list, [], found)
  return found
}

function walk(node: Root | Element, list: readonly Compound[][], path: Element[], found: Element[]): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    for (const complex of list) {
      if (!fits(child, complex[complex.length - 1] as Compound) || !hangs(complex, path)) continue
      found.push(child)
      break
    }
    if (child.children.length === 0) continue
    path.push(child)
    walk(child, list, path, found)
    path.pop()
  }
}

/** The same from a census: only what can fit is looked at. */
function lookUp(known: Census, list: readonly Compound[][]): Element[] {
  const [first, ...others] = list.map((complex) => found(known, complex))
  const all =
    others.length > 0 ? [...new Set([first as number[], ...others].flat())].sort((a, b) => a - b) : first
  return (all as number[]).map((at) => known.order[at] as Element)
}

function found(known: Census, complex: readonly Compound[]): number[] {
  const last = complex[complex.length - 1] as Compound
  const taken: number[] = []
  for (const at of able(known, last)) {
    if (!fits(known.order[at] as Element, last)) continue
    if (complex.length === 1 || hangs(complex, pathTo(known, at))) taken.push(at)
  }
  return taken
}

/** Elements that a compound can fit, by its rarest part. */
function able({byId, byClass, byTag, byProperty, order}: Census, compound: Compound): Iterable<number> {
  const {id, classes, tagName, attributes} = compound
  if (id !== undefined) return byId.get(id) ?? none
  const [name] = classes
  if (name !== undefined) return byClass.get(name) ?? none
  if (tagName) return byTag.get(tagName) ?? none
  const [test] = attributes
  if (!test) return order.keys()
  const {property, value} = test
  if (value === '' || /\s/.test(value)) return byProperty(property)
  if (property === 'className') return named(byClass, value)
  return property === 'id' ? named(byId, value) : byProperty(property)
}

/** Elements with a name of which `value` is a part: pages have few names. */
function named(names: ReadonlyMap<string, readonly number[]>, value: string): readonly number[] {
  const lists = [...names].flatMap(([name, list]) => (name.includes(value) ? [list] : []))
  return lists.length > 1 ? [...new Set(lists.flat())].sort((a, b) => a - b) : (lists[0] ?? none)
}

/** The elements that the one at `index` stands in, from the outermost on. */
function pathTo({up, order}: Census, index: number): Element[] {
  const path: Element[] = []
  for (let at = up[index] as number; at >= 0; at = up[at] as number) path.push(order[at] as Element)
  return path.reverse()
}

/** The first element that `selector` takes. */
export function select(tree: Root | Element, selector: string): Element | undefined {
  return selectAll(tree, selector)[0]
}

/** Value of an attribute as it stood in the source, lists joined; empty when absent. */
export function attribute(node: Nodes, name: string): string {
  if (node.type !== 'element') return ''
  return own(node, propertyOf(name)) ?? ''
}

/** Names of properties, looked up once: callers ask for few attributes. */
const properties = new Map<string, string>()

function propertyOf(name: string): string {
  let property = properties.get(name)
  if (property === undefined) {
    property = find(html, name).property
    if (properties.size < 500) properties.set(name, property)
  }
  return property
}

function own(element: Element, property: string): string | undefined {
  const value = element.properties[property]
  if (value === null || value === undefined || value === false) return undefined
  if (value === true) return ''
  if (!Array.isArray(value)) return `${value}`
  return value.length === 1 ? `${value[0]}` : value.join(' ')
}

/** Whether what stands around an element, `path`, is what all compounds but the last ask for. */
function hangs(complex: readonly Compound[], path: readonly Element[]): boolean {
  let depth = path.length
  for (let index = complex.length - 1; index > 0; index--) {
    const {combinator} = complex[index] as Compound
    const before = complex[index - 1] as Compound
    depth--
    if (combinator === '>') {
      if (depth < 0 || !fits(path[depth] as Element, before)) return false
    } else {
      while (depth >= 0 && !fits(path[depth] as Element, before)) depth--
      if (depth < 0) return false
    }
  }
  return true
}

function fits(element: Element, {tagName, id, classes, attributes}: Compound): boolean {
  if (tagName && element.tagName !== tagName) return false
  if (id !== undefined && own(element, 'id') !== id) return false
  if (classes.length > 0) {
    const names = element.properties.className
    if (!Array.isArray(names)) return false
    for (const name of classes) if (!names.includes(name)) return false
  }
  for (const test of attributes) if (!holds(own(element, test.property), test)) return false
  return true
}

function holds(actual: string | undefined, {operator, value}: AttributeTest): boolean {
  if (actual === undefined) return false
  if (operator === '') return true
  if (operator === '=') return actual === value
  if (value === '') return false
  if (operator === '^=') return actual.startsWith(value)
  if (operator === '$=') return actual.endsWith(value)
  if (operator === '*=') return actual.includes(value)
  return actual.split(/\s+/).includes(value)
}

function compile(selector: string): Compound[][] {
  const known = compiled.get(selector)
  if (known) return known
  const list: Compound[][] = []
  let complex: Compound[] = []
  let current: Compound | undefined
  let combinator: Compound['combinator'] = ' '
  const open = (): Compound => {
    if (!current) {
      current = {tagName: undefined, id: undefined, classes: [], attributes: [], combinator}
      complex.push(current)
    }
    return current
  }
  const text = selector.trim()
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    const at = token.lastIndex
    const match = token.exec(text)
    if (!match) throw new SyntaxError(`Cannot use selector \`${selector}\`, unexpected \`${text.slice(at)}\``)
    const [, mark, space, tagName, id, className, name, operator = '', double, single, bare] = match
    if (mark === ',') {
      list.push(complex)
      complex = []
    }
    if (mark || space) {
      current = undefined
      combinator = mark === '>' ? '>' : ' '
    } else if (tagName) open().tagName = tagName === '*' ? undefined : tagName.toLowerCase()
    else if (id) open().id = id
    else if (className) open().classes.push(className)
    else if (name) {
      const value = double ?? single ?? bare ?? ''
      const property = propertyOf(name)
      open().attributes.push({property, operator: operator as AttributeTest['operator'], value})
    }
  }
  list.push(complex)
  if (list.some((part) => part.length === 0))
    throw new SyntaxError(`Cannot use selector \`${selector}\`, expected something to select`)
  compiled.set(selector, list)
  return list
}
