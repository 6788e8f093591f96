import type {Nodes, Root} from 'mdast'
import {VFile} from 'vfile'
import {readMarkdown} from '../src/read/markdown.js'
import {readText} from '../src/read/text.js'
import {sections} from '../src/sections/index.js'
import {plain} from '../src/sections/plain.js'
import type {SectionsOptions} from '../src/types.js'

export const body = '老桥修好以后，镇上的人每天从桥上走过，去对岸的果园和学校，孩子们再也不用绕远路了。'

/** A tree in which everything was recognised, from lines, or blocks of Markdown. */
export function treeOf(
  lines: readonly string[],
  from: 'text' | 'markdown' = 'text',
  options?: SectionsOptions,
): Root {
  const tree = from === 'text' ? readText(lines.join('\n')) : readMarkdown(lines.join('\n\n'))
  sections(tree, new VFile(), options)
  return tree
}

/** A word for each block: `##` headings, roles, `runIn:`, `enum`, `p`, or what the block is. */
export function words(tree: Root): string {
  return tree.children.map(word).join(' ')
}

function word(node: Nodes): string {
  if (node.type === 'heading') return '#'.repeat(node.depth) + plain(node)
  if (node.type !== 'paragraph') return node.type
  const {role, runIn, enumeration} = node.data ?? {}
  return role ?? (runIn ? `runIn:${runIn.title}` : enumeration ? 'enum' : 'p')
}

export const inText = (...lines: string[]): string => words(treeOf(lines))
export const inMarkdown = (...blocks: string[]): string => words(treeOf(blocks, 'markdown'))
