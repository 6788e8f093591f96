import {countHan} from '../han/ranges.js'
import {refusals} from './refusal.data.js'

/** Longer texts are articles, whatever they speak of, in characters. */
const longest = 400
/** So many Han characters in sentences that do not speak to the reader make an article. */
const enough = 60

/** What a sentence has that tells the reader what to do. */
const toReader =
  /[您你]|[请請](?!来|客|教|假|帖|愿|求)|[点點][击擊]|返回|[登注][录錄陆陸入册冊]|刷新|浏览器|瀏覽器|首[页頁]/u

/** Why `text`, all that a page says, is no article; undefined when it may be one. */
export function refusalOf(text: string): string | undefined {
  if (text.length > longest) return undefined
  const reason = refusals.find(({pattern}) => pattern.test(text))?.reason
  return reason && told(text) < enough ? reason : undefined
}

/** How much is told of anything else, in Han characters. */
function told(text: string): number {
  let sum = 0
  for (const sentence of text.split(/\n|(?<=[。！？；])/u)) {
    const count = countHan(sentence)
    if (count >= 10 && !toReader.test(sentence) && !refusals.some(({pattern}) => pattern.test(sentence)))
      sum += count
  }
  return sum
}
