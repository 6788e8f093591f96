import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {dataOf} from '../messages.js'
import type {SectionsOptions} from '../types.js'
import {apply} from './apply.js'
import {contentsOf} from './contents.js'
import {decide} from './decide.js'
import {idMaker} from './ids.js'
import {levelsOf} from './ladder.js'
import {linesOf} from './lines.js'
import {markReader} from './marks.js'
import {toOutline} from './outline.js'
import {runsOf} from './runs.js'

export {toContents, toOutline} from './outline.js'

/**
 * Recognise numbering, headings and the parts of a document.
 *
 * Changes `tree`: lines that are headings become `heading` with `data.section` and `id`, the others get `data`.
 * No text is taken out.
 */
export function sections(tree: Root, file: VFile, options: SectionsOptions = {}): void {
  const lines = linesOf(tree, markReader(options.markers))
  const contents = contentsOf(lines)
  const decision = decide(lines, runsOf(lines, contents))
  const headings = [...lines.keys()].filter(
    (index) => lines[index]?.type === 'heading' || decision.verdicts.get(index) === 'heading',
  )
  const levels = levelsOf(lines, headings)
  apply(tree, lines, {levels, decision, maxDepth: options.maxDepth ?? 6, id: idMaker()})
  dataOf(file).outline = toOutline(tree)
}
