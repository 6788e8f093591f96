import type {SiteRow} from '../types.js'

/** 聯合新聞網 */
export const udn = {
  name: '聯合新聞網',
  hosts: ['udn.com'],
  body: ['.article-content__editor'],
  title: ['h1.article-content__title'],
  authors: ['.article-content__author a'],
  published: ['time.article-content__time'],
  drop: {'.edn-ads--inlineAds': '廣告'},
  seen: 2022,
  fixture: 'udn/article',
} as const satisfies SiteRow
