import type {SiteRow} from '../types.js'

/** 百度百家号 */
export const baijiahao = {
  name: '百家号',
  hosts: ['baijiahao.baidu.com', 'mbd.baidu.com'],
  template: ['.bjh-p', '[class^=index-module_articleWrap]'],
  body: ['.article-content', '[class^=index-module_articleWrap]', '.mainContent', '#article'],
  title: ['.article-title h2', '.article-title', '[class^=index-module_articleTitle]'],
  published: ['meta[itemprop=dateUpdate]', '.article-source', '.date', '[class^=index-module_articleSource]'],
  authors: ['.author-name', '[class^=index-module_authorName]'],
  drop: {
    '.dialog': '对话框',
    '.ad': '广告',
    '.report': '举报',
    '.article-source-bjh': '来源',
  },
  tail: [{pattern: /^举报\/反馈$/u, reason: '举报'}],
  seen: 2020,
  fixture: 'baijiahao/article',
} as const satisfies SiteRow
