import type {Nodes, Parents, Root, Text} from 'mdast'
import type {Edit} from '../edits.js'
import type {Place} from './finding.js'
import {partOf} from './place.js'

/** A text node and where its value starts in the view. */
export interface Segment {
  node: Text
  parent: Parents
  start: number
}

/** The text of a tree as one string: inline nodes joined, blocks and breaks a line each, other things `￼`. */
export interface View {
  text: string
  segments: Segment[]
}

/** Stands for an image, a piece of code: neither a word nor a mark. */
const object = '\ufffc'

/** Blocks that hold text. */
const blocks = new Set(['paragraph', 'heading', 'tableCell'])

/** Look at the text of `tree`, across its inline nodes. */
export function view(tree: Root): View {
  const parts: string[] = []
  const segments: Segment[] = []
  let length = 0
  const add = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  // What is still to be looked at, and what each stands in; a string is what comes behind a block.
  const stack: Array<Nodes | string> = [tree]
  const parents: Array<Parents | undefined> = [undefined]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const parent = parents.pop()
    if (typeof node === 'string') {
      add(node)
      continue
    }
    if (node.type === 'text' && parent) {
      segments.push({node, parent, start: length})
      add(node.value)
    } else if ('children' in node) {
      if (blocks.has(node.type)) {
        stack.push('\n')
        parents.push(undefined)
      }
      for (let index = node.children.length - 1; index >= 0; index--) {
        stack.push(node.children[index] as Nodes)
        parents.push(node)
      }
    } else add(node.type === 'break' ? '\n' : object)
  }
  return {text: parts.join(''), segments}
}

/** Make `edits` of the text of a view in its nodes. What is inserted goes to the first node that is touched. */
export function applyToView({segments}: View, edits: readonly Edit[]): void {
  let next = 0
  const outside = boundaries(segments)
  for (const {node, start} of segments) {
    const {value} = node
    const end = start + value.length
    while (next < edits.length && (edits[next] as Edit).end <= start && (edits[next] as Edit).start < start)
      next++
    let made = ''
    let from = start
    for (let at = next; at < edits.length; at++) {
      const edit = edits[at] as Edit
      const isPoint = edit.start === edit.end && outside.has(edit.start)
      if (edit.start > end || (edit.start === end && !isPoint)) break
      if (edit.start === start && isPoint) continue
      made += value.slice(from - start, Math.max(edit.start, start) - start)
      if (edit.start >= start) made += edit.insert
      from = Math.min(edit.end, end)
    }
    if (from > start || made) node.value = made + value.slice(from - start)
  }
  for (const {node, parent} of segments) {
    if (node.value === '') parent.children = parent.children.filter((child) => child !== node) as never
  }
}

/** Where an inline node begins right behind the text of its block: what is inserted there is the block's. */
function boundaries(segments: readonly Segment[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, {parent, start}] of segments.entries()) {
    const before = segments[index - 1]
    if (!before || before.start + before.node.value.length !== start) continue
    if (blocks.has(before.parent.type) && !blocks.has(parent.type)) found.add(start)
  }
  return found
}

/** Where ranges of the text of a view are in the source: the part of the first node that is touched. */
export function placeIn({segments}: View): Place {
  return (start, end) => {
    let low = 0
    let high = segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((segments[middle] as Segment).start <= start) low = middle
      else high = middle - 1
    }
    const segment = segments[low]
    if (!segment) return undefined
    const {length} = segment.node.value
    const from = Math.min(start - segment.start, length)
    return partOf(segment.node.position, length, from, Math.min(end - segment.start, length))
  }
}
