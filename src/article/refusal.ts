import {refusals} from './refusal.data.js'

/** Longer texts are articles, whatever they speak of, in characters. */
const longest = 400

/** Why `text`, all that a page says, is no article; undefined when it may be one. */
export function refusalOf(text: string): string | undefined {
  if (text.length > longest) return undefined
  return refusals.find(({pattern}) => pattern.test(text))?.reason
}
