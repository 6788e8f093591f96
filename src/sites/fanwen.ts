import type {SiteRow} from '../types.js'

/** 公文与范文站 */
export const fanwen = {
  name: '范文站',
  hosts: ['gwyoo.com', 'diyifanwen.com', 'gongwen.cn', 'oh100.com', '5ykj.com'],
  body: ['.article-content', '#ArtContent', '#articleContent', '.content'],
  title: ['h1'],
  drop: {
    '.pages': '翻页',
    '.related': '相关文章',
    '.adv': '广告',
  },
  seen: 2019,
  fixture: 'fanwen/article',
} as const satisfies SiteRow
