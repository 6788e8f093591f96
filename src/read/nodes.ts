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

/** What a mark of Markdown costs its parser, in nodes of a page; a line costs ten marks, about 20 kB. */
const markCost = 2.5
const marks = /\n(?!\n)|[*_`[\]<&\\|~]/g

/** Shorter texts fit into any memory, whatever they are. */
const short = 100_000

/**
 * Refuse Markdown whose parser would take all memory, before it does.
 *
 * @throws RangeError for more lines than a twenty-fifth of `limit`, a mark counting for a tenth of a line.
 */
export function weighMarkdown(text: string, limit: number): void {
  if (text.length < short) return
  let cost = 0
  for (const [mark] of text.matchAll(marks)) {
    cost += mark === '\n' ? 10 * markCost : markCost
    if (cost > limit) throw tooMany(limit)
  }
}

/** The error of an option that the user can raise. */
export function tooMany(limit: number): RangeError {
  return new RangeError(
    `Cannot clean a document of so many nodes, expected at most \`limits.nodes\`, ${limit}`,
  )
}
