import type {Line} from '../../stream/index.js'

/** What a run has come to. */
export class Summary {
  private documents = 0
  private readonly failures = new Map<string, number>()
  private readonly removed = new Map<string, number>()

  add({rule, removed}: Line): void {
    this.documents++
    if (rule) this.failures.set(rule, (this.failures.get(rule) ?? 0) + 1)
    for (const [name, count] of Object.entries(removed)) {
      this.removed.set(name, (this.removed.get(name) ?? 0) + count)
    }
  }

  get exitCode(): 0 | 1 {
    return this.failures.size > 0 ? 1 : 0
  }

  /** Documents, failures by rule, removed characters by rule; most first. */
  print(seconds: number, before: number): string {
    const failed = [...this.failures.values()].reduce((sum, count) => sum + count, 0)
    const rate = (this.documents / Math.max(seconds, 0.001)).toFixed(1)
    const lines = [
      `${this.documents} document${this.documents === 1 ? '' : 's'}: ${this.documents - failed} cleaned, ${failed} failed, in ${seconds.toFixed(1)} s (${rate} a second)`,
      ...(before > 0 ? [`${before} were there from an earlier run`] : []),
      ...listed('failures', this.failures),
      ...listed('removed characters', this.removed),
    ]
    return `${lines.join('\n')}\n`
  }
}

function listed(name: string, counts: ReadonlyMap<string, number>): string[] {
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return rows.length > 0 ? [`${name}: ${rows.map(([rule, count]) => `${rule} ${count}`).join(', ')}`] : []
}
