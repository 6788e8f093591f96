/**
 * What calls a picture a code to scan, with what it must leave.
 *
 * A word of its address, or the whole of its description (folded: Simplified, see `fold.ts`). A photograph of people who scan a
 * code is described by more than its name.
 */
export const codes = {
  address: {
    pattern:
      /(?:^|[^a-z])(?:(?:wx|weixin|wechat|gzh|app|mp)?[-_]?qr(?:[-_]?code|[-_]?img)?|er[-_]?wei[-_]?ma|ewm)(?![a-z])/i,
    samples: [
      '/images/qrcode_258.jpg',
      '/public/wxqr.png',
      '/static/qr/2024.png',
      '/erweima.gif',
      '/app-ewm.png',
    ],
    misses: ['/2024/qrs-team.jpg', '/news/square.jpg', '/photo/newman.jpg', '/iraqr.png'],
  },
  description: {
    pattern:
      /^(?:官方|本[报网站刊]|手机|微信|微博|公众号?|订阅号|视频号|小程序|客户端|app|客服|平台|关注|扫描|长按|网站|的)*(?:二维码|qr ?code)(?:图片|图)?$|^(?:微信)?(?:扫一扫|扫码关注|扫描关注)$/i,
    samples: ['二维码', '微信公众号二维码', '官方微信二維碼', '掃一掃', 'QR code'],
    misses: ['市民扫描二维码', '健康码二维码展板', '扫一扫就能借书', '二维码墙'],
  },
} as const satisfies Record<string, {pattern: RegExp; samples: readonly string[]; misses: readonly string[]}>
