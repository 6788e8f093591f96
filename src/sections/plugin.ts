import type {Root} from 'mdast'
import type {Options as ToMarkdownOptions} from 'mdast-util-to-markdown'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {check} from '../check.js'
import {numberingForm, sectionsForm} from '../forms.js'
import type {SectionsOptions} from '../types.js'
import {numbering} from './numbering.js'
import {sections} from './sections.js'
import {sectionToMarkdown} from './wrap.js'

/**
 * Recognise numbered headings, run-in headings, enumerations and the parts of a document.
 *
 * With `wrap`, `remark-stringify` behind it learns to write sections.
 *
 * @throws TypeError for an unknown option.
 */
export function remarkSections(
  this: Processor,
  options?: Readonly<SectionsOptions> | null,
): (tree: Root, file: VFile) => void {
  check(options ?? {}, sectionsForm, 'options')
  if (options?.wrap) {
    const data = this.data() as {toMarkdownExtensions?: ToMarkdownOptions[]}
    data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), sectionToMarkdown]
  }
  return (tree, file) => sections(tree, file, options ?? {})
}

/** Check the numbering; messages only, the tree stays as it is. Fits in a remark-lint pipeline. */
export function remarkNumbering(
  options?: Readonly<Pick<SectionsOptions, 'markers'>> | null,
): (tree: Root, file: VFile) => void {
  check(options ?? {}, numberingForm, 'options')
  return (tree, file) => numbering(tree, file, options ?? {})
}
