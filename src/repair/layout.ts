import type {Nodes, Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {type Finding, settle} from './finding.js'
import {applyToView, placeIn, view} from './view.js'

/** Find indents made of ideographic or no-break spaces at the head of a block: layout, not text (CLREQ). */
export function layout(text: string): Finding[] {
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
const lead = /^[^。！？\n]{2,60}。 +(?=[\p{Script=Han}“《‘])/u

/**
 * Take the space out behind a lost bold lead; `data.lead` keeps where it stood.
 *
 *     一是机制日益健全，充满活力。␠区里成立了…
 *                                ^ lead
 */
export function leads(tree: Root, file: VFile): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'paragraph') tidy(node, file)
    else if ('children' in node) stack.push(...[...node.children].reverse())
  }
}

function tidy(paragraph: Paragraph, file: VFile): void {
  const seen = view({type: 'root', children: [paragraph]})
  const match = lead.exec(seen.text)
  if (!match) return
  const start = match[0].trimEnd().length
  const end = match[0].length
  const finding: Finding = {start, end, insert: '', rule: 'layout-space', action: 'remove'}
  applyToView(seen, settle([finding], seen.text, 'fix', file, placeIn(seen)))
  paragraph.data = {...paragraph.data, lead: start}
}
