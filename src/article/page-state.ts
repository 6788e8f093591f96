import type {VFile} from 'vfile'
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
  for (const object of pathTo(parsed(source), body)) {
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
