import type {Html, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {type ArticleSettings, article} from './article/index.js'
import {bridge} from './bridge/index.js'
import {readHtml, wholeHtml} from './read/index.js'

/**
 * Raw HTML inside Markdown becomes Markdown: `html` nodes are read, cleaned as a page's body is, and put back.
 *
 * A meeting place of rooms, like `clean.ts`: it reads, cleans and bridges. `source` is the text that the positions
 * of `tree` point into: with it, a body that Markdown took apart is read as one piece.
 */
export function raw(tree: Root, file: VFile, settings: ArticleSettings = {}, source?: string): void {
  if (source !== undefined) wholeHtml(tree, source)
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    if (parent.children.some((child) => child.type === 'html')) {
      const inline = !flow.has(parent.type)
      parent.children = (inline ? pair(parent.children as PhrasingContent[]) : parent.children).flatMap(
        (child) => (child.type === 'html' ? fromRaw(child, inline, file, settings) : child),
      ) as never
    }
    for (const child of parent.children) if ('children' in child) stack.push(child)
  }
}

/** Nodes that hold blocks. */
const flow: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Elements that have an inline node of mdast. */
const nodes: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
}

const tag = /^<(\/?)([a-z][a-z0-9]{0,10})(?:\s[^<>]*)?>$/i

/** Open and close tags that Markdown left apart become a node around what stands between them. */
function pair(children: readonly PhrasingContent[]): PhrasingContent[] {
  const open: Array<{name: string; at: number}> = []
  const result: PhrasingContent[] = []
  for (const child of children) {
    const [, slash, tagName] = (child.type === 'html' && tag.exec(child.value)) || []
    const name = tagName?.toLowerCase()
    const type = name && nodes[name]
    if (type && !slash) open.push({name, at: result.length})
    if (!type || !slash || open.at(-1)?.name !== name) {
      result.push(child)
      continue
    }
    const {at} = open.pop() as {at: number}
    const inner = result.splice(at).slice(1)
    if (inner.length > 0) result.push({type, children: inner})
  }
  return result
}

function fromRaw(node: Html, inline: boolean, file: VFile, settings: ArticleSettings): RootContent[] {
  const page = readHtml(node.value, file)
  article(page, file, {...settings, whole: false})
  const {children} = bridge(page)
  return inline
    ? children.flatMap((child) => (child.type === 'paragraph' ? child.children : child))
    : children
}
