import type {NumeralSystem} from '../han/numerals.js'

/** A family of markers. `#` in `shape` stands for the numeral. */
export interface Marker {
  /** What the marker looks like, for people. */
  sample: string
  /** What opens it, as source of a regular expression. */
  open: string
  systems: readonly NumeralSystem[]
  /** The numeral may be absent; the marker then stands for the first. */
  bare?: true
  /** What must close it, as source of a regular expression. */
  close: string
  /** The mark that the standard wants after the numeral, for messages. */
  mark: string
  /** Closings that are faults but are still read. */
  wrong?: string
  /** What may not follow, as source of a regular expression. */
  not?: string
  /** Rung in the usual ladder; fixed where `ranked`. */
  rung: number
  /** The rung holds in every document (编 is above 章). */
  ranked?: true
  /** What a line of this kind may become. */
  role: 'heading' | 'lead' | 'article'
  source: string
}

/** Units that follow a number which counts, and does not number: `1.5亿`, `10.1黄金周`, `3.15晚会`. */
const counted =
  '(?:[%％‰℃]|[万萬亿億千百元美倍个個名人次年月日号號时時分秒米公里吨噸亩畝岁歲家条條项項届屆种種只隻台臺辆輛件度版级級]|黄金周|黃金週|晚会|晚會|以上|以下|左右|以后|以後|以前)'

/**
 * Every marker there is, the first that fits a line's head takes it. Rows propose, the document decides.
 *
 * Sources: GB/T 9704-2012 7.3.3 (公文), GB/T 15834-2011 annex B.3 (punctuation after ordinals), 立法法 2023 article 65,
 * CY/T 35-2001 (decimal numbering), and common practice where they are silent.
 */
