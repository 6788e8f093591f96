/** Headings that have a name and no number. */
export interface Named {
  sample: string
  pattern: RegExp
  /** They count only in a document that has such marks: 章 or 条, or any heading. */
  beside: 'legal' | 'headings'
  source: string
}

/** Titles that stand beside numbered ones, each alone on its line. */
export const named = {
  preamble: {
    sample: '序言',
    pattern: /^序\s{0,4}言$/u,
    beside: 'legal',
    source: 'constitution, laws on autonomy',
  },
  appendix: {
    sample: '附　桥梁名单',
    pattern: /^附(?:[\s　]{1,4}[^。；：:]{2,40})?$/u,
    beside: 'legal',
    source: 'laws with tables or drawings behind the last 条',
  },
  front: {
    sample: '前言',
    pattern: /^(?:(?:前|引|导|導|绪|緒)\s{0,4}(?:言|论|論|语|語)|引子|楔子|自序|代序)$/u,
    beside: 'headings',
    source: 'GB/T 7713, GB/T 1.1',
  },
  back: {
    sample: '结束语',
    pattern:
      /^(?:结\s{0,4}语|結\s{0,4}語|结束语|結束語|后\s{0,4}记|後\s{0,4}記|尾声|尾聲|致\s{0,4}谢|致\s{0,4}謝|参考文献|參考文獻|参考资料|參考資料)$/u,
    beside: 'headings',
    source: 'GB/T 7713',
  },
} as const satisfies Record<string, Named>
