import type {Role} from '../types.js'

/** How a paragraph shows what it does. */
export interface RoleRow {
  role: Role
  sample: string
  pattern: RegExp
  /** What it ends in, where that is one of few characters: other lines are passed over quickly. */
  last?: string
  /** `head`: before the first full paragraph; `tail`: behind it; `image`: right below a picture. */
  zone: 'head' | 'tail' | 'image' | 'any'
  source: string
}

/** Who is greeted: a part of a salutation ends in one of these. */
const persons =
  '(?:们|們|同志|代表|委员|委員|来宾|來賓|嘉宾|嘉賓|领导|領導|先生|女士|老师|老師|同学|同學|朋友|同仁|同事|校友|家长|家長|评委|評委|专家|專家|[^，,。]长|[^，,。]長|主席|书记|書記|总理|總理|总统|總統|阁下|閣下|乡亲|鄉親|父老|各位)'

/** Names of agencies, sites and papers that open a report. */
const agencies =
  '(?:新华社|新華社|新华网|新華網|中新社|中新网|中新網|中国新闻网|中國新聞網|人民网|人民網|人民日报|人民日報|央视网|央視網|央视新闻|央視新聞|央广网|央廣網|中国网|中國網|光明网|光明網|环球网|環球網|经济日报|經濟日報|中央社|中通社|法新社|路透社|美联社|美聯社|塔斯社|俄新社|共同社|时事社|時事社|韩联社|韓聯社|朝中社|越通社|德新社|安莎社|埃菲社|本报|本報|本刊|本网|本網|本台|本臺|本社)'

/** `5月1日`, with or without the year. */
const day = '(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日'

/** A day in Chinese figures. */
const hanDay = '[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日'

/** A day as a letter is dated. */
const dated = `(?:[0-9]{4}\\s?年\\s?[0-9]{1,2}\\s?月\\s?[0-9]{1,2}\\s?日|${hanDay}|中[华華]民[国國]\\s?[0-9一二三四五六七八九十百〇○零]{1,7}\\s?年\\s?[0-9一二三四五六七八九十]{1,3}\\s?月\\s?[0-9一二三四五六七八九十]{1,3}\\s?日)`

