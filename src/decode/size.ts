/** Whether `text` takes more than `limit` bytes in UTF-8; looks no further than it must. */
export function exceeds(text: string, limit: number): boolean {
  if (text.length * 3 <= limit) return false
  let bytes = text.length
  for (let index = 0; index < text.length && bytes <= limit; index++) {
    const code = text.charCodeAt(index)
    // Two halves of a surrogate pair are four bytes: two each.
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2
  }
  return bytes > limit
}
