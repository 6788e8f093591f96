/** Numbers of pairs of small numbers, in flat arrays: a solver looks up millions of them. */
export interface HashTable {
  /** Place of `left << 13 | right`, -1 when it has none. Places stay what they are. */
  find(left: number, right: number): number
  /** Place of a pair, made when it has none; -1 when the table is full. */
  place(left: number, right: number): number
}

/** Highest right number, in bits. */
const rightBits = 13

/** Make a table with room for `most` pairs; what comes beyond them is not kept. Places are 0, 1, 2 … */
export function hashTable(most: number): HashTable {
  const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 1)
  const keys = new Int32Array(1 << bits)
  const places = new Int32Array(1 << bits)
  const mask = (1 << bits) - 1
  let size = 0
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
    return slot
  }
  // No key is 0, which means empty.
  const keyOf = (left: number, right: number): number => ((left << rightBits) | right) + 1
  return {
    find(left, right) {
      const slot = slotOf(keyOf(left, right))
      return (keys[slot] === 0 ? 0 : (places[slot] as number)) - (keys[slot] === 0 ? 1 : 0)
    },
    place(left, right) {
      const key = keyOf(left, right)
      const slot = slotOf(key)
      if (keys[slot] !== 0) return places[slot] as number
      if (size === most) return -1
      keys[slot] = key
      places[slot] = size
      return size++
    },
  }
}
