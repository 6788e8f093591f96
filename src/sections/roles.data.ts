import type {Role} from '../types.js'

/** How a paragraph shows what it does. */
export interface RoleRow {
  role: Role
  sample: string
  pattern: RegExp
  /** `head`: before the first full paragraph; `tail`: behind it. */
  zone: 'head' | 'tail' | 'any'
  source: string
}

/** Every role that a line's own text shows. The first row that fits takes the line. */
export const roles = [
  {
    role: 'issueNumber',
    sample: '桥发〔2012〕10号',
    pattern: /^[\p{Script=Han}、]{1,20}[〔［【[（(〈][0-9]{4}[〕］】\]）)〉]第?[0-9]{1,5}[号號]$/u,
    zone: 'head',
    source: 'GB/T 9704-2012 7.2.5',
  },
  {
    role: 'salutation',
    sample: '尊敬的各位老师，同学们：',
    pattern:
      /^(?:(?:尊敬|敬爱|敬愛|亲爱|親愛)的|各位|同志们|同志們|朋友们|朋友們|女士们|女士們|先生们|先生們|老师们|老師們|同学们|同學們|乡亲们|鄉親們)[^。；;：:]{0,60}[：:！!]$|^[^。；;：:]{1,40}(?:同志们|同志們|朋友们|朋友們|先生们|先生們|同学们|同學們|同事们|同事們)[：:！!]$/u,
    zone: 'any',
    source: 'speeches: its own line, ends in a colon or an exclamation mark',
  },
  {
    role: 'addressee',
    sample: '各区人民政府，市政府各部门：',
    pattern:
      /^[^。；;：:！？“”]{1,150}(?:政府|[部委局厅廳办辦院会會署行司校处處站馆館社]|机构|機構|单位|單位|部门|部門|公司|企业|企業|总部|總部|代表|委员|委員|主席)(?:（[^）]{1,30}）)?[：:]$/u,
    zone: 'head',
    source: 'GB/T 9704-2012 7.3.2',
  },
  {
    role: 'byline',
    sample: '■ 王小桥',
    pattern:
      /^(?:[■●◆▲□◇◎]\s?\p{Script=Han}{2,4}(?:[\s　、]{1,3}\p{Script=Han}{2,4}){0,4}|(?:本报|本報|本刊|本网|本網|新华社|新華社|特约|特約)?(?:记者|記者|通讯员|通訊員|评论员|評論員)[：:\s　]{0,3}\p{Script=Han}{2,4}(?:[\s　、]{1,3}\p{Script=Han}{2,4}){0,4}|(?:作者|撰文|文)\s?[：:/／|｜]\s?\p{Script=Han}{2,8})$/u,
    zone: 'head',
    source: 'news',
  },
  {
    role: 'dateline',
    sample: '新华社北京11月26日电（记者王小桥）',
    pattern:
      /^[（(]?(?:新华社|新華社|新华网|新華網|中新社|中新网|中新網|人民网|人民網|央视网|央視網|央广网|央廣網|中国网|中國網|本报|本報|本网|本網)[^。，,；;：:]{0,20}(?:电|電|讯|訊|消息)/u,
    zone: 'any',
    source: 'news agencies',
  },
  {
    role: 'lead',
    sample: '核心提示：本镇今年修桥三座。',
    pattern: /^[【[［]?(?:核心提示|导语|導語|内容提要|內容提要|摘要|提要|编者按|編者按)[】\]］]?[：:\s　]?/u,
    zone: 'head',
    source: 'news',
  },
  {
    role: 'attachment',
    sample: '附件：1.桥梁名单',
    pattern:
      /^附(?:件|表|图|圖|录|錄)?\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})?(?:[：:].{0,80}|-[0-9]{1,2})?$/u,
    zone: 'any',
    source: 'GB/T 9704-2012 7.3.4',
  },
  {
    role: 'date',
    sample: '2012年7月1日',
    pattern:
      /^(?:[0-9]{4}\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日|[一二〇○零０-９]{0,1}[一二三四五六七八九〇○零]{3,4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/u,
    zone: 'tail',
    source: 'GB/T 9704-2012 7.3.5',
  },
  {
    role: 'closing',
    sample: '以上发言，不当之处，请批评指正，谢谢！',
    pattern:
      /^(?:以上(?:发言|發言|汇报|匯報|报告|報告|意见|意見|请示|請示|就是).{0,80}(?:指正|审议|審議|批示|批复|批復|执行|執行|谢谢|謝謝).{0,20}|.{0,60}(?:谢谢大家|謝謝大家|谢谢各位|謝謝各位|谢谢|謝謝)[！!。]|特此(?:通知|公告|通告|通报|通報|报告|報告|函复|函復|批复|批復|请示|請示|致函|说明|說明)[。！]?|此致|敬礼[！!。]?|敬禮[！!。]?|此复[。]?|此復[。]?|(?:当否|當否|妥否)[，,].{1,20}|.{0,12}(?:发言|發言|汇报|匯報|报告|報告)完(?:了|毕|畢)[。！!]?.{0,10})$/u,
    zone: 'tail',
    source: 'speeches and official documents',
  },
] as const satisfies readonly RoleRow[]
