/** A stretch of a text: what a dictionary says it is, or `undefined` where a converter is to say. */
export interface Stretch {
  start: number
  end: number
  /** The text to write; the same as it was for a protected stretch. */
  fixed?: string
}

/** A word and what is written for it. */
export type Entry = readonly [word: string, written: string]

/** A dictionary that is looked up longest word first. */
export interface Dictionary {
  pattern: RegExp
  words: ReadonlyMap<string, string>
}

const special = /[\\^$.*+?()[\]{}|]/g

/**
 * A dictionary of the user's words. `undefined`: there are none.
 *
 * What a word is written as is looked up too, as it stands: a second pass changes nothing (`{内地: '内地省份'}`).
 */
export function dictionaryOf(entries: readonly Entry[]): Dictionary | undefined {
  const words = new Map<string, string>()
  for (const [, written] of entries) if (written) words.set(written, written)
  for (const [word, written] of entries) if (word) words.set(word, written)
  if (words.size === 0) return undefined
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = longestFirst.map((word) => word.replace(special, '\\$&')).join('|')
  return {pattern: new RegExp(pattern, 'gu'), words}
}

/** The words of `dictionary` in `text`, in order. */
export function lookUp(text: string, dictionary: Dictionary): Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(dictionary.pattern)) {
    const [word] = match
    found.push({
      start: match.index,
      end: match.index + word.length,
      fixed: dictionary.words.get(word) as string,
    })
  }
  return found
}

/** Fill the gaps between `fixed` stretches (sorted; overlaps lose) so that they cover `text`. */
export function cover(length: number, fixed: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  let from = 0
  for (const stretch of fixed) {
    if (stretch.start < from) continue
    if (stretch.start > from) all.push({start: from, end: stretch.start})
    all.push(stretch)
    from = stretch.end
  }
  if (from < length) all.push({start: from, end: length})
  return all
}
