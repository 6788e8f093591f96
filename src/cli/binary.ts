/** First bytes of formats that are no text, each with its specification. */
const signatures: ReadonlyArray<readonly [name: string, bytes: string]> = [
  ['PNG (ISO/IEC 15948)', '\x89PNG'],
  ['JPEG (ISO/IEC 10918)', '\xFF\xD8\xFF'],
  ['GIF89a', 'GIF89a'],
  ['GIF87a', 'GIF87a'],
  ['PDF (ISO 32000)', '%PDF-'],
  ['gzip (RFC 1952)', '\x1F\x8B\b'],
  ['ZIP, and so docx and epub (APPNOTE)', 'PK\x03\x04'],
  ['OLE2, and so doc (MS-CFB)', '\xD0\xCF\x11\xE0'],
]

/** Marks of UTF-16, in which a NUL byte is half of a letter (Unicode 16, 23.8). */
const utf16 = ['\xFF\xFE', '\xFE\xFF']

/** Whether `bytes` are no text in any encoding: a known signature, or many NUL bytes near the head. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1')
  if (signatures.some(([, start]) => head.startsWith(start))) return true
  if (utf16.some((mark) => head.startsWith(mark))) return false
  // A stray one happens in pages.
  return (head.split('\0').length - 1) * 100 > head.length
}
