import type {Nodes} from 'mdast'
import {VFile} from 'vfile'
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

fixtures('sections', (input, options) => {
  const tree = readText(String(input))
  const file = new VFile()
  sections(tree, file, options as SectionsOptions)
  return {output: `${tree.children.map(row).join('\n')}\n`, changes: dataOf(file).changes}
})
