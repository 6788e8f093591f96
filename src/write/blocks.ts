import type {Nodes, Root} from 'mdast'
import type {BlockJson} from '../types.js'
import {textOf} from './text.js'

/** Blocks of `tree` in order, each with its text and what was recognised of it. */
export function toBlocks(tree: Root): BlockJson[] {
  const blocks: BlockJson[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const block = blockOf(node)
    if (block) blocks.push(node.position ? {...block, position: node.position} : block)
    else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as Nodes)
    }
  }
  return blocks
}

function blockOf(node: Nodes): BlockJson | undefined {
  if (node.type === 'heading') {
    const {section} = node.data ?? {}
    return {type: 'heading', text: textOf(node), depth: node.depth, ...(section && {section})}
  }
  if (node.type === 'paragraph') {
    const {role, runIn} = node.data ?? {}
    const [image] = node.children
    if (node.children.length === 1 && image?.type === 'image') {
      return {type: 'image', text: image.alt ?? '', url: image.url}
    }
    return {type: 'paragraph', text: textOf(node), ...(role && {role}), ...(runIn && {runIn})}
  }
  if (node.type === 'tableRow' || node.type === 'code') return {type: node.type, text: textOf(node)}
  return undefined
}
