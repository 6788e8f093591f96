import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {SiteRow} from '../types.js'
import type {ArticleSettings} from './index.js'

/** What is known of a page before its body is looked for. */
export interface Page {
  /** The publisher's row, when there is one for the page's address. */
  row?: SiteRow
}

/** Read the head of a page into the metadata of `file`, and find its site row. */
export function readPage(_tree: Root, _file: VFile, _settings: ArticleSettings): Page {
  return {}
}
