import type {Nodes as HastNodes} from 'hast'
import type {Nodes} from 'mdast'

/** `node`, where `from` stood. */
export function placed<T extends Nodes>(node: T, from: HastNodes): T {
  const {position} = from
  if (position) node.position = {start: position.start, end: position.end}
  return node
}
