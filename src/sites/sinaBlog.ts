import type {SiteRow} from '../types.js'

/** 新浪博客 */
export const sinaBlog = {
  name: '新浪博客',
  hosts: ['blog.sina.com.cn'],
  template: ['.articalContent'],
  body: ['#sina_keyword_ad_area2.articalContent', '.articalContent', '.artical .articalContent'],
  title: ['.titName', '.articalTitle h2'],
  published: ['.articalTitle .time', '.time.SG_txtc'],
  authors: ['#ownernick', '.blognavInfo strong'],
  drop: {
    '.share': '分享',
    '.articalTag': '标签',
    '.MASS': '广告',
    '.atcPic': '头图',
  },
  seen: 2019,
  fixture: 'sinaBlog/article',
} as const satisfies SiteRow
