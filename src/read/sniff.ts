import {countHan} from '../han/ranges.js'
import type {Kind} from '../types.js'

/** A page, or a piece of one, opens with one of these. */
const opensPage =
  /^\s{0,200}(?:<!--[\s\S]{0,2000}?-->\s{0,200}|<\?xml[^>]{0,200}>\s{0,200}){0,4}<(?:!doctype|html|head|body|meta|title|link|script|style)\b/i

/** Elements that hold running text in scraped HTML, no escapes and no addresses of Markdown, and code of Markdown. */
const tag =
  /^ {0,3}(?:`{3,}[^`\n]*|~{3}.*)$|`[^`\n]{1,1000}`|(?<!\\|\]\(|\]: )<(\/?)(p|div|br|span|font|section|article|table|tbody|tr|td|center|h[1-6]|ul|ol|li|img|figure|blockquote|strong|b|em|i|a|hr|main|header|script|style)\b[^<>]{0,2000}>/gim
const empty = /^(?:br|img|hr)$/i
/** Where their content ends that is no text. */
const closings: Readonly<Record<string, RegExp>> = {
  script: /<\/script\b[^>]{0,200}>/gi,
  style: /<\/style\b[^>]{0,200}>/gi,
}

/** Lines that only Markdown has. One is enough. */
const markdownSigns: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]\S/m, // heading
  /^ {0,3}(?:`{3,}|~{3,})/m, // fence
  /!?\[[^\]\n]{0,300}\]\([^()\s]{1,2000}(?:\s"[^"\n]{0,200}")?\)/, // link, image
  /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/m, // definition
  /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|/m, // row under a table's head
  /<!--/, // comment, such as an excerpt mark
  /\\[!-/:-@[-`{-~]/, // escape
]

/** Lines that belong together in Markdown although no blank line parts them. */
const joined = /^ {0,8}(?:[-*+>|]|\d{1,9}[.)])(?:\s|\|)|^ {2,}\S|[ \t]{2}$|\\$/

/**
 * Tell what the body of a document is.
 *
 * HTML: a page, or text that stands inside elements. Text: lines follow each other without blank lines and without
 * a sign of Markdown, so that each is a paragraph. Everything else is Markdown.
 *
 * @param body  The document, front matter aside.
 * @param post  Whether front matter stood before it.
 */
export function sniff(body: string, post: boolean): Kind {
  if (opensPage.test(body) || isMarkup(body)) return 'html'
  if (post || markdownSigns.some((sign) => sign.test(body))) return 'markdown'
  return hasBareLines(body) ? 'text' : 'markdown'
}

/** Whether the text of `body` stands inside elements: at least nine characters of ten. */
function isMarkup(body: string): boolean {
  let depth = 0
  let inside = 0
  let outside = 0
  let from = 0
  let breaks = 0
  let tags = 0
  // What closes nowhere is looked for once.
  const unclosed = new Set<RegExp>()
  tag.lastIndex = 0
  for (let match = tag.exec(body); match; match = tag.exec(body)) {
    if (match[2] === undefined) {
      // Code of Markdown, but none inside an element.
      tag.lastIndex = depth > 0 ? match.index + 1 : codeEnd(body, match)
      continue
    }
    const amount = weigh(body.slice(from, match.index))
    if (depth > 0) inside += amount
    else outside += amount
    from = match.index + match[0].length
    tags++
    const closing = closings[match[2].toLowerCase()]
    if (closing) {
      if (!match[1] && !unclosed.has(closing)) {
        closing.lastIndex = from
        if (closing.test(body)) tag.lastIndex = from = closing.lastIndex
        else unclosed.add(closing)
      }
      continue
    }
    if (empty.test(match[2])) breaks += /^br$/i.test(match[2] as string) ? 1 : 0
    else if (match[1]) depth = Math.max(0, depth - 1)
    else if (!match[0].endsWith('/>')) depth++
  }
  outside += depth > 0 ? 0 : weigh(body.slice(from))
  if (depth > 0) inside += weigh(body.slice(from))
  if (tags === 0) return false
  return inside > 0 && inside >= 9 * outside ? true : breaks >= 2 && !/\n[ \t]*\n/.test(body.trim())
}

/** Where code ends that `match` begins: a span, or a fence and all up to its like. */
function codeEnd(body: string, {0: code, index}: RegExpExecArray): number {
  const end = index + code.length
  const [fence] = /^ {0,3}(?:`{3,}|~{3,})/.exec(code) ?? []
  if (fence === undefined) return end
  const close = body.indexOf(`\n${fence.trimStart()}`, end)
  return close === -1 ? body.length : close + fence.length + 1
}

/** Comments weigh nothing. */
function weigh(text: string): number {
  const visible = text.includes('<') ? text.replace(/<!--[\s\S]*?-->/g, '') : text
  return countHan(visible) || visible.trim().length / 4
}

/** Whether two lines of Chinese follow each other that Markdown would make one paragraph of. */
function hasBareLines(body: string): boolean {
  let before = ''
  for (const line of body.split('\n')) {
    const bare = line.trim() !== '' && !joined.test(line.replace(/\r$/, ''))
    if (bare && before && countHan(before + line) > 0) return true
    before = bare ? line : ''
  }
  return false
}
