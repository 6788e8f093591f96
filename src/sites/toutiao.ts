import type {SiteRow} from '../types.js'

/** 今日头条 */
export const toutiao = {
  name: '今日头条',
  hosts: ['toutiao.com'],
  body: ['.article-content', 'article.syl-article-base', 'article'],
  title: ['h1.article-title', '.article-content h1', 'h1'],
  published: ['.article-sub', '.article-meta'],
  drop: {
    '.label-link': '标签',
    '[class^=tt-dialog]': '对话框',
    '.article-tag': '标签',
    '.article-actions': '按钮',
  },
  seen: 2020,
  fixture: 'toutiao/article',
} as const satisfies SiteRow
