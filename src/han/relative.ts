import {type Moment, momentOf} from './moment.js'

const minute = 60_000
const day = 24 * 60 * minute

/** Units of `3小时前`, longest first where one begins like another; `fine`: the time of day is told too. */
const units = [
  {pattern: /秒/, length: 1000, fine: true},
  {pattern: /分/, length: minute, fine: true},
  {pattern: /小[时時]/, length: 60 * minute, fine: true},
  {pattern: /天|日/, length: day, fine: false},
  {pattern: /周|週|星期/, length: 7 * day, fine: false},
] as const

const days: Readonly<Record<string, number>> = {今: 0, 昨: 1, 前: 2}

const ago = /^(\d{1,4}|半)\s{0,2}个?個?(秒钟?|秒鐘|分钟?|分鐘|小时|小時|天|日|周|週|星期)(?:之|以)?前$/
const named = /^([今昨前])[天日]\s{0,3}(?:(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?$/
const yearless = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})日?\s{0,3}(?:(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?$/

const told =
  /(?<![\p{L}\p{N}])(?:刚刚|剛剛|刚才|剛才|(?:\d{1,4}|半) ?[个個]?(?:秒[钟鐘]?|分[钟鐘]?|小[时時]|天|日|周|週|星期)(?:之|以)?前|[今昨前][天日](?: ?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)(?![\p{L}\p{N}])/u

/** Where `text` tells a date from today, in a word of its own: `来源：江湾日报 3小时前`. */
export function findRelative(text: string): {start: number; end: number} | undefined {
  const match = told.exec(text)
  return match ? {start: match.index, end: match.index + match[0].length} : undefined
}

/**
 * Read a date that is told from today: `3小时前`, `昨天 18:05`, `刚刚`, and `11-26 20:26`, which names no year
 * (the last such day that is not after `now`).
 */
export function relativeDate(text: string, now: Date): Moment | undefined {
  const today = now.getTime()
  const value = text.trim()
  if (/^(?:刚刚|剛剛|刚才|剛才)$/.test(value)) return momentOf(today)
  const past = ago.exec(value)
  if (past) {
    const unit = units.find(({pattern}) => pattern.test(past[2] as string))
    const count = past[1] === '半' ? 0.5 : Number(past[1])
    return unit && cut(momentOf(today - count * unit.length), unit.fine)
  }
  const name = named.exec(value)
  if (name) {
    const date = cut(momentOf(today - (days[name[1] as string] as number) * day), false)
    return {...date, ...timeOf(name.slice(2))}
  }
  const short = yearless.exec(value)
  if (!short) return undefined
  const date = {month: Number(short[1]), day: Number(short[2])}
  const {year, month, day: last} = momentOf(today)
  const later = date.month > month || (date.month === month && date.day > last)
  return {year: later ? year - 1 : year, ...date, ...timeOf(short.slice(3))}
}

function cut(moment: Moment, fine: boolean): Moment {
  const {year, month, day} = moment
  return fine ? moment : {year, month, day}
}

function timeOf([hour, minutes, seconds]: Array<string | undefined>): Partial<Moment> {
  if (hour === undefined) return {}
  return {hour: Number(hour), minute: Number(minutes), second: Number(seconds ?? 0)}
}
