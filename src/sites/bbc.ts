import type {SiteRow} from '../types.js'

/** BBC 中文 */
export const bbc = {
  name: 'BBC 中文',
  hosts: ['bbc.com', 'bbc.co.uk'],
  body: ['main[role=main]'],
  title: ['main h1'],
  authors: ['section[aria-labelledby=article-byline] strong'],
  published: ['main time[datetime]'],
  drop: {
    'section[aria-labelledby=article-byline]': '作者（已读入元数据）',
    'section[aria-labelledby*=promo]': '节目推广',
    'main time': '日期（已读入元数据）',
    '.visually-hidden': '给读屏软件的话',
    'section[data-e2e]': '相关内容',
  },
  seen: 2023,
  fixture: 'bbc/article',
} as const satisfies SiteRow
