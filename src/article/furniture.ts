import type {Element} from 'hast'
import {furniture} from './furniture.data.js'

const table: ReadonlyMap<string, string> = new Map(Object.entries(furniture))

/** Words of a class or an id: `relatedNews_box-2` has `related`, `news`, `box`. */
const word = /[A-Z]?[a-z]+|[A-Z]{1,40}(?![a-z])/g

/** Elements that never hold an article's text. */
const tags: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['aside', 'a side column'],
  ['footer', 'the foot of the page'],
  ['form', 'a form'],
  ['button', 'buttons'],
  ['select', 'a form'],
  ['dialog', 'a dialog'],
])

/** What `element` says it is for, when that is no content; undefined when it says nothing. */
export function furnitureOf(element: Element): string | undefined {
  const tag = tags.get(element.tagName)
  if (tag) return tag
  const {id, className} = element.properties
  const names = Array.isArray(className) ? className : []
  for (const name of names) {
    const reason = reasonOf(String(name))
    // What opens a dialog, such as a picture that is shown larger, is none.
    if (reason && !(reason === furniture.dialog && element.tagName === 'a')) return reason
  }
  return id === undefined ? undefined : reasonOf(String(id))
}

/** Whether a tag, a class or an id is the name of what is no content. */
export function isFurniture(name: string): boolean {
  return tags.has(name) || reasonOf(name) !== undefined
}

/** Names that were looked at: pages say the same ones again and again. */
const known = new Map<string, string | undefined>()

function reasonOf(name: string): string | undefined {
  if (name.length > 80) return undefined
  const before = known.get(name)
  if (before !== undefined || known.has(name)) return before
  const words = [...name.matchAll(word)].map(([part]) => part.toLowerCase())
  const reason = [name.toLowerCase(), ...words].map((part) => table.get(part)).find(Boolean)
  // Names come from pages: no number of pages must be able to fill the memory.
  if (known.size >= 5000) known.clear()
  known.set(name, reason)
  return reason
}

/** Classes of text that is there for screen readers only: Bootstrap, WordPress, Drupal, Foundation. */
export const unseen: ReadonlySet<string> = new Set([
  'visually-hidden',
  'visuallyhidden',
  'sr-only',
  'screen-reader-text',
  'element-invisible',
  'show-for-sr',
])

/** Whether `element` is not shown at first: `display:none`, the `hidden` attribute, a class for screen readers. */
export function isHidden(element: Element): boolean {
  const {hidden, style, className} = element.properties
  if (hidden === true || hidden === '' || hidden === 'hidden') return true
  if (Array.isArray(className) && className.some((name) => unseen.has(String(name)))) return true
  return typeof style === 'string' && /(?:^|;)\s{0,4}display\s{0,4}:\s{0,4}none/i.test(style)
}
