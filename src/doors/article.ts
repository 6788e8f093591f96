import type {Root} from 'hast'
import {VFile} from 'vfile'
import {type ArticleSettings, rehypeArticle as plugin} from '../article/index.js'
import {readHtml} from '../read/index.js'

export {type ArticleSettings, article, edges} from '../article/index.js'

/**
 * Keep the article of a page in a rehype pipeline; metadata and ledger are on `file.data.zhengwen`.
 *
 *     unified().use(rehypeParse).use(rehypeArticle, {url}).use(rehypeRemark)
 */
export function rehypeArticle(
  settings?: Readonly<ArticleSettings> | null,
): (tree: Root, file: VFile) => undefined {
  return plugin({parse: (html) => readHtml(html, new VFile()), ...settings})
}
