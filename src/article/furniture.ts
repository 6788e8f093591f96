import type {Element} from 'hast'
import {furniture} from './furniture.data.js'

const table: ReadonlyMap<string, string> = new Map(Object.entries(furniture))

/** Words of a class or an id: `relatedNews_box-2` has `related`, `news`, `box`. */
const word = /[A-Z]?[a-z]+|[A-Z]{1,40}(?![a-z])/g

/** Elements that never hold an article's text. */
const tags: Readonly<Record<string, string>> = {
  nav: 'navigation',
  aside: 'a side column',
  footer: 'the foot of the page',
  form: 'a form',
  button: 'buttons',
  select: 'a form',
  dialog: 'a dialog',
}

/** What `element` says it is for, when that is no content; undefined when it says nothing. */
export function furnitureOf(element: Element): string | undefined {
  const tag = tags[element.tagName]
  if (tag) return tag
  const {id, className} = element.properties
  const names = Array.isArray(className) ? className : []
  for (const name of id === undefined ? names : [...names, id]) {
    const text = String(name)
    if (text.length > 80) continue
    const whole = table.get(text.toLowerCase())
    if (whole) return whole
    for (const [part] of text.matchAll(word)) {
      const reason = table.get(part.toLowerCase())
      if (reason) return reason
    }
  }
  return undefined
}

/** Whether `element` is not shown at first: `display:none`, the `hidden` attribute. */
export function isHidden(element: Element): boolean {
  const {hidden, style} = element.properties
  if (hidden === true || hidden === '' || hidden === 'hidden') return true
  return typeof style === 'string' && /(?:^|;)\s{0,4}display\s{0,4}:\s{0,4}none/i.test(style)
}
