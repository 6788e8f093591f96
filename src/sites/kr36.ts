import type {SiteRow} from '../types.js'

/** 36氪 */
export const kr36 = {
  name: '36氪',
  hosts: ['36kr.com'],
  body: [
    '.articleDetailContent',
    '.common-width.articleDetailContent',
    '.article-content .kr-rich-text-wrapper',
  ],
  title: ['h1.article-title', 'h1'],
  published: ['.item-time', '.title-icon-item'],
  authors: ['.title-icon-item.item-a', '.author-name'],
  drop: {
    '.article-footer': '页脚',
    '.kr-app-download': '应用推广',
  },
  seen: 2021,
  fixture: 'kr36/article',
} as const satisfies SiteRow
