import {isPrivate} from './gbk.js'
import {best, extend, type Layer, layerOf, type Node, type Setting} from './path.js'

/** How many ways are followed into a lost pair, and on from it; into a second one, and on from that. */
const intoFirst = 40
const behindFirst = 64
const intoSecond = 6
const behindSecond = 24

/**
 * What `nodes` may be behind one or two pairs that a decoder dropped.
 *
 * A lost pair is the trail of one character and the lead of the next, in a cell that GBK leaves to its users: the
 * character that waits for its trail has one of few, and the next one any lead of that row.
 *
 * @returns The hidden characters; the trail that opens the lost pair is their `carry`.
 */
export function lose(nodes: readonly Node[], setting: Setting): Node[] {
  const first = layerOf(-1)
  for (const node of nodes.slice(0, intoFirst)) end(first, node, node.carry, setting)
  const hidden = best(first, behindFirst)
  const second = layerOf(-1)
  for (const node of hidden.slice(0, intoSecond))
    for (const lead of leadsBehind(node, setting)) end(second, node, lead, setting)
  return [...hidden, ...best(second, behindSecond)]
}

/** Add the characters whose trail opens a lost pair. */
function end(layer: Layer, node: Node, lead: number, setting: Setting): void {
  for (const trail of cellsOf(setting).keys()) extend(layer, node, lead, trail, trail, setting, true)
}

/** Leads that may wait behind a hidden character. */
export function leadsBehind({carry}: Node, setting: Setting): readonly number[] {
  return cellsOf(setting).get(carry) ?? []
}

/** Cells that GBK does not assign, trails by lead; of those that can stand between characters of GB 2312 where they do. */
function cellsOf(setting: Setting): Map<number, number[]> {
  setting.lostCells ??= new Map(
    range(0x40, 0xfe)
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
