import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {type ArticleSettings, article} from './index.js'

/**
 * Keep the article of a page in a rehype pipeline; metadata and ledger are on `file.data.zhengwen`.
 *
 *     unified().use(rehypeParse).use(rehypeArticle, {url}).use(rehypeRemark)
 *
 * `parse` reads bodies that a page keeps as a string; without it they stay unread.
 */
export function rehypeArticle(
  settings?: Readonly<ArticleSettings> | null,
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    article(tree, file, settings ?? {})
  }
}
