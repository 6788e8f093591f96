/** A date, with as many parts as are known. */
export interface Moment {
  year: number
  month?: number | undefined
  day?: number | undefined
  hour?: number | undefined
  minute?: number | undefined
  second?: number | undefined
  /** Minutes east of Greenwich; China's where absent. */
  offset?: number | undefined
}

/** Minutes that Asia/Shanghai is ahead of UTC. */
const china = 480

/** The moment in China of `time`, in milliseconds since 1970. */
export function momentOf(time: number): Required<Omit<Moment, 'offset'>> {
  const date = new Date(time + china * 60_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

/** ISO 8601 at a precision. Times of Greenwich are told in China's zone, other zones are kept. */
export function toIso(moment: Moment, precision: 'year' | 'month' | 'day' | 'time'): string {
  const {offset = china} = moment
  if (precision === 'time' && offset === 0) {
    const {year, month = 1, day, hour, minute, second} = moment
    return toIso(momentOf(Date.UTC(year, month - 1, day, hour, minute, second)), precision)
  }
  const day = [
    String(moment.year),
    ...(precision === 'year' ? [] : [two(moment.month)]),
    ...(precision === 'year' || precision === 'month' ? [] : [two(moment.day)]),
  ].join('-')
  if (precision !== 'time') return day
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return `${day}T${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}${zone}`
}

function two(value = 0): string {
  return String(value).padStart(2, '0')
}
