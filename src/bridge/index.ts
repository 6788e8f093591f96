import type {Root as HastRoot} from 'hast'
import {toMdast} from 'hast-util-to-mdast'
import type {Root} from 'mdast'

/** The article, as hast, to mdast. */
export function bridge(tree: HastRoot): Root {
  const result = toMdast(tree, {document: true})
  return result.type === 'root' ? result : {type: 'root', children: [result as Root['children'][number]]}
}
