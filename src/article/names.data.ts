/** What stands before or after a name and is none. Patterns on folded text (see `fold.ts`). */
export const roles =
  /^(?:(?:(?:新华社|人民网|中新社|中新网|央视网|央视|澎湃新闻|观察者网|新京报|本报|本刊|本网|本台|我报|我台)?(?:首席|高级|资深|见习|实习|特约|特派|驻站|驻外|驻京)?(?:全媒体|融媒体|新媒体|融媒|视频|摄影)?(?:记者|通讯员|编辑|评论员|撰稿人?|撰稿|特约撰稿人|作者|实习生|研究员|报道员|主播|编译)(?:站|:|\/)?)|新华社|本报讯?|整理|撰文|文字|文|图|摄影|摄|供稿|报道|报导|采写|责编)+[:/|]?\s{0,3}/

export const trailingRoles =
  /\s{0,3}[/|]?(?:(?:首席|见习|实习|特约)?记者|通讯员|特约撰稿人?|摄影报道|摄影|摄|报道|报导|供稿|整理|编译|编辑|撰文|撰稿|著|综合)$/

/** Codes that portals print beside a name: `李昂 SF014`, `王晓武_NF5229`, `PN033`, `(实习)`. */
export const codes =
  /[_\s]{0,3}(?:[A-Z]{1,4}\d{2,6}|\bN\d{3,6}|[（(](?:实习生?|见习|[A-Za-z]{0,4}\d{2,8})[)）])\s*$/

/** Parts of a line that are no author, whole. */
export const placeholders: readonly {readonly pattern: RegExp; readonly reason: string}[] = [
  {pattern: /^[\d\s._-]+$/, reason: 'a numeric id'},
  {pattern: /@/, reason: 'an address, mostly of a theme'},
  {
    pattern:
      /^(?:name|author|admin|administrator|root|user|test|null|undefined|none|unknown|editor|webmaster|anonymous|guest|default|system|manager|superadmin)$/i,
    reason: 'a placeholder',
  },
  {
    pattern:
      /^(?:管理员|系统管理员|超级管理员|佚名|匿名|无名|未知|不详|网友|网络|互联网|转载|原创|小编|编辑|作者|记者|本站|本网|本报|admin\S{0,4}|楼主|游客|综合|综合整理|来源|暂无|无)$/,
    reason: 'nobody in particular',
  },
  {pattern: /^我已授权/, reason: 'a licence switch'},
  {pattern: /^https?:|^www\.|\.(?:com|cn|net|org)$/i, reason: 'an address'},
  {pattern: /^[A-Z]{1,4}\d{2,6}$/, reason: 'a staff code'},
  {pattern: /[。！？!?：:；;《》“”"]/, reason: 'a sentence'},
]

/** An organisation rather than a person, by its end. */
export const organisation =
  /(?:网|网站|网络|日报|晚报|早报|周刊|周报|时报|快报|都市报|电视台|广播|电台|通讯社|新华社|中新社|新闻社|杂志|杂志社|出版社|报社|频道|客户端|公司|集团|委员会|办公室|新闻|财经|科技|体育|娱乐|汽车|在线|门户|论坛|编辑部|工作室|公众号|中心|学院|大学|研究院|研究所|医院|政府|局|厅|部|处|委|Online|Network|News|\.com|\.cn)$/i
