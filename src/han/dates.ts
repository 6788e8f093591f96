import {forms, month, numberOf, year} from './dates.data.js'
import {type Moment, momentOf, toIso} from './moment.js'
import {relativeDate} from './relative.js'

/** A date as it was read in a text. */
export interface DateReading {
  /** ISO 8601 at the precision of the source: `2018`, `2003-05`, `2019-06-15`, `2021-11-26T20:26:04+08:00`. */
  iso: string
  precision: 'year' | 'month' | 'day' | 'time'
  /** Fractional seconds without a zone: a crawler's clock printed this, no editor. */
  clock: boolean
  /** Offsets in the text that was read. */
  start: number
  end: number
}

export interface DateOptions {
  /** Reference for `昨天` and `3小时前`; without it they are not read. */
  now?: Date | undefined
}

/** Less than a day, as the whole of a text only: `2003-5`, `2018`. */
const coarse = new RegExp(`^(${year})(?:[-/.](\\d{1,2}))?$`)

/** Where a date can begin; everything else is skipped. */
const beginning = new RegExp(
  `(?<!\\d)${year}|(?<![\\d一二])[一二][一二三四五六七八九〇零○ＯOo0]{3}年|民[国國]|(?<!\\d)\\d{1,2}(?:[ -](?=[a-z])|/\\d{1,2}/)|(?<![a-z])${month} `,
  'gi',
)

/**
 * Read a text that is a date and nothing else, a name before it (`发布时间：`) and brackets aside.
 *
 *     Fri, 26 Nov 2021 12:26:04 GMT   2021-11-26T20:26:04+08:00
 *     2019-9-7 21:30:50               2019-09-07T21:30:50+08:00   Asia/Shanghai is assumed
 *     2003-5                          2003-05                     nothing is added
 *
 * Epochs of 10 or 13 digits are read, and with `now` also `昨天 18:05` and `3小时前`.
 */
export function parseDate(text: string, {now}: DateOptions = {}): DateReading | undefined {
  const value = text.trim().slice(0, 80)
  const whole = {start: 0, end: text.length}
  if (/^1\d{9}(?:\d{3})?$/.test(value)) {
    const time = Number(value) * (value.length === 10 ? 1000 : 1)
    return {iso: toIso(momentOf(time), 'time'), precision: 'time', clock: false, ...whole}
  }
  const short = coarse.exec(value)
  if (short) {
    const reading = readingOf({year: Number(short[1]), month: numberOf(short[2])}, 0, text.length)
    if (reading) return reading
  }
  const found = findDates(value)[0]
  if (found && isFrame(value.slice(0, found.start)) && isFrame(value.slice(found.end))) {
    return {...found, ...whole}
  }
  const moment = now && relativeDate(value, now)
  return moment && readingOf(moment, 0, text.length)
}

/** The calendar dates in a text, in order. Relative ones are left alone. */
export function findDates(text: string): DateReading[] {
  const found: DateReading[] = []
  let from = 0
  for (const {index} of text.matchAll(beginning)) {
    if (index < from) continue
    const date = dateAt(text, index)
    if (!date) continue
    const reading = timedBefore(text, from, date) ?? date
    found.push(reading)
    from = reading.end
  }
  return found
}

/** A clock that stands before its day: `18:30 2021-11-26`. */
const clockBefore = /(?<!\d)(?<!\d[:：])(\d{1,2})[:：](\d{2}) {1,3}$/

function timedBefore(
  text: string,
  from: number,
  {precision, iso, start, end}: DateReading,
): DateReading | undefined {
  const match = precision === 'day' ? clockBefore.exec(text.slice(Math.max(from, start - 8), start)) : null
  if (!match) return undefined
  const [year, month, day] = iso.split('-').map(Number)
  const moment = {
    year: year as number,
    month,
    day,
    hour: Number(match[1]),
    minute: Number(match[2]),
    second: 0,
  }
  return readingOf(moment as Moment, start - match[0].length, end)
}

