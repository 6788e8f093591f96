import type {SiteRow} from '../types.js'

/** CSDN 博客 */
export const csdn = {
  name: 'CSDN',
  hosts: ['csdn.net'],
  body: ['#content_views', '#article_content'],
  title: ['h1.title-article'],
  authors: ['.follow-nickName'],
  published: ['.blog-postTime'],
  drop: {'.hljs-button': '按钮'},
  seen: 2022,
  fixture: 'csdn/article',
} as const satisfies SiteRow
