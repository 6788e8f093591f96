/** Words of the bar below a title that say nothing about the article, on folded text, besides those of `labels.data.ts`. */
export const barWords = {
  weekday: {pattern: /^(?:星期|周|礼拜)[一二三四五六日天]$/, sample: '星期四'},
  page: {pattern: /^第?[A-Z]?\d{1,3}版$/i, sample: '第03版'},
  verb: {
    pattern: /^(?:首发|首次发布|发布|发表|编辑|更新|修改|创建|来自|最后编辑)?(?:于|自)?$|^by$/i,
    sample: '编辑于',
  },
  account: {
    pattern: /^(?:官方[账帐]号|.{0,8}领域(?:优质)?创作者|优质创作者|原创|首发|独家|已认证|认证)$/,
    sample: '优质创作者',
  },
  /** The provinces of China, as sites say where an account is. */
  place: {
    pattern:
      /^(?:ip)?(?:属地)?(?:(?:北京|天津|上海|重庆)市?|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?|(?:内蒙古|西藏|广西壮族|广西|宁夏回族|宁夏|新疆维吾尔|新疆)(?:自治区)?|中国?(?:香港|澳门)|香港|澳门|海外)$/i,
    sample: '属地浙江',
  },
  protocol: {pattern: /^ip(?:属地)?$/i, sample: 'IP'},
  count: {
    pattern:
      /^(?:总?阅读|浏览|点赞|评论|收藏|转发|字数|热度|人气|点击|跟贴|参与|访问)?(?:量|数|次数)?约?需?\d[\d,.]{0,9}[万千亿kmw]?\+?(?:次|人|条|字|分钟|个赞|阅读|评论|赞)?$/i,
    sample: '阅读量1.2k',
  },
  counter: {
    pattern: /^(?:总?阅读|浏览|点赞|评论|收藏|转发|字数|热度|人气|点击|跟贴|参与|访问)(?:量|数|次数|需|约)?$/,
    sample: '阅读',
  },
  unit: {pattern: /^(?:约|字|分钟|次|人|条)$/, sample: '分钟'},
} as const satisfies Record<string, {pattern: RegExp; sample: string}>

/** What counts readers, which a bar has and a line of the text has not; nothing may part it from the word before. */
export const counters =
  /(?:阅读|閱讀|浏览|瀏覽|点赞|點讚|收藏|热度|熱度|人气|人氣|点击|點擊|访问|訪問)(?:量|数|數|次数|次數)?\s?[:：]?\s?(?=\d)/g

/** The same, with what else is counted below an article: `转发 12`, `约 1200 字`. */
export const counted =
  /(?:[阅閱][读讀]|浏览|瀏覽|点赞|點讚|赞|讚|评论|評論|收藏|转发|轉發|分享|热度|熱度|人气|人氣|点击|點擊|访问|訪問|约|約)(?:量|数|數|次数|次數|需)?\s?[:：]?\s?\d/

/** An account says whose it is behind its name: `河湾日报官方账号`. */
export const official = /(?:的)?官方(?:账号|帐号|微博|微信|平台)?$/

/** The end of a medium's name. */
export const medium = /(?:[报報网網社台臺]|新[闻聞]|客[户戶]端|[周週]刊|[杂雜][志誌])$/

/** A day and a clock without a year: `03-04 10:22`. */
export const yearless = /(?<![\p{L}\p{N}./-])\d{1,2}[-/]\d{1,2}\s\d{1,2}:\d{2}(?![\p{L}\p{N}:])/u
