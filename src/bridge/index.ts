import type {Root as HastRoot} from 'hast'
import {toMdast} from 'hast-util-to-mdast'
import type {Root} from 'mdast'
import {handlers, nodeHandlers} from './handlers.js'
import {settleLanguage} from './language.js'

/** The article, as hast, to mdast. Knows every node, fuses and loses none. */
export function bridge(tree: HastRoot): Root {
  const result = toMdast(tree, {document: true, handlers, nodeHandlers})
  if ('children' in result) settleLanguage(result)
  return result.type === 'root' ? result : {type: 'root', children: [result as Root['children'][number]]}
}
