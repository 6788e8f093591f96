/** How the items of an enumeration inside a paragraph are marked. `#` stands for the numeral. */
export interface Series {
  sample: string
  /** Source of a regular expression. */
  marker: string
  system: 'han' | 'digit' | 'circled'
  /** Characters one of which stands before each item, or the paragraph's start. */
  after: string
}

/** What the numeral of a first item ends in. */
export const ones = {han: '一ー', digit: '1１', circled: '①❶㈠㊀⑴⒈'} as const satisfies Record<
  Series['system'],
  string
>

const clause = '：:；;。，,！!？?、 　”）)'

/** Every series there is (GB/T 15834-2011 B.3 has the marks that follow). */
export const series = {
  is: {sample: '一是', marker: '(#)是', system: 'han', after: clause},
  must: {sample: '一要', marker: '(#)要', system: 'han', after: clause},
  first: {sample: '第一，', marker: '第(#)[，,、]', system: 'han', after: clause},
  among: {sample: '其一，', marker: '其(#)[，,、：:]', system: 'han', after: clause},
  hanParen: {sample: '（一）', marker: '[（(](#)[）)]', system: 'han', after: clause},
  digitParen: {sample: '（1）', marker: '[（(](#)[）)]', system: 'digit', after: clause},
  circled: {sample: '①', marker: '(#)', system: 'circled', after: clause},
} as const satisfies Record<string, Series>
