import type {Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {record} from '../messages.js'

/** Take the rules off the ends of an article: what they parted it from is gone. */
export function trimRules(tree: Root | HastRoot, file: VFile): void {
  const {children} = tree
  if (children.every(isRule)) return
  for (const at of [0, -1]) {
    for (let node = children.at(at); node && isRule(node); node = children.at(at)) {
      record(file, 'trim-rule', {
        action: 'remove',
        before: '---',
        ...(node.position ? {position: node.position} : {}),
      })
      children.splice(at, 1)
    }
  }
}

function isRule(node: Root['children'][number] | HastRoot['children'][number]): boolean {
  return node.type === 'thematicBreak' || (node.type === 'element' && node.tagName === 'hr')
}
