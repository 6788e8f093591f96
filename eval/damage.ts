import {decodeBytes, encodeText, foldMarks} from '../src/repair/shift/bytes.js'
import {gbkTable, isLead, isPrivate, isTrail} from '../src/repair/shift/gbk.js'

/** How text is damaged. */
export interface Damage {
  /** Full-width marks that are searched for in the bytes: where one straddles two characters, they are cut. */
  marks: string
  /** Marks before which the bytes are cut behind that place, so that the pairs fall in with the characters again. */
  cuts: string
  /** What a decoder does to cells that are not assigned. */
  unassigned: 'keep' | 'drop'
  /** When U+FF01 to U+FF5E become ASCII: never, before the damage or after it. Before, an ASCII mark ends a run. */
  fold: 'never' | 'before' | 'after'
}

/** A line, damaged at one place, and as it was. */
export interface Damaged {
  clean: string
  damaged: string
  run: Run
}

/** What was read from the wrong byte on. */
export interface Run {
  /** Offset of the mark of the first orphan. */
  at: number
  /** Pairs of wrong halves, with the visible mark. */
  pairs: number
  /** Those of them that the decoder dropped or might have dropped. */
  unassigned: number
}

/** Numbers between 0 and 1, always the same for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 0x100000000
  }
}

/** Offsets at which the characters of `bytes` begin. */
function startsOf(bytes: readonly number[]): number[] {
  const starts: number[] = []
  for (let at = 0; at < bytes.length; at += (bytes[at] as number) < 0x80 ? 1 : 2) starts.push(at)
  return starts
}

/** Pair of bytes at `at`, 0 when there is none. */
function pairAt(bytes: readonly number[], at: number): number {
  const [lead = 0, trail = 0] = bytes.slice(at, at + 2)
  return isLead(lead) && isTrail(trail) ? (lead << 8) | trail : 0
}

function pairsOf(marks: string): Set<number | undefined> {
  const {encode} = gbkTable()
  return new Set([...marks].map((mark) => encode[mark.charCodeAt(0)]))
}

/** Where the pairs read from `from` on end: at a cut, at a byte of ASCII, where characters begin again, at the end. */
function runEnd(bytes: readonly number[], starts: ReadonlySet<number>, from: number, cuts: string): number {
  const wanted = pairsOf(cuts)
  let at = from
  while (pairAt(bytes, at) && !starts.has(at)) {
    if (at > from && wanted.has(pairAt(bytes, at + 1))) break
    at += 2
  }
  return at
}

/** Cut the bytes of `line` at a straddling mark and before those behind it, and decode each piece on its own. */
export function damageLine(
  line: string,
  {marks, cuts, unassigned, fold}: Damage,
  random: () => number,
): Damaged | undefined {
  const clean = fold === 'before' ? foldMarks(line) : line
  const bytes = encodeText(clean)
  if (!bytes) return undefined
  const wanted = pairsOf(marks)
  const starts = new Set(startsOf(bytes))
  const sites = [...starts].filter(
    (at) => pairAt(bytes, at) && pairAt(bytes, at + 2) && wanted.has(pairAt(bytes, at + 1)),
  )
  const site = sites[Math.floor(random() * sites.length)]
  if (site === undefined) return undefined
  const before = decodeBytes(bytes.slice(0, site + 1), unassigned)
  const end = runEnd(bytes, starts, site + 1, cuts)
  // The lead that waits at a cut is an orphan; what stands behind the cut is whole.
  const orphan = end < bytes.length && !starts.has(end) ? 1 : 0
  const text =
    before +
    decodeBytes(bytes.slice(site + 1, end + orphan), unassigned) +
    decodeBytes(bytes.slice(end + orphan), unassigned)
  const folded = fold === 'never' ? String : foldMarks
  const cells = Array.from({length: (end - site - 1) / 2}, (_, index) => pairAt(bytes, site + 1 + 2 * index))
  const lost = cells.filter((pair) => isPrivate(gbkTable().decode[pair] as number)).length
  return {
    clean: folded(clean),
    damaged: folded(text),
    run: {at: before.length - 1, pairs: cells.length, unassigned: lost},
  }
}
