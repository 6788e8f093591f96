import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {Page} from './page.js'

/** Drop what is no content inside the body. */
export function sweep(_tree: Root, _file: VFile, _page: Page): void {}
