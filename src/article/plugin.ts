import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {check} from '../check.js'
import {articlePluginForm} from '../forms.js'
import {type ArticleSettings, article} from './index.js'

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
  settings?: Readonly<ArticleSettings> | null,
): (tree: Root, file: VFile) => undefined {
  check(settings ?? {}, articlePluginForm, 'options')
  return (tree, file) => {
    article(tree, file, settings ?? {})
  }
}
