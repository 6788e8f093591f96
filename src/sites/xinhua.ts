import type {SiteRow} from '../types.js'

/** 新华网 */
export const xinhua = {
  name: '新华网',
  hosts: ['xinhuanet.com', 'news.cn', 'xinhua.org'],
  template: ['#p-detail'],
  body: ['#p-detail', '#detailContent', '#detail', '.main-aticle', '#content', '.article'],
  title: ['.head-line .title', '.h-title', '#title', 'h1'],
  published: ['.header-time', '.h-time', '.h-info .time', '.time'],
  source: ['.header .source', '#source', '.source'],
  editors: ['.p-jc .tiyi1', '#articleEdit .editor', '.editor'],
  drop: {
    '.zan-wap': '点赞',
    '.zan-i': '点赞',
    '.tadd': '分享',
    'a.advise': '纠错',
    '.tj': '图集',
    '#articleEdit': '编辑署名（已读入元数据）',
    '.p-tags': '标签',
    '.editor': '编辑署名（已读入元数据）',
    '.bookImg': '推广',
    '.lb': '图集',
  },
  tail: [
    {pattern: /^【纠错】.{0,40}$/u, reason: '纠错'},
    {pattern: /^\+1$/u, reason: '点赞'},
  ],
  seen: 2021,
  fixture: 'xinhua/article',
} as const satisfies SiteRow
