import type {RuleId} from '../../messages.js'

/** What text that is lost for good looks like. */
export const lostText = {
  replaced: {
    pattern: /(?:锟斤拷|錕斤拷|锟斤|斤拷锟){1,100}|\ufffd{2,1000}/g,
    rule: 'encoding-lost',
    reason: 'U+FFFD written out and read as GBK',
  },
  memory: {
    pattern: /烫{3,1000}|屯{3,1000}/g,
    rule: 'encoding-lost',
    reason: 'memory that nothing was written to',
  },
  unknown: {
    pattern: /\?{4,1000}/g,
    rule: 'encoding-lost',
    reason: 'characters that the target encoding has not',
  },
} as const satisfies Record<string, {pattern: RegExp; rule: RuleId; reason: string}>

/** Characters that stand for others after a wrong turn, where nothing else can be meant. */
export const wrongTurns = {
  fullSpace: {
    pattern: /\ue5e5/g,
    insert: '\u3000',
    reason: 'A3A0 of GBK, an ideographic space on Sina pages',
  },
  noBreak: {pattern: /聽{2,100}/g, insert: ' ', reason: 'C2 A0, no-break spaces in UTF-8, read as GBK'},
  named: {
    pattern: /&amp;(?=(?:nbsp|ldquo|rdquo|lsquo|rsquo|mdash|hellip|middot|bull|#\d{2,6}|#x[0-9a-f]{2,5});)/gi,
    insert: '&',
    reason: 'an entity that was escaped again',
  },
} as const satisfies Record<string, {pattern: RegExp; insert: string; reason: string}>
