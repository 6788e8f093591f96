import type {SiteRow} from '../types.js'

/** 微博头条文章 */
export const weibo = {
  name: '微博',
  hosts: ['weibo.com'],
  body: ['[node-type=contentBody]', '.WB_editor_iframe_new'],
  title: ['[node-type=articleTitle]'],
  authors: ['.authorinfo .author2'],
  published: ['.authorinfo .time'],
  seen: 2021,
  fixture: 'weibo/article',
} as const satisfies SiteRow
