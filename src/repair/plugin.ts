import type {Root} from 'mdast'
import type {Parser, Plugin} from 'unified'
import {VFile} from 'vfile'
import {check} from '../check.js'
import {pointsOf, relocate} from '../edits.js'
import {repairForm} from '../forms.js'
import type {RepairOptions} from '../types.js'
import {type RepairTables, repair, repairText} from './index.js'

/**
 * Make the plugin that undoes damage: the parser that is there reads the repaired source, positions go on pointing
 * into the one that was given, and the tree is repaired after.
 *
 * `bodyOf` tells where front matter ends, which is not read.
 *
 * @throws Error when no parser is there yet: `remark-parse` comes first.
 */
export function makeRemarkRepair(
  tables: RepairTables,
  bodyOf: (document: string) => number,
): Plugin<[(RepairOptions | null)?], Root> {
  return function remarkRepair(options) {
    const settings = options ?? {}
    check(settings, repairForm, 'options')
    const parse = this.parser as Parser<Root> | undefined
    if (!parse)
      throw new Error('Cannot use `remarkRepair` without a parser, expected `remark-parse` before it')
    this.parser = (document, file) => {
      const from = bodyOf(document)
      const {text, back} = repairText(document.slice(from), 'markdown', file, settings, tables)
      const value = document.slice(0, from) + text
      const tree = parse(value, new VFile({...file, value}))
      relocate(tree, (at) => (at < from ? at : from + back(at - from)), pointsOf(document))
      return tree
    }
    return (tree, file) => repair(tree, file, settings, tables)
  }
}
