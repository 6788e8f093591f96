import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {SectionsOptions} from '../types.js'
import {sections} from './sections.js'

/** Recognise numbered headings, run-in headings, enumerations and the parts of a document. */
export function remarkSections(
  options?: Readonly<SectionsOptions> | null,
): (tree: Root, file: VFile) => void {
  return (tree, file) => sections(tree, file, options ?? {})
}
