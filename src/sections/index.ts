import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {OutlineItem, SectionsOptions} from '../types.js'

/** Recognise numbering, headings and the parts of a document. */
export function sections(_tree: Root, _file: VFile, _options: SectionsOptions = {}): void {}

/** The headings of `tree`, nested. */
export function toOutline(_tree: Root): OutlineItem[] {
  return []
}
