import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {ArticleSettings} from './index.js'
import type {Page} from './page.js'

/** Take boilerplate and credits off the edges of `body`: whole blocks only, each with a ledger row. */
export function trim(_body: Root, _file: VFile, _settings: ArticleSettings, _page: Page): void {}
