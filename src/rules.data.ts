/**
 * Every rule there is. `ledger` rows are changes that were made; the others are messages, by severity.
 * `{name}` in a reason is filled with a value.
 */
export const rules = {
  // decode
  'decode-label': {
    severity: 'info',
    reason: 'Unexpected encoding label `{actual}`, the bytes are `{expected}`',
  },
  'decode-lost': {
    severity: 'warning',
    reason: 'Unexpected bytes that are no text in `{encoding}`, {count} replaced by U+FFFD',
  },
  // verify
  'verify-lost': {
    severity: 'error',
    reason: 'Unexpected loss of {count} Han characters without a record: `{actual}`',
  },
  // article: finding
  'article-outside': {severity: 'ledger', reason: 'It stands outside the article'},
  'article-furniture': {severity: 'ledger', reason: 'It is {what}, no part of the article'},
  'article-form': {severity: 'ledger', reason: 'It is a form or a player, no part of the article'},
  'article-hidden': {severity: 'ledger', reason: 'The page does not show it'},
  'structure-ruby': {severity: 'ledger', reason: 'It is a reading beside the text'},
  'structure-raised': {
    severity: 'ledger',
    reason: 'Raised or lowered, written in characters that are so by themselves',
  },
  'structure-quote': {severity: 'ledger', reason: 'It is a stock quote that the page fills in'},
  'structure-image': {
    severity: 'ledger',
    reason: 'Its picture has no address, or is a sign and no illustration',
  },
  'site-drop': {severity: 'ledger', reason: '{why}'},
  'site-miss': {
    severity: 'warning',
    reason: 'Unexpected page of {site}, expected the body where its row says; found by evidence',
  },
  'article-embedded': {severity: 'info', reason: 'Unexpected body in a script (`{key}`), read from there'},
  'article-pages': {
    severity: 'info',
    reason: 'Unexpected article in several pages, this is one; {count} more to read',
  },
  'no-article': {severity: 'warning', reason: 'Unexpected page without an article, expected one'},
  // read
  'limit-depth': {severity: 'warning', reason: 'Unexpected nesting deeper than {limit}, laid flat'},
  'limit-marks': {
    severity: 'warning',
    reason: 'Unexpected number of marks, expected Markdown; read as text from there',
  },
  'read-empty': {severity: 'warning', reason: 'Unexpected empty input, expected a document'},
  // stream
  'record-json': {severity: 'error', reason: 'Cannot read the line, expected JSON in UTF-8'},
  'record-shape': {
    severity: 'error',
    reason:
      'Cannot clean the record `{actual}`, expected one of `html`, `markdown`, `text`, `base64` with a string',
  },
  'record-base64': {severity: 'error', reason: 'Cannot read `base64`, expected Base64 (RFC 4648)'},
  'record-empty': {severity: 'error', reason: 'Cannot clean an empty record, expected a document'},
  'record-articleless': {severity: 'error', reason: 'Cannot find an article in the page'},
  'record-refused': {severity: 'error', reason: '{reason}'},
  'record-timeout': {
    severity: 'error',
    reason: 'Cannot clean the record in {seconds} s, its thread was replaced',
  },
  'record-crash': {
    severity: 'error',
    reason: 'Cannot clean the record, its thread died and was replaced: {reason}',
  },
  'record-limit': {severity: 'error', reason: 'Cannot read a record of this size: {reason}'},
  'record-unreadable': {severity: 'error', reason: 'Cannot read on in the input: {reason}'},
  // write
  'unsafe-link': {severity: 'ledger', reason: 'An address of this scheme is not followed; the text is left'},
  'unsafe-image': {severity: 'ledger', reason: 'An address of this scheme shows no picture'},
  // article: edges
  'trim-credit': {severity: 'ledger', reason: 'A credit line, now in the metadata'},
  'trim-title': {severity: 'ledger', reason: 'A title, now in the metadata'},
  'trim-repeat': {severity: 'ledger', reason: 'The title, printed once more'},
  'trim-link': {severity: 'ledger', reason: 'A link to where the text was taken from'},
  'trim-topic': {severity: 'ledger', reason: 'Links to other articles'},
  'trim-pager': {severity: 'ledger', reason: 'Links to other pages'},
  'trim-promotion': {severity: 'ledger', reason: 'A promotion of the site, its app or account'},
  'trim-disclaimer': {severity: 'ledger', reason: 'A disclaimer of the site'},
  'trim-interface': {severity: 'ledger', reason: 'A control of the page'},
  'trim-farm': {severity: 'ledger', reason: 'A sentence that a content farm put in'},
  'trim-rule': {severity: 'ledger', reason: 'A rule at an end of the article, which parts nothing any more'},
  'trim-end': {severity: 'ledger', reason: 'A mark of the end'},
  'trim-site': {severity: 'ledger', reason: '{reason}'},
  'trim-decoration': {severity: 'ledger', reason: 'A name of the site or account inside another field'},
  'trim-alt': {severity: 'ledger', reason: 'A placeholder for a description of an image'},
  // sections
  'sections-run-in': {
    severity: 'ledger',
    reason: 'The mark behind a heading that opened its paragraph gave way to a line of its own',
  },
  'sections-join': {severity: 'ledger', reason: 'A number and the title below it, now one heading'},
  'sections-doubt': {
    severity: 'info',
    reason: 'Unexpected `{actual}`, which could be a heading, outside of a run, left as a paragraph',
  },
  // repair
  'repair-possible': {severity: 'info', reason: 'Unexpected `{actual}`, expected `{expected}` ({rule})'},
  'shift-gbk': {severity: 'ledger', reason: 'GBK bytes that had shifted by one. {note}'},
  'shift-encoding': {severity: 'ledger', reason: 'Text that was read in a wrong encoding. {note}'},
  'encoding-lost': {
    severity: 'warning',
    reason: 'Unexpected `{actual}`, text that was lost in a wrong encoding',
  },
  'encoding-mostly-lost': {
    severity: 'warning',
    reason: 'Unexpected document that is mostly lost in a wrong encoding',
  },
  'shift-unread': {
    severity: 'warning',
    reason: 'Unexpected number of damaged places, expected fewer: those from here on were not looked at',
  },
  'shift-doubt': {severity: 'warning', reason: 'Unexpected `{actual}`, expected one of `{expected}`'},
  'pinyin-annotation': {severity: 'ledger', reason: 'Pinyin behind a character that it is the reading of'},
  'join-excerpt': {severity: 'ledger', reason: 'Excerpt marker, not part of the text'},
  'join-page': {severity: 'ledger', reason: 'Page break in the middle of a sentence'},
  'join-line': {severity: 'ledger', reason: 'Line broken at a fixed width'},
  'layout-indent': {severity: 'ledger', reason: 'Indent made of spaces, layout and not text'},
  'layout-space': {severity: 'ledger', reason: 'Space behind a lead whose bold was lost'},
  'punctuation-fold': {severity: 'ledger', reason: 'Full-width mark that was folded to ASCII'},
  'width-ascii': {severity: 'ledger', reason: 'Full-width letters or digits, written in ASCII'},
  'mask-escape': {severity: 'ledger', reason: 'Mark in place of hidden characters, not emphasis'},
  'emphasis-edge': {
    severity: 'ledger',
    reason: 'Bold that no parser of CommonMark sees, its mark moved past the punctuation',
  },
  spacing: {severity: 'ledger', reason: 'Space between Han and Latin, as asked for'},
  // script
  'script-block': {
    severity: 'ledger',
    reason: 'Characters of this block written in the script that was asked for',
  },
  'script-span': {severity: 'ledger', reason: 'Written in the script that was asked for'},
  'script-spoilt': {severity: 'warning', reason: 'Unexpected `{actual}`, expected `{expected}`'},
  'script-length': {
    severity: 'warning',
    reason: 'Unexpected conversion of `{before}` to `{after}`, expected as many characters',
  },
  // matter
  'matter-theme': {severity: 'ledger', reason: 'A switch of a site theme, not of the article'},
  'matter-slug': {severity: 'ledger', reason: 'An address made by a machine'},
  'matter-feed': {severity: 'ledger', reason: 'The author is the feed, which is the source'},
  'matter-date': {severity: 'ledger', reason: 'A date is told in ISO 8601'},
  'matter-markup': {severity: 'ledger', reason: 'Tags of HTML in a field, which is text'},
  'matter-rest': {severity: 'ledger', reason: 'Names and comments of the front matter'},
  'matter-broken': {
    severity: 'warning',
    reason: 'Unexpected front matter that is no {format}, read line by line',
  },
  'matter-unclosed': {
    severity: 'warning',
    reason: 'Unexpected front matter without a closing fence, read up to the first empty line',
  },
  // sections: the linter
  'numbering-start': {
    severity: 'warning',
    reason: 'Unexpected `{actual}` at the start of a run, expected `{expected}`',
  },
  'numbering-gap': {
    severity: 'warning',
    reason: 'Unexpected `{actual}` after `{before}`, expected `{expected}`',
  },
  'numbering-repeat': {severity: 'warning', reason: 'Unexpected second `{actual}`, expected `{expected}`'},
  'numbering-mark': {severity: 'warning', reason: 'Unexpected marker `{actual}`, expected `{expected}`'},
  'numbering-form': {
    severity: 'info',
    reason: 'Unexpected `{actual}` in a run of `{before}`, expected `{expected}`',
  },
  'numbering-lone': {
    severity: 'info',
    reason: 'Unexpected `{actual}` alone on its level, expected a second heading or none',
  },
  'numbering-level': {
    severity: 'info',
    reason: 'Unexpected `{actual}` below `{before}`, expected `{expected}`',
  },
  'numbering-mixed': {
    severity: 'info',
    reason: 'Unexpected `{actual}` in a document numbered with `{before}`, expected one system',
  },
  'numbering-end': {severity: 'warning', reason: 'Unexpected `{actual}` at the end of a heading, remove it'},
  'numbering-contents': {
    severity: 'warning',
    reason: 'Unexpected entry `{actual}` in the table of contents, expected the title of a heading',
  },
  'numbering-unlisted': {
    severity: 'warning',
    reason: 'Unexpected heading `{actual}`, expected it in the table of contents',
  },
} as const satisfies Record<string, Rule>

export interface Rule {
  severity: 'ledger' | 'info' | 'warning' | 'error'
  reason: string
}

export type RuleId = keyof typeof rules
