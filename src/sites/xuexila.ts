import type {SiteRow} from '../types.js'

/** 学习啦与同类范文站 */
export const xuexila = {
  name: '学习啦',
  hosts: ['xuexila.com'],
  body: ['.con_article', '#contentText', '#con_article', '.article .con'],
  title: ['.con_article h1', 'h1'],
  published: ['.con_info', '.news_time'],
  drop: {
    '.pages': '翻页',
    '.gg': '广告',
    '.xg': '相关文章',
  },
  tail: [{pattern: /^看过.{2,60}的人还看了/u, reason: '推荐'}],
  seen: 2019,
  fixture: 'xuexila/article',
} as const satisfies SiteRow
