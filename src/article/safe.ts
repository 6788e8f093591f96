import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {ArticleSettings} from './index.js'

/** Leave only known elements, attributes and addresses. */
export function safe(_tree: Root, _file: VFile, _settings: ArticleSettings): void {}
