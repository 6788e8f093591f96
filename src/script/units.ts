import type {Nodes, Parents, Root} from 'mdast'
import {inline} from './inline.js'
import type {Keeps, Unit} from './slots.js'
import {attributesOf, slotOf, unitOf} from './slots.js'

/** Blocks whose inline content is one text. */
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'leafDirective'])

/**
 * The texts of `tree`, in order.
 *
 * @param keeps  Whether a node keeps its text, and all that is in it.
 */
export function unitsOf(tree: Root, keeps: Keeps): Unit[] {
  const units: Unit[] = []
  const stack: Array<{node: Nodes; kept: boolean}> = [{node: tree, kept: false}]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node} = entry
    const kept = entry.kept || keeps(node)
    attributesOf(node, kept, units)
    if (!('children' in node)) continue
    const {children} = node as Parents
    if (children.length === 1 && children[0]?.type === 'text') {
      const slot = slotOf(children[0], 'value', kept || keeps(children[0]))
      if (slot) units.push(unitOf(node, [slot]))
    } else if (blocks.has(node.type) || children.some(({type}) => type === 'text'))
      inline(node, kept, keeps, units)
    else
      for (let index = children.length - 1; index >= 0; index--)
        stack.push({node: children[index] as Nodes, kept})
  }
  return units
}
