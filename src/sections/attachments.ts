import type {Line} from './lines.js'

/** `附件：1.桥梁名单`, `附件：` (GB/T 9704-2012 7.3.4) */
const opening = /^附[\s　]{0,4}件[：:][\s　]{0,4}(?:1[.．、]|$)/u

/** Longest name of an attachment, in characters. */
const longest = 60

/**
 * The lines that go on a list of attachments: names, numbered, no mark behind them.
 *
 *     附件：1.桥梁名单
 *     2.果园名单        ←
 */
export function attachmentsOf(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  for (const [index, {text, type}] of lines.entries()) {
    if (type !== 'paragraph' || !opening.test(text)) continue
    let next = /1[.．、]/u.test(text) ? 2 : 1
    for (let at = index + 1; at < lines.length; at++) {
      const {mark, title, text} = lines[at] as Line
      if (mark?.kind !== 'digit' || mark.ordinal !== next) break
      if (text.length > longest || /[。；;，,]$/u.test(title)) break
      found.add(at)
      next++
    }
  }
  return found
}
