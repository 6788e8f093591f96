import type {Element, ElementContent} from 'hast'
import type {Table, TableCell, TableRow} from 'mdast'
import {placed} from './place.js'

/**
 * A table of Markdown: each row has as many cells, the first row is the head, empty where the source has none, and
 * beside and below a cell that spans stand empty ones.
 */
export function tableOf(table: Element, read: (cell: Element) => TableCell['children']): Table {
  const sources = new Map<TableCell, Element>()
  const rows = elementsIn(table, 'tr').map((row) => {
    const cells = row.children.filter((cell): cell is Element => cell.type === 'element')
    const children = cells.map((source) => {
      const cell = placed<TableCell>({type: 'tableCell', children: read(source)}, source)
      sources.set(cell, source)
      return cell
    })
    return placed<TableRow>({type: 'tableRow', children}, row)
  })
  if (
    !hasHead(
      table,
      rows[0]?.children.map((cell) => sources.get(cell)),
    )
  )
    rows.unshift(emptyRow())
  for (const [at, {children}] of rows.entries()) {
    for (let index = 0; index < children.length; index++) {
      const source = sources.get(children[index] as TableCell)
      if (source) spread(rows.slice(at, at + spanOf(source, 'rowSpan')), index, spanOf(source, 'colSpan'))
    }
  }
  const columns = rows.reduce((most, {children}) => Math.max(most, children.length), 1)
  for (const {children} of rows) while (children.length < columns) children.push(emptyCell())
  return placed<Table>({type: 'table', align: Array(columns).fill(null), children: rows}, table)
}

/** Elements of that name below `parent`, those inside one another aside. */
function elementsIn(parent: Element, tagName: string): Element[] {
  return parent.children.flatMap((child: ElementContent) => {
    if (child.type !== 'element') return []
    return child.tagName === tagName ? [child] : elementsIn(child, tagName)
  })
}

function hasHead(table: Element, first: ReadonlyArray<Element | undefined> = []): boolean {
  return (
    table.children.some((child) => child.type === 'element' && child.tagName === 'thead') ||
    first.some((cell) => cell?.tagName === 'th')
  )
}

/** Make room for a cell at `index` of the first of `rows` that takes all of them and so many columns. */
function spread(rows: readonly TableRow[], index: number, columns: number): void {
  for (const [at, {children}] of rows.entries()) {
    const count = at === 0 ? columns - 1 : columns
    children.splice(at === 0 ? index + 1 : index, 0, ...Array.from({length: count}, emptyCell))
  }
}

function spanOf({properties}: Element, name: 'colSpan' | 'rowSpan'): number {
  return Number(properties[name]) || 1
}

function emptyRow(): TableRow {
  return {type: 'tableRow', children: []}
}

function emptyCell(): TableCell {
  return {type: 'tableCell', children: []}
}
