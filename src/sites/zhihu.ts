import type {SiteRow} from '../types.js'

/** 知乎专栏 */
export const zhihu = {
  name: '知乎',
  hosts: ['zhihu.com'],
  body: ['.Post-RichText', '.RichText.ztext'],
  title: ['h1.Post-Title'],
  authors: ['.Post-Author .AuthorInfo-name'],
  published: ['.ContentItem-time'],
  seen: 2023,
  fixture: 'zhihu/article',
} as const satisfies SiteRow
