import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {hast} from './dialects.js'
import {trimLines} from './fringe.js'
import type {ArticleSettings} from './index.js'
import {Lines} from './lines.js'
import type {Page} from './page.js'
import {trimRules} from './rules.js'
import {trimStrays} from './strays.js'

/** Take furniture and credits off the edges of `body`: whole lines only, each with a ledger row. */
export function trim(body: Root, file: VFile, settings: ArticleSettings, page: Page): void {
  // A piece of a body has no edges of its own.
  if (settings.whole === false) return
  const lines = new Lines(body, hast)
  trimLines(lines, file, page.row)
  trimStrays(lines, file)
  lines.commit()
  trimRules(body, file)
}
