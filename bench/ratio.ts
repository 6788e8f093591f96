/** What one subject took. */
export interface Row {
  name: string
  /** Median, in milliseconds. */
  time: number
  /** Median of its ratios to the first subject in the same round. */
  ratio: number
}

/**
 * How long `subjects` take, and how many times the first of them.
 *
 * All run in turn in one process, so that what slows the machine slows all; the median of the ratios of neighbours
 * is given, after a warm-up.
 */
export function compare(subjects: Readonly<Record<string, () => unknown>>, rounds: number): Row[] {
  const entries = Object.entries(subjects)
  const times = entries.map((): number[] => [])
  const warm = Math.min(12, rounds)
  for (let round = -warm; round < rounds; round++) {
    for (const [index, [, work]] of entries.entries()) {
      const taken = time(work)
      if (round >= 0) times[index]?.push(taken)
    }
  }
  const [measure = []] = times
  return entries.map(([name], index) => {
    const own = times[index] as number[]
    return {
      name,
      time: median(own),
      ratio: median(own.map((value, round) => value / (measure[round] as number))),
    }
  })
}

/** Processor time in milliseconds: who else is on the machine does not count. */
function time(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Slope of a line through the logarithms of `points`: how a cost grows with a size. */
export function exponent(points: ReadonlyArray<readonly [size: number, cost: number]>): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const above = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return above / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}
