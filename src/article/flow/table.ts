import type {Element, ElementContent} from 'hast'
import {attribute} from '../select.js'
import {visibleText} from '../text.js'
import {made} from './state.js'

/** A row and its cells. */
interface Row {
  cells: Element[]
  header: boolean
}

/** Cells of a data table are short, in characters: on average, and the longest. */
const average = 60
const longest = 400

/** Rows of `table`, those of tables inside it aside. */
function rowsOf(table: Element): Row[] {
  return table.children.flatMap((child): Row[] => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'tr') return child.tagName === 'table' ? [] : rowsOf(child)
    const cells = child.children.filter(
      (cell): cell is Element => cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
    )
    return [{cells, header: cells.length > 0 && cells.every((cell) => cell.tagName === 'th')}]
  })
}

/** Whether `table` sets out data, rather than a page: two rows and columns or more, short cells, no table inside. */
export function isData(table: Element): boolean {
  const rows = rowsOf(table)
  if (hasTable(table)) return false
  const filled = rows.map(({cells}) => cells.filter((cell) => visibleText(cell)).length)
  if (filled.filter((count) => count > 0).length < 2 || filled.filter((count) => count > 1).length < 2)
    return false
  const lengths = rows
    .flatMap(({cells}) => cells.map((cell) => visibleText(cell).length))
    .filter((length) => length > 0)
  const sum = lengths.reduce((total, length) => total + length, 0)
  return sum / lengths.length <= average && lengths.every((length) => length <= longest)
}

function hasTable(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'table' || hasTable(child)),
  )
}

/** Rows or columns that a cell takes, 1 to 50. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name), 10)
  return span >= 1 && span <= 50 ? span : 1
}

/** A data table whose cells are what `read` makes of the source's, one line each; a header where the source has one. */
export function tableOf(table: Element, read: (cell: Element) => ElementContent[]): Element {
  const rows = rowsOf(table)
  const lines = rows.map(({cells}) =>
    made(
      'tr',
      cells.map((cell) => cellOf(cell, read(cell))),
      table,
    ),
  )
  const head = rows[0]?.header ? 1 : 0
  const body = made('tbody', lines.slice(head), table)
  return made('table', head ? [made('thead', lines.slice(0, head), table), body] : [body], table)
}

function cellOf(cell: Element, blocks: readonly ElementContent[]): Element {
  const children = blocks.flatMap((child, index): ElementContent[] => {
    const own = child.type === 'element' && child.tagName === 'p' ? child.children : [child]
    return index === 0 ? own : [{type: 'element', tagName: 'br', properties: {}, children: []}, ...own]
  })
  const [colSpan, rowSpan] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
  const properties = {...(colSpan > 1 ? {colSpan} : {}), ...(rowSpan > 1 ? {rowSpan} : {})}
  return {...made(cell.tagName, children, cell), properties}
}
