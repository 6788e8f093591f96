import type {Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {ArticleOptions} from '../types.js'

/** What the flow tells the room besides the user's options. */
export interface ArticleSettings extends ArticleOptions {
  /** Address of the page: picks the site row, resolves links. */
  url?: string | undefined
  /** Whether the tree is a page in which the article is to be found; `false`: it is the body already. */
  whole?: boolean
  /** Reference for `昨天`. */
  now?: Date | undefined
}

/**
 * Keep the article of a page, drop the rest, collect metadata, make evidence semantic.
 *
 * Changes `tree`; what it takes out goes into the ledger of `file`, what it learns into its metadata.
 */
export function article(_tree: HastRoot, _file: VFile, _settings: ArticleSettings = {}): void {}

/**
 * What stands around an article in Markdown or text: duplicated titles, credits, pagers, farm sentences.
 *
 * Changes `tree`, records as `article` does.
 */
export function edges(_tree: Root, _file: VFile, _settings: ArticleSettings = {}): void {}
