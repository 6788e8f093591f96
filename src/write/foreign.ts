import {gfmToMarkdown} from 'mdast-util-gfm'
import {type State, toMarkdown, type Unsafe} from 'mdast-util-to-markdown'

/**
 * Rows of `unsafe` that other extensions of the pipeline brought (`$` of formulas, `:` of directives).
 *
 * Those of CommonMark and GFM are not among them: the table of escapes stands for these.
 */
export function foreignRows(state: State): Unsafe[] {
  return state.unsafe.filter(isForeign)
}

/** What was found out of rows: most documents are written by the same ones. */
const known = new WeakMap<Unsafe, boolean>()

function isForeign(row: Unsafe): boolean {
  let foreign = known.get(row)
  if (foreign === undefined) {
    own ??= ownRows()
    foreign = !own.has(keyOf(row)) && /[!-/:-@[-`{-~]/.test(row.character)
    known.set(row, foreign)
  }
  return foreign
}

/** They never change. */
let own: ReadonlySet<string> | undefined

function ownRows(): ReadonlySet<string> {
  const known = new Set<string>()
  const probe = (_: unknown, __: unknown, {unsafe}: State): string => {
    for (const row of unsafe) known.add(keyOf(row))
    return ''
  }
  toMarkdown({type: 'root', children: []}, {extensions: [gfmToMarkdown()], handlers: {root: probe}})
  return known
}

/** Positions in `text` that the rows ask to escape where `state` stands. */
export function foreignPositions(rows: readonly Unsafe[], state: State, text: string): number[] {
  const found: number[] = []
  for (const row of rows) {
    if (!within(state, row.inConstruct, true) || within(state, row.notInConstruct, false)) continue
    for (const match of text.matchAll(state.compilePattern(row))) {
      found.push(match.index + (row.before || row.atBreak ? (match[1] ?? '').length : 0))
    }
  }
  return found
}

function within({stack}: State, constructs: Unsafe['inConstruct'], none: boolean): boolean {
  const names = typeof constructs === 'string' ? [constructs] : (constructs ?? [])
  return names.length === 0 ? none : names.some((name) => stack.includes(name))
}

function keyOf({character, before, after, atBreak, inConstruct, notInConstruct}: Unsafe): string {
  return JSON.stringify([character, before, after, atBreak, inConstruct, notInConstruct])
}
