import {isPrivate} from './gbk.js'
import {best, extend, type Path, type Setting} from './path.js'

/** How many paths are followed into a lost pair, between two of them, and behind the second. */
const intoFirst = 60
const betweenFirst = 16
const intoSecond = 6
const betweenSecond = 24
/** A character between two lost pairs is one of the commoner ones. */
const leastCommon = Math.exp(-10.5)
/** The model asks too much for each character, so that it would rather have fewer. */
const lostBonus = 1

/**
 * What `states` may be behind one or two pairs that a decoder dropped.
 *
 * A lost pair is the trail of one character and the lead of the next, in a cell that GBK leaves to its users: the
 * character that waits for its trail has one of few, and the next one any lead of that row.
 *
 * @returns Paths, each with the leads that may wait behind it.
 */
export function lose(
  states: readonly Path[],
  setting: Setting,
): Array<{path: Path; leads: readonly number[]}> {
  const cells = cellsOf(setting)
  const first = best(
    states.slice(0, intoFirst).flatMap((state) => endings(state, state.carry, setting, 0)),
    betweenFirst,
  )
  const second = first
    .slice(0, intoSecond)
    .flatMap((path) => leadsOf(cells, path).flatMap((lead) => endings(path, lead, setting, leastCommon)))
  return [...first, ...best(second, betweenSecond)].map((path) => ({path, leads: leadsOf(cells, path)}))
}

/** Paths whose last character took a trail that opens a lost pair; that byte is their `carry`. */
function endings(state: Path, lead: number, setting: Setting, common: number): Path[] {
  const ends: Path[] = []
  for (const trail of cellsOf(setting).keys()) {
    const code = setting.gbk.decode[(lead << 8) | trail] as number
    if (code >= 0x4e00 && setting.model.alone(code) < common) continue
    extend(state, lead, trail, trail, setting, (path) => {
      path.lost = true
      path.score += lostBonus
      ends.push(path)
    })
  }
  return ends
}

function leadsOf(cells: Map<number, number[]>, {carry}: Path): readonly number[] {
  return cells.get(carry) as number[]
}

/** Cells that GBK does not assign, trails by lead; of those that can stand between characters of GB 2312 where they do. */
function cellsOf(setting: Setting): Map<number, number[]> {
  setting.lostCells ??= new Map(
    range(0x81, 0xfe)
      .map((lead): [number, number[]] => [
        lead,
        range(0x81, 0xfe).filter((trail) => {
          if (setting.simplified && (trail < 0xa1 || trail > 0xf7 || (trail > 0xa3 && trail < 0xb0)))
            return false
          return isPrivate(setting.gbk.decode[(lead << 8) | trail] as number)
        }),
      ])
      .filter(([, trails]) => trails.length > 0),
  )
  return setting.lostCells
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, index) => from + index)
}
