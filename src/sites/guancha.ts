import type {SiteRow} from '../types.js'

/** 观察者网与风闻 */
export const guancha = {
  name: '观察者网',
  hosts: ['guancha.cn'],
  template: ['.all-txt'],
  body: ['.content.all-txt', '.all-txt', '.article-txt-content'],
  title: ['.left-main h3', '.article-content h1', 'h3'],
  published: ['.time.fix span', '.time1', '.user-box .time'],
  editors: ['.time.fix', '.author-intro'],
  drop: {
    '.share': '分享',
    '.tools': '工具',
    '.g_copy': '版权',
    '.article-tag': '标签',
  },
  tail: [{pattern: /^本文系观察者网独家稿件/u, reason: '版权声明'}],
  seen: 2020,
  fixture: 'guancha/article',
} as const satisfies SiteRow
