/** A character that stands in place of hidden ones. */
export interface MaskRow {
  /** The mark, and forms that are the same mark. */
  marks: string
  /** Shortest run that is a mask anywhere beside Chinese. */
  alone: number
  /** Shortest run that is a mask in a document that has a sure one. */
  proven: number
  reason: string
}

/** Marks that hide. `〇` is left out, a numeral, and `△`, a bullet. */
export const masks = {
  asterisk: {marks: '*＊', alone: 1, proven: 1, reason: 'one a hidden character, as content farms print'},
  times: {
    marks: '×',
    alone: 2,
    proven: 1,
    reason: 'court and police news; alone it may be a product (`长×宽`)',
  },
  cross: {marks: '✕╳', alone: 2, proven: 1, reason: 'the same in another form'},
  low: {marks: '_＿', alone: 2, proven: 2, reason: 'a blank of unknown length (`“__”`)'},
  square: {
    marks: '□',
    alone: 2,
    proven: 1,
    reason: 'illegible characters; alone before a word it is a box to tick',
  },
  block: {
    marks: '■█▇▓',
    alone: 2,
    proven: 1,
    reason: 'blacked out; alone at the head of a line it is a bullet',
  },
  circle: {
    marks: '○◯',
    alone: 2,
    proven: 1,
    reason: 'names of people and places in rulings; beside a numeral it is one (`二○○八年`)',
  },
  disc: {marks: '●', alone: 2, proven: 2, reason: 'the same filled; alone it is a bullet'},
} as const satisfies Record<string, MaskRow>
