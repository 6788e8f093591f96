/** Lines that a page leaves in the middle of a paragraph when it ends. They count only between two halves of a sentence. */
export const pageLines = {
  number: {
    pattern: /^[ 　]*[-—－][ ]?\d{1,4}[ ]?[-—－][ 　]*$/,
    sample: '— 3 —',
    reason: 'GB/T 9704-2012, 7.5: the page number between dashes',
  },
  ofTotal: {
    pattern: /^[ 　]*第[ ]?\d{1,4}[ ]?[页頁][ ，,／/]{0,3}共[ ]?\d{1,4}[ ]?[页頁][ 　]*$/,
    sample: '第 3 页 共 10 页',
    reason: 'word processors',
  },
  page: {
    pattern: /^[ 　]*[（(【[]?第[ ]?[\d一二三四五六七八九十]{1,4}[ ]?[页頁][）)】\]]?[ 　]*$/,
    sample: '（第3页）',
    reason: 'sites that lay the pages of an article end to end',
  },
  fraction: {
    pattern: /^[ 　]*(?:\d{1,3}[ ]?[/／][ ]?\d{1,3}|[Pp]age \d{1,4}(?: of \d{1,4})?)[ 　]*$/,
    sample: '3/10',
    reason: 'what readers of PDF print at the foot',
  },
  pager: {
    pattern:
      /^[ 　|]*(?:(?:首[页頁]|上一[页頁])[ 　|]*)?(?:[[【]?\d{1,3}(?!\d)[\]】]?[ 　|]*){0,30}[[【]?(?:下一[页頁]|末[页頁]|尾[页頁])[\]】]?(?:[ 　|]*[[【]?(?:末[页頁]|尾[页頁])[\]】]?)?[ 　>»]*$/,
    sample: '[1] [2] 下一页',
    reason: 'the links between the pages of an article, in Markdown without their brackets',
  },
  feed: {pattern: /^[ \t]*\f[ \t]*$/, sample: '\f', reason: 'form feed of printed text'},
} as const satisfies Record<string, {pattern: RegExp; sample: string; reason: string}>

const patterns = Object.values(pageLines).map(({pattern}) => pattern)

/** Whether `line` is nothing but the end of a page. */
export function isPageLine(line: string): boolean {
  return line.length < 100 && /[\d页頁\f]/.test(line) && patterns.some((pattern) => pattern.test(line))
}
