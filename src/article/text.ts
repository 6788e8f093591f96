import type {Nodes} from 'hast'

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

/**
 * Text of `node` as a reader would see it, hidden parts included: a line a block, white space folded.
 *
 * Scripts, styles and comments have none. For the ledger and for phrases; not for layout.
 */
export function visibleText(node: Nodes): string {
  const parts: string[] = []
  collect(node, parts)
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text')
    parts.push(/[\t\n\f\r]| {2}/.test(node.value) ? node.value.replace(/[\t\n\f\r ]+/g, ' ') : node.value)
  if (node.type === 'element') {
    if (unseen.has(node.tagName)) return
    if (node.tagName === 'br') parts.push('\n')
    if (node.content) collect(node.content, parts)
  }
  if (!('children' in node)) return
  const block = node.type === 'element' && blocks.has(node.tagName)
  if (block) parts.push('\n')
  for (const child of node.children) collect(child, parts)
  if (block) parts.push('\n')
}

/** All text of `node` as it stands, scripts and styles aside: quicker, to see whether words can be in it. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && unseen.has(node.tagName)) return ''
  let text = node.type === 'element' && node.content ? rawText(node.content) : ''
  if ('children' in node) for (const child of node.children) text += rawText(child)
  return text
}
