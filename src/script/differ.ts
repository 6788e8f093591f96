/** A run that two texts do not share, in UTF-16 offsets. */
export interface Difference {
  start: number
  end: number
  /** The same in the text after. */
  from: number
  to: number
}

/** How far apart two texts may be, in code units, before the rest counts as one difference. */
const window = 400

/** Code units that must agree where a text has grown or shrunk; where it has not, one is enough. */
const same = 3

/** Where `after` differs from `before`, in order; characters outside the BMP stay whole. */
export function differences(before: string, after: string): Difference[] {
  const found: Difference[] = []
  const equal = before.length === after.length
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && before.charCodeAt(i) === after.charCodeAt(j)) {
      i++
      j++
      continue
    }
    const [end, to] = equal ? runEnd(before, after, i) : meet(before, after, i, j)
    const last = found.at(-1)
    const pair = isLow(before, i) || isLow(after, j) ? 1 : 0
    if (last && last.end >= i - pair) {
      last.end = end
      last.to = to
    } else found.push({start: i - pair, end, from: j - pair, to})
    i = end
    j = to
  }
  return found
}

/** Texts of one length are compared in place. */
function runEnd(before: string, after: string, start: number): [number, number] {
  let at = start
  while (at < before.length && before.charCodeAt(at) !== after.charCodeAt(at)) at++
  if (isLow(before, at) || isLow(after, at)) at++
  return [at, at]
}

/** The nearest place at which both texts go on alike, or both ends. */
function meet(before: string, after: string, i: number, j: number): [number, number] {
  for (let sum = 1; sum < window; sum++) {
    for (let a = 0; a <= sum; a++) {
      const x = i + a
      const y = j + sum - a
      if (x <= before.length && y <= after.length && alike(before, after, x, y, a * 2 === sum ? 1 : same))
        return [x, y]
    }
  }
  return [before.length, after.length]
}

function alike(before: string, after: string, x: number, y: number, enough: number): boolean {
  if (isLow(before, x) || isLow(after, y)) return false
  let length = 0
  while (length < enough && x + length < before.length && before[x + length] === after[y + length]) length++
  return length === enough || (x + length === before.length && y + length === after.length)
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/**
 * Share `after`, made from the joined `parts`, among them: each gets what was made of its characters.
 *
 * A difference that lies across two parts is shared in proportion, `网络|` `上` as `網路|` `上`.
 */
export function share(parts: readonly string[], after: string): string[] {
  if (parts.length === 1) return [after]
  const before = parts.join('')
  const runs = before.length === after.length ? [] : differences(before, after)
  const shares: string[] = []
  let offset = 0
  let from = 0
  for (const [index, part] of parts.entries()) {
    offset += part.length
    let to = index === parts.length - 1 ? after.length : offsetAfter(runs, offset)
    if (isLow(after, to)) to++
    shares.push(after.slice(from, Math.max(from, to)))
    from = Math.max(from, to)
  }
  return shares
}

/** Where `offset` of the text before is in the text after. */
function offsetAfter(runs: readonly Difference[], offset: number): number {
  let shift = 0
  for (const {start, end, from, to} of runs) {
    if (offset <= start) break
    if (offset < end) return from + Math.round(((offset - start) * (to - from)) / (end - start))
    shift = to - end
  }
  return offset + shift
}

/** Whether two texts have as many characters (code points). */
export function isAsLong(before: string, after: string): boolean {
  if (before.length === after.length && !surrogate.test(after)) return !surrogate.test(before)
  return codePoints(before) === codePoints(after)
}

const surrogate = /[\ud800-\udfff]/

function codePoints(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length; index++) if (isLow(text, index)) count--
  return count
}
