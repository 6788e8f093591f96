/** The first half of a year that stands for itself: `20`, `２０`, `二〇`, `一九`; not the end of `2020`. */
const century = /(?<![0-9０-９〇○零一二三四五六七八九])(?:[1１一][9９九]|[2２二][0０〇○零])$/u

/** Whether `text` ends in the first half of a year, whose other half may be hidden behind it. */
export function opensYear(text: string): boolean {
  return century.test(text.slice(-3))
}

/** Whether marks between `before` and `after` hide half of a year: `20**年` to any reader of Chinese, never bold. */
export function hidesYear(before: string, after: string): boolean {
  return /^ ?年/.test(after) && opensYear(before)
}
