import {decodeBytes, encodeText, foldMarks} from '../src/repair/shift/bytes.js'
import {gbkTable} from '../src/repair/shift/gbk.js'

/** How text is damaged. */
export interface Damage {
  /** Full-width marks that are searched for in the bytes. */
  marks: string
  /** Marks before which the bytes are cut behind that place: the tool split sentences. */
  cuts: string
  /** What a decoder does to cells that are not assigned. */
  unassigned: 'keep' | 'drop'
  /** Whether U+FF01 to U+FF5E become ASCII afterwards. */
  fold: boolean
}

/** A line, damaged at one place, and as it was. */
export interface Damaged {
  clean: string
  damaged: string
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

/** Offsets in `bytes` where a mark of `marks` straddles two characters. */
function sitesOf(bytes: readonly number[], marks: string): number[] {
  const {encode} = gbkTable()
  const wanted = new Set([...marks].map((mark) => encode[mark.charCodeAt(0)]))
  const sites: number[] = []
  for (let at = 0; at < bytes.length; at += (bytes[at] as number) < 0x80 ? 1 : 2) {
    if ((bytes[at] as number) < 0x80 || at + 3 >= bytes.length || (bytes[at + 2] as number) < 0x80) continue
    if (wanted.has(((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number))) sites.push(at + 1)
  }
  return sites
}

/** Cut the bytes of `clean` at a straddling mark and before those behind it, and decode each piece on its own. */
export function damageLine(
  clean: string,
  {marks, cuts, unassigned, fold}: Damage,
  random: () => number,
): Damaged | undefined {
  const bytes = encodeText(clean)
  if (!bytes) return undefined
  const sites = sitesOf(bytes, marks)
  const site = sites[Math.floor(random() * sites.length)]
  if (site === undefined) return undefined
  const {encode} = gbkTable()
  const wanted = new Set([...cuts].map((mark) => encode[mark.charCodeAt(0)]))
  let text = decodeBytes(bytes.slice(0, site), unassigned)
  let from = site
  // The decoder's own pairs, until it falls in with the characters: a mark among those cuts again.
  const starts = new Uint8Array(bytes.length + 1)
  for (let at = 0; at < bytes.length; at += (bytes[at] as number) < 0x80 ? 1 : 2) starts[at] = 1
  for (let at = site + 2; at < bytes.length && !starts[at]; at += (bytes[at] as number) < 0x80 ? 1 : 2) {
    const next = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    if ((bytes[at + 1] ?? 0) < 0x40 || !wanted.has(next)) continue
    text += decodeBytes(bytes.slice(from, at + 1), unassigned)
    from = at + 1
    break
  }
  text += decodeBytes(bytes.slice(from), unassigned)
  const folded = fold ? foldMarks : (value: string): string => value
  return {clean: folded(clean), damaged: folded(text)}
}
