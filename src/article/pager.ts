import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import {report} from '../messages.js'
import {addressOf} from './flow/address.js'
import {fold} from './fold.js'
import {candidatesOf} from './propose.js'
import {attribute, selectAll} from './select.js'
import {visibleText} from './text.js'

/** Most pages that one article has. */
const most = 60

/** Longest text of a link to another page, and with sown pinyin. */
const longest = {plain: 12, annotated: 60}

/** What a link to another page says, on folded text. */
const number = /^[【[(]?(?:第 ?)?(\d{1,2})(?: ?页)?[】\])]?$/
const step =
  /^[<《«‹ ]{0,3}(?:[上下][一1]?页|[前后]一?页|余下全文|(?:阅读|显示|浏览|查看)全文|尾页|末页|首页)[>》»›: ]{0,3}$/
/** Pictures that say so. */
const picture = /(?:next|prev)_?page|page_?(?:next|prev)|(?:next|prev|xiayiye|shangyiye)\.(?:gif|jpe?g|png)/i

/** Where an address has the number of a page: `123-2.html`, `123_2.shtml`, `?page=2`. */
const numbered = /^(.{8,}?)(?:[-_](\d{1,2})(?=\.\w{3,5}$)|[-_](\d{1,2})$|([?&](?:page|p|pn)=)(\d{1,2})$)/

/** A link that turns the page. */
interface Turn {
  link: Element
  url: string
  stem: string
}

/**
 * Find the other pages of an article that is printed on several, and take out the pictures that lead there.
 *
 *     [1] [2] [3] 下一页        /2021/11/26/123.html, 123_2.html, 123_3.html
 *
 * Numbers and steps count only where the addresses are of one article: they differ in the number of a page alone.
 * Pictures have no text, so nothing is lost with them.
 *
 * @returns Addresses in the order of the page, absolute where its own is known.
 */
export function otherPages(tree: Root, file: VFile, base: string | undefined): string[] {
  const own = new Set(
    candidatesOf(file).flatMap(({field, value}) => (field === 'url' ? stemOf(value).stem : [])),
  )
  const turns = selectAll(tree, 'a[href]').flatMap((link) => turnOf(link, base) ?? [])
  const counts = new Map<string, number>()
  for (const {stem} of turns) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const ours = turns.filter(({stem, url}) =>
    own.size > 0 ? own.has(stem) || endsAlike(stem, own) : counts.get(stem) !== 1 || stemOf(url).page === 2,
  )
  for (const {link} of ours) if (visibleText(link) === '') link.children = []
  const current = candidatesOf(file).find(({field}) => field === 'url')?.value
  const urls = [...new Set(ours.map(({url}) => url))].filter((url) => url !== current)
  return urls.length <= most ? urls : []
}

/** Say where the other pages are. */
export function reportPages(urls: readonly string[], file: VFile): void {
  if (urls.length > 0)
    report(file, 'article-pages', {values: {count: urls.length}, note: urls.join('\n'), expected: [...urls]})
}

function turnOf(link: Element, base: string | undefined): Turn | undefined {
  const text = visibleText(link)
  if (text.length > (text.includes('(') ? longest.annotated : longest.plain)) return undefined
  const said = fold(text).key.trim()
  const image = said === '' && selectAll(link, 'img').some((img) => picture.test(attribute(img, 'src')))
  if (!image && !step.test(said) && !number.test(said)) return undefined
  const href = attribute(link, 'href')
  const url = addressOf(href, base) || (/^(?!\w{1,20}:|#)[!-~]{3,300}$/.test(href) ? href : '')
  if (!url) return undefined
  const {stem, page} = stemOf(url)
  const first = page === undefined && number.exec(said)?.[1] === '1'
  return first || (page !== undefined && fits(said, page)) ? {link, url, stem} : undefined
}

/** A number in a pager and in its address agree, or differ by one where pages count from 0. */
function fits(said: string, page: number): boolean {
  const shown = number.exec(said)?.[1]
  return shown === undefined || Math.abs(Number(shown) - page) <= 1
}

function stemOf(url: string): {stem: string; page?: number} {
  const bare = url.replace(/#.{0,300}$/, '')
  const match = numbered.exec(bare)
  if (!match) return {stem: bare.replace(/\.\w{3,5}$/, '')}
  const page = Number(match[2] ?? match[3] ?? match[5])
  return {stem: (match[1] as string).replace(/\.\w{3,5}$/, ''), page}
}

/** Relative addresses, and those of another host of the publisher, have the path in common. */
function endsAlike(stem: string, own: ReadonlySet<string>): boolean {
  const path = stem.replace(/^https?:\/\/[^/]{1,100}/, '')
  return path.length >= 8 && [...own].some((known) => known.endsWith(path.replace(/^\.{1,2}(?=\/)/, '')))
}
