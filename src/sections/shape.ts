import {closers} from '../han/sentence.js'

/**
 * What the text behind a marker looks like:
 * `title` no end mark, short; `lone` one short sentence; `lead` a short sentence, or words and a colon, and more behind;
 * `item` ends in `；`; `colon` ends in `：`; `text` anything else; `empty` nothing.
 */
export type Shape = 'title' | 'lone' | 'lead' | 'item' | 'colon' | 'text' | 'empty'

/** Longest title of a heading, and of a heading that opens its paragraph, in characters. */
const longest = {title: 60, lead: 42} as const

export interface Form {
  shape: Shape
  /** Offset behind the lead sentence, its mark and closers included. */
  end: number
}

const full = /[。！!？?；;]/u

/** The shape of `title`, a line without its marker. */
export function shapeOf(title: string): Form {
  if (title === '') return {shape: 'empty', end: 0}
  const last = title.at(-1) as string
  if (last === '；' || last === ';') return {shape: 'item', end: title.length}
  // A blank to fill in is an item of a test.
  if (/(?:（[\s　]{0,12}）|\([\s　]{1,12}\)|_{2,20})[。？?]?$/u.test(title))
    return {shape: 'item', end: title.length}
  const end = sentenceEnd(title)
  if (end === title.length || end === -1) {
    if (last === '：' || last === ':') return {shape: 'colon', end: title.length}
    if (end === -1 && /[，,、]/u.test(last)) return {shape: 'item', end: title.length}
    if (end === -1 || /[！!？?…]/u.test(last))
      return {shape: title.length <= longest.title ? 'title' : 'text', end: title.length}
    return {shape: title.length <= longest.lead ? 'lone' : 'text', end: title.length}
  }
  return {shape: end <= longest.lead && !/[；;]/u.test(title.slice(0, end)) ? 'lead' : 'text', end}
}

/**
 * Offset behind words that end in a colon: `元旦：放假一天。` A title may hold one too: `目标一：简单`
 * Not what announces the rest of its sentence, or words in quotation marks: `将第三条修改为：“…”`
 */
function colonEnd(title: string): number | undefined {
  return /^[^，,。；;：:]{1,24}(?<![的下列是有为為括说說道即])[：:](?=[^“「『"《])/u.exec(title)?.[0].length
}

/** Offset behind the first sentence of `title`, or behind a short head with a colon; -1 when no sentence ends. */
function sentenceEnd(title: string): number {
  const found = full.exec(title)
  if (!found) return -1
  const colon = colonEnd(title)
  const asked = found.index === title.length - 1 && /[！!？?]/u.test(found[0])
  if (colon !== undefined && colon < found.index && !asked) return colon
  let end = found.index + 1
  while (end < title.length && (closers.includes(title[end] as string) || full.test(title[end] as string)))
    end++
  // A mark inside quotation marks or brackets ends no sentence of the title: 《为什么？》研究
  return end
}
