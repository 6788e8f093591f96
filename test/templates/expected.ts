/** What is to be read of a page as a common system prints it, with an article of ours in it. */
export interface Expected {
  url: string
  /** Members of the metadata: the value, or what it matches. */
  metadata: Readonly<Record<string, unknown>>
  /** How many pictures are the article's. */
  images?: number
  /** No line of the text says it. */
  absent?: RegExp
  /** The text says it. */
  present?: RegExp
}

export const expected: Readonly<Record<string, Expected>> = {
  'wordpress-twenty-twenty': {
    url: 'https://blog.hewan.example/archives/12',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远'],
      published: /^2023-05-06/,
      siteName: '河湾札记',
    },
    images: 2,
    absent: /共享此|赞过|相关$|评论|古井|任知远/,
  },
  'wordpress-kubrick': {
    url: 'https://yunxi.example/?p=5',
    metadata: {title: '云溪百年书院周末开放', published: /^2023-05-13/},
    absent: /归档在|修旧如旧|自习室真好|评论/,
  },
  discuz: {
    url: 'http://bbs.hewan.example/thread-1001-1-1.html',
    metadata: {
      title: '老码头几点开门？',
      authors: ['河边小林'],
      published: /^2023-05-06T12:30/,
      siteName: /河湾论坛/,
    },
    absent: /最后由|只看该|心如止水|早上六点|使用道具/,
  },
  dedecms: {
    url: 'http://www.hewan.example/a/2023/0506/12.html',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远'],
      source: '河湾日报',
      published: '2023-05-06T18:30:00+08:00',
      siteName: '河湾网',
    },
    absent: /责任编辑|顶一下|分隔线|上一篇|自觉遵守|时间:/,
    present: /老码头修好了，条石九成/,
  },
  siteserver: {
    url: 'http://www.yunxi.gov.example/content/2023-05/13/content_1.html',
    metadata: {
      title: '云溪百年书院周末开放',
      authors: ['罗小满', '黄海'],
      source: '云溪县融媒体中心',
      published: /^2023-05-13T18:30/,
    },
    images: 1,
    absent: /一审|扫一扫|打印|点击量/,
  },
  drupal: {
    url: 'https://hewan.example/zh-hans/node/12',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远'],
      published: /^2023-05-06T1[08]:30/,
      siteName: '河湾之声',
    },
    absent: /标签|登录|提交于/,
  },
  'hexo-next': {
    url: 'https://hewan.example/2023/05/06/pier/',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远'],
      published: /^2023-05-06T(10:30:15.000Z|18:30:15|10:30:15Z)/,
      siteName: '河边人',
    },
    absent: /本文作者|许可协议|阅读时长|# 码头|渔港/,
  },
  'hexo-code': {
    url: 'https://dev.yunxi.example/2023/05/13/x/',
    metadata: {
      title: '给书院目录做索引',
      authors: ['罗小满'],
      published: /^2023-05-13T/,
      siteName: '小满的笔记',
    },
    absent: /^1$|^\| 1/,
    present: /books\.sort\(key=strokes\)\nsave/,
  },
  'zhihu-column': {
    url: 'https://zhuanlan.zhihu.com/p/1',
    metadata: {title: '河湾镇老码头重新开放', authors: ['任知远'], published: '2023-05-06T18:30:00+08:00'},
    images: 1,
    absent: /赞同|收录|编辑于|IP 属地|推荐阅读|地方史/,
  },
  jianshu: {
    url: 'https://www.jianshu.com/p/abc',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远'],
      published: /^2023-05-06T(18:30:15\+08|10:30:15(\.000)?Z)/,
      siteName: '简书',
    },
    images: 1,
    absent: /字数|著作权|最后编辑|人面猴|序言/,
  },
  csdn: {
    url: 'https://blog.csdn.net/ren/article/details/1',
    metadata: {
      title: '用脚本整理码头照片',
      authors: ['任知远'],
      published: /^2023-05-06T18:30:15/,
      modified: /^2023-05-07/,
    },
    absent: /版权声明|阅读量|登录后复制|批量改名，先列/,
    present: /import os/,
  },
  'business-news': {
    url: 'https://www.36kr.example/p/1',
    metadata: {title: '河湾镇老码头重新开放', authors: ['任知远'], published: /^2023-05-06T18:30/},
    images: 1,
    absent: /经授权|信息存储|渔港/,
  },
  'app-page': {
    url: 'https://kuaibao.example/s/1',
    metadata: {title: '云溪百年书院周末开放', authors: ['罗小满'], editors: ['周小米'], source: '云溪日报'},
    absent: /展开|文\/|编辑\/|来源\/|猜你/,
  },
  'nuxt-state': {
    url: 'https://app.hewan.example/detail/1',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远'],
      published: '2023-05-06T18:30:15+08:00',
      source: '河湾日报',
    },
    absent: /<p>/,
  },
  'agency-2021': {
    url: 'http://www.xinhua.example/20230506/abc/c.html',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远', '王海'],
      editors: ['李河'],
      published: '2023-05-06T18:30:12+08:00',
      source: /新华/,
    },
    absent: /纠错|责任编辑|阅读下一篇|分享/,
  },
  'digital-paper': {
    url: 'http://epaper.hewan.example/html/2023-05/06/content_1.htm',
    metadata: {title: '河湾镇老码头重新开放', authors: ['任知远', '王海'], published: /^2023-05-06/},
    images: 1,
    absent: /放大|版权|下一篇/,
    present: /修复后的石阶/,
  },
  'taiwan-portal': {
    url: 'https://udn.example/news/story/1/2',
    metadata: {
      title: '河灣鎮老碼頭重新開放',
      authors: ['任知遠'],
      published: /^2023-05-06T18:30/,
      siteName: '聯合新聞網',
    },
    images: 1,
    absent: /聯合報／|^廣告|延伸閱讀|規範|留言/,
    present: /修復後的石階/,
  },
  'taiwan-paper': {
    url: 'https://news.ltn.example/news/life/breakingnews/1',
    metadata: {
      title: '河灣鎮老碼頭重新開放',
      authors: ['任知遠'],
      published: /^2023-05-06T18:30/,
      siteName: '自由時報電子報',
    },
    images: 1,
    absent: /請繼續|不用抽|相關新聞|^2023/,
    present: /修復後的石階/,
  },
  'taiwan-agency': {
    url: 'https://www.cna.example/news/aloc/202305060123.aspx',
    metadata: {
      title: '河灣鎮老碼頭重新開放',
      authors: ['任知遠'],
      editors: ['李河'],
      published: /^2023-05-06T18:30/,
      siteName: /中央社/,
    },
    images: 1,
    absent: /編輯|1120506|延伸|下載|授權/,
    present: /修復後的石階/,
  },
  'taiwan-tags': {
    url: 'https://www.chinatimes.example/realtimenews/20230506001234-260405',
    metadata: {
      title: '河灣鎮老碼頭重新開放',
      authors: ['任知遠'],
      published: /^2023-05-06T18:30/,
      source: '中國時報',
      siteName: '中時新聞網',
    },
    images: 1,
    absent: /言論|#碼頭|文章來源/,
    present: /修復後的石階/,
  },
  magazine: {
    url: 'http://www.hewan.example/person/2.html',
    metadata: {
      title: '山村邮路',
      subtitle: '记乡邮员老罗的三十年',
      authors: ['苏木'],
      source: '河湾人物周刊',
    },
    absent: /渡口|下一页|——记/,
    present: /信少了，包裹多了/,
  },
  'taiwan-media': {
    url: 'https://www.fengbao.example/article/1',
    metadata: {
      title: '雲溪百年書院週末開放',
      authors: ['羅小滿'],
      published: /^2023-05-13T18:30/,
      siteName: '風媒新聞',
    },
    images: 1,
    absent: /推薦閱讀|LINE好友|人氣|關鍵字/,
  },
  'taiwan-television': {
    url: 'https://news.gongshi.example/article/1',
    metadata: {
      title: '雲溪百年書院週末開放',
      authors: ['羅小滿', '黃海'],
      published: /^2023-05-13T18:30/,
      modified: /^2023-05-13T20:10/,
      siteName: '公共新聞網 GNN',
    },
    absent: /發布時間|更新時間/,
  },
  'taiwan-channel': {
    url: 'https://news.dianshi.example/life/1',
    metadata: {title: '雲溪百年書院週末開放', authors: /羅小滿/, published: /^2023-05-13T18:30/},
    images: 1,
    absent: /LINE|更新時間|^廣告/,
  },
  'taiwan-aggregator': {
    url: 'https://tw.news.yahoo.example/x-103012345.html',
    metadata: {
      title: '河灣鎮老碼頭重新開放',
      authors: ['任知遠'],
      published: /^2023-05-06T(10:30:12.000Z|18:30:12)/,
      source: '山海時報',
    },
    images: 1,
    absent: /其他人|漁港|閱讀時間|更多山海/,
  },
  'taiwan-byline': {
    url: 'https://shanhai.example/news/1',
    metadata: {
      title: '河灣鎮老碼頭重新開放',
      authors: ['任知遠'],
      published: /^2023-11-02T18:20/,
      source: '山海時報',
      siteName: '山海時報',
    },
    absent: /2023-11-02|授權/,
  },
  'overseas-paper': {
    url: 'https://www.dajiyuan.example/gb/23/5/6/n1.htm',
    metadata: {
      title: '河灣鎮老碼頭重新開放',
      authors: ['任知遠'],
      editors: ['李河'],
      published: /^2023-05-06T18:30/,
    },
    absent: /責任編輯|相關新聞|本文網址|人氣/,
  },
  'hongkong-radio': {
    url: 'https://news.rthk.example/rthk/ch/component/k2/1-20230506.htm',
    metadata: {title: '河灣鎮老碼頭重新開放', published: /^2023-05-06T18:30/, siteName: 'RTHK'},
    absent: /相關新聞|HKT/,
  },
  'hongkong-portal': {
    url: 'https://www.hk01.example/x/1/y',
    metadata: {
      title: '河灣鎮老碼頭重新開放',
      authors: ['任知遠'],
      published: /^2023-05-06T18:30/,
      modified: /^2023-05-06T19/,
      siteName: '香港01',
    },
    images: 1,
    absent: /撰文|下載《|相關文章|出版：/,
  },
  'hongkong-paper': {
    url: 'https://hk.on.example/hk/bkn/cnt/news/20230506/x.html',
    metadata: {title: '河灣鎮老碼頭重新開放', published: /^2023-05-06T18:30/, siteName: /東網/},
    absent: /建立時間|更新時間|人氣/,
  },
  'hongkong-headline': {
    url: 'https://std.toutiaohk.example/realtime/article/1',
    metadata: {title: '雲溪百年書院週末開放', published: /^2023-05-13T18:30/, siteName: '星報'},
    images: 1,
    absent: /發佈時間|相關文章|最後更新|關鍵字/,
  },
  'section-in-title': {
    url: 'https://www.gangbao.example/a/1',
    metadata: {title: '河灣鎮老碼頭重新開放', published: /^2023-05-06T18:30/, siteName: undefined},
    absent: /^2023/,
  },
  'broadcaster-hidden-labels': {
    url: 'https://www.bbc.example/zhongwen/simp/1',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远'],
      published: /^2023-05-06T(10:30:12(.000)?Z|18:30:12\+08)/,
      siteName: 'BBC News 中文',
    },
    images: 1,
    absent: /热读|图像加注|对外部|Article information/,
  },
  'broadcaster-lead': {
    url: 'https://www.dw.example/zh/x/a-1',
    metadata: {title: '河湾镇老码头重新开放', authors: ['任知远'], published: /^2023-05-06/, siteName: 'DW'},
    images: 1,
    absent: /版权声明|更多相关/,
    present: /九成是原物，每天/,
  },
  'broadcaster-figure': {
    url: 'https://www.voachinese.example/a/1.html',
    metadata: {
      title: '河湾镇老码头重新开放',
      authors: ['任知远'],
      published: /^2023-05-06T(18:30:12\+08|10:30:12Z)/,
      siteName: '美国之音',
    },
    images: 1,
    absent: /打印|相关内容|标签/,
  },
  'radio-credits': {
    url: 'https://www.rfa.example/mandarin/1.html',
    metadata: {
      title: '云溪百年书院周末开放',
      authors: ['罗小满'],
      editors: /周米/,
      published: /^2023-05-13T(06:30:00-04|18:30:00\+08)/,
    },
    images: 1,
    absent: /责编|表单|评论/,
  },
  'pen-name': {
    url: 'https://www.zhitong.example/content/1.html',
    metadata: {authors: ['小禾'], published: /^2023-08-20/},
    absent: /文 \||投资建议|＊＊/,
  },
}
