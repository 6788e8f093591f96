import type {Line} from './lines.js'
import {squeeze} from './plain.js'
import {shapeOf} from './shape.js'

/** A line of dots and the page number behind it. */
const page = /[\s\u3000]?[.…·．\s\u3000]{2,60}[0-9]{1,4}$/u

/** What stands above a table of contents (GB/T 9704 and 立法法 print `目　录`). */
const header = /^目[\s\u3000]{0,9}[录錄次]$/u

/** Most lines between two entries that carry no marker (序言). */
const loose = 2

/** The lines of tables of contents: below `目录`, or standing together and each said again below. */
export function contentsOf(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  const last = new Map<string, number>()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.mark) last.set(entryOf(line), index)
  }
  for (let index = 0; index < lines.length; index++) {
    const {mark, type, text} = lines[index] as Line
    const end = header.test(text)
      ? belowHeader(lines, index + 1)
      : mark && type === 'paragraph'
        ? repeated(lines, index, last)
        : index
    if (end - index < 2) continue
    for (let entry = index; entry < end; entry++)
      if (!header.test((lines[entry] as Line).text)) found.add(entry)
    index = end - 1
  }
  return found
}

/** Where the entries below `目录` end: where the first comes again, or at text. */
function belowHeader(lines: readonly Line[], from: number): number {
  let first = from
  while (first <= from + loose && first < lines.length && !lines[first]?.mark) first++
  if (!lines[first]?.mark) return from
  const opening = numberOf(lines[first] as Line)
  let end = first
  let plain = 0
  let top = 99
  for (let at = first; at < lines.length && plain <= loose; at++) {
    const line = lines[at] as Line
    if (line.type === 'heading' || line.type === 'other') break
    if (at > first && numberOf(line) === opening && again(lines[first] as Line, line, top)) return at
    top = Math.min(top, line.mark?.row.rung ?? 99)
    const {shape} = shapeOf(line.title.replace(page, ''))
    if (shape !== 'title' && shape !== 'empty') break
    plain = line.mark ? 0 : plain + 1
    if (line.mark) end = at + 1
  }
  return end - first < 2 ? from : end
}

/** Whether `line` is the first entry come again, and not a 第一节 of another 章. `top`: highest rung so far. */
function again(first: Line, line: Line, top: number): boolean {
  return entryOf(first) === entryOf(line) || line.mark?.row.rung === top
}

/** Where the entries that start at `from` end: at the first line that is not said again below. */
function repeated(lines: readonly Line[], from: number, last: ReadonlyMap<string, number>): number {
  const first = entryOf(lines[from] as Line)
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.type !== 'paragraph' || !line.mark || !/^(?:title|empty)$/.test(shapeOf(line.title).shape)) break
    const own = entryOf(line)
    if ((at > from && own === first) || (last.get(own) ?? at) <= at) break
  }
  return at
}

/** What an entry and its heading have in common: the text, white space, dots and page aside. */
export function entryOf(line: Line): string {
  return squeeze(line.text.replace(page, ''))
}

function numberOf({mark}: Line): string {
  return mark ? `${mark.kind}/${mark.path.join('.')}` : ''
}
