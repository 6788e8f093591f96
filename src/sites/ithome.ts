import type {SiteRow} from '../types.js'

/** IT之家 */
export const ithome = {
  name: 'IT之家',
  hosts: ['ithome.com'],
  body: ['#paragraph', '.post_content', '.news-content'],
  title: ['.news_title h1', '#dt h1', 'h1'],
  published: ['#pubtime_baidu', '.pt_info .time'],
  source: ['#source_baidu a', '#source_baidu'],
  authors: ['#author_baidu strong'],
  editors: ['#editor_baidu strong', '#editor_baidu'],
  drop: {
    '.shareto': '分享',
    '.yj_d': '广告',
    '.related_post': '相关文章',
    '.dajia': '推荐',
    '.tougao-user': '投稿',
  },
  seen: 2021,
  fixture: 'ithome/article',
} as const satisfies SiteRow
