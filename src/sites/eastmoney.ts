import type {SiteRow} from '../types.js'

/** 东方财富网 */
export const eastmoney = {
  name: '东方财富网',
  hosts: ['eastmoney.com'],
  template: ['#ContentBody'],
  body: ['#ContentBody', '.newsContent .Body', '.txtinfos'],
  title: ['.newsContent h1', '.topbox .title', 'h1'],
  published: ['.newsContent .time', '.infos .item', '.time'],
  source: ['.em_media', '.infos .source', '.source'],
  editors: ['.res-edit'],
  drop: {
    '.em_media': '来源（已读入元数据）',
    '.reading': '推荐',
    '.abstract': '摘要',
    '.res-edit': '编辑署名（已读入元数据）',
    '.b-review': '摘要',
  },
  tail: [{pattern: /^郑重声明[：:]东方财富/u, reason: '声明'}],
  seen: 2021,
  fixture: 'eastmoney/article',
} as const satisfies SiteRow
