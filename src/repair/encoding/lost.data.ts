import type {RuleId} from '../../rules.data.js'

/** What text that is lost for good looks like, and what it has always: a text without any of `signs` is not looked at. */
export const lostText = {
  replaced: {
    pattern: /(?:锟斤拷|錕斤拷|锟斤|斤拷锟){1,100}|\ufffd{2,1000}/g,
    signs: ['锟斤', '錕斤', '斤拷', '\ufffd\ufffd'],
    rule: 'encoding-lost',
    reason: 'U+FFFD written out and read as GBK',
  },
  memory: {
    pattern: /烫{3,1000}|屯{3,1000}/g,
    signs: ['烫烫烫', '屯屯屯'],
    rule: 'encoding-lost',
    reason: 'memory that nothing was written to',
  },
  unknown: {
    // Four behind a question are a reader's (`真的吗????`).
    pattern: /(?<![吗呢么嗎麼啊吧?？!！])\?{4,1000}(?=[^\s”’」』"'?)）！!]|$)/g,
    signs: ['????'],
    rule: 'encoding-lost',
    reason: 'characters that the target encoding has not',
  },
} as const satisfies Record<string, {pattern: RegExp; signs: readonly string[]; rule: RuleId; reason: string}>
