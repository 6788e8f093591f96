/** Marks that end a sentence, full width and half (GB/T 15834-2011, 4.1 to 4.3, 4.11). */
export const sentenceEnds = '。！？!?…'

/** Marks that may close after a sentence end. */
export const closers = '”’」』）)】》〉］］"\''

/** Marks inside a sentence. */
export const sentenceMarks = '，、；：,;:'

/** Whether `text`, trailing space and closers aside, ends a sentence. */
export function endsSentence(text: string): boolean {
  let index = text.length - 1
  while (index >= 0 && (isSpace(text[index] as string) || closers.includes(text[index] as string))) index--
  return index >= 0 && sentenceEnds.includes(text[index] as string)
}

function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    character === '\t' ||
    character === '\n' ||
    character === '　' ||
    character === '\u00a0'
  )
}
