import type {SiteRow} from '../types.js'

/** cnBeta */
export const cnbeta = {
  name: 'cnBeta',
  hosts: ['cnbeta.com', 'cnbeta.com.tw'],
  body: ['#artibody', '.article-content', '.cnbeta-article-body'],
  title: ['.cnbeta-article header h1', 'h1'],
  published: ['.cnbeta-article .meta span', '.meta span'],
  source: ['.cnbeta-article .source', '.source'],
  editors: ['.article-author'],
  drop: {
    '.article-topic': '专题',
    '.article-global': '推广',
    '.tac': '广告',
    '.article-topinfo': '头条',
  },
  seen: 2020,
  fixture: 'cnbeta/article',
} as const satisfies SiteRow
