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

/** Whether `written` is a reading of `character`: with its tone where it has one. */
export function isReadingOf(written: string, character: string, readings: Readings): boolean {
  const wanted = normalReading(written)
  const plain = withoutTone(wanted)
  const toned = plain !== wanted && !/[1-5]$/.test(wanted)
  return readings(character).some((reading) => {
    const known = normalReading(reading)
    if (known === wanted) return true
    const bare = withoutTone(known)
    return !toned && (bare === plain || bare.replaceAll('ü', 'u') === plain)
  })
}
