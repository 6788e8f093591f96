import type {SiteRow} from '../types.js'

/** 人民网 */
export const people = {
  name: '人民网',
  hosts: ['people.com.cn', 'people.cn'],
  template: ['#rwb_zw', '.rm_txt_con'],
  body: ['#rwb_zw', '.rm_txt_con', '.show_text', '.text_con', '#p_content', '.box_con', '.content_text'],
  title: ['.rm_txt h1', '.text_title h1', 'h1'],
  published: ['.col-1-1', '.channel .col-1-1', '.box01 .fl', '#p_publishtime', 'meta[name=publishdate]'],
  source: ['.box01 .fl a', '.channel a', '#p_origin a'],
  authors: ['.author'],
  editors: ['.rm_txt .edit', '.edit', '#p_editor'],
  drop: {
    '.paper_num': '版面信息',
    '#rwb_tjyd': '推荐阅读',
    '.edit': '编辑署名（已读入元数据）',
    '.zdfy': '翻页',
    '#rwb_bq': '版权',
    '.page_n': '翻页',
    '[src*=next_page]': '翻页图',
    '[src*=prev_page]': '翻页图',
  },
  tail: [{pattern: /^分享让更多人看到$/u, reason: '分享'}],
  seen: 2021,
  fixture: 'people/article',
} as const satisfies SiteRow
