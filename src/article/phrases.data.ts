import type {RuleId} from '../rules.data.js'
import {related} from './related.data.js'

/** Something that stands at the edge of an article and is none of it. */
export interface Phrase {
  id: string
  rule: RuleId
  /** `head`: the first lines, at least to the first prose; `tail`: the last lines; see `reach` in `fringe.ts`. */
  zone: 'head' | 'tail' | 'edge' | 'any'
  /** `line`: the whole line; `end`, `start`: that end of a line; `sentence`: a whole sentence of it. */
  scope: 'line' | 'start' | 'end' | 'sentence'
  /** Longest match, in characters. */
  max: number
  /**
   * On folded text (see `fold.ts`): Simplified, half-width `:|/()`, no sown pinyin. Named group `value`: what it says of
   * `field`; other groups are named after the member that they are for.
   */
  pattern: RegExp
  /** What every match has: a line without it is not cut into sentences. */
  sign?: RegExp
  field?: 'alternativeTitle' | 'editors' | 'authors' | 'source' | 'sourceUrl'
  /** `list`: links, or bare titles, that follow go too; `rest`: everything to the end; `code`: pictures at the end. */
  follow?: 'list' | 'rest' | 'code'
  /** Only where no prose stands on one of its sides. */
  outside?: true
  /** Only where nothing else stands below it. */
  last?: true
  /** What a line that is a whole sentence must say besides: without it the line is text that only sounds alike. */
  sentence?: RegExp
  /** What it takes, and what it must leave. */
  sample: string
  miss: string
}

/** What a promotion says of itself, and text that only mentions an app or a code does not. */
const plea =
  /不漏接|不错过|炒股|开户|众测|征集|我们|本[网报站台刊号]|敬请|欢迎|更多(?:精彩|资讯|内容|新闻|信息)|尽在|关注.{0,14}(?:公众号|微信号|微博)/

