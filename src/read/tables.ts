import type {Root, Table} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * A row that is longer than the head of its table makes the head longer: parsers of GFM keep the cells beyond it in
 * their trees, renderers leave them out.
 */
export function widenTables(tree: Root): void {
  visit(tree, 'table', ({children: [head, ...rows]}: Table) => {
    if (!head) return
    const most = rows.reduce((width, row) => Math.max(width, row.children.length), 0)
    while (head.children.length < most) head.children.push({type: 'tableCell', children: []})
  })
}
