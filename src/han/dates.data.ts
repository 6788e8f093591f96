const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((character, value) => [character, value]),
)
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** An English month, on its own or in a pattern. */
export const month = `(?:${months.join('|')})[a-z]{0,6}\\.?`
/** A year that news can be of. */
export const year = '(?:19|20)\\d{2}'
const gap = '[ \\t\\u00a0\\u3000]{0,3}'

/** A way in which a calendar date is printed. */
export interface Form {
  id: string
  pattern: RegExp
  /** Year, month and day of a match; a month or day that is absent is `undefined`. */
  read: (match: RegExpExecArray) => readonly [number, number | undefined, number | undefined]
}

const plain: Form['read'] = (match) => [Number(match[1]), numberOf(match[2]), numberOf(match[3])]

/** Calendar dates as they are printed, in the order in which they are tried at a place. */
export const forms: readonly Form[] = [
  {
    // 2020年09月11日, 2020 年 9 月, 2018年
    id: 'han-units',
    pattern: new RegExp(
      `(?<!\\d)(${year})${gap}年(?:${gap}(\\d{1,2})${gap}月(?:${gap}(\\d{1,2})${gap}[日号號])?)?`,
      'y',
    ),
    read: plain,
  },
  {
    // 二〇二一年十一月二十六日, 一九九八年
    id: 'han-numerals',
    pattern:
      /([一二][一二三四五六七八九〇零○ＯOo0]{3})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,4})[日号號])?)?/y,
    read: (match) => [yearOf(match[1] as string), countOf(match[2]), countOf(match[3])],
  },
  {
    // 民國110年11月26日 (year 1 is 1912)
    id: 'minguo',
    pattern: new RegExp(
      `民[国國]${gap}(\\d{2,3})${gap}年(?:${gap}(\\d{1,2})${gap}月(?:${gap}(\\d{1,2})${gap}[日号號])?)?`,
      'y',
    ),
    read: (match) => [Number(match[1]) + 1911, numberOf(match[2]), numberOf(match[3])],
  },
  {
    // 2019-9-7, 2016/11/22, 2016.11.22
    id: 'marks',
    pattern: new RegExp(
      `(?<![\\d.])(${year})${gap}([-/.．－])${gap}(\\d{1,2})${gap}\\2${gap}(\\d{1,2})(?!\\d)`,
      'y',
    ),
    read: (match) => [Number(match[1]), Number(match[3]), Number(match[4])],
  },
  {
    // 2021 11/26 20:26:04: the year stands apart, as Xinhua prints it since 2021
    id: 'year-apart',
    pattern: new RegExp(`(?<!\\d)(${year}) (\\d{2})/(\\d{2})(?= \\d{2}:\\d{2})`, 'y'),
    read: plain,
  },
  {
    // 20211126, 20211126202604
    id: 'compact',
    pattern: new RegExp(`(?<!\\d)(${year})(\\d{2})(\\d{2})(?=\\d{4}(?:\\d{2})?(?!\\d)|T\\d|(?!\\d))`, 'y'),
    read: plain,
  },
  {
    // Fri, 26 Nov 2021 (RFC 1123)
    id: 'day-month-year',
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})[ -](${month})[ ,-]{1,2}(${year})`, 'iy'),
    read: (match) => [Number(match[3]), named(match[2]), Number(match[1])],
  },
  {
    // 9/17/2004 5:54:13 AM: a server that speaks English; the half of the day tells the order
    id: 'server',
    pattern: new RegExp(
      `(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(${year})(?= \\d{1,2}:\\d{2}(?::\\d{2})? [AP]M)`,
      'iy',
    ),
    read: (match) => [Number(match[3]), Number(match[1]), Number(match[2])],
  },
  {
    // Nov 26, 2021
    id: 'month-day-year',
    pattern: new RegExp(`(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (${year})`, 'iy'),
    read: (match) => [Number(match[3]), named(match[1]), Number(match[2])],
  },
  {
    // Fri Nov 26 20:26:04 CST 2021: the time stands inside
    id: 'clock-inside',
    pattern: new RegExp(
      `(${month}) {1,2}(\\d{1,2})(?= (\\d{2}):(\\d{2}):(\\d{2}) (?:[A-Z]{3,4}|[+-]\\d{4}) (${year}))`,
      'iy',
    ),
    read: (match) => [Number(match[6]), named(match[1]), Number(match[2])],
  },
]

/** Arabic digits, or nothing. */
export function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

function named(text: string | undefined): number {
  return months.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1
}

function yearOf(text: string): number {
  return Number([...text.replace(/[零○ＯOo0]/g, '〇')].map((character) => digits[character]).join(''))
}

/** Numerals up to 31: `十`, `十一`, `二十六`, `廿六`. */
function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const spelled = text.replace('廿', '二十').replace('卅', '三十')
  const [tens, ones] = spelled.includes('十') ? spelled.split('十') : ['〇', spelled]
  return (tens === '' ? 1 : (digits[tens as string] ?? 0)) * 10 + (ones ? (digits[ones] ?? 0) : 0)
}
