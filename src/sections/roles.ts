import {endsSentence} from '../han/sentence.js'
import type {Role} from '../types.js'
import type {Line} from './lines.js'
import {type RoleRow, roles} from './roles.data.js'

/** Longest line that is tried; what is longer is text. A dateline opens a paragraph of any length. */
const longest = 160

const all: readonly RoleRow[] = roles
/** What opens a paragraph, however long it is. */
const opening = all.filter(({role}) => role === 'dateline' || role === 'lead')

/** The last lines of a document, and of a piece, in which it closes. */
const tail = 6

/** Longest name of an organ that signs, in characters. */
const signature = 40

/** What lines do in the document, by their place and their text. `taken`: lines that are something already. */
export function rolesOf(lines: readonly Line[], taken: ReadonlySet<number>): Map<number, Role> {
  const found = new Map<number, Role>()
  const body = lines.findIndex(
    ({text}, index) => taken.has(index) || (text.length > 15 && endsSentence(text)),
  )
  const first = body === -1 ? lines.length : body
  for (const [index, line] of lines.entries()) {
    if (line.type !== 'paragraph' || taken.has(index)) continue
    const last = line.text.slice(-1)
    const row = (line.text.length <= longest ? all : opening).find(
      (row) =>
        (row.last === undefined || row.last.includes(last)) &&
        inZone(row, index, first, lines) &&
        row.pattern.test(row.role === 'dateline' ? line.text.slice(0, longest) : line.text),
    )
    if (row) found.set(index, row.role)
  }
  for (const [index, role] of [...found]) if (role === 'date') sign(index, lines, taken, found)
  return found
}

function inZone({zone, role}: RoleRow, index: number, first: number, lines: readonly Line[]): boolean {
  if (zone === 'image') return lines[index]?.afterImage === true
  if (zone === 'head') return index <= Math.max(first, 3)
  if (zone === 'tail')
    return (
      index > first &&
      (role === 'date' || role === 'signature' || index >= lines.length - tail || pieceEnds(index, lines))
    )
  return true
}

/** Whether a new piece starts soon behind the line. */
function pieceEnds(index: number, lines: readonly Line[]): boolean {
  return lines.slice(index + 1, index + 3).some(({mark}) => mark?.row.rung === 0)
}

/** The lines above a date that name who signs: short, without any mark. */
function sign(
  date: number,
  lines: readonly Line[],
  taken: ReadonlySet<number>,
  found: Map<number, Role>,
): void {
  for (let index = date - 1; index >= Math.max(0, date - 5); index--) {
    const line = lines[index] as Line
    if (line.type !== 'paragraph' || taken.has(index) || found.has(index)) return
    if (line.text.length > signature || /[。；;：:，,！!？?0-9]/u.test(line.text)) return
    found.set(index, 'signature')
  }
}
