import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {applyEdits, type Edited} from '../edits.js'
import type {Kind, RepairOptions} from '../types.js'

/** Undo the damage that a parser would make worse: before the tokenizer, on the source of a body. */
export function repairText(text: string, _kind: Kind, _file: VFile, _options: RepairOptions = {}): Edited {
  return applyEdits(text, [])
}

/** Undo what is left to undo in a tree. */
export function repair(_tree: Root, _file: VFile, _options: RepairOptions = {}): void {}
