/** Times of one subject against a measure, in milliseconds. */
export interface Ratio {
  measure: number
  subject: number
  /** Median of the ratios of neighbouring runs. */
  ratio: number
}

/**
 * How many times `measure` the work of `subject` takes.
 *
 * Both run in turn in one process, so that what slows the machine slows both; the median of the ratios of neighbours
 * is given, after a warm-up.
 */
export function ratio(measure: () => unknown, subject: () => unknown, rounds: number): Ratio {
  for (let round = 0; round < 3; round++) [measure(), subject()]
  const rows = Array.from({length: rounds}, () => {
    const first = time(measure)
    const second = time(subject)
    return {first, second}
  })
  return {
    measure: median(rows.map(({first}) => first)),
    subject: median(rows.map(({second}) => second)),
    ratio: median(rows.map(({first, second}) => second / first)),
  }
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
