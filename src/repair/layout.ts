import type {Nodes, Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Mode} from '../types.js'
import {type Finding, settle} from './finding.js'
import {applyToView, placeIn, type View, view} from './view.js'

/** Find indents made of ideographic or no-break spaces at the head of a block: layout, not text (CLREQ). */
export function layout(text: string): Finding[] {
  if (!/[\u3000\u00a0]/.test(text)) return []
  return [...text.matchAll(/(?<=^|\n)[\u3000\u00a0]{1,20}[ \u3000\u00a0]{0,20}/g)].map(
    ({index, 0: indent}) => ({
      start: index,
      end: index + indent.length,
      insert: '',
      rule: 'layout-indent',
      action: 'remove',
    }),
  )
}

/** A short first sentence and an ASCII space: where a bold lead ended, before its markup was lost. */
const lead = /^[^。！？\n]{2,60}。 +(?=[々〇㐀-鿿𠀀-𳑹“《‘])/u

/** Fewer than this in a document, and the spaces may be anything. */
const fewest = 3

/** Whether a text may have as many leads as are needed. */
export function hasLeads(text: string): boolean {
  return text.includes('。 ') && (text.match(/。 +(?=[々〇㐀-鿿𠀀-𳑹“《‘])/gu)?.length ?? 0) >= fewest
}

/**
 * Take the spaces out behind lost bold leads, where the document has several; `data.lead` keeps where each stood.
 *
 *     一是机制日益健全，充满活力。␠区里成立了…
 *                                ^ lead
 */
export function leads(tree: Root, file: VFile, mode: Mode): void {
  const found: Array<{paragraph: Paragraph; seen: View; start: number; end: number}> = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'paragraph') {
      const seen = view({type: 'root', children: [node]})
      const match = lead.exec(seen.text)
      if (match) found.push({paragraph: node, seen, start: match[0].trimEnd().length, end: match[0].length})
    } else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as Nodes)
    }
  }
  if (found.length < fewest) return
  for (const {paragraph, seen, start, end} of found) {
    const finding: Finding = {start, end, insert: '', rule: 'layout-space', action: 'remove'}
    applyToView(seen, settle([finding], seen.text, mode, file, placeIn(seen)))
    if (mode === 'fix') paragraph.data = {...paragraph.data, lead: start}
  }
}
