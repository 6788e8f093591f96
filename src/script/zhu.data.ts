import type {Keeping} from './settle.js'

/** Verbs that take the particle zhe, at the end of what stands before `著`. */
const zhe =
  '看拿捧讀读念唸抱翻背望聽听帶带隨随按照沿對对向朝跟靠本憑凭穿戴坐站躺走跑笑哭說说講讲喊叫唱想拉推提握舉举指盯瞪掛挂放擺摆留藏寫写畫画刻騎骑開开關关守活忙圍围繞绕臨临擔担順顺循味存在有含持懷怀忍吃喝睡做教學学問问記记談谈議议論论演配伴陪護护唸夾夹堆印'

/** Common surnames (2020 census, first hundred), and what names from abroad begin with. */
const surnames =
  '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林高羅罗鄭郑梁謝谢宋唐許许韓韩鄧邓馮冯曹彭曾肖蕭萧田董潘袁蔡蔣蒋余于杜葉叶程魏蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦賈贾夏付傅方鄒邹熊白孟秦邱侯江尹薛閻阎段雷龍龙史陶賀贺毛郝顧顾龔龚邵萬万覃武錢钱戴嚴严莫孔湯汤老巴魯鲁茅冰托雨莎狄歌卡契屠陀普福海米伏薩萨拜雪惠勞劳弗尼叔黑康笛亞亚安奧奥塞'

/** A name as the author of a book, at the end of what stands before `著`: `魯迅`, `高爾基`, `列夫·托爾斯泰`. */
const author = `(?:[${surnames}][々〇㐀-鿿𠀀-𳑹]{0,4}|[々〇㐀-鿿𠀀-𳑹]{1,5}[·．・][々〇㐀-鿿𠀀-𳑹·．・]{0,10})(?![${zhe}])[々〇㐀-鿿𠀀-𳑹]`

/**
 * Where `著` is zhù, to write or to stand out, and stays in Simplified text. Everywhere else it is the particle zhe or the verb zhuó (`着力 着眼 沿着`), which Simplified text writes `着`.
 *
 *     成效顯著，著力推進，魯迅著《吶喊》
 *         ^    ~            ^            ^ stays, ~ becomes 着
 *
 * After 现代汉语词典 (zhù) and OpenCC's `TWVariantsRevPhrases`, which lacks most of these (OpenCC #555, #776, #963).
 * The near-misses are in the patterns: `討論著`, `翻譯著`, `看著作業`, `拿著名單`, `合著眼`, `有所著重`.
 */
export const zhu = [
  {before: /(?:^|[^彰凸突浮])[顯显]$/u, reason: '显著'},
  {before: /[卓昭彰素夙]$/u, reason: '卓著、昭著、彰著、素著'},
  {before: /[土原巨鉅钜拙]$/u, reason: '土著、原著、巨著、拙著'},
  {before: /[專专名遺遗撰]$/u, reason: '专著、名著、遗著、撰著'},
  {before: /(?:^|[^翻])[譯译]$/u, reason: '译著'},
  {before: /(?:^|[^討讨談谈議议評评辯辩爭争])[論论]$/u, reason: '论著'},
  {before: /[編编]$/u, after: /^(?![辮辫筐籃篮草謊谎])/u, reason: '编著'},
  {before: /合$/u, after: /^(?![眼雙双手嘴拍掌])/u, reason: '合著'},
  {before: /所$/u, after: /^(?![重眼力手想急])/u, reason: '所著'},
  {before: /[較较知]$/u, after: /^(?:$|[，。；、,.;！!”」’』])/u, reason: '彰明较著、见微知著'},
  {before: /新$/u, after: /^[《〈，。、]/u, reason: '新著'},
  {after: /^名(?![單单片牌冊册次義义額额字])/u, reason: '著名'},
  {after: /^作(?![業业文為为品戰战揖案])/u, reason: '著作'},
  {after: /^[述錄录稱称者]/u, reason: '著述、著录、著称、著者'},
  {after: /^[書书][立說说]/u, reason: '著书立说'},
  {before: new RegExp(`(?:^|[^${zhe}])$`, 'u'), after: /^[書书](?:$|[，。、；的者之])/u, reason: '著书'},
  {
    before: new RegExp(`(?:^|[^${zhe}])$`, 'u'),
    after: /^有[《〈“「一二三四五六七八九十數数多大專专論论詩诗小散長长]/u,
    reason: '著有',
  },
  {before: /(?:^|[^附執执黏粘固依膠胶沉])$/u, after: /^[於于][竹世史]/u, reason: '著于竹帛'},
  {
    before: new RegExp(`(?:[》〉][（(][々〇㐀-鿿𠀀-𳑹]{1,11}[^${zhe}]|[（(]${author})$`, 'u'),
    after: /^[）)]/u,
    reason: 'the author of a book in parentheses',
  },
  {before: /[（(]$/u, after: /^[）)]/u, reason: 'the mark of an author: 姓名（著）'},
  {
    before: new RegExp(`[》〉][，,、：: \\u3000]{0,2}${author}$`, 'u'),
    after: /^(?:$|[，,。；;、（(\s])/u,
    reason: 'the author after the title of a book',
  },
  {
    before: new RegExp(`(?:^|[，。；、\\s（）(): ：])${author}$`, 'u'),
    after: /^[《〈]/u,
    reason: 'the author before the title of a book',
  },
  {
    before: new RegExp(`(?:^|\\n)${author}$`, 'u'),
    after: /^(?:$|\n)/u,
    reason: 'an author alone on a line',
  },
  {
    before: /[々〇㐀-鿿𠀀-𳑹a-z．.][ \u3000]$/iu,
    after: /^(?:$|[\s《〈，。、）)])/u,
    reason: 'an author set apart by a space (OpenCC #963)',
  },
] as const satisfies readonly Keeping[]
