import type {Verdict} from './decide.js'
import type {Line} from './lines.js'
import {type Named, named} from './named.data.js'

/** What was decided so far; the functions add to it. */
interface Found {
  lines: readonly Line[]
  verdicts: Map<number, Verdict>
  /** Headings that have a name and no number: 序言. */
  names: Set<number>
}

/** 序言, 附, 结语: a name alone on its line, in a document whose other parts are numbered. */
export function findNames({lines, verdicts, names}: Found): void {
  const marks = [...verdicts].map(([index, verdict]) => ({verdict, mark: lines[index]?.mark}))
  const headings = marks.some(({verdict}) => verdict === 'heading')
  const legal = marks.some(({verdict, mark}) => verdict === 'article' || mark?.kind === 'chapter')
  if (!headings && !legal) return
  for (const [index, {mark, text, type}] of lines.entries()) {
    if (mark || type !== 'paragraph' || text.length > longestName) continue
    const row = (Object.values(named) as Named[]).find(({pattern}) => pattern.test(text))
    if (!row || !(row.beside === 'legal' ? legal : headings)) continue
    verdicts.set(index, 'heading')
    names.add(index)
  }
}

/** Bold lines of their own, short, without any mark, two or more, each with text below: subheads of a story. */
export function findSubheads({lines, verdicts}: Found): void {
  const first = lines.findIndex(({text, bold}) => !bold && text.length > longestName)
  const found = [...lines.keys()].filter((index) => {
    const {mark, bold, type, text} = lines[index] as Line
    const below = lines[index + 1]
    if (first === -1 || index < first || mark || !bold || type !== 'paragraph' || text.length > subhead)
      return false
    return !/[。，；：:,;!！?？、…]|^[—-]/u.test(text) && below?.type === 'paragraph' && !below.bold
  })
  if (found.length >= 2) for (const index of found) if (!verdicts.has(index)) verdicts.set(index, 'heading')
}

/** What opens a line that is a subhead of its own, in posts and newsletters: `■ 修桥`, `【大桥通车】`. */
const signs = /^(?:[■◆●★▍▌▎◎❖✦☆◇□](?=[\s　]?[々〇㐀-鿿𠀀-𳑹A-Za-z《“])|【(?=[^【】]{2,24}】$))/u

/** Lines that one sign opens, two or more, titles, each with text below. */
export function findSigned({lines, verdicts}: Found): void {
  const groups = new Map<string, number[]>()
  for (const [index, {text, type, mark}] of lines.entries()) {
    if (type !== 'paragraph' || mark || text.length > subhead) continue
    const sign = signs.exec(text)?.[0]
    if (sign === undefined || /[。；，;,：:、…]$/u.test(text)) continue
    const group = groups.get(sign)
    if (group) group.push(index)
    else groups.set(sign, [index])
  }
  const long = (index: number): number => lines[index]?.text.length ?? 0
  for (const group of groups.values()) {
    if (group.length < 2 || !group.every((index) => long(index + 1) > long(index))) continue
    for (const index of group) verdicts.set(index, 'heading')
  }
}

/** Longest bold line that may be a subhead, in characters. */
const subhead = 30

/** Longest line that may be a name, in characters. */
const longestName = 48
