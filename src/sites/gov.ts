import type {SiteRow} from '../types.js'

/** 中国政府网与各级政府网站 */
export const gov = {
  name: '中国政府网',
  hosts: ['gov.cn'],
  template: ['#UCAP-CONTENT'],
  body: [
    '#UCAP-CONTENT',
    '.pages_content',
    '#zoom',
    '.TRS_Editor',
    '.TRS_UEDITOR',
    '#vsb_content',
    '.article-content',
    '#Zoom',
    '.zhengwen',
  ],
  title: ['.article h1', '.pages-title', 'meta[name=ArticleTitle]', 'h1'],
  published: ['meta[name=PubDate]', '.pages-date', 'meta[name=firstpublishedtime]'],
  source: ['meta[name=ContentSource]', '.pages-date .font'],
  editors: ['.editor', '.pages-editor'],
  drop: {
    '.bdshare': '分享',
    '.pages_print': '打印',
    '.share': '分享',
    '#share': '分享',
    '.related': '相关链接',
    '.editor': '编辑署名（已读入元数据）',
  },
  seen: 2021,
  fixture: 'gov/article',
} as const satisfies SiteRow
