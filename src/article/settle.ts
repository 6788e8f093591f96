import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {ArticleSettings} from './index.js'
import type {Page} from './page.js'

/** Decide what the metadata says, now that head, credits and body are known. */
export function settle(_body: Root, _file: VFile, _settings: ArticleSettings, _page: Page): void {}
