import type {Element, Nodes, Root} from 'hast'
import {find, html} from 'property-information'
import {type Census, census} from './census.js'
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
  const path: Element[] = []
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (list.some((complex) => matches(child, complex, path))) found.push(child)
      path.push(child)
      visit(child)
      path.pop()
    }
  }
  visit(tree)
  return found
}

/** The same from a census: only what can fit is looked at. */
function lookUp(known: Census, list: readonly Compound[][]): Element[] {
  const found = list.map((complex) =>
    able(known, complex.at(-1) as Compound).filter((element) =>
      matches(element, complex, complex.length > 1 ? pathTo(known, element) : []),
    ),
  )
  if (found.length === 1) return found[0] as Element[]
  const at = (element: Element): number => known.index.get(element) as number
  return [...new Set(found.flat())].sort((a, b) => at(a) - at(b))
}

/** Elements that a compound can fit, by its rarest part. */
function able(known: Census, {id, classes, tagName, attributes}: Compound): readonly Element[] {
  const {byId, byClass, byTag, byProperty, order} = known
  if (id !== undefined) return byId.get(id) ?? []
  const [name] = classes
  if (name !== undefined) return byClass.get(name) ?? []
  if (tagName) return byTag.get(tagName) ?? []
  const [test] = attributes
  return test ? byProperty(test.property) : order
}

/** The elements that `element` stands in, from the outermost on. */
function pathTo({index, up, order}: Census, element: Element): Element[] {
  const path: Element[] = []
  for (let at = up[index.get(element) as number] as number; at >= 0; at = up[at] as number)
    path.push(order[at] as Element)
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
  return Array.isArray(value) ? value.join(' ') : String(value)
}

function matches(element: Element, complex: readonly Compound[], path: readonly Element[]): boolean {
  let depth = path.length
  let index = complex.length - 1
  if (!fits(element, complex[index] as Compound)) return false
  for (; index > 0; index--) {
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
    if (!Array.isArray(names) || !classes.every((name) => names.includes(name))) return false
  }
  return attributes.every((test) => holds(own(element, test.property), test))
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
