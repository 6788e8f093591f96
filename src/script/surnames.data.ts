import type {Keeping} from './settle.js'

/** How people are addressed, right behind a name; `于校长室举行` has none. */
const title =
  '(?:先生|女士|小姐|太太|老师|教授|同志|博士|院士|师傅|律师|医生|大夫|法官|警官|教练|记者|经理|(?:董事|局|处|科|部|厅|省|市|区|县|镇|乡|村|校|馆|院|队|班|组|会|社|站|所|厂)长|书记|主任|主席|某(?!些|种|个|年|月|日|人|地|处|一|时))(?![室办会处楼])'

/** What a name stands behind in a credit. */
const credit = '(?:记者|作者|编辑|责编|主编|通讯员|摄影|撰文|编剧|导演|主演|校对|译者)'

/** A given name of one or two characters, and then no more of a word. */
const given = /^[々〇㐀-鿿𠀀-𳑹]{1,2}(?:$|[^々〇㐀-鿿𠀀-𳑹])/u

/** The rows of a surname; after one of `words` the character belongs to a word: `业余教练`, `旅游局长`. */
const addressed = (words: string): readonly Keeping[] => [
  {before: /姓$/u, after: /^(?:$|[^々〇㐀-鿿𠀀-𳑹]|的)/u, reason: 'said to be a surname'},
  {
    before: new RegExp(`(?:^|[^${words}])$`, 'u'),
    after: new RegExp(`^${title}`, 'u'),
    reason: 'a surname with a title',
  },
  {before: new RegExp(`${credit}[：: \\u3000]?$`, 'u'), after: given, reason: 'a name in a credit'},
]

/**
 * Surnames that Traditional text writes as Simplified text does, where the same character as a word has another form:
 * `范围` is `範圍`, and `范先生` is `范先生` (教育部重編國語辭典; OpenCC has the names of the famous only).
 *
 * `于` is a preposition almost everywhere, and so is told more closely: `交于局长`, `记者于北京报道`.
 */
export const surnames = {
  范: [
    {
      before: /(?:^|[^模示规典师防就风垂轨仪楷失遗世矩洪闺女母懿陶钱石铁泥铜])$/u,
      after: /^(?![围例本畴式文读数型铸儿])/u,
      reason: 'no word that has 範',
    },
    ...addressed('模示规典师防风'),
  ],
  余: addressed('业其剩残盈富多有空课工宽零公节结'),
  涂: addressed('糊'),
  郁: addressed('忧抑沉浓馥葱'),
  丰: addressed('新永海咸'),
  游: addressed('上中下旅导巡郊春秋出交云周手网页'),
  岳: addressed('山五'),
  朴: addressed('淳质俭纯简素古'),
  于: [
    {before: /姓$/u, after: /^(?:$|[^々〇㐀-鿿𠀀-𳑹])/u, reason: 'said to be a surname'},
    {
      before: /(?:^|[^々〇㐀-鿿𠀀-𳑹])$/u,
      after: new RegExp(`^${title}`, 'u'),
      reason: 'a surname with a title, at the start of a clause',
    },
    {before: new RegExp(`${credit}[：: \\u3000]$`, 'u'), after: given, reason: 'a name in a credit'},
  ],
} as const satisfies Record<string, readonly Keeping[]>
