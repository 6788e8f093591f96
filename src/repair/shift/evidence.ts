import {type Base, weigh} from './grams.js'
import {weighWords} from './words.js'

/** What a document says of its own damage, beside the likelihood of its characters. */
export interface Evidence {
  /** How much of the end of a text the document has elsewhere: 2 for three characters, 1 for two, 0 for less. */
  proof(text: string): 0 | 1 | 2
  /** Whether the model or the document has every character of a text. */
  knows(text: string): boolean
  /** Whether the document is in language that the model knows well. In other language the model is too sure of itself. */
  familiar(): boolean
}

/** So much of a document tells how well its language is known, in code units. */
const sample = 3000
/** Natural logarithm of the likelihood of a character, cut into words: official prose has -4.2, stories and sports -5.1. */
const leastFamiliar = -4.8
/** What is expected of a document before it is read, and how many characters this counts for. */
const expected = -5
const expectedFor = 150

/** @param sound  The document without what is damaged. */
export function evidenceIn(sound: string, base: Base): Evidence {
  let known: boolean | undefined
  return {
    proof(text) {
      if (text.length > 2 && sound.includes(text.slice(-3))) return 2
      return text.length > 1 && sound.includes(text.slice(-2)) ? 1 : 0
    },
    knows(text) {
      return [...text].every((character) => base.ids[character.charCodeAt(0)] || sound.includes(character))
    },
    familiar() {
      known ??= likelihood(sound, base) > leastFamiliar
      return known
    },
  }
}

/** Mean of the characters of a text that the model knows; code and markup have others. */
function likelihood(text: string, base: Base): number {
  const latin = base.ids['A'.charCodeAt(0)]
  const ids: number[] = []
  for (let index = 0; index < text.length && ids.length < sample; index++) {
    const id = base.ids[text.charCodeAt(index)] as number
    if (id !== 0 && id !== latin) ids.push(id)
  }
  const sum = weighWords(base.words, ids, (before, behind) => weigh(base, -1, before, behind, 0))
  return (sum + expected * expectedFor) / (ids.length + expectedFor)
}