/** Every role that a line's own text shows. The first row that fits takes the line. */
export const roles = [
  {
    role: 'caption',
    sample: '▲新桥',
    pattern:
      /^(?=.{1,100}$)(?:[▲△↑].{0,100}|[图圖]片?[0-9一二三四五六七八九十]{0,2}[：:].{0,100}|.{0,100}(?:[摄攝]|供[图圖])[）)]?)$/u,
    zone: 'image',
    source: 'news: a line below a picture that says it belongs to one',
  },
  {
    role: 'issueNumber',
    sample: '桥发〔2012〕10号',
    pattern: /^[々〇㐀-鿿𠀀-𳑹、]{1,20}[〔［【[（(〈][0-9]{4}[〕］】\]）)〉]第?[0-9]{1,5}[号號]$/u,
    zone: 'head',
    source: 'GB/T 9704-2012 7.2.5',
  },
  {
    role: 'issueNumber',
    sample: '（2023）河0101民初123号',
    pattern: /^[（(〔][0-9]{4}[）)〕][々〇㐀-鿿𠀀-𳑹0-9]{2,16}[0-9]{1,6}[号號]$/u,
    zone: 'head',
    source: 'courts: number of a case',
  },
  {
    role: 'issueNumber',
    sample: '2023年第12号',
    pattern: /^(?:[0-9]{4}年)?第\s?[0-9一二三四五六七八九十百〇]{1,6}\s?[号號]$/u,
    zone: 'head',
    source: 'GB/T 9704-2012: orders (令) and announcements (公告) are numbered by the year',
  },
  {
    role: 'issueNumber',
    sample: '發文字號：河建字第1120001234號',
    pattern: /^(?:[发發]文字[号號][：:]\s?)?[々〇㐀-鿿𠀀-𳑹]{2,12}字第\s?[0-9]{4,12}\s?[号號]$/u,
    zone: 'head',
    source: 'documents of Taiwan',
  },
  {
    role: 'closing',
    sample: '各位代表，让我们一起努力，谢谢大家！',
    pattern: /^[^。；;]{0,60}(?:谢谢|謝謝)(?:大家|各位|你们|你們|您)?[！!。]?$/u,
    zone: 'tail',
    source: 'speeches',
  },
  {
    role: 'salutation',
    sample: '尊敬的各位老师，同学们：',
    pattern:
      /^(?:(?:尊敬|敬爱|敬愛|亲爱|親愛)的|各位|同志们|同志們|朋友们|朋友們|女士们|女士們|先生们|先生們|老师们|老師們|同学们|同學們|乡亲们|鄉親們)[^。；;：:！!]{0,60}[：:]$|^[^。；;：:]{1,40}(?:同志们|同志們|朋友们|朋友們|先生们|先生們|同学们|同學們|同事们|同事們)[：:]$/u,
    last: '：:',
    zone: 'any',
    source: 'speeches: its own line, ends in a colon',
  },
  {
    role: 'salutation',
    sample: '女士们，先生们，朋友们！',
    pattern: new RegExp(
      `^(?:(?:(?:尊敬|敬爱|敬愛|亲爱|親愛)的|各位)?[^，,、！!。；;：:\\s]{0,14}${persons}[，,、！!\\s　]{1,2}){1,8}(?<=[！!])$`,
      'u',
    ),
    last: '！!',
    zone: 'any',
    source: 'speeches: its own line, ends in an exclamation mark, nobody but the greeted in it',
  },
  {
    role: 'addressee',
    sample: '各区人民政府，市政府各部门：',
    pattern:
      /^[^。；;：:！？“”]{1,150}(?:政府|[部委局厅廳办辦院会會署行司校处處站馆館社团團队隊]|机构|機構|单位|單位|部门|部門|公司|企业|企業|总部|總部|代表|委员|委員|主席)(?:（[^）]{1,30}）)?[：:]$/u,
    last: '：:',
    zone: 'head',
    source: 'GB/T 9704-2012 7.3.2',
  },
  {
    role: 'byline',
    sample: '■ 王小桥',
    pattern:
      /^(?:[■●◆▲□◇◎]\s?[々〇㐀-鿿𠀀-𳑹]{2,4}(?:[\s　、]{1,3}[々〇㐀-鿿𠀀-𳑹]{2,4}){0,4}|(?:本报|本報|本刊|本网|本網|新华社|新華社|特约|特約)?(?:记者|記者|通讯员|通訊員|评论员|評論員)[：:\s　]{0,3}[々〇㐀-鿿𠀀-𳑹]{2,4}(?:[\s　、]{1,3}[々〇㐀-鿿𠀀-𳑹]{2,4}){0,4}|(?:作者|撰文|文|口述|整理|采写|採寫|采访|採訪)\s?[：:/／|｜]\s?[々〇㐀-鿿𠀀-𳑹]{2,8}(?:[\s　、]{1,3}[々〇㐀-鿿𠀀-𳑹]{2,8}){0,3})$/u,
    zone: 'head',
    source: 'news',
  },
  {
    role: 'dateline',
    sample: '新华社北京11月26日电（记者王小桥）',
    pattern: new RegExp(
      `^[（(【〔]?${agencies}[^。，,；;：:]{0,24}(?:电|電|讯|訊|消息|报道|报导|報道|報導)`,
      'u',
    ),
    zone: 'any',
    source: 'news agencies',
  },
  {
    role: 'dateline',
    sample: '河湾日报讯（记者王小桥）',
    pattern: new RegExp(
      `^[（(【〔]?[々〇㐀-鿿𠀀-𳑹]{1,8}(?:[网網报報]|日报|日報|晚报|晚報|新闻|新聞|客户端|客戶端)(?:[々〇㐀-鿿𠀀-𳑹]{0,6}${day}\\s?)?[讯訊电電](?=[（(\\s　）)】〕]|$)`,
      'u',
    ),
    zone: 'any',
    source: 'papers and sites of a place',
  },
  {
    role: 'dateline',
    sample: '〔記者王小橋／台北報導〕',
    pattern:
      /^[〔（(【]?(?:记者|記者)\s?[々〇㐀-鿿𠀀-𳑹]{2,4}(?:、[々〇㐀-鿿𠀀-𳑹]{2,4}){0,2}\s?[／/]?\s?(?:[0-9]{1,2}日)?[々〇㐀-鿿𠀀-𳑹]{2,6}(?:[0-9]{1,2}日)?(?:电|電|报道|报导|報道|報導)/u,
    zone: 'any',
    source: 'papers of Taiwan',
  },
  {
    role: 'lead',
    sample: '核心提示：本镇今年修桥三座。',
    pattern:
      /^[【[［]?(?:核心提示|导语|導語|导读|導讀|内容提要|內容提要|内容摘要|內容摘要|摘\s{0,4}要|提要|编者按|編者按|阅读提示|閱讀提示)(?:[】\]］][：:\s　]?|[：:\s　](?=.))/u,
    zone: 'head',
    source: 'news; GB/T 7713',
  },
  {
    role: 'caption',
    sample: '图1　河湾大桥',
    pattern:
      /^[（(]?(?:图|圖|表|附图|附圖|附表|照片)\s?[0-9A-Z一二三四五六七八九十]{1,3}(?:[-—–.．][0-9]{1,3}){0,2}(?:[：:、.．]\s?|[\s　]{1,4})[^。；;]{1,60}$/u,
    zone: 'any',
    source: 'GB/T 7713, CY/T 170: number and title of a figure or a table',
  },
  {
    role: 'caption',
    sample: '图为河湾大桥。王小桥 摄',
    pattern:
      /^(?:[▲△↑▼▽][^，。]{0,2}.{1,96}|[（(]?[图圖](?:[为為爲]|片来源|片來源|片说明|片說明|源|\/|／|：|:).{1,96}|[^。]{0,60}[\s　（(。][々〇㐀-鿿𠀀-𳑹]{2,4}\s?(?:摄|攝|供图|供圖)[）)。]?)$/u,
    zone: 'any',
    source: 'news: what a picture shows, and who took it',
  },
  {
    role: 'attachment',
    sample: '附件：1.桥梁名单',
    pattern:
      /^附(?:[\s　]{0,4}件|表|图|圖|录|錄)?\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})?(?:[：:].{0,80}|-[0-9]{1,2})?$/u,
    zone: 'any',
    source: 'GB/T 9704-2012 7.3.4',
  },
  {
    role: 'date',
    sample: '2012年7月1日',
    pattern: new RegExp(`^${dated}$`, 'u'),
    last: '日',
    zone: 'tail',
    source: 'GB/T 9704-2012 7.3.5; documents of Taiwan count from 1912',
  },
  {
    role: 'signature',
    sample: '河湾镇人民政府　2012年7月1日',
    pattern: new RegExp(`^[々〇㐀-鿿𠀀-𳑹]{2,30}(?:（[盖蓋公]章）)?[\\s　]{1,20}${dated}$`, 'u'),
    last: '日',
    zone: 'tail',
    source: 'letters: who signs, and the day, on one line',
  },
  {
    role: 'closing',
    sample: '以上发言，不当之处，请批评指正，谢谢！',
    pattern:
      /^(?:以上(?:发言|發言|汇报|匯報|报告|報告|意见|意見|请示|請示|就是|是我).{0,80}(?:指正|审议|審議|批示|批复|批復|执行|執行|谢谢|謝謝).{0,20}|.{0,60}(?:谢谢大家|謝謝大家|谢谢各位|謝謝各位|谢谢|謝謝)[！!。]|特此(?:通知|公告|通告|通报|通報|报告|報告|函复|函復|批复|批復|请示|請示|致函|说明|說明|公布|证明|證明|声明|聲明|函达|函達)[。！]?|此致|敬礼[！!。]?|敬禮[！!。]?|此[复復令布颂頌][。！]?|[专專谨謹]此.{0,8}[。！]?|(?:当否|當否|妥否|是否妥当|可否)[，,].{1,20}|.{0,12}(?:发言|發言|汇报|匯報|报告|報告)完(?:了|毕|畢)[。！!]?.{0,10}|(?:顺颂|順頌|即颂|即頌|顺祝|順祝|此颂|此頌).{2,6})$/u,
    zone: 'tail',
    source: 'speeches, letters and official documents',
  },
] as const satisfies readonly RoleRow[]
