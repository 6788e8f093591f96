import type {Line} from './lines.js'
import type {Reader} from './marks.js'

/** A number, its point, and straight behind it the number that the item begins with. */
const fused = /^([0-9０-９]{1,3}[.．、])(?=[0-9０-９])/u

/**
 * Read `5.4月份指数上升` as the fifth item where it stands between `4.` and `6.`
 *
 * Alone it is a number with a fraction.
 */
export function settleDigits(lines: readonly Line[], read: Reader): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.mark
    const after = lines[index + 1]?.mark
    if (line.type !== 'paragraph' || before?.kind !== 'digit' || after?.kind !== 'digit') continue
    const head = fused.exec(line.text)?.[1]
    const mark = head && read(`${head} `)
    if (!mark || mark.ordinal !== before.ordinal + 1 || mark.ordinal !== after.ordinal - 1) continue
    mark.end = head.length
    line.mark = mark
    line.title = line.text.slice(head.length)
  }
}
