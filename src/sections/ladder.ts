import type {Line} from './lines.js'

interface Step {
  /** Kind; decimals by length, unnumbered headings by depth. */
  key: string
  kind: string
  /** How many numbers a decimal has; 0 for any other kind. */
  depths: number
  rung: number
  ranked: boolean
  level: number
  depth: number | undefined
}

/** The rung of each heading, from 1, without jumps: fixed ranks first, then the order in which kinds nest. */
export function levelsOf(
  lines: readonly Line[],
  headings: readonly number[],
  names: ReadonlySet<number>,
): Map<number, number> {
  const levels = new Map<number, number>()
  if (headings.every((index) => (lines[index] as Line).type === 'heading')) return asPrinted(lines, headings)
  let stack: Step[] = []
  const byDepth = new Map<number, number>()
  for (const index of headings) {
    const line = lines[index] as Line
    const step = stepOf(line)
    if (names.has(index)) {
      // 序言, 附: beside the highest numbered ones of its piece, and nothing lies below it.
      stack = stack.filter(({rung}) => rung === 0)
      levels.set(index, stack.length + 1)
      continue
    }
    const at = landing(stack, step)
    stack = stack.slice(0, at)
    const known = line.mark || line.depth === undefined ? undefined : byDepth.get(line.depth)
    if (known !== undefined) stack = stack.slice(0, known - 1)
    step.level = stack.length + 1
    if (line.depth !== undefined && !byDepth.has(line.depth)) byDepth.set(line.depth, step.level)
    stack.push(step)
    levels.set(index, step.level)
  }
  return levels
}

/** How many of the open steps stay open above `step`. */
function landing(stack: readonly Step[], step: Step): number {
  if (step.ranked) {
    const at = stack.findIndex(({ranked, rung}) => !ranked || rung >= step.rung)
    return at === -1 ? stack.length : at
  }
  const same = stack.findLastIndex(({key}) => key === step.key)
  if (same !== -1) return same
  if (step.depths) {
    const {kind, depths} = step
    const at = stack.findIndex((open) => open.kind === kind && open.depths > depths)
    if (at !== -1) return at
  }
  if (step.key.startsWith('none') && step.depth !== undefined) {
    const at = stack.findIndex(({depth}) => depth !== undefined && depth >= (step.depth as number))
    if (at !== -1) return at
  }
  return stack.length
}

function stepOf({mark, depth}: Line): Step {
  const depths = mark?.row.several ? mark.path.length : 0
  const kind = mark?.kind ?? 'none'
  const small = mark && /^[a-zａ-ｚⅰ-ⅻ]/u.test(mark.numeral) ? 'small' : ''
  const key = mark ? `${kind}/${depths}${small}` : `none/${depth ?? 0}`
  return {key, kind, depths, rung: mark?.row.rung ?? 99, ranked: mark?.row.ranked ?? false, level: 0, depth}
}

/** Where the source marks every heading, its own order of depths holds, jumps taken out. */
function asPrinted(lines: readonly Line[], headings: readonly number[]): Map<number, number> {
  const levels = new Map<number, number>()
  const stack: number[] = []
  for (const index of headings) {
    const depth = (lines[index] as Line).depth as number
    while (stack.length > 0 && (stack.at(-1) as number) >= depth) stack.pop()
    stack.push(depth)
    levels.set(index, stack.length)
  }
  return levels
}
