/**
 * Pages that only lead on, and the query field that says where to. Sites put them before every address that leaves them, to warn
 * the reader or to count him.
 */
export const redirects = {
  zhihu: {pattern: /^link\.zhihu\.com\/?$/, field: 'target', sample: 'link.zhihu.com/'},
  juejin: {pattern: /^link\.juejin\.cn\/?$/, field: 'target', sample: 'link.juejin.cn/'},
  csdn: {pattern: /^link\.csdn\.net\/?$/, field: 'target', sample: 'link.csdn.net/'},
  jianshu: {pattern: /^www\.jianshu\.com\/go-wild$/, field: 'url', sample: 'www.jianshu.com/go-wild'},
  douban: {pattern: /^www\.douban\.com\/link2\/?$/, field: 'url', sample: 'www.douban.com/link2/'},
  oschina: {
    pattern: /^www\.oschina\.net\/action\/GoToLink$/i,
    field: 'url',
    sample: 'www.oschina.net/action/GoToLink',
  },
  gitee: {pattern: /^gitee\.com\/link$/, field: 'target', sample: 'gitee.com/link'},
  weibo: {pattern: /^weibo\.cn\/sinaurl$/, field: 'u', sample: 'weibo.cn/sinaurl'},
  tencent: {pattern: /^c\.pc\.qq\.com\/middlem\.html$/, field: 'pfurl', sample: 'c.pc.qq.com/middlem.html'},
  google: {pattern: /^www\.google\.com(?:\.hk)?\/url$/, field: 'q', sample: 'www.google.com/url'},
  youtube: {pattern: /^www\.youtube\.com\/redirect$/, field: 'q', sample: 'www.youtube.com/redirect'},
  facebook: {pattern: /^l\.facebook\.com\/l\.php$/, field: 'u', sample: 'l.facebook.com/l.php'},
} as const satisfies Record<string, {pattern: RegExp; field: string; sample: string}>
