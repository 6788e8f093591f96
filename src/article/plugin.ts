import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {check, checkDay} from '../check.js'
import {articlePluginForm} from '../forms.js'
import {type ArticleSettings, article} from './index.js'

/** The same for a plugin, where a day may also be said as a text. */
export interface ArticlePluginOptions extends Omit<ArticleSettings, 'now'> {
  /** Reference for `昨天`. */
  now?: Date | string | null
}

/** Check the options of a plugin; `now` becomes a date. */
export function settingsOf(options: Readonly<ArticlePluginOptions> | null | undefined): ArticleSettings {
  check(options ?? {}, articlePluginForm, 'options')
  return {...options, now: checkDay(options?.now)}
}

/**
 * Keep the article of a page in a rehype pipeline; metadata and ledger are on `file.data.zhengwen`.
 *
 *     unified().use(rehypeParse).use(rehypeArticle, {url}).use(rehypeRemark)
 *
 * `parse` reads bodies that a page keeps as a string; without it they stay unread.
 *
 * @throws TypeError for an unknown option.
 */
export function rehypeArticle(
  options?: Readonly<ArticlePluginOptions> | null,
): (tree: Root, file: VFile) => undefined {
  const settings = settingsOf(options)
  return (tree, file) => {
    article(tree, file, settings)
  }
}
