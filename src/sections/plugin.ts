import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {check} from '../check.js'
import {numberingForm, sectionsForm} from '../forms.js'
import type {SectionsOptions} from '../types.js'
import {numbering} from './numbering.js'
import {sections} from './sections.js'

/** Recognise numbered headings, run-in headings, enumerations and the parts of a document. */
export function remarkSections(
  options?: Readonly<SectionsOptions> | null,
): (tree: Root, file: VFile) => void {
  check(options ?? {}, sectionsForm, 'options')
  return (tree, file) => sections(tree, file, options ?? {})
}

/** Check the numbering; messages only, the tree stays as it is. Fits in a remark-lint pipeline. */
export function remarkNumbering(
  options?: Readonly<Pick<SectionsOptions, 'markers'>> | null,
): (tree: Root, file: VFile) => void {
  check(options ?? {}, numberingForm, 'options')
  return (tree, file) => numbering(tree, file, options ?? {})
}
