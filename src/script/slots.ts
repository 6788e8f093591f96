import type {Nodes} from 'mdast'
import type {Node} from 'unist'
import {add, type Weight, weigh} from './letters.js'

/** A piece of a unit's text and where it is kept. */
export interface Slot {
  text: string
  /** Protected by its node, or by one around it. */
  kept: boolean
  /** Whose member `name` is the text. */
  holder: object
  name: string
  /** The name of a person, surname first. */
  isPerson?: boolean
}

/** Text that is read as one: a paragraph's, a cell's, an attribute's. */
export interface Unit {
  /** The block or the node of the attribute; absent for metadata. */
  node: Nodes | undefined
  slots: Slot[]
  /** What tells the script of the text. */
  weight: Weight
}

/** The text of `slots` as one. */
export function unitOf(node: Nodes | undefined, slots: Slot[]): Unit {
  const [only] = slots
  if (only && slots.length === 1) return {node, slots, weight: weigh(only.kept ? '' : only.text)}
  const weight = weigh('')
  for (const {text, kept} of slots) if (!kept) add(weigh(text), weight)
  return {node, slots, weight}
}

/** Whether a node keeps its text. */
export type Keeps = (node: Node) => boolean

/** Members of nodes that are text for a reader. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  image: ['alt', 'title'],
  imageReference: ['alt'],
  link: ['title'],
  definition: ['title'],
}

/** Add the attributes of `node` that are text, each a unit. */
export function attributesOf(node: Nodes, kept: boolean, units: Unit[]): void {
  const names = attributes[node.type]
  if (!names) return
  for (const name of names) {
    const slot = slotOf(node, name, kept)
    if (slot) units.push(unitOf(node, [slot]))
  }
}

/** The member `name` of `holder` as a slot; `undefined`: it is no text. */
export function slotOf(holder: object, name: string, kept: boolean): Slot | undefined {
  const text = (holder as Record<string, unknown>)[name]
  return typeof text === 'string' && text !== '' ? {text, kept, holder, name} : undefined
}

/** Write `text` where `slot` was read. */
export function fill({holder, name}: Slot, text: string): void {
  ;(holder as Record<string, string>)[name] = text
}
