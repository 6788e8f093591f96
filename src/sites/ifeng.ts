import type {SiteRow} from '../types.js'

/** 凤凰网与大风号 */
export const ifeng = {
  name: '凤凰网',
  hosts: ['ifeng.com'],
  template: ['[class^=main_content-] [class^=text-]'],
  body: [
    '#main_content',
    '#artical_real',
    '[class^=main_content-] [class^=text-]',
    '[class^=text-]',
    '#yc_con_txt',
    '.detailArticle',
  ],
  title: ['#artical_topic', '[class^=topic-]', 'h1'],
  published: [
    'meta[name="og:time "]',
    'meta[name="og:time"]',
    '.ss01',
    '[class^=time-]',
    '#artical_sth .ss01',
  ],
  source: ['.ss03 a', '.ss03', '[class^=source-]'],
  editors: ['#artical_zrbj', '[class^=editor-]'],
  drop: {
    '[class^=footer-]': '页脚',
    '.ifengLogo': '标志',
    '[src*="204c433878d5cf9size1"]': '结束图标',
    '.end_ico': '结束图标',
    '[class^=tip-]': '提示',
  },
  tail: [{pattern: /^特别声明[：:]以上作品内容/u, reason: '声明'}],
  seen: 2020,
  fixture: 'ifeng/article',
} as const satisfies SiteRow
