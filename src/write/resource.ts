import type {Image, Link} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {escaped} from './escape.js'

/** A character reference as parsers read it (CommonMark 0.31, 2.5). */
const reference = /&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]{1,31};)/g
const backslash = /\\(?=[!-/:-@[-`{-~])/g

/** What stands in the parentheses of a link or image: address and title. */
export function resource(node: Link | Image, state: State): string {
  const cell = state.stack.includes('tableCell')
  const address = addressOf(node.url ?? '', Boolean(node.title))
  const value = node.title ? `${address} ${titleOf(node.title)}` : address
  return cell ? value.replace(/\|/g, '\\|') : value
}

function addressOf(url: string, titled: boolean): string {
  const safe = url
    .replace(/[\r\n]/g, (eol) => (eol === '\n' ? '%0A' : '%0D'))
    .replace(backslash, '\\\\')
    .replace(reference, '\\&')
  // Not all parsers take control characters and spaces bare, nor an address that opens with `<`.
  if (/[\0-\x20\x7f]/.test(safe) || safe.startsWith('<') || (titled && safe === '')) {
    return `<${safe.replace(/[<>]/g, '\\$&')}>`
  }
  return balanced(safe) ? safe : safe.replace(/[()]/g, '\\$&')
}

/** Whether parentheses pair, not deeper than any parser follows. */
function balanced(url: string): boolean {
  let depth = 0
  for (const character of url) {
    if (character === '(' && ++depth > 3) return false
    if (character === ')' && --depth < 0) return false
  }
  return depth === 0
}

function titleOf(title: string): string {
  const safe = title
    .replace(backslash, '\\\\')
    .replace(reference, '\\&')
    .replace(/\n[ \t]*(?=\n)/g, '')
  return `"${safe.replace(/"/g, '\\"')}"`
}

/** Text of an image. */
export function labelOf(alt: string): string {
  return escaped([{type: 'text', value: alt}], {before: '[', after: ']', label: true})
}

/** What `<…>` would say for `node`; `undefined` where that form cannot. */
export function autolinkOf(node: Link, state: State): string | undefined {
  const [child] = node.children
  if (state.options.resourceLink || node.title || node.children.length !== 1 || child?.type !== 'text') return
  const {value} = child
  if (value !== node.url && `mailto:${value}` !== node.url) return
  if (!/^[a-z][a-z\d+.-]{1,31}:/i.test(node.url)) return
  if (/[\0-\x20<>\x7f]/.test(value) || (value.includes('|') && state.stack.includes('tableCell'))) return
  if (value !== node.url && !/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}$/.test(value)) return
  return value
}
