import type {Html, Parents, Root} from 'mdast'
import type {VFile} from 'vfile'
import {type ArticleSettings, article} from './article/index.js'
import {bridge} from './bridge/index.js'
import {readHtml} from './read/index.js'

/**
 * Raw HTML inside Markdown becomes Markdown: `html` nodes are read, cleaned as a page's body is, and put back.
 *
 * A meeting place of rooms, like `clean.ts`: it reads, finds and bridges.
 */
export function raw(tree: Root, file: VFile, settings: ArticleSettings = {}): void {
  walk(tree, file, settings)
}

function walk(parent: Parents, file: VFile, settings: ArticleSettings): void {
  for (let index = parent.children.length - 1; index >= 0; index--) {
    const node = parent.children[index]
    if (node?.type === 'html') {
      const nodes = fromRaw(node, file, settings)
      parent.children.splice(index, 1, ...(nodes as never[]))
    } else if (node && 'children' in node) walk(node, file, settings)
  }
}

function fromRaw(node: Html, file: VFile, settings: ArticleSettings): Root['children'] {
  const tree = readHtml(node.value, file)
  article(tree, file, settings)
  return bridge(tree).children
}
