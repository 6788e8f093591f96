import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {ArticleSettings} from './index.js'

/** Bodies that a page keeps in JSON or in a `textarea` become elements. */
export function embedded(_tree: Root, _file: VFile, _settings: ArticleSettings): void {}
