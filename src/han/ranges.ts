/** One character of the Han script, `〇` and `々` included (Unicode Script=Han). */
const han = /\p{Script=Han}/u
const allHan = /\p{Script=Han}/gu

/** Whether `character` (one code point) is of the Han script. */
export function isHan(character: string | undefined): boolean {
  if (!character) return false
  const code = character.charCodeAt(0)
  if (code < 0x2e80) return false
  return (code >= 0x4e00 && code <= 0x9fff) || han.test(character)
}

/** The Han characters of `text`, in order, nothing else. */
export function hanOf(text: string): string {
  return (text.match(allHan) ?? []).join('')
}

/** How many Han characters `text` has. Linear, no allocation for common ones. */
export function countHan(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x2e80) continue
    if (code >= 0x4e00 && code <= 0x9fff) count++
    else if (code >= 0xd800 && code <= 0xdbff) {
      if (han.test(text.slice(index, index + 2))) count++
      index++
    } else if (han.test(text[index] as string)) count++
  }
  return count
}
