import type {Nodes} from 'hast'
import {isSpace} from '../han/seek.js'

/** Elements that stand on lines of their own. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside base blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html legend li link main menu meta ' +
    'nav ol optgroup option p pre search section summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
)

/** Elements whose text no reader sees as text. */
const unseen: ReadonlySet<string> = new Set(['script', 'style'])

/** What stands between two words. */
const gaps = ['', ' ', '\n'] as const

/** A text that is being put together: its words, and the index in `gaps` of what comes before the next. */
interface Seen {
  parts: string[]
  gap: number
}

/**
 * Text of `node` as a reader would see it, hidden parts included: a line a block, white space folded.
 *
 * Scripts, styles and comments have none. For the ledger and for phrases; not for layout.
 */
export function visibleText(node: Nodes): string {
  const seen: Seen = {parts: [], gap: 0}
  collect(node, seen)
  const {parts} = seen
  return parts.length === 1 ? (parts[0] as string) : parts.join('')
}

function collect(node: Nodes, seen: Seen): void {
  if (node.type === 'text') {
    fold(node.value, seen)
    return
  }
  if (node.type !== 'element' && node.type !== 'root') return
  let block = false
  if (node.type === 'element') {
    const {tagName} = node
    if (unseen.has(tagName)) return
    if (tagName === 'br') seen.gap = 2
    if (node.content) collect(node.content, seen)
    block = blocks.has(tagName)
  }
  if (block) seen.gap = 2
  for (const child of node.children) collect(child, seen)
  if (block) seen.gap = 2
}

/** Add the words of `value`; a single space between two of them stays where it is. */
function fold(value: string, seen: Seen): void {
  let from = 0
  while (from < value.length) {
    if (isSpace(value.charCodeAt(from))) {
      if (seen.gap === 0) seen.gap = 1
      from++
      continue
    }
    let to = from + 1
    while (to < value.length) {
      const code = value.charCodeAt(to)
      if (isSpace(code) && (code !== 32 || to + 1 === value.length || isSpace(value.charCodeAt(to + 1))))
        break
      to++
    }
    if (seen.gap > 0 && seen.parts.length > 0) seen.parts.push(gaps[seen.gap] as string)
    seen.gap = 0
    seen.parts.push(value.slice(from, to))
    from = to
  }
}

/** All text of `node` as it stands, scripts and styles aside: quicker, to see whether words can be in it. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && unseen.has(node.tagName)) return ''
  let text = node.type === 'element' && node.content ? rawText(node.content) : ''
  if ('children' in node) for (const child of node.children) text += rawText(child)
  return text
}
