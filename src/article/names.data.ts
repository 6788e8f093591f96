/** What stands before or after a name and is none. Patterns on folded text (see `fold.ts`). */
export const roles =
  /^(?:(?:(?:新华社|人民网|中新社|中新网|央视网|央视|澎湃新闻|观察者网|新京报|本报|本刊|本网|本台|我报|我台)?(?:首席|高级|资深|见习|实习|特约|特派|驻站|驻外|驻京)?(?:全媒体|融媒体|新媒体|融媒|视频|摄影)?(?:记者|通讯员|编辑|评论员|撰稿人?|撰稿|特约撰稿人|作者|实习生|研究员|报道员|主播|编译)(?:站|:|\/)?)|新华社|本报讯?|整理|撰文|文字|文|图|摄影|摄|供稿|报道|报导|采写|责编)+[:/|]?\s{0,3}/

/** A word that is an office and no name: `河畔网专栏作者`. */
export const offices =
  /(?:记者|記者|作者|通讯员|通訊員|作家|评论员|評論員|撰稿人|撰稿|研究员|研究員|实习生|實習生|教授|博士|院士|主任|会长|编辑|編輯|供图|供圖|讯|訊|报道|報道|报导|等|综合|整理)$/

export const trailingRoles =
  /\s{0,3}[/|]?(?:(?:首席|见习|实习|特约)?记者|通讯员|特约撰稿人?|摄影报道|摄影|摄|报道|报导|供稿|整理|编译|编辑|撰文|撰稿|著|综合)$/

/** Codes that portals print beside a name: `李昂 SF014`, `王晓武_NF5229`, `PN033`, `(实习)`. */
export const codes =
  /[_\s]{0,3}(?:[A-Z]{1,4}\d{2,6}|\bN\d{3,6}|[（(](?:实习生?|见习|[A-Za-z]{0,4}\d{2,8})[)）])\s*$/

/** Parts of a line that are no author, whole. */
export const placeholders: readonly {readonly pattern: RegExp; readonly reason: string}[] = [
  {pattern: /^[A-Za-z]{0,2}_?[\d\s._-]{2,}$/, reason: 'a numeric id'},
  {pattern: /^\d|\d年|\d{4}/, reason: 'a date or a number'},
  {pattern: /@/, reason: 'an address, mostly of a theme'},
  {
    pattern:
      /^(?:name|author|admin|administrator|root|user|test|null|undefined|none|unknown|editor|webmaster|anonymous|guest|default|system|manager|superadmin)$/i,
    reason: 'a placeholder',
  },
  {
    pattern:
      /^(?:管理员|系统管理员|超级管理员|佚名|匿名|无名|未知|不详|网友|网络|互联网|转载|原创|小编|编辑|作者|记者|本站|本网|本报|admin\S{0,4}|楼主|游客|综合|综合整理|来源|来源于|来自|暂无|无)$/,
    reason: 'nobody in particular',
  },
  {
    pattern:
      /^(?:[简簡]介|摘要|[导導][读讀]|引言|前言|目[录錄]|正文|附件|[后後][记記]|序言?|[结結][语語]|概述|背景|[图圖]集|[资資]料[图圖]?)$/,
    reason: 'a heading of the text',
  },
  {pattern: /^我已授权/, reason: 'a licence switch'},
  {pattern: /[=<>"]|size|http/i, reason: 'a piece of markup'},
  {
    pattern:
      /^(?:返回|纠错|糾錯|查看|点击|點擊|更多|分享|关注|關注|阅读|閱讀|评论|評論|访问|訪問|收藏|举报|全部|显示|首页|訂閱|订阅)/,
    reason: 'a control of the page',
  },
  {pattern: /^https?:|^www\.|\.(?:com|cn|net|org)$/i, reason: 'an address'},
  {pattern: /^[A-Z]{1,4}\d{2,6}$/, reason: 'a staff code'},
  {pattern: /[。！？!?：:；;《》“”"]/, reason: 'a sentence'},
]

/** An organisation rather than a person, by its end. */
export const organisation =
  /(?:网|网站|网络|融媒|融媒体|传媒|发布|广电|日报|晚报|早报|周刊|周报|时报|快报|都市报|电视台|广播|电台|通讯社|新华社|中新社|新闻社|杂志|杂志社|出版社|报社|频道|客户端|公司|集团|委员会|办公室|新闻|财经|科技|体育|娱乐|汽车|在线|门户|论坛|编辑部|工作室|公众号|中心|学院|大学|研究院|研究所|医院|政府|局|厅|部|处|委|Online|Network|News|\.com|\.cn)$/i

/** Common surnames, first characters of what can be a name without a label. Compound ones by their first two. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许邓韩冯曹彭曾肖萧田董潘袁于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由張劉陳楊黃趙吳孫馬鄭謝許鄧韓馮蕭葉蘇魏呂盧鐘鍾譚陸範賈韋鄒龍賀顧龔邵萬錢嚴戴湯齊喬龐顏倪莊聶魯歐關蘭紀畢單藍華閆瀋羅蔣閻溫寧塗鮑饒陽農繆簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師欒榮叢鞏遲鄺談荊儲勞諶藺樓厲區闞帥樸蓋練豐晉雲闕烏況鮮陰堯詹骆駱殷丘'
export const compounds =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|端木|歐陽|司馬|諸葛|東方)/

/** Where the page of a person is, in addresses of most systems. */
export const peoplePages =
  /\/(?:authors?|people|person|users?|u|members?|reporters?|writers?|journalists?|space)\/|space-uid-|[?&](?:mod=space|author=|uid=)/i
