import type {Element} from 'hast'
import {attribute} from '../select.js'
import type {Format} from './inline.js'
import type {Context} from './state.js'

/**
 * Languages that are believed of a piece of text: those besides Chinese that use its characters, and a script that is
 * named. Editors print `en-US` and `zh-CN` around anything.
 */
const believed = /^(?:ja|ko|vi|zh-han[st])(?:-[a-z0-9]{2,8}){0,2}$/i

/** What `element` says its language is, where it is a piece of the text and no frame around it. */
export function languageIn(element: Element, context: Context): readonly Format[] {
  const lang = attribute(element, 'lang') || attribute(element, 'xml:lang')
  if (!lang || !believed.test(lang) || context.isFrame(element)) return []
  return [{tagName: 'span', properties: {lang}}]
}
