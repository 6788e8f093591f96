import type {SiteRow} from '../types.js'

/** 和讯网 */
export const hexun = {
  name: '和讯网',
  hosts: ['hexun.com'],
  template: ['.art_contextBox'],
  body: ['.art_contextBox', '#artibody', '.art_context'],
  title: ['.articleName h1', 'h1'],
  published: ['.tip .pr20', '.articleName .pr20', '#pubtime_baidu'],
  source: ['#source_baidu', '.tip a'],
  authors: ['#author_baidu'],
  editors: ['#editor_baidu'],
  drop: {
    '[id^=rbox-]': '推广',
    '.art_adv': '广告',
    '#page_navigation': '翻页',
    '.vote': '投票',
  },
  seen: 2019,
  fixture: 'hexun/article',
} as const satisfies SiteRow
