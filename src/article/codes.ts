import type {Element} from 'hast'
import type {Image} from 'mdast'
import type {Node} from 'unist'
import {codes} from './codes.data.js'
import {fold} from './fold.js'
import type {Line} from './lines.js'

/** Whether a line is nothing but pictures. */
export function isPictures({text, images}: Line): boolean {
  return images.length > 0 && text.trim() === ''
}

/** Whether every picture of a line calls itself a code to scan. */
export function isCodes(line: Line): boolean {
  return isPictures(line) && line.images.every(({node, url}) => isCode(descriptionOf(node), url))
}

/** What the pictures of a line show, or where they are kept: their entry in the ledger. */
export function picturesOf({images}: Line): string {
  return images.map(({node, url}) => descriptionOf(node) || url).join(' ')
}

function isCode(description: string, url: string): boolean {
  const path = /^(?:https?:\/\/[^/?#]*)?(?!data:)([^?#]*)/i.exec(url)?.[1] ?? ''
  return (
    codes.address.pattern.test(path) ||
    (description.length <= 30 && codes.description.pattern.test(fold(description).key))
  )
}

function descriptionOf(node: Node): string {
  const said = (node as Image).alt ?? (node as Element).properties?.alt
  return typeof said === 'string' ? said.trim() : ''
}
