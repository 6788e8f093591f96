import type {Root} from 'mdast'
import type {Parser, Plugin} from 'unified'
import {VFile} from 'vfile'
import {check} from '../check.js'
import {relocate} from '../edits.js'
import {repairForm} from '../forms.js'
import type {RepairOptions} from '../types.js'
import {type RepairTables, repair, repairText} from './index.js'

/**
 * Make the plugin that undoes damage: the parser that is there reads the repaired source, positions go on pointing
 * into the one that was given, and the tree is repaired after.
 *
 * @throws Error when no parser is there yet: `remark-parse` comes first.
 */
export function makeRemarkRepair(tables: RepairTables): Plugin<[(RepairOptions | null)?], Root> {
  return function remarkRepair(options) {
    const settings = options ?? {}
    check(settings, repairForm, 'options')
    const parse = this.parser as Parser<Root> | undefined
    if (!parse)
      throw new Error('Cannot use `remarkRepair` without a parser, expected `remark-parse` before it')
    this.parser = (document, file) => {
      const {text, back} = repairText(document, 'markdown', file, settings, tables)
      const tree = parse(text, new VFile({...file, value: text}))
      relocate(tree, back, document)
      return tree
    }
    return (tree, file) => repair(tree, file, settings, tables)
  }
}
