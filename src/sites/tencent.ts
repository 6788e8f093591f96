import type {SiteRow} from '../types.js'

/** 腾讯新闻 */
export const tencent = {
  name: '腾讯',
  hosts: ['qq.com'],
  template: ['#Cnt-Main-Article-QQ'],
  body: [
    '#Cnt-Main-Article-QQ',
    '.content-article',
    '.rich_media_content',
    '#ArticleCnt',
    '#article_body',
    '.LEFT .content',
    '#cnt',
  ],
  title: ['.LEFT h1', '.hd h1', 'h1'],
  published: ['meta[name="apub:time"]', '.a_time', '.article-time', '.pubTime'],
  source: ['.a_source', '.media-name', '.author .name'],
  authors: ['.a_author'],
  editors: ['#QQeditor'],
  drop: {
    '.statement': '声明',
    '#backqqcom': '返回链接',
    '.backqqcom': '返回链接',
    '.rv-root-v2': '推荐',
    '.videoPlayer': '播放器',
    '.rv-middle': '推荐',
    '.article-promo': '推广',
    '.content_tips': '提示',
  },
  tail: [
    {pattern: /^返回腾讯网首页>*$/u, reason: '返回链接'},
    {pattern: /^免责声明[：:]本文来自腾讯新闻客户端/u, reason: '声明'},
  ],
  seen: 2021,
  fixture: 'tencent/article',
} as const satisfies SiteRow
