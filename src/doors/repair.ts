import type {Root} from 'mdast'
import {pinyin} from 'pinyin-pro'
import type {VFile} from 'vfile'
import {characterData} from '../data/characters.data.js'
import {bindRepair} from '../data/repair.js'
import type {Edited} from '../edits.js'
import {splitMatter} from '../read/matter.js'
import * as room from '../repair/index.js'
import {makeRemarkRepair} from '../repair/plugin.js'
import type {Kind, RepairOptions} from '../types.js'

const tables = bindRepair(() => pinyin, characterData)

/** Undo the damage that a parser would make worse: before the tokenizer, on the source of a body. */
export function repairText(text: string, kind: Kind, file: VFile, options: RepairOptions = {}): Edited {
  return room.repairText(text, kind, file, options, tables)
}

/** Undo what is left to undo in a tree. */
export function repair(tree: Root, file: VFile, options: RepairOptions = {}): void {
  room.repair(tree, file, options, tables)
}

/** A unified plugin that undoes damage, before the parser that is there and in the tree after it. */
export const remarkRepair = makeRemarkRepair(tables, (document) => splitMatter(document).offset)

export default remarkRepair
