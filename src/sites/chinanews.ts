import type {SiteRow} from '../types.js'

/** 中国新闻网 */
export const chinanews = {
  name: '中国新闻网',
  hosts: ['chinanews.com.cn', 'chinanews.com'],
  body: ['div.left_zw', '.left_zw', '.content_desc', '.t3'],
  title: ['.content_left_title', '#cont_1_1_2 h1', 'h1'],
  published: ['.content_left_time', '.left-t'],
  source: ['.left-t a.source', 'a.source'],
  editors: ['.adEditor .left_name', '.left_name'],
  drop: {
    '.adInContent': '广告',
    '.adEditor': '编辑',
    '#function_code_page': '翻页',
    '.channel': '频道',
  },
  tail: [{pattern: /^【编辑[：:].{1,10}】$/u, reason: '编辑署名'}],
  seen: 2021,
  fixture: 'chinanews/article',
} as const satisfies SiteRow