/** Phrases in the order in which they are tried. */
export const phrases = [
  {
    id: 'original-title',
    rule: 'trim-title',
    zone: 'edge',
    scope: 'line',
    max: 120,
    pattern: /^[([【]?(?:本文)?原(?:文)?标题:(?<value>.{2,100}?)[)\]】]?$/,
    field: 'alternativeTitle',
    sample: '（原標題：小鎮圖書館開門）',
    miss: '书的原标题是编辑改的。',
  },
  {
    id: 'original-title-start',
    rule: 'trim-title',
    zone: 'head',
    scope: 'start',
    max: 120,
    pattern: /^[([【](?:本文)?原(?:文)?标题:(?<value>[^)\]】]{2,100})[)\]】]/,
    field: 'alternativeTitle',
    sample: '（原标题：小镇图书馆开门）',
    miss: '（原定时间：周一）小镇图书馆开门。',
  },
  {
    // A day with the hour is what a template prints; a day alone may be the writer's.
    id: 'dated',
    rule: 'trim-credit',
    zone: 'head',
    scope: 'line',
    max: 60,
    pattern:
      /^(?<published>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? {1,3}\d{1,2}:\d{2}(?::\d{2})?)(?: ?(?:字数|阅读|浏览|评论|点赞|人气)[量数]? ?\d[\d,.]{0,8}[万kw]?){0,4}$/i,
    sample: '2023/05/06 18:30 字数 1,284 阅读 567',
    miss: '2023/05/06',
  },
  {
    id: 'dated-byline',
    rule: 'trim-credit',
    zone: 'head',
    scope: 'line',
    max: 70,
    pattern:
      /^(?<published>(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?) {1,3}(?<source>[々〇㐀-鿿𠀀-𳑹A-Za-z]{2,12}) ?\/ ?记者(?<authors>[々〇㐀-鿿𠀀-𳑹、]{2,16}) ?\/ ?[々〇㐀-鿿𠀀-𳑹]{2,8}(?:报道|报导|电)$/u,
    sample: '2023-05-06 18:30 河畔時報／記者任知遠／河灣報導',
    miss: '2023-05-06 河畔時報的記者任知遠到了河灣。',
  },
  {
    id: 'editor-end',
    rule: 'trim-credit',
    zone: 'tail',
    scope: 'end',
    max: 40,
    pattern:
      /[([【](?:本文)?(?:责任?编辑|责编|编辑|值班编辑)[: ](?<value>[^()[\]【】。]{1,30})[)\]】](?:1\d{2}(?:0[1-9]|1[0-2])[0-3]\d)?$/,
    field: 'editors',
    // An agency of Taiwan puts the day behind it: 1120506 is 6 May of the year 112 (2023).
    sample: '（責任編輯：李雲 HN666）',
    miss: '（编辑部：三楼）',
  },
  {
    id: 'source-end',
    rule: 'trim-credit',
    zone: 'tail',
    scope: 'end',
    max: 40,
    pattern: /[([【](?:文章|本文|稿件|新闻)?(?:来源|转自|摘自|原载):(?<value>[^()[\]【】。]{2,30})[)\]】]$/,
    field: 'source',
    sample: '（文章来源：河畔日报）',
    miss: '（资金来源：财政）',
  },
  {
    id: 'canonical',
    rule: 'trim-link',
    zone: 'edge',
    scope: 'line',
    max: 200,
    pattern:
      /^[>» ]{0,4}(?:点击)?(?:转入文章首发地址|查看原文|阅读原文|原文链接|原文地址|原文网址|原文出处|首发地址|本文链接|本文地址|本文网址|文章链接|文章地址|本文永久链接|永久链接|本文固定链接|手机版|移动版|电脑版|触屏版|WAP版|转载请注明出处|转载请注明|转载请保留链接|阅读全文|查看全文)[:>» ]{0,4}(?<value>https?:\/\/[!-~]{4,180})?$/,
    field: 'sourceUrl',
    sample: '轉入文章首發地址',
    miss: '请点击查看原文件的扫描本。',
  },
  {
    // The last line that WordPress sites put into their feeds.
    id: 'feed-foot',
    rule: 'trim-link',
    zone: 'tail',
    scope: 'line',
    max: 200,
    pattern:
      /^(?:The post .{1,120} (?:first appeared|appeared first) on .{1,60}|文章 ?.{1,120} ?最先出现在 ?.{1,60})$/,
    sample: 'The post 镇图书馆开门 appeared first on 河畔新闻.',
    miss: '这种鸟最先出现在河口。',
  },
  {
    id: 'sown-source',
    rule: 'trim-link',
    zone: 'any',
    scope: 'line',
    max: 60,
    pattern:
      /^[(【[]?(?:本文|本章|本书|内容|更多.{0,8})(?:来自|来源于?|由|转自|出自|尽在|首发于?).{0,20}?(?:https?:\/\/|www\.)[!-~]{4,60}.{0,8}$/,
    sample: '本文来自河畔文学网 www.river.example',
    miss: '本文来自他的旧笔记。',
  },
  {
    id: 'source-address',
    rule: 'trim-link',
    zone: 'tail',
    scope: 'line',
    max: 200,
    pattern:
      /^(?:本文|文章|信息)?(?:来源|来自|转自|出处)(?:网址|地址|链接)?:\s?(?<value>https?:\/\/[!-~]{4,180})$/,
    field: 'sourceUrl',
    sample: '本文来源：https://library.example/1.html',
    miss: '资料来源见附录。',
  },
  {
    id: 'topic',
    rule: 'trim-topic',
    zone: 'edge',
    scope: 'line',
    max: 60,
    pattern: new RegExp(
      `^[\\p{S}\\p{Pd}【[》>»●· ]{0,6}(?:${related}|更多[々〇㐀-鿿𠀀-𳑹]{2,10}(?:报道|报导|新闻)$)(?:[】\\]\\p{S}\\p{Pd}]|[:/>» ]|$).{0,50}$`,
      'u',
    ),
    follow: 'list',
    sample: '相關閱讀：',
    miss: '相关阅读材料已经发给每一位学员。',
  },
  {
    id: 'topic-inside',
    rule: 'trim-topic',
    zone: 'any',
    scope: 'line',
    max: 120,
    pattern: /^[([【](?:推荐|延伸|相关|更多|扩展|拓展)(?:阅读|文章|新闻|报道|报导)[:|].{2,100}[)\]】]$/,
    sample: '（推薦閱讀：老戲院改成排練場｜更多文章）',
    miss: '（推荐阅读书目见附录）',
  },
  {
    id: 'topic-link',
    rule: 'trim-topic',
    zone: 'edge',
    scope: 'line',
    max: 60,
    pattern:
      /^点击进入["“”《].{2,40}["“”》](?:专题)?[>» ]{0,4}$|^(?:更多|查看更多|了解更多|点击(?:阅读|查看|浏览)更多).{0,30}[>»]{1,3}$|^点击(?:阅读|查看|浏览)更多.{2,20}$/,
    sample: '点击进入“河上新桥”专题>>',
    miss: '点击进入“新桥”栏目可以报名。',
  },
  {
    id: 'pager',
    rule: 'trim-pager',
    zone: 'edge',
    scope: 'line',
    max: 120,
    pattern:
      /^(?:[<《« ]{0,3}(?:上一[篇页条则]|下一[篇页条则]|上[篇页]|前一[篇页条则]|后一[篇页条则])(?:文章|新闻)?(?:[:>》» ].{0,90})?|返回(?:列表|首页|上页|顶部|上一页|上级|目录)|[<>]{2,}.{0,40}|(?:[【[(]?\d{1,2}[】\])]\s?){1,20}(?:下一页|尾页)?|(?:首页|尾页|末页|共\d{1,3}页)(?: .{0,40})?|(?:\d{1,3} ){2,20}(?:下一页|\d{1,3}|尾页).{0,12})$/,
    sample: '下一篇：返回列表',
    miss: '下一篇小说他写了三年。',
  },
  {
    id: 'pager-words',
    rule: 'trim-pager',
    zone: 'edge',
    scope: 'line',
    max: 120,
    pattern:
      /^(?=.{0,100}[页章全])(?:第 ?\d{1,3} ?页|共 ?\d{1,3} ?页|首页|尾页|末页|第一页|最后一页|[上下][一1]?[页章篇节]|[前后]一?页|余下全文|(?:在本页)?(?:阅读|显示|浏览|查看)(?:全文|全部)|剩余全文|\[?\d{1,3}(?!\d)\]?)(?:[ |/<>«»·・.:]{0,6}(?:第 ?\d{1,3} ?页|共 ?\d{1,3} ?页|首页|尾页|末页|最后一页|[上下][一1]?[页章篇节]|[前后]一?页|余下全文|(?:在本页)?(?:阅读|显示|浏览|查看)(?:全文|全部)|剩余全文|\[?\d{1,3}(?!\d)\]?)){0,30}[ |/<>«»·.]{0,6}$/,
    sample: '第1页/共3页 << 上一页 | 下一页 >>',
    miss: '第3页的图画得最细。',
  },
  {
    id: 'portal-home',
    rule: 'trim-pager',
    zone: 'tail',
    scope: 'end',
    max: 24,
    pattern:
      /(?:返回(?:搜狐|腾讯网首页|网易首页|新浪首页|凤凰网首页|首页|网站首页)(?:,?查看更多|[>»]{1,3}|$))[>» ]{0,4}$/,
    sample: '返回搜狐，查看更多',
    miss: '他们返回首页重新登记。',
  },
  {
    id: 'app',
    rule: 'trim-promotion',
    zone: 'edge',
    scope: 'line',
    max: 90,
    pattern:
      /海量资讯.{0,10}精准解读|尽在.{2,10}APP|^.{0,16}(?:打开|开启|下载|点击下载|安装|进入).{0,12}(?:APP|App|app|客户端|手机版)(?:.{0,20}|[,，].{0,40})$|^【?线索征集令|^(?:炒股就看|进入【.{2,20}】(?:讨论|论坛|社区)|股市回暖,?抄底炒股先开户|新酷产品第一时间免费试玩|热点栏目 )|^更多.{2,30}(?:请|敬请|欢迎|可|尽在)(?:关注|下载|点击|登录|扫|搜索).{2,30}$/,
    sentence: plea,
    sample: '下载河畔新闻客户端，阅读更多内容',
    miss: '市民可下载“河畔办”APP，在线预约办理。',
  },
  {
    id: 'app-prize',
    rule: 'trim-promotion',
    zone: 'edge',
    scope: 'line',
    max: 80,
    pattern: /(?:点我|点此|点这里|按我|戳我)下载.{0,10}(?:APP|客户端)/i,
    sentence: plea,
    sample: '每天看新聞 天天有好禮　點我下載APP',
    miss: '他笑着说，海报上“点我下载APP”几个字是孩子写的。',
  },
  {
    id: 'follow-account',
    rule: 'trim-promotion',
    zone: 'edge',
    scope: 'line',
    max: 60,
    pattern:
      /^.{0,8}(?:加入|追踪|锁定|订阅|关注|按赞).{0,16}(?:LINE|Telegram|WhatsApp|YouTube|Facebook|IG|脸书|粉丝团|粉丝专页|粉专).{0,28}$/i,
    sample: '👉加入河畔新聞LINE好友，重大新聞不漏接！',
    miss: '他加入 LINE 公司那年二十四岁，后来回到镇上教书。',
    sentence: /好友|官方|频道|群|新闻|粉丝|不漏接|我们/,
  },
  {
    id: 'membership',
    rule: 'trim-promotion',
    zone: 'tail',
    scope: 'line',
    max: 140,
    pattern: /^【(?:加入|订阅|成为)[^】]{1,14}(?:会员|电子报|好友|周报)[^】]{0,4}】/,
    sample: '【加入河畔媒體會員】每天精彩好文直送你的信箱。',
    miss: '【加入读者会】的表格放在门口。',
  },
  {
    id: 'database',
    rule: 'trim-promotion',
    zone: 'edge',
    scope: 'line',
    max: 80,
    pattern: /^推荐进入.{2,14}(?:数据库|专题|专区|频道)/,
    sample: '推荐进入河畔数据库，可随时查阅宏观经济、公司人物。',
    miss: '他推荐进入数据库查一查旧报。',
  },
  {
    id: 'qr',
    rule: 'trim-promotion',
    zone: 'edge',
    scope: 'line',
    max: 70,
    pattern:
      /^.{0,26}(?:扫一扫|扫码|扫描.{0,6}二维码|长按.{0,8}二维码|识别.{0,6}二维码|微信扫|点击(?:上方|下方|蓝字|左下角).{0,16}|点击[“"「【][^。]{1,14}[”"」】]关注|设(?:为|个)星标|加(?:个)?星标|关注.{0,14}(?:公众号|微信号|微博)|(?:微信)?公众号[:|].{1,20}|微信号:.{1,20}).{0,36}$/,
    sentence: plea,
    follow: 'code',
    sample: '长按识别二维码关注我们',
    miss: '读者扫码即可借书，方便快捷。',
  },
  {
    id: 'disclaimer',
    rule: 'trim-disclaimer',
    zone: 'edge',
    scope: 'line',
    max: 500,
    pattern:
      /^[【[(*※ ]{0,3}(?:风险提示[与及和])?(?:免责声明|特别声明|郑重声明|平台声明|版权声明|版权说明|新浪声明|风险提示声明|免责条款|转载声明|文章声明|本站声明|本网声明|法律声明|版权提示|侵权声明)[】\])]?(?::|$| ).{0,480}$/,
    sample: '免責聲明：本文僅代表作者個人觀點。',
    miss: '声明书由镇上三位老人签了字。',
  },
  {
    id: 'notice',
    rule: 'trim-disclaimer',
    zone: 'tail',
    scope: 'line',
    max: 500,
    pattern:
      /^[【[(*※ ]{0,3}(?:声明|温馨提示|特别提醒|特别提示|提示|注)[】\])]?[: ].{0,200}(?:转载|版权|侵权|侵犯|观点|立场|本站|本网|本平台|投资建议|风险自担|仅供参考).{0,280}$/,
    sample: '声明：转载此文是为了传递更多信息，如有侵权请联系本网删除。',
    miss: '温馨提示：请带好借书证，提前半小时到馆。',
  },
  {
    id: 'disclaimer-heading',
    rule: 'trim-disclaimer',
    zone: 'tail',
    scope: 'line',
    max: 30,
    pattern:
      /^[【[(* ]{0,2}.{0,16}(?:版权|免责|转载)(?:[与和及、]?(?:免责|版权|转载|权利))?(?:声明|说明|条款)[】\])]?:?$/,
    follow: 'rest',
    sample: '河畔网版权與免責聲明：',
    miss: '村里没有人提过版权与免责声明的事情，也没有人问起过。',
  },
  {
    id: 'crumbs',
    rule: 'trim-interface',
    zone: 'head',
    scope: 'line',
    max: 120,
    pattern:
      /^(?:您?(?:现在|当前)?(?:所在)?的?位置|当前位置|您现在的位置|所在位置|您的位置)(?:是|:|：| ).{0,110}$|^(?:首页|主页)\s?[>》›»/].{0,100}$/,
    sample: '當前位置：首頁 > 地方 > 正文',
    miss: '位置很好，就在河边的第二个路口。',
  },
  {
    // What a clock of the template prints.
    id: 'today',
    rule: 'trim-interface',
    zone: 'head',
    scope: 'line',
    max: 60,
    pattern:
      /^(?:[^。]{0,20}(?:欢迎您|欢迎光临|欢迎访问|欢迎来到)[^。]{0,16}[!,。 ]{0,2})?(?:今天|现在)是:? ?(?:\d{4}年)?\d{1,2}月\d{1,2}日[ ,(]{0,2}(?:(?:星期|周)[一二三四五六日天])?[ )]{0,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?$/,
    sample: '河畔中学欢迎您！今天是2024年9月5日 星期四',
    miss: '今天是9月5日，桥通车了。',
  },
  {
    id: 'address',
    rule: 'trim-link',
    zone: 'edge',
    scope: 'line',
    max: 100,
    pattern: /^(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}(?:com|cn|net|org|gov|edu|com\.cn|tw|hk)\/?$/i,
    sample: 'www.river-news.com',
    miss: '网址 www.river-news.com 今天换了。',
  },
  {
    id: 'disclaimer-words',
    rule: 'trim-disclaimer',
    zone: 'tail',
    scope: 'line',
    max: 320,
    pattern:
      /仅代表(?:该)?作者(?:本人)?(?:个人)?(?:的)?(?:观点|立场)|不代表.{0,6}(?:[网站台报刊社]|平台|媒体|公众号|机构|作者|搜狐|腾讯|新浪|网易|凤凰).{0,14}(?:观点|立场)|为自媒体平台.{0,12}用户上传并发布|仅提供信息存储(?:空间)?服务|未经(?:书面|正式)?(?:授权|许可|允许).{0,20}(?:不得|禁止|请勿|严禁).{0,8}(?:转载|复制|摘编|镜像|引用)|(?:谢绝|禁止|严禁|不得)(?:任何形式)?转载|转载(?:请|须|需|时请).{0,6}(?:注明|标明|联系|保留).{0,40}|投资者据此操作.{0,6}风险(?:请)?自担|与本(?:站|网).{0,4}立场无关|^凡本(?:网|站|报)(?:注明|转载).{4,}|仅供其表达个人看法|^[^。]{0,16}(?:不构成|不作为)(?:任何)?(?:投资|操作|买卖|交易)(?:建议|依据)[。.]?[)\]】]?$|一经采纳.{0,8}(?:报酬|酬谢)|^本(?:网站|站|网).{0,10}(?:内容|文章|图片).{0,8}(?:来源于|来自|转载自)(?:互联网|网络)|如有侵权.{0,30}(?:删除|处理)|如涉及.{0,10}版权.{0,40}|独家稿件.{0,10}|由会员分享.{0,80}|由用户.{0,6}上传|^THE_END$|^(?:notice: ?)?the content above/i,
    sample: '以上内容仅代表作者观点，不代表本网立场。',
    miss: '“这不代表学校立场。”校长说。',
  },
  {
    id: 'report-line',
    rule: 'trim-promotion',
    zone: 'tail',
    scope: 'line',
    max: 120,
    pattern:
      /^(?:澎湃新闻报料|新闻报料|报料热线|新闻热线|新闻爆料|爆料热线|爆料|投诉电话|举报电话|监督电话|投稿邮箱|投稿信箱|媒体合作|商务合作|广告合作|联系邮箱|联系我们|合作联系|转载联系|举报邮箱|读者热线|版权合作|欢迎投稿|投稿)[:|].{0,110}$/,
    sample: '新闻热线：0000-1234567 投稿邮箱：news@river.example',
    miss: '新闻热线开通十年，接到的电话装满了三本册子。',
  },
  {
    id: 'edited',
    rule: 'trim-interface',
    zone: 'head',
    scope: 'line',
    max: 60,
    pattern: /^[([【]?本(?:帖|贴|主题|文)最后由.{1,24}?(?:于|在) ?\d{4}-\d{1,2}-\d{1,2}.{0,12}编辑[)\]】]?$/,
    sample: '本帖最後由 小林 於 2023-5-6 13:00 編輯',
    miss: '本文最后由编辑部改定，刊在五月号上。',
  },
  {
    // The first theme of WordPress, and those that are made from it.
    id: 'filed',
    rule: 'trim-credit',
    zone: 'tail',
    scope: 'line',
    max: 160,
    pattern:
      /^(?:本文|本篇|这篇文章|此文章|该日志|本日志)(?:由.{1,20}?)?(?:发表|发布|张贴|写)[于在] ?(?<published>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?=.{0,40}(?:归档|分类|评论)).{0,120}$/,
    sample: '本文發表於 2023年05月13日 下午 6:30，歸檔在 地方。您可以訂閱對本文的評論。',
    miss: '本文发表在五月号上，写的是河边的旧事。',
  },
  {
    // Between paragraphs, where an advertisement was.
    id: 'read-on',
    rule: 'trim-interface',
    zone: 'any',
    scope: 'line',
    max: 24,
    pattern:
      /^[([【>▼↓ ]{0,3}(?:广告|AD)?[ ,]{0,2}请?(?:继续|接着)?(?:往下|向下|滑动|往下滑|向下滑动)(?:继续|滑动)?(?:阅读|观看|浏览|看)(?:更多|全文|内文)?[.…▼↓)\]】 ]{0,6}$/,
    sample: '請繼續往下閱讀...',
    miss: '请继续往下阅读这份章程的第三章。',
  },
  {
    id: 'hashtags',
    rule: 'trim-credit',
    zone: 'tail',
    scope: 'line',
    max: 200,
    outside: true,
    pattern: /^(?<tags>#[\p{L}\p{N}_·]{1,16}(?: ?#[\p{L}\p{N}_·]{1,16}){0,15})$/u,
    sample: '#碼頭 #河灣',
    miss: '#1 号泵站昨天检修。',
  },
  {
    id: 'interface',
    rule: 'trim-interface',
    zone: 'edge',
    scope: 'line',
    max: 40,
    pattern:
      /^(?!\+?\d{1,6}$|\d{1,2}(?::\d{2}){1,2}$|(?:19|20)\d{2}[./]\d{1,2}[./]\d{1,2}$)[【[(|+ ]{0,3}(?:(?:分享(?:到|至|让更多人看到|文章|按钮)?|收藏(?:本文|本页)?|我要(?:举报|跟帖|纠错|评论|收藏|分享|留言)|举报(?:文章问题)?\/?反馈|举报(?:文章问题)?|字号|字体|打印(?:本页|本文|此页)?|关闭(?:窗口|本页|页面)?|返回页首|(?:发送|推荐|转发|寄|发)给(?:朋友|好友)|我要说说|我要反馈|文章纠错|保存网页|\d{1,6}(?:人参与|条评论|人跟贴|跟贴)|发表评论|网友评论|查看评论|最新评论|热门评论|点赞|点个赞|赞赏(?:作者)?|喜欢作者|点个[“"]?在看[”"]?|在看|阅读数?|不感兴趣|纠错|图集|广告|AD|ADVERTISEMENT|展开全文|阅读全文|查看全文|收起|我来说两句|返回顶部|回到顶部|加载中|缩小字体|放大字体|微博|微信|朋友圈|QQ空间|复制链接|默认|大|中|小|特大|\+?\d{1,4}|跟贴|参与|人参与|条评论|评论|暂无评论|责任编辑|责编|正文|预览时标签不可点|微信扫一扫|使用小程序|轻触阅读原文|推荐|分享|赞|踩|顶)(?:[【】[\]()>:|+,·/ ]|$){1,4}){1,14}\d{0,6}$/,
    sample: '分享到：微博 微信 QQ空间',
    miss: '分享是这个小镇的老习惯。',
  },
  {
    id: 'buttons',
    rule: 'trim-interface',
    zone: 'edge',
    scope: 'line',
    max: 20,
    pattern: /^(?:打印|收藏|关闭|分享|纠错|返回|评论|举报|点赞|转发|推荐|复制|朗读|下载){2,8}$/,
    sample: '打印收藏關閉',
    miss: '推荐下载目录',
  },
  {
    id: 'counter',
    rule: 'trim-interface',
    zone: 'edge',
    scope: 'line',
    max: 40,
    pattern:
      /^[([【]?(?:已?(?:阅读|浏览|点击|查看)(?:数|量|次数)?|访问量|人气|本文(?:已被)?(?:阅读|浏览))[: ]{0,2}\(?\d{1,9}\)?\s?次?[)\]】]?$|^\d{1,7}\s?(?:次(?:浏览|阅读|点击)|阅读|评论|点赞|人参与|条评论|跟贴)$/,
    sample: '浏览次数：128',
    miss: '浏览次数最多的是那本旧地图册。',
  },
  {
    id: 'bare-counter',
    rule: 'trim-interface',
    zone: 'edge',
    scope: 'line',
    outside: true,
    max: 5,
    // `01` counts sections.
    pattern: /^\+?(?:0|[1-9]\d{0,3})$/,
    sample: '128',
    miss: '01',
  },
  {
    id: 'reply-menu',
    rule: 'trim-promotion',
    zone: 'edge',
    scope: 'line',
    max: 60,
    pattern:
      /^[·•▶▼>\d.、 ]{0,6}.{0,14}回复(?:关键词|关键字|数字)?[“"‘「『【[].{1,16}[”"’」』】\]][^。]{0,6}(?:查|看|获|领|了解|加入|参与|进入|下载|即可|可|取|得|索要)[^。]{0,20}$/,
    sample: '回复【门票】查看开放时间',
    miss: '他只回复“好”，就起身往看台走去，再没说话。',
  },
  {
    id: 'account-menu',
    rule: 'trim-promotion',
    zone: 'edge',
    scope: 'line',
    max: 50,
    pattern:
      /^[·•▶▼👇↓>\d.、 ]{0,6}(?:快|请|猛|速)?(?:点击|戳|点开|轻触|轻点)(?:这里|此处|.{0,8}(?:菜单栏?|卡片|名片|阅读原文|图片|大图|标题|链接|小程序|底部|文末|左下|右下))(?![里中上]的).{0,24}$/u,
    sample: '点击菜单栏【便民服务】了解更多',
    miss: '点击量最高的是图书馆的开放时间。',
  },
  {
    id: 'wow',
    rule: 'trim-promotion',
    zone: 'tail',
    scope: 'line',
    max: 44,
    pattern:
      /^.{0,22}点(?:个|一下|下|击|亮)?(?:一?个)?[“"「『【[](?:在看|好看|赞|星标|小花)[”"」』】\]].{0,20}$|^.{0,14}(?:点个在看|点亮在看|点赞(?:、|,| |和|并)?(?:在看|转发|分享|收藏)).{0,14}$/u,
    sample: '看都看完了，点【在看】试试',
    miss: '他在会上说，大家都为这座桥点赞。',
  },
  {
    id: 'image-credit',
    rule: 'trim-disclaimer',
    zone: 'edge',
    scope: 'line',
    max: 44,
    pattern:
      /^[([【*※注: ]{0,4}(?:(?:本文|文中|文内|以上|上述)?(?:所有|部分|全部|所用|封面|首页|头条)?(?:图片|配图|照片|素材|图文|题图|插图|图)(?:[、和及与](?:图片|视频|素材|资料|文字))?(?:部分|均|都|皆)?)(?:来自|来源于?|源于|源自|取自)(?:于)?[: ]{0,2}(?:互联网|网络|网上|视觉中国|摄图网|东方ic|图虫|unsplash|[^,。]{0,6}图库).{0,16}$/i,
    sample: '图片均来自网络',
    miss: '图片来自镇上的老相册，存了六十年。',
  },
  {
    id: 'sms',
    rule: 'trim-promotion',
    zone: 'edge',
    scope: 'line',
    max: 60,
    pattern: /^.{0,16}(?:发送|发短信|编辑短信)[ “"]{0,2}[A-Za-z0-9#]{1,12}[ ”"]{0,2}到 ?\d{4,12}.{0,30}$/,
    sample: '发送TQ到0000 随时查天气',
    miss: '馆里发送通知到每一位读者。',
  },
  {
    id: 'trackback',
    rule: 'trim-link',
    zone: 'edge',
    scope: 'line',
    max: 200,
    pattern:
      /^(?:Trackback(?: URL)?|引用(?:通告)?(?:地址|链接|网址)?|固定链接|永久网址)[: ]{1,3}(?:https?:\/\/[!-~]{4,180})$/i,
    sample: 'Trackback: http://tb.river.example/1',
    miss: '引用的网址见附录。',
  },
  {
    id: 'taken-from',
    rule: 'trim-disclaimer',
    zone: 'edge',
    scope: 'line',
    max: 160,
    pattern:
      /^(?:(?=[^。]{0,100}?作者:(?<authors>[^,。;()|]{2,20}))|)(?:(?=[^。]{0,60}?公众号:?[“"「【 ]{0,2}(?<source>[^”"」】,。;()]{2,20}))|)[([【*※ ]{0,3}(?:本文|文章|稿件|本稿)(?:章)?(?:内容)?(?:来自|转载自|转自|首发于?|刊于|原载于?|系|由|经|为)[^。]{0,50}(?:公众号|授权|版权归|转载|首发|原创作品|独家)[^。]{0,60}[。)\]】]{0,2}$/,
    sample: '本文来自微信公众号“河畔观察”（ID：hepan），作者：任知远，经授权发布。',
    miss: '本文来自一位读者的信，信里写了河边的旧事。',
  },
  {
    id: 'editor-space',
    rule: 'trim-credit',
    zone: 'edge',
    scope: 'line',
    max: 20,
    pattern: /^(?:本期|责任|值班|执行|本文|网络)?(?:编辑|责编)[ |]{1,3}(?<value>[々〇㐀-鿿𠀀-𳑹]{2,4})$/u,
    field: 'editors',
    sample: '本期编辑 李河',
    miss: '编辑 都说这本书难做',
  },
  {
    id: 'source-client',
    rule: 'trim-credit',
    zone: 'tail',
    scope: 'line',
    max: 24,
    pattern: /^\((?<value>[^()。,]{2,14}(?:客户端|公众号|官方微博))\)$/,
    field: 'source',
    sample: '（河畔新闻客户端）',
    miss: '（河畔新闻客户端昨天停用）',
  },
  {
    id: 'follow-us',
    rule: 'trim-promotion',
    zone: 'tail',
    scope: 'line',
    max: 36,
    pattern:
      /^欢迎(?:大家|您)?(?:关注|订阅)[^。,]{2,14}[!~]?$|^关注(?:我们|我)[,!~ ][^。]{0,20}$|^[^。]{0,12}(?:关注|点赞|收藏)[^。]{0,6}不迷路[^。]{0,4}$|^(?:喜欢|觉得|如果|看完)[^。,]{0,16}(?:点个?赞|转发|分享|收藏)[^。,]{0,8}[!~]?$|^(?:转发|分享|扩散)[^。,]{0,8}让更多人(?:知道|看到|看见)[^。,]{0,3}$/,
    sample: '喜歡就點個贊吧！',
    miss: '关注河流，就是关注我们自己。',
  },
  {
    id: 'copyright',
    rule: 'trim-disclaimer',
    zone: 'tail',
    scope: 'line',
    max: 320,
    pattern:
      /^(?:©|\(c\)|copyright )[^。]{1,90}$|^(?:©|\(c\)|copyright )(?=.{0,120}(?:版权|著作权|转载|reserved)).{1,300}$|^版权所有[: ][^。]{2,60}$|^[^。,]{2,20}(?:版权所有|客户端出品)$/i,
    sample: '©河畔新闻版权所有',
    miss: '版权所有的疑问，都由馆里答复。',
  },
  {
    id: 'farm',
    rule: 'trim-farm',
    zone: 'any',
    scope: 'sentence',
    max: 140,
    sign: /小编|学习啦|编者|本站|以上|希望|希冀|仅供参考|来看看吧/,
    pattern:
      /^(?:[>》*· ]{0,3})(?:下面|以下|本文|接下来|今天|这里|那么)?[,]?(?:就)?(?:是|由|请看|跟着|随)?.{0,16}(?:小编|学习啦|编者|本站).{0,50}(?:整理|收集|搜集|分享|带来|介绍|推荐|精心准备|一起来看|了解).{0,60}(?:参考|帮助|阅读|借鉴|看看|了解|一看|喜欢|学习|的.{2,30})[^。！!]{0,12}[。！!.…]{0,2}$|^以上(?:就)?是.{0,40}(?:全部内容|小编.{0,30}|为大家整理.{0,30}|的相关内容.{0,20})[。！!.…]{0,2}$|^(?:希望|希冀).{0,16}(?:对(?:您|你|大家|各位)(?:能)?有(?:所)?帮助|大家(?:能)?喜欢)[^。！!]{0,6}[。！!.…]{0,2}$|^[,]?仅供参考[。！!.…]{0,2}$|^(?:一起|快)来看看吧[。！!~…]{0,3}$/,
    sample: '下面是小編給大家整理的圖書館章程，僅供參考。',
    miss: '小编辑部只有三个人，资料由他们整理。',
  },
  {
    id: 'origin-line',
    rule: 'trim-credit',
    zone: 'tail',
    scope: 'line',
    max: 40,
    pattern:
      /^(?:[(【](?:转自|摘自|原载|转载自)|(?:本文|文章)(?:由|首发于|原载于|刊于))(?<value>[^()。,:]{2,14}(?:报|网|社|台|刊|新闻|客户端|公众号))(?:原创|首发|发布|出品)?[)】。]?$/,
    field: 'source',
    sample: '（转自河畔日报）',
    miss: '本文首发于五月的一个早晨。',
  },
  {
    id: 'dated-end',
    rule: 'trim-credit',
    zone: 'edge',
    scope: 'line',
    max: 30,
    pattern:
      /^(?:(?:发布|发表|首发|创建)于 ?(?<published>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d{2})?)|(?:最后)?(?:编辑|更新|修改)于 ?(?<modified>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d{2})?))$/,
    sample: '编辑于 2023-05-06 21:08',
    miss: '更新于 2023 年的目录',
  },
  {
    id: 'own-title',
    rule: 'trim-repeat',
    zone: 'tail',
    scope: 'line',
    max: 90,
    pattern: /^(?:本文|文章)标题:.{2,80}$/,
    sample: '本文标题：小镇图书馆开门',
    miss: '本文标题取自一首旧诗。',
  },
  {
    id: 'reading-time',
    rule: 'trim-interface',
    zone: 'edge',
    scope: 'line',
    max: 40,
    pattern:
      /^(?:本文|全文)(?:共计?|约|大约) ?\d[\d,]{0,6} ?字(?:[,|·] ?.{0,16}分钟)?$|^预计?阅读(?:时间|时长|需要?)?[: ]?约? ?\d{1,3} ?分钟$/,
    sample: '预计阅读时间 5 分钟',
    miss: '全文共 1200 字，刻在石碑上。',
  },
  {
    id: 'share-or-log-in',
    rule: 'trim-interface',
    zone: 'tail',
    scope: 'line',
    max: 40,
    pattern:
      /^(?:分享(?:到|至)(?:微信|微博|朋友圈|QQ空间|QQ好友|新浪微博|腾讯微博){1,4}|(?:请先?)?登录后(?:即可|才能|可|再)?(?:发表|参与|查看|阅读)?(?:评论|全文|更多)|(?:已有)?\d{1,6}(?:人|条|个)(?:点赞|评论|收藏|赞)|打赏(?:作者|支持)?|(?:点(?:分享|收藏|点赞|在看|赞) ?){2,4}|查看更多(?:精彩)?(?:内容|评论))$/,
    sample: '请登录后发表评论',
    miss: '登录后台的密码写在墙上。',
  },
  {
    id: 'ask-readers',
    rule: 'trim-promotion',
    zone: 'tail',
    scope: 'line',
    max: 40,
    pattern:
      /^[^。]{0,14}?(?:欢迎|快来|一起)在?(?:评论区|文末|下方|后台)?(?:留言|讨论|互动)[^。的]{0,8}$|^(?:觉得不错|喜欢的话),?(?:请|就|记得)?(?:点赞|转发|收藏|分享)[^。]{0,8}$|^分享给更多[^。]{1,8}$/,
    sample: '你怎么看？欢迎在评论区留言',
    miss: '欢迎留言的本子挂在门口。',
  },
  {
    id: 'registration',
    rule: 'trim-interface',
    zone: 'tail',
    scope: 'line',
    max: 40,
    pattern: /^(?:备案号:)?[一-鿿]?ICP[备证]\d{6,10}号(?:-\d{1,3})?$/i,
    sample: '浙ICP备00000000号-1',
    miss: 'ICP备案的手续办了三天。',
  },
  {
    id: 'controls',
    rule: 'trim-interface',
    zone: 'edge',
    scope: 'line',
    outside: true,
    max: 40,
    pattern:
      /^(?:(?:[+]?关注|已关注|听新闻|听全文|朗读|参与评论|手机看新闻|扫描到手机|视频加载中|播放视频|播放|暂停|请输入关键[字词]|搜索|登录|注册|设为首页|加入收藏|收藏本站|繁体|简体|无障碍|长者模式|A[+-]?|原创)[.…。]{0,3}(?:[ |/·]{1,3}|$)){1,6}$|^点击上方[“"「][^”"」]{1,14}[”"」](?:可)?(?:订阅|关注)[哦吧!~]{0,3}$/,
    sample: '设为首页 | 加入收藏',
    miss: '搜索与救援',
  },
  {
    id: 'end-mark',
    rule: 'trim-end',
    zone: 'tail',
    scope: 'line',
    max: 12,
    pattern:
      /^[([【<— -]{0,3}(?:完|全文完|本文完|文章完|END|The End|THE_END|结束)[)\]】>— -]{0,3}$|^[▲△▼※◆★♦]$/i,
    sample: '（完）',
    miss: '全文完整版见馆藏。',
  },
  {
    id: 'end-ornament',
    rule: 'trim-end',
    zone: 'tail',
    scope: 'line',
    max: 20,
    last: true,
    pattern: /^(?:[*＊✱※◇◆●▲—–=＝~～·•★☆.…-] ?){3,}$/,
    sample: '＊＊＊＊',
    miss: '……他没有说下去。',
  },
] as const satisfies readonly Phrase[]
