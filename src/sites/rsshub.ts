import type {SiteRow} from '../types.js'

/** RSSHub 内容的 Hexo 镜像 */
export const rsshub = {
  name: 'RSSHub 镜像',
  hosts: [],
  template: [
    '.article-entry [referrerpolicy=no-referrer]',
    '.post-content [referrerpolicy=no-referrer]',
    '#post-content [referrerpolicy=no-referrer]',
  ],
  body: ['article', '.post-content', '#post-content', '.article-entry'],
  title: ['.article-title', '.post-title', 'h1'],
  published: ['.article-header time', '.post-meta time', 'time'],
  drop: {
    '.post-copyright': '版权',
    '.article-meta': '文章信息',
    '.tag_share': '分享',
  },
  seen: 2021,
  fixture: 'rsshub/article',
} as const satisfies SiteRow