export const markers = {
  piece: {
    sample: '【篇一】',
    open: '(?:[^。；;]{0,40}[【〖\\[［]\\s?(?:第)?(?:篇|范文|範文|例文)?)(?<=[篇文第])',
    systems: ['han', 'digit'],
    close: '\\s?(?:篇)?[】〗\\]］]',
    mark: '】',
    rung: 0,
    ranked: true,
    role: 'heading',
    source: 'compilations of speeches: each piece numbers from 一',
  },
  pieceOpen: {
    sample: '篇一：',
    open: '(?:篇|范文|範文)',
    systems: ['han', 'digit'],
    close: '[：:、\\s]',
    mark: '：',
    rung: 0,
    ranked: true,
    role: 'heading',
    source: 'compilations of speeches',
  },
  attachment: {
    sample: '附件1',
    open: '(?:附件|附录|附錄|附表)\\s?',
    systems: ['digit', 'han', 'letter'],
    bare: true,
    close: '(?=$|[\\s　])',
    mark: '',
    rung: 0,
    ranked: true,
    role: 'heading',
    source: 'GB/T 9704-2012 7.3.4: an attachment opens on a new page and numbers afresh',
  },
  annex: {
    sample: '附件一：',
    open: '(?:附件|附录|附錄|附表)\\s?',
    systems: ['digit', 'han', 'letter'],
    close: '[：:]',
    mark: '：',
    rung: 0,
    ranked: true,
    role: 'heading',
    source: 'laws: a heading behind the last 条; elsewhere the list of attachments above the signature',
  },
  volume: {
    sample: '第一卷',
    open: '第',
    systems: ['han', 'digit'],
    close: '[卷部](?=$|[\\s　：:])[：:]?',
    mark: '　',
    wrong: '[：:]',
    rung: 1,
    ranked: true,
    role: 'heading',
    source: 'books',
  },
  part: {
    sample: '第一编',
    open: '第',
    systems: ['han', 'digit'],
    close: '[编編篇](?![者辑輯])[：:]?',
    mark: '　',
    wrong: '[：:]',
    rung: 2,
    ranked: true,
    role: 'heading',
    source: '立法法 2023 article 65',
  },
  subpart: {
    sample: '第一分编',
    open: '第',
    systems: ['han', 'digit'],
    close: '(?:分[编編]|部分|板块|板塊|单元|單元)[：:]?',
    mark: '　',
    wrong: '[：:]',
    rung: 3,
    ranked: true,
    role: 'heading',
    source: 'Civil Code (分编); books (部分, 单元)',
  },
  chapter: {
    sample: '第一章',
    open: '第',
    systems: ['han', 'digit', 'capital'],
    close: '[章回讲講课課][：:、]?',
    mark: '　',
    wrong: '[：:、]',
    rung: 4,
    ranked: true,
    role: 'heading',
    source: '立法法 2023 article 65',
  },
  section: {
    sample: '第一节',
    open: '第',
    systems: ['han', 'digit', 'capital'],
    close: '[节節](?![课課])[：:、]?',
    mark: '　',
    wrong: '[：:、]',
    rung: 5,
    ranked: true,
    role: 'heading',
    source: '立法法 2023 article 65',
  },
  article: {
    sample: '第一条',
    open: '第',
    systems: ['han', 'digit'],
    close: '[条條](?:之#)?(?=$|[\\s　：:]|[^的第第款项項规規和、，或至])[：:]?',
    mark: '　',
    wrong: '[：:]',
    rung: 6,
    ranked: true,
    role: 'article',
    source: '立法法 2023 article 65',
  },
  han: {
    sample: '一、',
    open: '',
    systems: ['han', 'capital', 'stem'],
    close: '\\s?[、．.]',
    mark: '、',
    wrong: '[．.]',
    rung: 7,
    role: 'heading',
    source: 'GB/T 9704-2012 7.3.3, first; GB/T 15834-2011 B.3',
  },
  hanParen: {
    sample: '（一）',
    open: '[（(〈]\\s?',
    systems: ['han', 'stem'],
    close: '\\s?[）)〉][、.．]?',
    mark: '',
    wrong: '[、.．]',
    rung: 8,
    role: 'heading',
    source: 'GB/T 9704-2012 7.3.3, second',
  },
  decimal: {
    sample: '1.1',
    open: '',
    systems: ['digit'],
    close: '(?:[.．][0-9０-９]{1,3}){1,5}(?![0-9０-９%％‰℃~～—-])[.．]?',
    mark: ' ',
    wrong: '[.．]',
    not: counted,
    rung: 9,
    role: 'heading',
    source: 'CY/T 35-2001, GB/T 1.1',
  },
  digit: {
    sample: '1.',
    open: '',
    systems: ['digit'],
    close: '[.．、](?![0-9０-９])',
    mark: '.',
    wrong: '[、]',
    rung: 9,
    role: 'heading',
    source: 'GB/T 9704-2012 7.3.3, third',
  },
  digitParen: {
    sample: '（1）',
    open: '[（(]\\s?',
    systems: ['digit'],
    close: '\\s?[）)][、.．]?',
    mark: '',
    wrong: '[、.．]',
    rung: 10,
    role: 'heading',
    source: 'GB/T 9704-2012 7.3.3, fourth',
  },
  digitClose: {
    sample: '1）',
    open: '',
    systems: ['digit'],
    close: '[）)]',
    mark: '）',
    rung: 10,
    role: 'heading',
    source: 'GB/T 1.1, items of a list',
  },
  circled: {
    sample: '①',
    open: '',
    systems: ['circled'],
    close: '[、.．]?',
    mark: '',
    wrong: '[、.．]',
    rung: 11,
    role: 'heading',
    source: 'GB/T 15834-2011 B.3.8, fifth',
  },
  roman: {
    sample: 'Ⅰ.',
    open: '',
    systems: ['roman'],
    close: '[.．、]',
    mark: '.',
    wrong: '[、]',
    rung: 7,
    role: 'heading',
    source: 'common practice',
  },
  letter: {
    sample: 'A.',
    open: '',
    systems: ['letter'],
    close: '[.．、）)]',
    mark: '.',
    wrong: '[、]',
    rung: 12,
    role: 'heading',
    source: 'GB/T 15834-2011 B.3.8, fifth',
  },
  is: {
    sample: '一是',
    open: '',
    systems: ['han'],
    close: '(?:是要|是|要|来|來)',
    mark: '',
    rung: 13,
    role: 'lead',
    source: 'speeches: 一是, 一要',
  },
  first: {
    sample: '第一，',
    open: '第',
    systems: ['han'],
    close: '[，,、]',
    mark: '，',
    wrong: '[、]',
    rung: 13,
    role: 'lead',
    source: 'GB/T 15834-2011 B.3',
  },
  among: {
    sample: '其一，',
    open: '其',
    systems: ['han'],
    close: '[，,、]',
    mark: '，',
    wrong: '[、]',
    rung: 13,
    role: 'lead',
    source: 'GB/T 15834-2011 B.3',
  },
} as const satisfies Record<string, Marker>

export type MarkerKind = keyof typeof markers
