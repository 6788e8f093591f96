/** Lines that a page leaves in the middle of a paragraph when it ends. */
export const pageLines = {
  number: {
    pattern: /^[ 　]*[-—－][ ]?\d{1,4}[ ]?[-—－][ 　]*$/,
    reason: 'GB/T 9704-2012, 7.5: the page number between dashes',
  },
  ofTotal: {
    pattern: /^[ 　]*第[ ]?\d{1,4}[ ]?[页頁][ ，,／/]{0,3}共[ ]?\d{1,4}[ ]?[页頁][ 　]*$/,
    reason: 'word processors',
  },
  feed: {pattern: /^[ \t]*\f[ \t]*$/, reason: 'form feed of printed text'},
} as const satisfies Record<string, {pattern: RegExp; reason: string}>
