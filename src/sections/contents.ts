import type {Line} from './lines.js'
import {squeeze} from './plain.js'

/** A line of dots, and the page number behind it. */
const page = /[.…·．\s\u3000]{2,60}[0-9]{1,4}$/u
const heading = /^(?:目\s{0,9}[录錄次]|contents)$/iu

/** The lines of tables of contents: they stand together, and each is said again below. */
export function contentsOf(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  const last = new Map<string, number>()
  for (const [index, line] of lines.entries()) if (line.mark) last.set(key(line), index)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (heading.test(line.text)) {
      if (line.type !== 'heading') continue
    }
    if (!line.mark || line.type === 'heading') continue
    const end = entriesFrom(lines, index, last)
    if (end - index < 2) continue
    for (let entry = index; entry < end; entry++) found.add(entry)
    index = end - 1
  }
  return found
}

/** Where the entries that start at `from` end: at the first line that is no title, or that is an entry again. */
function entriesFrom(lines: readonly Line[], from: number, last: ReadonlyMap<string, number>): number {
  const seen = new Set<string>()
  const first = key(lines[from] as Line)
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.type === 'heading' || !line.mark) break
    const own = key(line)
    if (at > from && own === first) break
    if ((last.get(own) ?? at) <= at) break
    seen.add(own)
  }
  return at
}

function key(line: Line): string {
  return squeeze(line.text.replace(page, ''))
}
