import type {VFile} from 'vfile'
import {literalsOf} from './literals.js'
import {state} from './meta.data.js'
import {propose} from './propose.js'

/** Most members of a page's state that are looked at. */
const most = 200_000
/** How far above its body an article's object may be: `{title, content: {blocks: [{data}]}}`. */
const levels = 3

type Json = Readonly<Record<string, unknown>>

/**
 * Read what stands beside a body in the state that a script holds.
 *
 *     {"title": "夜市重新开张", "pubTime": "2023-06-01 19:20", "content": "<p>…"}
 *      ^^^^^^^                  ^^^^^^^^^
 */
export function stateAround(source: string, body: string, file: VFile): void {
  const said = new Set<string>()
  const root = parsed(source)
  for (const object of root === undefined ? [beside(source, body)] : pathTo(root, body)) {
    for (const [key, field, weight] of state) {
      const value = object[key]
      if (said.has(field) || (typeof value !== 'string' && typeof value !== 'number')) continue
      if (String(value).length > 200) continue
      said.add(field)
      propose(file, field, String(value), `state ${key}`, weight)
    }
  }
}

/** The objects above the string that is `body`, or a part of it, innermost first. */
function pathTo(root: unknown, body: string): Json[] {
  const stack: Array<{node: unknown; path: readonly Json[]}> = [{node: root, path: []}]
  let left = most
  for (let item = stack.pop(); item && left > 0; item = stack.pop(), left--) {
    const {node, path} = item
    if (typeof node === 'string') {
      if (node.length > 40 && body.includes(node)) return path.slice(0, levels)
    } else if (Array.isArray(node)) {
      for (const child of node) stack.push({node: child, path})
    } else if (typeof node === 'object' && node !== null) {
      const inside = [node as Json, ...path.slice(0, levels)]
      for (const child of Object.values(node)) stack.push({node: child, path: inside})
    }
  }
  return []
}

/** How many strings before and behind a body are looked at, where a script is no JSON. */
const reach = 12

const members: ReadonlySet<string> = new Set(state.map(([key]) => key))

/** What the strings next to a body say, where a script is more than JSON: `{title:"…",time:t,content:"<p>…"}`. */
function beside(source: string, body: string): Json {
  const literals = literalsOf(source, members)
  const at = literals.findIndex(({value}) => value === body)
  const near = at === -1 ? [] : literals.slice(Math.max(0, at - reach), at + reach)
  const found: Record<string, string> = {}
  for (const [index, {key, value}] of near.entries()) {
    // Nearer ones come later before the body, and earlier behind it.
    if (members.has(key) && (!(key in found) || index < Math.min(at, reach))) found[key] = value
  }
  return found
}

/** JSON, or the object that a script assigns. */
function parsed(source: string): unknown {
  const from = source.indexOf('{')
  const to = source.lastIndexOf('}')
  for (const text of [source, source.slice(from, to + 1)]) {
    try {
      return JSON.parse(text)
    } catch {
      // A script that is no JSON says nothing beside its body.
    }
  }
  return undefined
}
