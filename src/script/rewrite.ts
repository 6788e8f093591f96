import {share} from './differ.js'
import type {Slot} from './slots.js'
import {cover, type Dictionary, lookUp, type Stretch} from './words.js'

/**
 * What is written into each of `slots`, whose texts are read as one.
 *
 * Protected slots and words of `dictionary` are written as they say; what is between is made by `make`.
 */
export function rewrite(
  slots: readonly Slot[],
  dictionary: Dictionary | undefined,
  make: (text: string) => string,
): string[] {
  const [only] = slots
  if (only && slots.length === 1 && !only.kept && !dictionary) return [make(only.text)]
  const texts = slots.map(({text}) => text)
  const whole = texts.join('')
  const fixed = fixedIn(slots, whole, dictionary)
  if (fixed.length === 0) return share(texts, make(whole))
  const written = texts.map(() => '')
  let index = 0
  let slotEnd = texts[0]?.length ?? 0
  for (const {start, end, fixed: said} of cover(whole.length, fixed)) {
    const made = said ?? make(whole.slice(start, end))
    const first = index
    const parts: string[] = []
    for (let at = start; at < end; ) {
      const to = Math.min(end, slotEnd)
      parts.push(whole.slice(at, to))
      at = to
      if (at === slotEnd && index < texts.length - 1) slotEnd += texts[++index]?.length ?? 0
    }
    for (const [step, part] of share(parts, made).entries()) written[first + step] += part
  }
  return written
}

/** The stretches that no converter is asked about, in order and apart; protected slots win over words. */
function fixedIn(slots: readonly Slot[], whole: string, dictionary: Dictionary | undefined): Stretch[] {
  const words = dictionary ? lookUp(whole, dictionary) : []
  if (!slots.some(({kept}) => kept)) return words
  const fixed: Stretch[] = []
  let offset = 0
  let next = 0
  for (const {text, kept} of slots) {
    const end = offset + text.length
    if (kept) {
      while ((fixed.at(-1)?.end ?? 0) > offset) fixed.pop()
      fixed.push({start: offset, end, fixed: text})
    }
    for (; next < words.length && (words[next] as Stretch).start < end; next++) {
      const word = words[next] as Stretch
      if (word.start >= (fixed.at(-1)?.end ?? 0)) fixed.push(word)
    }
    offset = end
  }
  return fixed
}
