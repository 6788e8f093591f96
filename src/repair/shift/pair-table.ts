/** Numbers by pairs of code units, in two flat arrays: a solver looks up millions of them. */
export interface PairTable {
  /** Number of a pair, 0 when it has none. */
  get(left: number, right: number): number
  /** Add to the number of a pair. */
  add(left: number, right: number, value: number): void
}

/**
 * Make a table with room for `most` pairs; what comes beyond them is not kept.
 */
export function pairTable(most: number): PairTable {
  const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 1)
  const keys = new Int32Array(1 << bits)
  const values = new Float32Array(1 << bits)
  const mask = (1 << bits) - 1
  let size = 0
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
    return slot
  }
  return {
    get: (left, right) => values[slotOf((left << 16) | right)] as number,
    add(left, right, value) {
      const key = (left << 16) | right
      const slot = slotOf(key)
      if (keys[slot] === 0) {
        if (key === 0 || size === most) return
        keys[slot] = key
        size++
      }
      values[slot] = (values[slot] as number) + value
    },
  }
}
