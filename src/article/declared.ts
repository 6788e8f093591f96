import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import {declarations} from './declared.data.js'
import {propose} from './propose.js'
import {attribute, selectAll} from './select.js'
import {visibleText} from './text.js'

/** Longest text of an element that is a name, a date or a title. */
const longest = 120

/** Read what elements of a page say they hold: microdata, RDFa, microformats, the markup of common systems. */
export function readDeclared(tree: Root, file: VFile): void {
  for (const {selector, field, weight} of declarations) {
    // What a `meta` says alone is read with the head.
    const element = selectAll(tree, selector).find(({tagName}) => tagName !== 'meta' || field === 'authors')
    if (!element) continue
    const value = valueOf(element)
    if (value.length <= longest) propose(file, field, value, `element ${selector}`, weight)
  }
}

/** A value for machines, else what a reader sees. */
function valueOf(element: Element): string {
  return attribute(element, 'datetime') || attribute(element, 'content') || visibleText(element)
}
