import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {ArticleSettings} from './index.js'

/** Make what only looks like structure be structure. */
export function structure(_tree: Root, _file: VFile, _settings: ArticleSettings): void {}
