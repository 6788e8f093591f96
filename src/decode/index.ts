/** How bytes were read. */
export interface Decoded {
  text: string
  /** WHATWG name of the encoding. */
  encoding: string
  /** What decided for it. */
  reason: 'bom' | 'http' | 'meta' | 'valid' | 'fallback'
  /** Encoding that a label claimed, where the bytes say otherwise. */
  claimed?: string
  /** Places that were no text. */
  lost: number
}

/** Read `bytes` of a page or a text file. Never throws. */
export function decode(bytes: Uint8Array, _options: {contentType?: string | null} = {}): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  return {text, encoding: 'utf-8', reason: 'valid', lost: 0}
}
