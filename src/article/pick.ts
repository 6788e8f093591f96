import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {Page} from './page.js'

/** Leave the body in `tree`, record the rest. */
export function pick(_tree: Root, _file: VFile, _page: Page): void {}