function dateAt(text: string, index: number): DateReading | undefined {
  for (const form of forms) {
    form.pattern.lastIndex = index
    const match = form.pattern.exec(text)
    if (!match) continue
    const [year, month, day] = form.read(match)
    const end = index + match[0].length
    const date: Moment = {year, month, day}
    const time = day === undefined ? undefined : timeAt(text, end)
    const reading =
      (time && readingOf(Object.assign(time.moment, date), index, time.end, time.clock)) ??
      readingOf(date, index, end)
    if (reading) return reading
  }
  return undefined
}

const gap = '[ \\t\\u00a0\\u3000]{0,3}'
const halves = '上午|下午|凌晨|清晨|早上|早晨|中午|傍晚|晚上|晚间|晚|AM|PM'
const time = new RegExp(
  `(?:-(?=\\d{1,2}:)|[\\sT\\u00a0|,，]{0,6})(?:(?:HKT|北京[时時][间間]) )?(?:[（(]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][）)]?)?[\\s\\u00a0|,，]{0,6}(${halves})?${gap}` +
    `(\\d{1,2})${gap}[:：时時点點]${gap}(\\d{2})?(?:${gap}[:：分]${gap}(?:(\\d{2})(?!\\d))?秒?)?(\\.\\d{1,9})?${gap}(AM|PM)?` +
    `${gap}(Z(?![a-z])|(?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?(?!\\d)|GMT|UTC|CST)?( ${year})?`,
  'iy',
)
const compactTime = /[T ]?(\d{2})(\d{2})(\d{2})?(?!\d)(Z|[+-]\d{4})?/y

function timeAt(
  text: string,
  index: number,
): {moment: Partial<Moment>; end: number; clock: boolean} | undefined {
  time.lastIndex = index
  const match = time.exec(text)
  if (match) {
    const [whole, before, hour, minute, second, fraction, after, zone] = match
    const offset = offsetOf(zone)
    const moment = {
      hour: hourOf(Number(hour), before ?? after),
      minute: Number(minute ?? 0),
      second: Number(second ?? 0),
      ...(offset === undefined ? {} : {offset}),
    }
    const clock = Number(fraction ?? 0) > 0 && zone === undefined
    return {moment, end: index + whole.trimEnd().length, clock}
  }
  compactTime.lastIndex = index
  const packed = compactTime.exec(text)
  if (!packed) return undefined
  const [whole, hour, minute, second, zone] = packed
  const offset = offsetOf(zone)
  const moment = {hour: Number(hour), minute: Number(minute), second: Number(second ?? 0)}
  return {
    moment: offset === undefined ? moment : {...moment, offset},
    end: index + whole.length,
    clock: false,
  }
}

/** Hours in print to hours of the day: `下午3点` is 15, `凌晨12点` is 0. */
function hourOf(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour
  if (/下午|傍晚|晚|PM/i.test(half)) return hour === 12 ? 12 : hour + 12
  if (half === '中午') return hour < 11 ? hour + 12 : hour
  return hour === 12 ? 0 : hour
}

/** Minutes east of Greenwich. `CST` in Chinese files is China's. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || /^CST$/i.test(zone)) return undefined
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0))
}

function readingOf(
  moment: Partial<Moment> & {year: number},
  start: number,
  end: number,
  clock = false,
): DateReading | undefined {
  const {month, day, hour} = moment
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(moment.year, month ?? 1, 0)).getUTCDate())) {
    return undefined
  }
  if (hour !== undefined && (hour > 23 || (moment.minute ?? 0) > 59 || (moment.second ?? 0) > 60))
    return undefined
  const precision =
    hour !== undefined ? 'time' : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  return {iso: toIso(moment, precision), precision, clock, start, end}
}

/** Whether nothing but a field's name, brackets and marks stand around a date. */
function isFrame(text: string): boolean {
  return /^[\s\p{P}\p{Sc}\p{Sm}]*(?:(?:[々〇㐀-鿿𠀀-𳑹]{2,6}[:：]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?|[（(].{0,16}[)）])[\s\p{P}]*)?$/iu.test(
    text,
  )
}
