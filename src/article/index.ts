import type {Root as HastRoot} from 'hast'
import type {VFile} from 'vfile'
import type {ArticleOptions} from '../types.js'
import {embedded} from './embedded.js'
import {gatherImages} from './images.js'
import {forget, remember} from './memo.js'
import {readPage} from './page.js'
import {otherPages, reportPages} from './pager.js'
import {pick} from './pick.js'
import {attribute, selectAll} from './select.js'
import {settle} from './settle.js'
import {baseOf, structure} from './structure.js'
import {sweep} from './sweep.js'
import {trim} from './trim.js'

/** What the flow tells the room besides the user's options. */
export interface ArticleSettings extends ArticleOptions {
  /** Address of the page: picks the site row, resolves links. */
  url?: string | undefined
  /** Whether the tree is a page in which the article is to be found; `false`: it is the body already. */
  whole?: boolean
  /** Reference for `昨天`. */
  now?: Date | undefined
  /** Reads a body that a page keeps as a string (JSON, `textarea`); without it such bodies stay unread. */
  parse?: (html: string) => HastRoot
}

/**
 * Keep the article of a page, drop the rest, collect metadata, make evidence semantic.
 *
 * Changes `tree`; what it takes out goes into the ledger of `file`, what it learns into its metadata.
 */
export function article(tree: HastRoot, file: VFile, settings: ArticleSettings = {}): void {
  remember(tree)
  const page = readPage(tree, file, settings)
  const base = baseOf(tree, settings.url)
  const pages = otherPages(tree, file, base)
  if (settings.whole !== false) {
    embedded(tree, file, settings)
    pick(tree, file, page)
  }
  forget(tree)
  if (tree.children.length > 0) reportPages(pages, file)
  sweep(tree, file, page)
  structure(tree, file, settings, base)
  trim(tree, file, settings, page)
  gatherImages(
    selectAll(tree, 'img').map((image) => attribute(image, 'src')),
    file,
  )
  settle(file, settings.now)
}

export {edges} from './edges.js'
export {type ArticlePluginOptions, rehypeArticle, settingsOf} from './plugin.js'
export {settleRuby} from './ruby.js'
