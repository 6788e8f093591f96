import type {SiteRow} from '../types.js'

/** 环球网 */
export const huanqiu = {
  name: '环球网',
  hosts: ['huanqiu.com'],
  body: ['#article .a-con', '.a-con', 'textarea.article-content', '.la_con', '#text'],
  title: ['.a-title strong', '.t-container-title h3', 'h1'],
  published: ['.a-info .time', '.metadata-info .time', '.la_t_a'],
  source: ['.a-info .source', '.metadata-info .source'],
  authors: ['span.author'],
  editors: ['.a-edit .edit', '.a-edit'],
  drop: {
    '.a-edit': '编辑署名（已读入元数据）',
    '[class^=ab-]': '推广',
    '.reader-box': '阅读',
    '.adv-mr': '广告',
  },
  seen: 2020,
  fixture: 'huanqiu/article',
} as const satisfies SiteRow
