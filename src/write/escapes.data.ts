import {classOf} from '../han/flanking.js'
import type {Context} from './escape.js'

/** One kind of character that a parser could take for more than itself. */
export interface EscapeRow {
  /** Finds it; the match begins at the character to escape. */
  find: RegExp
  /** The whole match is escaped, not its first character alone. */
  run?: boolean
  /** The row holds in labels whose square brackets do not pair, and nowhere else. */
  within?: 'unpaired'
  /** Where the row holds. */
  when?: (context: Context, written: string, seen: string) => boolean
  /** What it would be read as. */
  reason: string
  /** A text that needs it, and one that looks like it and does not. */
  needs: string
  spares: string
}

/** Start of a line that may open a block: not in a heading or cell, which hold one line. */
const lines = (context: Context): boolean => !context.heading && !context.cell && !context.label

/** Every reason to escape. Rows see the block as written, markers and all; only its texts are escaped. */
export const escapes = {
  backslash: {
    // U+FDD0 stands for a marker, see `escape.ts`.
    find: /\\(?=[!-/:-@[-`{-~\n\ufdd0])/g,
    reason: 'an escape, or a hard break',
    needs: '路径\\*',
    spares: 'C:\\下载',
  },
  asterisk: {
    find: /(?<![\s*])\*+|(?<!\*)\*+(?![\s*])/g,
    run: true,
    reason: 'emphasis',
    needs: '**省委',
    spares: '3 * 4',
  },
  underscore: {
    find: /(?<![\p{L}\p{N}_])_+(?![\s_])|(?<![\s_])_+(?![\p{L}\p{N}_])/gu,
    run: true,
    reason: 'emphasis; between letters it has no force',
    needs: '“__”',
    spares: 'file_name',
  },
  tilde: {
    find: /~+/g,
    run: true,
    when: (_, written, seen) => strikes(seen) || written.split('~').length > seen.split('~').length,
    reason: 'strikethrough, where another run of the same length or a marker stands in the block (GFM)',
    needs: '10~20，30~40',
    spares: '10~20',
  },
  grave: {
    find: /`+/g,
    run: true,
    when: (_, written) => /`[^`]+`/.test(written),
    reason: 'code, where another run stands in the block',
    needs: '`甲`',
    spares: '分`秒',
  },
  fence: {
    find: /(?<=(?:^|\n)[ \t]{0,40})(?:`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/g,
    run: true,
    when: lines,
    reason: 'fenced code',
    needs: '~~~附注',
    spares: '附注~~~',
  },
  ampersand: {
    find: /&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]{1,31};)/g,
    reason: 'a character reference',
    needs: '&nbsp;',
    spares: 'R&D',
  },
  tag: {
    find: /<(?=[A-Za-z/!?])/g,
    when: (_, written) => written.indexOf('<') < written.lastIndexOf('>') || /(?:^|\n)[ \t]*</.test(written),
    reason: 'a tag, a comment or an autolink',
    needs: '<b>甲</b>',
    spares: 'a<b',
  },
  address: {
    find: /\](?=\()/g,
    reason: 'a link',
    needs: '[附件](略)',
    spares: '[附件]（略）',
  },
  image: {
    find: /!(?=\[)/g,
    reason: 'an image, before a link',
    when: ({references}, written) => Boolean(references) || written.includes(']('),
    needs: '![图](略)',
    spares: '好![图]',
  },
  bracket: {
    find: /[[\]]/g,
    within: 'unpaired',
    reason: 'the end of a label; brackets that pair may stand in one',
    needs: '图]',
    spares: '[图]',
  },
  reference: {
    find: /\[(?!\^)/g,
    when: ({references}) => Boolean(references),
    reason: 'a reference, where the document has definitions',
    needs: '[甲]',
    spares: '【甲】',
  },
  footnote: {
    find: /\[(?=\^[^\]\s]+\])/g,
    reason: 'a footnote',
    needs: '[^1]: 注',
    spares: '[1]',
    when: ({references}, written) => Boolean(references) || /(?:^|\n)[ \t]*\[\^[^\]\n]+\]:/.test(written),
  },
  definition: {
    find: /(?<=^\s{0,40})\[(?=[\s\S]{1,999}?\]:)/g,
    when: lines,
    reason: 'a definition',
    needs: '[1]: 甲',
    spares: '[1]：甲',
  },
  box: {
    find: /(?<=^\s{0,40})\[(?=[ \txX]\](?:\s|$))/g,
    when: ({item}) => Boolean(item),
    reason: 'a box to tick, at the head of a list item (GFM)',
    needs: '[ ] 甲',
    spares: '[乙] 甲',
  },
  heading: {
    find: /(?<=(?:^|\n)[ \t]{0,40})#(?=#{0,5}(?:[ \t\n]|$))/g,
    when: lines,
    reason: 'a heading',
    needs: '# 甲',
    spares: '#话题#',
  },
  closing: {
    find: /(?<=[ \t])#(?=#*[ \t]*(?:\n|$))/g,
    when: ({heading}) => Boolean(heading),
    reason: 'the closing marks of a heading',
    needs: '甲 #',
    spares: 'C#',
  },
  quote: {
    find: /(?<=(?:^|\n)[ \t]{0,40})>/g,
    when: lines,
    reason: 'a quotation',
    needs: '>>>下一页',
    spares: '甲>乙',
  },
  bullet: {
    find: /(?<=(?:^|\n)[ \t]{0,40})[-+*](?=[ \t\n]|$)/g,
    when: lines,
    reason: 'a list item',
    needs: '- 甲',
    spares: '-甲',
  },
  number: {
    find: /(?<=(?:^|\n)[ \t]*\d{1,9})[.)](?=[ \t\n]|$)/g,
    when: lines,
    reason: 'a numbered list item',
    needs: '1. 甲',
    spares: '1.甲',
  },
  rule: {
    find: /(?<=(?:^|\n)[ \t]{0,40})(?:-(?=(?:[ \t]*-){2,}[ \t]*(?:\n|$))|_(?=(?:[ \t]*_){2,}[ \t]*(?:\n|$))|\*(?=(?:[ \t]*\*){2,}[ \t]*(?:\n|$)))/g,
    when: lines,
    reason: 'a thematic break, or front matter',
    needs: '---',
    spares: '--甲',
  },
  underline: {
    find: /(?<=[^\n]\n[ \t]{0,40})(?:=(?==*[ \t]*(?:\n|$))|-(?=-*[ \t]*(?:\n|$)))/g,
    when: lines,
    reason: 'the underline of a heading',
    needs: '甲\n==',
    spares: '甲\n==乙',
  },
  columns: {
    find: /(?<=[^\n]\n[ \t]{0,40})[|:-](?=[ \t|:-]*(?:\n|$))/g,
    when: lines,
    reason: 'the delimiter row of a table (GFM)',
    needs: '甲|乙\n-|-',
    spares: '甲|乙',
  },
  pipe: {
    find: /\|/g,
    when: ({cell}) => Boolean(cell),
    reason: 'the end of a cell (GFM)',
    needs: '甲|乙',
    spares: '甲｜乙',
  },
  scheme: {
    find: /(?<=(?<![A-Za-z\d])(?:https?|ftp)):(?=\/\/[^\s])/gi,
    reason: 'a link (GFM)',
    needs: '见https://example.cn',
    spares: '示例：//',
  },
  host: {
    find: /(?<=(?<![A-Za-z\d])www)\.(?=[\p{L}\p{N}_-])/giu,
    reason: 'a link (GFM)',
    needs: 'www.example.cn',
    spares: 'wwww.example.cn',
  },
  mail: {
    find: /(?<=[\w.+-])@(?=[\w-]+\.[\w.-])/g,
    reason: 'an address of mail (GFM)',
    needs: 'a@example.cn',
    spares: '@某某',
  },
} as const satisfies Record<string, EscapeRow>

/** Whether two runs of `~` of one length could strike out what is between. */
function strikes(written: string): boolean {
  for (const length of [1, 2]) {
    let opened = false
    for (const run of written.matchAll(new RegExp(`(?<!~)~{${length}}(?!~)`, 'g'))) {
      const before = classOf(written.slice(0, run.index).slice(-1))
      const after = classOf(written.charAt(run.index + length))
      if (opened && before !== 'space') return true
      opened ||= after !== 'space'
    }
  }
  return false
}
