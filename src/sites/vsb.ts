import type {SiteRow} from '../types.js'

/** 博达（Visual SiteBuilder）模板，高校网站常用 */
export const vsb = {
  name: '博达站群',
  hosts: [],
  template: ['#vsb_content', '[id^=vsb_content]', '.v_news_content'],
  body: ['#vsb_content', '#vsb_content_2', '[id^=vsb_content]', '.v_news_content'],
  drop: {
    '.fj': '附件列表标题',
    '#div_vote_id': '投票',
  },
  seen: 2021,
  fixture: 'vsb/article',
} as const satisfies SiteRow
