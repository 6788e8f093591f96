import type {Nodes} from 'mdast'

/**
 * Refuse a tree that would take all memory.
 *
 * @throws RangeError for more than `limit` nodes.
 */
export function countNodes(tree: Nodes, limit: number): void {
  let count = 0
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++count > limit) throw tooMany(limit)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}

/** The error of an option that the user can raise. */
export function tooMany(limit: number): RangeError {
  return new RangeError(
    `Cannot clean a document of so many nodes, expected at most \`limits.nodes\`, ${limit}`,
  )
}
