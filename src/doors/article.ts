import type {Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {type ArticlePluginOptions, edges, rehypeArticle as plugin, settingsOf} from '../article/index.js'
import {raw} from '../raw.js'
import {readHtml} from '../read/index.js'

export {type ArticlePluginOptions, type ArticleSettings, article, edges} from '../article/index.js'

/**
 * Keep the article of a page in a rehype pipeline; metadata and ledger are on `file.data.zhengwen`.
 *
 *     unified().use(rehypeParse).use(rehypeArticle, {url}).use(rehypeRemark)
 */
export function rehypeArticle(
  options?: Readonly<ArticlePluginOptions> | null,
): (tree: HastRoot, file: VFile) => undefined {
  return plugin({parse: (html) => readHtml(html, new VFile()), ...options})
}

/** The same for HTML inside Markdown, and for what stands around the article of a post. */
export function remarkArticle(
  options?: Readonly<ArticlePluginOptions> | null,
): (tree: Root, file: VFile) => undefined {
  const settings = settingsOf(options)
  return (tree, file) => {
    raw(tree, file, settings, String(file))
    edges(tree, file, settings)
  }
}

export default rehypeArticle
