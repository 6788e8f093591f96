import type {SiteRow} from '../types.js'

/** 搜狐新闻与搜狐号 */
export const sohu = {
  name: '搜狐',
  hosts: ['sohu.com'],
  template: ['#mp-editor'],
  body: ['#mp-editor', 'article.article', '#contentText', '#articleContent', '#sohu_content'],
  title: ['.text-title h1', 'h1'],
  published: [
    'meta[itemprop=datePublished]',
    'meta[property="og:release_date"]',
    'meta[itemprop=dateUpdate]',
    '#news-time',
    '.text-title .time',
  ],
  source: ['[data-role=original-link] a', '[data-role=original-link]'],
  authors: ['#user-info h4'],
  editors: ['[data-role=editor-name]', '.editor-name'],
  drop: {
    '.lookall-box': '展开按钮',
    '#backsohucom': '返回链接',
    '.backword': '返回链接',
    '[data-role=editor-name]': '编辑署名（已读入元数据）',
    '.statement': '声明',
    '.editor-name': '编辑署名（已读入元数据）',
    '.article-tags': '标签',
  },
  tail: [
    {pattern: /^返回搜狐，查看更多$/u, reason: '返回链接'},
    {pattern: /^平台声明[：:]该文观点仅代表作者本人/u, reason: '声明'},
  ],
  seen: 2020,
  fixture: 'sohu/article',
} as const satisfies SiteRow
