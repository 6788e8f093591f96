import type {Element} from 'hast'
import {attribute} from '../select.js'
import type {Format} from './inline.js'

const strong: Format = {tagName: 'strong', properties: {}}
const em: Format = {tagName: 'em', properties: {}}
const code: Format = {tagName: 'code', properties: {}}
const del: Format = {tagName: 'del', properties: {}}

const byTag: Readonly<Record<string, Format>> = {
  b: strong,
  strong,
  i: em,
  em,
  code,
  kbd: code,
  samp: code,
  tt: code,
  del,
  s: del,
  strike: del,
}

/** `formats` with what `element` adds to them or, by its style, takes back. */
export function formatsIn(element: Element, formats: readonly Format[]): readonly Format[] {
  const style = attribute(element, 'style')
  const own = byTag[element.tagName] ?? styled(element, style)
  if (!own && style === '') return formats
  const plain = /font-weight\s{0,4}:\s{0,4}(?:normal|[1-4]00)/i.test(style)
  const upright = /font-style\s{0,4}:\s{0,4}normal/i.test(style)
  const kept = formats.filter((format) => !(plain && format === strong) && !(upright && format === em))
  const added = (own === strong && plain) || (own === em && upright) ? undefined : own
  return added && !kept.includes(added) ? [...kept, added] : kept
}

/** Bold and italics that only a style says: `font-weight`, Sina's `cms-style="… strong-Bold"`. */
function styled(element: Element, style: string): Format | undefined {
  if (/font-weight\s{0,4}:\s{0,4}(?:bold|bolder|[6-9]00)/i.test(style)) return strong
  if (/strong-Bold/.test(attribute(element, 'cms-style'))) return strong
  return /font-style\s{0,4}:\s{0,4}italic/i.test(style) ? em : undefined
}

/** Where `element` sets its lines. */
export function alignOf(element: Element): 'center' | 'right' | 'left' | undefined {
  if (element.tagName === 'center') return 'center'
  const style = /text-align\s{0,4}:\s{0,4}(center|right|left|justify)/i.exec(attribute(element, 'style'))
  const value = (style?.[1] ?? attribute(element, 'align')).toLowerCase()
  if (value === 'center' || value === 'right') return value
  return value === 'left' || value === 'justify' ? 'left' : undefined
}
