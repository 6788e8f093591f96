import {textMembers} from '../messages.js'
import type {Metadata} from '../types.js'
import {type Slot, slotOf} from './slots.js'

const people = ['authors', 'editors'] as const
const lists = ['categories', 'tags'] as const

/** Fields of front matter that a program reads (Hugo, Hexo, Jekyll, Astro, feeds). */
const keys =
  /^(?:[a-z_-]*(?:id|url|uri|path|slug|hash|key|link)|urlname|layout|type|template|aliases|file(?:name)?|lang(?:uage)?|image|cover|thumbnail|theme)$/i

/** An address, a path or a file's name. */
const address = /^(?:[a-z][a-z0-9+.-]{1,20}:|\.{0,2}\/|www\.)|^\S{1,300}\.[a-z0-9]{2,5}$/i

/** Every text of `metadata`, each a slot of its own. Keys stay, and so do addresses. */
export function slotsOf(metadata: Metadata): Slot[] {
  const slots: Slot[] = []
  const holder = metadata as unknown as Record<string, unknown>
  for (const name of textMembers) add(holder, name, slots)
  for (const name of people) {
    for (const at of metadata[name].keys()) {
      const slot = slotOf(metadata[name], String(at), false)
      if (slot) slots.push({...slot, isPerson: true})
    }
  }
  for (const name of lists) addAll(metadata[name] as unknown as Record<string, unknown>, slots)
  addAll(metadata.extra, slots)
  return slots
}

/** The texts inside `record`, arrays and records in it included. */
function addAll(record: Record<string, unknown>, slots: Slot[]): void {
  const seen = new Set<unknown>()
  const stack = [record]
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (seen.has(top)) continue
    seen.add(top)
    for (const [name, value] of Object.entries(top)) {
      if (keys.test(name)) continue
      if (typeof value === 'string') add(top, name, slots)
      else if (Array.isArray(value) || (value && Object.getPrototypeOf(value) === Object.prototype))
        stack.push(value as Record<string, unknown>)
    }
  }
}

function add(holder: object, name: string, slots: Slot[]): void {
  const slot = slotOf(holder, name, false)
  if (slot && !address.test(slot.text)) slots.push(slot)
}
