import type {SiteRow} from '../types.js'

/** 证券时报网 */
export const stcn = {
  name: '证券时报网',
  hosts: ['stcn.com'],
  body: ['.txt_con', '#ctrlfscont', '.detail-content'],
  title: ['.intal_tit h2', '.detail-title'],
  published: ['.intal_tit .info', '.detail-info'],
  source: ['.intal_tit .info span'],
  drop: {
    '.shenming': '声明',
    '.om': '声明',
    '.adv': '广告',
  },
  seen: 2019,
  fixture: 'stcn/article',
} as const satisfies SiteRow
