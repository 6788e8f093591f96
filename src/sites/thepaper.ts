import type {SiteRow} from '../types.js'

/** 澎湃新闻 */
export const thepaper = {
  name: '澎湃新闻',
  hosts: ['thepaper.cn'],
  body: ['.news_txt', '[class^=index_cententWrap]', '.newsdetail_content .news_txt'],
  title: ['h1.news_title', '[class^=index_title]', 'h1'],
  published: ['.news_about p', '[class^=index_left] span', '.ctime'],
  authors: ['.news_about p'],
  editors: ['.news_editor'],
  drop: {
    '.news_editor': '编辑署名（已读入元数据）',
    '.disclaimer': '声明',
    '.news_keyword': '关键词',
    '.news_about_more': '更多',
    '.go_wap': '手机版',
    '.news_open_app_fixed': '应用推广',
  },
  tail: [
    {pattern: /^澎湃新闻报料/u, reason: '报料热线'},
    {pattern: /^本文原标题[：:]/u, reason: '原标题'},
  ],
  seen: 2020,
  fixture: 'thepaper/article',
} as const satisfies SiteRow
