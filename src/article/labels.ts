import {type CreditField, labels} from './labels.data.js'

const fields = new Map<string, CreditField>()
for (const [field, names] of Object.entries(labels)) {
  for (const name of names) fields.set(name, field as CreditField)
}
const hanBefore = /[々〇㐀-鿿𠀀-𳑹]/u
const longest = Math.max(...[...fields.keys()].map((name) => name.length))
/** What parts a label from its value. */
const colon = /[ ]?[:|/][ ]?/g
/** What may be a label before it. Spaces inside are layout (`来　源：`). */
const words = new RegExp(`(?:[々〇㐀-鿿𠀀-𳑹]/?[ ]{0,4}){1,${longest}}$`, 'u')

/** What `来源` is said of when it is not the article. */
const part = /(?:图片?|视频|音频|数据|资料|素材)$/

/** A label of a credit, up to its value. */
export interface Label {
  field: CreditField
  start: number
  end: number
}

/** The labels in a folded line, in order. */
export function labelsIn(line: string): Label[] {
  const found: Label[] = []
  for (const {0: mark, index} of line.matchAll(colon)) {
    const label = labelAt(line, index, mark, found.length > 0)
    if (!label) continue
    // `文/图：` is one label.
    if (found.at(-1)?.start === label.start) found.pop()
    found.push({field: label.field, start: label.start, end: index + mark.length})
  }
  return found
}

/** The longest label that ends at a colon: `人民网 来源：` has a name before it. */
function labelAt(line: string, at: number, mark: string, glued: boolean): Omit<Label, 'end'> | undefined {
  const before = words.exec(line.slice(Math.max(0, at - 5 * longest), at))?.[0] ?? ''
  const start = at - before.length
  for (let from = glued ? 0 : headOf(line, start, before); from < before.length; from++) {
    const field = before[from] === ' ' ? undefined : fields.get(before.slice(from).replace(/ /g, ''))
    if (field === 'source' && part.test(before.slice(0, from))) return undefined
    // A bar also parts buttons: `只看该作者 | 倒序浏览`.
    if (field && (from === 0 || before[from - 1] === ' ' || mark.includes(':')))
      return {field, start: start + from}
  }
  return undefined
}

/**
 * Where words begin that can be a label: behind a longer run of characters, or a number that is no time, only those
 * behind a space. Between other labels they are the next of a bar whose parts nothing parts.
 */
function headOf(line: string, start: number, words: string): number {
  const next = line[start - 1] ?? ''
  const inside =
    hanBefore.test(next) || (/\d/.test(next) && !/:\d\d$/.test(line.slice(Math.max(0, start - 3), start)))
  if (!inside) return 0
  const space = words.indexOf(' ')
  return space === -1 ? words.length : space + 1
}

/** What a word says as a label. */
export function fieldOf(word: string): CreditField | undefined {
  return fields.get(word)
}
