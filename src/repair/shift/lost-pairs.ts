import {isPrivate} from './gbk.js'
import {best, extend, type Path, type Setting} from './path.js'

/** How many paths may go through a lost pair, and what it costs. */
const lossyBeam = 10
const lostPenalty = 1

/** Take a unit behind one or two pairs that were lost, for the best of `states`. */
export function lose(
  states: Path[],
  first: number,
  second: number,
  setting: Setting,
  go: (path: Path) => void,
): void {
  if (setting.budget.losses-- <= 0) return
  const once = states.slice(0, lossyBeam).flatMap((state) => lossesOf(state, setting, 4))
  for (const path of once) extend(path, first, second, setting, go)
  for (const path of best(once, 40).flatMap((path) => lossesOf(path, setting, 1)))
    extend(path, first, second, setting, go)
}

/** What `state` may be behind a lost pair: its trail is the lead of a cell that is not assigned. */
function lossesOf(state: Path, setting: Setting, most: number): Path[] {
  const middles: Path[] = []
  for (const lead of lostCells(setting).keys()) {
    extend(state, lead, lead, setting, (path) => middles.push(path))
  }
  return best(middles, most).flatMap((middle) =>
    (lostCells(setting).get(middle.carry) as number[]).map((carry) => ({
      ...middle,
      carry,
      score: middle.score - lostPenalty,
      lost: true,
    })),
  )
}

/** Cells that GBK does not assign, trails by lead; of those that can stand between characters of GB 2312 where they do. */
function lostCells(setting: Setting): Map<number, number[]> {
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
