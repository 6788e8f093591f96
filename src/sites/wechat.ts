import type {SiteRow} from '../types.js'

/** 微信公众号文章 */
export const wechat = {
  name: '微信公众号',
  hosts: ['mp.weixin.qq.com'],
  template: ['#js_content'],
  body: ['#js_content', '.rich_media_content', '#img-content .rich_media_content'],
  title: ['#activity-name', 'h2.rich_media_title', 'h1.rich_media_title'],
  published: ['#publish_time', '#post-date'],
  source: ['#js_name', '.profile_nickname'],
  authors: ['#js_author_name', '.rich_media_meta_text', 'meta[name=author]'],
  drop: {
    '.rich_media_meta_list': '文章信息（已读入元数据）',
    '#js_profile_qrcode': '二维码',
    '.qr_code_pc': '二维码',
    '[class^=reward_]': '赞赏',
    'mp-common-profile': '公众号名片',
    '.code-snippet__line-index': '行号',
    mpvoice: '音频',
    '#js_pc_qr_code': '二维码',
    '.js_ad_link': '广告',
    'mp-miniprogram': '小程序',
  },
  tail: [
    {pattern: /^阅读原文$/u, reason: '链接'},
    {pattern: /^预览时标签不可点$/u, reason: '标签'},
  ],
  seen: 2021,
  fixture: 'wechat/article',
} as const satisfies SiteRow
