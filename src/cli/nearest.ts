/** The one of `names` that is fewest edits from `given`, when it is close enough to be meant. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const word = given.toLowerCase().slice(0, 40)
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const name of names) {
    const distance = edits(word, name)
    if (distance < least) {
      best = name
      least = distance
    }
  }
  return best ?? names.find((name) => word.length > 1 && name.startsWith(word))
}

/** Letters to insert, drop or change (Levenshtein). */
function edits(left: string, right: string): number {
  let row = Array.from({length: right.length + 1}, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[right.length] as number
}
