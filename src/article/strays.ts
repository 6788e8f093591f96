import type {VFile} from 'vfile'
import {record} from '../messages.js'
import {isProse} from './line.js'
import type {Line, Lines} from './lines.js'

/** Longest line that is a link to somewhere else and no text, in characters. */
const longest = 60

/** What says that the links below it belong to the text. */
const announces = /[：:]\s*$|如下|以下|下列|下面|链接|鏈接|網址|网址|网站|網站|参考|參考|资料|資料|附/

/** Dates and bullets that lists of news print beside a link. */
const beside =
  /[(（[]?\s?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?(?:[AP]M)?)?\s?[)）\]]?|^[·•■◆▪>»\s【-]{1,4}|[\s】]{1,4}$/g

/**
 * Take links off the ends of the body of a page: those above the first prose, and two or more below the last.
 *
 *     订阅短信，随时看新闻          a link alone above the text
 *     正文……
 *     ·渡口停航 (2005-04-27)       links alone below it
 *     ·新桥通车 (2005-04-20)
 *
 * Attachments, and links that the text announces (`名单如下：`), stay.
 */
export function trimStrays(lines: Lines, file: VFile): void {
  const all = lines.all.filter(({text}) => text.trim())
  const first = all.findIndex(isProse)
  if (first === -1) return
  const above = all.slice(0, first).filter((line) => !line.heading && isStray(line))
  const last = all.findLastIndex((line) => !isStray(line))
  const below = all.slice(last + 1)
  const opener = all[last] as Line
  // One link alone may belong to the text, one in brackets of its own does not.
  const bracketed = below.some(({text}) => /^【.*】$/.test(text.trim()))
  const loose =
    (bracketed || (below.length > 1 && isProse(opener))) && !announces.test(opener.text.slice(-30))
  for (const line of loose ? [...above, ...below] : above) {
    record(file, 'trim-topic', {
      action: 'remove',
      before: line.text.trim(),
      ...(line.position ? {position: line.position} : {}),
    })
    lines.remove(line)
  }
}

/** Whether a line is links and nothing else, and they lead to pages. */
function isStray({text, links, images}: Line): boolean {
  const line = text.replace(beside, '').trim()
  if (links.length === 0 || images.length > 0 || line.length > longest || /[。；]/.test(line)) return false
  if (
    links.some(({url}) =>
      /\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|wps|ofd|txt|torrent|mp[34])(?:[?#]|$)/i.test(url),
    )
  )
    return false
  const linked = links.reduce(
    (sum, {start, end}) => sum + text.slice(start, end).replace(beside, '').trim().length,
    0,
  )
  return /[々〇㐀-鿿𠀀-𳑹]{2}/u.test(line) && linked >= line.length * 0.9
}
