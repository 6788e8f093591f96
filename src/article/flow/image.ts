import type {Element} from 'hast'
import {attribute} from '../select.js'
import {addressOf} from './address.js'

/** Where lazy pages keep the address of an image, in the order in which they are believed. */
const lazy = [
  'data-src',
  'data-original',
  'data-original-src',
  'data-lazy-src',
  'data-lazyload',
  'data-actualsrc',
  'data-echo',
  'data-url',
  '_src',
  'real_src',
  'original',
  'file',
]

/** Names of pictures that stand in for one still to be loaded, or count visits. */
const placeholder =
  /(?:^|[/_-])(?:blank|loading|placeholder|gr[ae]y|spacer|pixel|transparent|1x1|lazy(?:load)?|default_?pic|dot|sp|s|none)\d{0,2}\.(?:gif|png|svg|jpe?g)(?:[?#]|$)/i

/** Edge, in pixels, up to which a picture is a sign and no illustration. */
const sign = 40

/** The image that `element` means, as an `img` with `src` and `alt` only; undefined for none worth keeping. */
export function imageOf(element: Element, base: string | undefined): Element | undefined {
  if (isSign(element)) return undefined
  const src = sourceOf(element, base)
  if (!src) return undefined
  const alt = attribute(element, 'alt').replace(/\s+/g, ' ').trim()
  const position = element.position ? {position: element.position} : {}
  return {type: 'element', tagName: 'img', properties: {src, alt}, children: [], ...position}
}

/** The first address that is one, and not that of a placeholder. */
function sourceOf(element: Element, base: string | undefined): string | undefined {
  for (const name of [...lazy, 'srcset', 'src']) {
    const text = attribute(element, name)
    const value = name === 'srcset' ? largest(text) : text
    if (!/[/.]/.test(value) || placeholder.test(value)) continue
    const address = addressOf(value, base)
    if (address && !address.startsWith('mailto:')) return address
  }
  return undefined
}

/** The last, which is the largest by convention, of the addresses in `srcset`. */
function largest(srcset: string): string {
  return (
    srcset
      .split(/,\s+|,(?=http)/)
      .at(-1)
      ?.trim()
      .split(/\s/)[0] ?? ''
  )
}

function isSign(element: Element): boolean {
  const width = sizeOf(element, 'width')
  const height = sizeOf(element, 'height')
  return width <= 3 || height <= 3 || (width <= sign && height <= sign)
}

function sizeOf(element: Element, name: 'width' | 'height'): number {
  const value = Number.parseFloat(attribute(element, name))
  return Number.isNaN(value) || attribute(element, name).endsWith('%') ? Number.POSITIVE_INFINITY : value
}
