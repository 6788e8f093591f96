/** A bar on a terminal, or nothing. */
export interface Progress {
  /** One more document is done. */
  step(name: string): void
  /** Take the bar away. */
  clear(): void
}

const none: Progress = {step() {}, clear() {}}
const width = 24

/** A bar for `total` documents on standard error, when that is a terminal and there is more than one. */
export function progress(total: number, quiet: boolean): Progress {
  const {stderr} = process
  if (quiet || total < 2 || !stderr.isTTY) return none
  let done = 0
  let drawn = 0
  return {
    step(name) {
      done++
      if (Date.now() - drawn < 80 && done < total) return
      drawn = Date.now()
      const filled = Math.round((done / total) * width)
      const room = Math.max(0, (stderr.columns ?? 80) - width - 24)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      stderr.write(`\r\x1B[K${bar} ${done}/${total} ${name.slice(-Math.floor(room / 2))}`)
    },
    clear() {
      stderr.write('\r\x1B[K')
    },
  }
}
