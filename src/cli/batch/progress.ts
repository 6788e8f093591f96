const width = 24

/** A bar on a terminal, or nothing. */
export interface BatchProgress {
  /** So many bytes of the input have been read. */
  read(bytes: number): void
  /** One more record is done. */
  step(): void
  clear(): void
}

/** A bar with rate and time left on standard error, when that is a terminal. */
export function batchProgress(total: number, quiet: boolean, now: () => number = Date.now): BatchProgress {
  const {stderr} = process
  if (quiet || !stderr.isTTY) return {read() {}, step() {}, clear() {}}
  const start = now()
  let [bytes, done, drawn] = [0, 0, 0]
  return {
    read(count) {
      bytes += count
    },
    step() {
      done++
      if (now() - drawn < 100) return
      drawn = now()
      stderr.write(`\r\x1B[K${barOf(total === 0 ? undefined : bytes / total, done, (drawn - start) / 1000)}`)
    },
    clear() {
      stderr.write('\r\x1B[K')
    },
  }
}

/** `████░░░░ 120 documents, 40.0 a second, 0:12 left`; `share` of the input is unknown for a pipe. */
export function barOf(share: number | undefined, done: number, seconds: number): string {
  const rate = `${done} document${done === 1 ? '' : 's'}, ${(done / Math.max(seconds, 0.001)).toFixed(1)} a second`
  if (share === undefined) return rate
  const part = Math.min(share, 1)
  const filled = Math.round(part * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  return part > 0 ? `${bar} ${rate}, ${clock((seconds / part) * (1 - part))} left` : `${bar} ${rate}`
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
