/** A line of a file, or what there is of one that is too long. */
export interface FileLine {
  bytes: Uint8Array
  isTooLong: boolean
}

const newline = 0x0a
const blank = new Set([0x20, 0x09, 0x0d, 0x0a])

/**
 * The lines of `chunks`, blank ones left out. What is longer than `longest` bytes is not kept, so that memory is bounded.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<FileLine> {
  let parts: Uint8Array[] = []
  let length = 0
  let isFirst = true
  const take = (): FileLine | undefined => {
    const isTooLong = length > longest
    let bytes = new Uint8Array(Buffer.concat(isTooLong ? [] : parts))
    if (isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
    isFirst = false
    parts = []
    length = 0
    return isTooLong || bytes.some((byte) => !blank.has(byte)) ? {bytes, isTooLong} : undefined
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
      length += to - from
      if (length <= longest) parts.push(chunk.subarray(from, to))
      const line = take()
      if (line) yield line
      from = to + 1
    }
    length += chunk.length - from
    if (length <= longest) parts.push(chunk.subarray(from))
    else parts = []
  }
  const line = take()
  if (line) yield line
}
