import type {SiteRow} from '../types.js'

/** 拓尔思（TRS）模板，政府与高校网站常用 */
export const trs = {
  name: 'TRS 内容管理系统',
  hosts: [],
  template: ['.TRS_Editor', '.TRS_UEDITOR', '.TRS_PreAppend'],
  body: ['.TRS_Editor', '.TRS_UEDITOR', '.TRS_PreAppend', '#zoom', '#Zoom'],
  drop: {
    '.bdsharebuttonbox': '分享',
    '.fontsize': '字号',
  },
  seen: 2020,
  fixture: 'trs/article',
} as const satisfies SiteRow
