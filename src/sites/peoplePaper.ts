import type {SiteRow} from '../types.js'

/** 《人民日报》数字报 */
export const peoplePaper = {
  name: '人民日报',
  hosts: ['paper.people.com.cn'],
  body: ['#ozoom', '#articleContent'],
  title: ['.article h1', '.text_c h1'],
  published: ['.sec .newstime', '.date'],
  authors: ['.article .sec', '.text_c h4'],
  drop: {
    '.paper_num': '版面信息',
  },
  seen: 2021,
  fixture: 'peoplePaper/article',
} as const satisfies SiteRow
