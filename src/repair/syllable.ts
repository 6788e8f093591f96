/** Readings of one character, with tone marks. */
export type Readings = (character: string) => readonly string[]

/** Letters of pinyin, tone marks as letters or as combining marks; `v` and `u:` stand for `ü`, `ɡ` and `ɑ` are phonetic. */
export const pinyinLetters = 'a-zA-Zāáǎàēéěèêếềōóǒòīíǐìūúǔùüǖǘǚǜńňǹḿɡɑ\\u0300\\u0301\\u0304\\u0308\\u030c:'

/** `reading` in small letters, composed, with the letters that dictionaries use. */
export function normalReading(reading: string): string {
  return reading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ɡ', 'g')
    .replaceAll('ɑ', 'a')
    .replaceAll('u:', 'ü')
    .replaceAll('v', 'ü')
}

/** `reading` without its tone. */
export function withoutTone(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]|[1-5]$/g, '')
    .normalize('NFC')
}

/** How well `written` reads `character`: 2 with its tone or without any, 1 with another tone, 0 not at all. */
export function readingFit(written: string, character: string, readings: Readings): 0 | 1 | 2 {
  const wanted = normalReading(written)
  const plain = withoutTone(wanted)
  const toned = plain !== wanted && !/[1-5]$/.test(wanted)
  let fit: 0 | 1 | 2 = 0
  for (const reading of readings(character)) {
    const known = normalReading(reading)
    if (known === wanted) return 2
    const bare = withoutTone(known)
    if (bare !== plain && bare.replaceAll('ü', 'u') !== plain) continue
    if (!toned) return 2
    fit = 1
  }
  return fit
}
