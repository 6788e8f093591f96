import type {SiteRow} from '../types.js'

/** 央视网 */
export const cctv = {
  name: '央视网',
  hosts: ['cctv.com', 'cctv.cn', 'cntv.cn'],
  body: ['#content_area', '.content_area', '.cnt_bd', '#text_area', '.text_area'],
  title: ['#title_area h1', '.title_area h1', 'h1'],
  published: ['.info1', '.info', '#info_area .info'],
  editors: ['.zebian'],
  drop: {
    '.zebian': '编辑署名（已读入元数据）',
    '.cctv_player': '播放器',
    '#embed_playerid': '播放器',
  },
  seen: 2021,
  fixture: 'cctv/article',
} as const satisfies SiteRow
