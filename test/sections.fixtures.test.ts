import type {Nodes, Root} from 'mdast'
import {VFile} from 'vfile'
import {expect} from 'vitest'
import {clean} from '../src/index.js'
import {dataOf} from '../src/messages.js'
import {readText} from '../src/read/text.js'
import {sections} from '../src/sections/index.js'
import {plain} from '../src/sections/plain.js'
import type {SectionsOptions} from '../src/types.js'
import {fixtures} from './fixtures.js'

/** A block a line: what it is, what was found on it, how it starts. */
function row(node: Nodes): string {
  const kind = node.type === 'heading' ? '#'.repeat(node.depth) : node.type
  const data = node.type === 'paragraph' ? node.data : undefined
  const found = [
    data?.role,
    data?.runIn && `runIn ${data.runIn.kind} ${data.runIn.ordinal} ${data.runIn.title}`,
    data?.enumeration?.map(({kind, items}) => `${kind} × ${items.length}`).join(),
  ]
  return [kind, ...found.filter(Boolean), plain(node).slice(0, 20)].join(' | ')
}

/** What was decided, whatever the source writes lists with. */
function decided(tree: Root): string[] {
  return tree.children.filter(isDecided).map(row)
}

function isDecided(node: Nodes): boolean {
  return (
    node.type === 'heading' || (node.type === 'paragraph' && Boolean(node.data?.role ?? node.data?.runIn))
  )
}

/** The lines as paragraphs of HTML and of Markdown: the same must be decided. */
function others(text: string): Array<['html' | 'markdown', string]> {
  const lines = text.trimEnd().split('\n')
  return [
    ['html', lines.map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('\n')],
    ['markdown', lines.join('\n\n')],
  ]
}

fixtures('sections', (input, options) => {
  const tree = readText(String(input))
  const file = new VFile()
  sections(tree, file, options as SectionsOptions)
  const plainly = {article: false, repair: false, sections: options as SectionsOptions} as const
  for (const [from, source] of others(String(input)))
    expect([from, ...decided(clean(source, {from, ...plainly}).tree)]).toEqual([from, ...decided(tree)])
  return {output: `${tree.children.map(row).join('\n')}\n`, changes: dataOf(file).changes}
})
