import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import {findDates} from '../han/dates.js'
import {countHan} from '../han/ranges.js'
import type {Metadata} from '../types.js'
import {namesIn} from './bylines.js'
import {type Credit, readCredits, valueIn} from './credits.js'
import {isLinked, isProse} from './line.js'
import type {Line} from './lines.js'
import {peoplePages} from './names.data.js'
import {isName, isPerson} from './names.js'
import {pageLines} from './page-lines.js'
import {candidatesOf, propose} from './propose.js'
import {isTitle, keyOf, titleOf} from './titles.js'

/** Lines above a body among which its title is looked for, and below it for what was printed there. */
const reach = {above: 40, below: 10}

/**
 * Read what stands around the body of a page for everyone to see: title, time and credits.
 *
 *     河畔网 > 地方 > 正文
 *     小镇图书馆开门                                  title, named by `<title>` or a heading
 *     2020年09月11日 18:05 来源：河畔社 作者：任知远    credits, near it
 *     正文……
 *     （责任编辑：李河）                               what is printed below
 */
export function readSurroundings(tree: Root, file: VFile): void {
  const lines = pageLines(tree)
  const [start, end] = bodyOf(lines)
  if (start > end) return
  const first = titleLine(lines, start, file) ?? named(lines, file)
  const title = first === undefined ? undefined : whole(lines, first, file)
  if (title !== undefined) dashed(lines[title + 1], file)
  const from = title ?? Math.max(0, start - 12)
  let dated = false
  const to = title === undefined || title <= start ? start + 4 : title + 6
  for (let index = from; index < Math.min(to, lines.length); index++) {
    const line = lines[index] as Line
    if (index !== title && read(line, (index < start ? 5 : 3.5) - (index - from) * 0.05, file)) dated = true
  }
  const below = title === undefined ? [] : lines.slice(title + 1, Math.min(start, title + 7))
  if (dated || below.some(({text}) => text.length <= 80 && /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(text)))
    bare(below, file)
  // An old template may have its line above the title.
  for (let index = from - 1; !dated && index >= Math.max(0, from - 4); index--) {
    dated = read(lines[index] as Line, 3, file)
  }
  for (const line of lines.slice(end + 1, end + 1 + reach.below)) read(line, dated ? 1 : 3, file)
  if (!dated) anywhere(lines, file)
}

/** `——记乡邮员老罗的三十年`: a dash below the title opens a subtitle (GB/T 15834, 4.13.3.9). */
function dashed(line: Line | undefined, file: VFile): void {
  const text = line?.text.trim() ?? ''
  const value = /^(?:[—─―－]{1,3}|-{2,3})\s?(?<value>[^\s—─―－-][^。；!！]{3,38})$/u.exec(text)?.groups?.value
  propose(file, 'subtitle', value, 'line subtitle', 4)
}

/** First and last line of the densest run of prose: the largest sum of Han characters, less what is no prose. */
function bodyOf(lines: readonly Line[]): [number, number] {
  let best: [number, number] = [0, -1]
  let most = 0
  let sum = 0
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += isProse(line) ? Math.min(countHan(line.text), 300) : isLinked(line) ? -25 : -8
    if (sum > most) {
      most = sum
      best = [from, index]
    }
  }
  return best
}

/** Whether a title that is known has these words: at its head, or many of them, for the names of sites stand behind. */
function isNamed(key: string, known: string): boolean {
  return known.includes(key) && (known.startsWith(key) || key.length >= 8 || key.length * 2 >= known.length)
}

/**
 * The line that `<title>` or a heading says is the title.
 *
 * Where the head of the page has a title, a heading of a lower level that says something else is one of the text.
 */
function titleLine(lines: readonly Line[], start: number, file: VFile): number | undefined {
  const said = candidatesOf(file).filter(({field}) => field === 'title')
  const keys = said.map(({value}) => keyOf(value))
  const titled = said.some(({value}) => isTitle(titleOf(value).title))
  let best: number | undefined
  let most = 0
  for (
    let index = Math.min(start + 1, lines.length - 1);
    index >= Math.max(0, start - reach.above);
    index--
  ) {
    const line = lines[index] as Line
    const key = keyOf(line.text)
    if (key.length < 4 || key.length > 60 || isLinked(line) || /[。；]/.test(line.text)) continue
    const named = keys.some((known) => isNamed(key, known))
    if (!named && titled && (line.block as Element).tagName !== 'h1') continue
    // Nearer lines come first, so a longer one must be plainly longer.
    const score = (named ? key.length : 0) + (line.heading ? 6 : 0)
    if (score > most + (best === undefined ? 0 : 2) && (named || (line.heading && index <= start))) {
      most = score
      best = index
    }
  }
  return best
}

/** A title may run over several lines: those that `<title>` has together are proposed as one. Index of the last. */
function whole(lines: readonly Line[], index: number, file: VFile): number {
  const known = candidatesOf(file)
    .filter(({field}) => field === 'title')
    .map(({value}) => keyOf(value))
  let text = (lines[index] as Line).text.trim()
  let last = index
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= 3 && lines[at]; at += step) {
      const part = (lines[at] as Line).text.trim()
      const joined = step < 0 ? part + text : text + part
      if (keyOf(part).length < 2 || text.includes(part) || !known.some((key) => key.includes(keyOf(joined))))
        break
      text = joined
      last = Math.max(last, at)
    }
  }
  propose(file, 'title', text, 'line title', 5)
  return last
}

/** The first line that is what `<title>` opens with, wherever it stands: agendas and lists have no prose to lead to it. */
function named(lines: readonly Line[], file: VFile): number | undefined {
  const known = candidatesOf(file)
    .filter(({field}) => field === 'title')
    .map(({value}) => keyOf(value))
  const index = lines.findIndex((line) => {
    if (line.text.length > 200 || isLinked(line)) return false
    const key = keyOf(line.text)
    return key.length >= 6 && known.some((title) => title.startsWith(key))
  })
  return index === -1 ? undefined : index
}

const posted =
  /^(?:[(（[【][^)）\]】]{0,20}[)）\]】])?\s*(?:由\s*)?(?<name>[^\s，。：:()（）[\]【】]{2,16}?)\s*(?:发表于|發表於|发布于|發布於|张贴|張貼|写于|上传于|Posted\b|@)/u
/** `由任知远于2005-06-14发表`, `Posted by Ren at …` */
const by =
  /^(?:由\s{0,2}(?<han>[^\s，。：:于於]{2,16}?)\s{0,2}(?:于|於|在)\s{0,2}\d|(?:posted|written|submitted|published)\s+by:?\s+(?<latin>[^\s,|]{2,24}))/iu
/** Words beside which a date is not that of the article. */
const other =
  /版权|版權|copyright|©|备案|備案|注册|建立于|建站|有效期|截止|会议时间|报名|生日|ICP|当前时间|今天是|最后登录|上次登录|点评|楼|(?:引用|检索|访问|檢索|訪問)日期/i

/** Words before the date of an article. */
const labels = /(?:发布|發布|发表|發表|更新|录入|发文|刊发|时间|日期)[^。]{0,8}$/

/** Words behind it: `本文于2021年3月5日首发。` */
const issued = /^.{0,8}(?:发布|發布|发表|發表|刊发|刊登|刊载|首发)/

/** A sentence tells when something happened, unless it names the date as that of the article. */
function isOfEvent(line: Line, text: string, {start, end}: {start: number; end: number}): boolean {
  if (isProse(line) && text.length > 60) return true
  return /[。！？]$/.test(text) && !labels.test(text.slice(0, start)) && !issued.test(text.slice(end))
}

/** Read one line. Whether it has a date. */
function read(line: Line, weight: number, file: VFile): boolean {
  const text = line.text.replace(/\s+/g, ' ').trim()
  if (text.length > 200 || other.test(text)) return false
  const {credits, whole} = readCredits(text)
  const labelled = credits.filter(({field}) => field !== 'published')
  for (const credit of labelled) {
    const named = credit.field === 'authors' || credit.field === 'editors'
    say(
      {...credit, value: valueIn(line, credit)},
      whole ? Math.max(weight, named ? 4.5 : 0) : weight - 2,
      file,
    )
  }
  const {han, latin} = by.exec(text)?.groups ?? {}
  const author = posted.exec(text)?.groups?.name ?? han ?? latin
  if (author && findDates(text).length > 0) propose(file, 'authors', author, 'line posted', weight - 1)
  const names = labelled.length === 0 && !isLinked(line) ? namesIn({text, links: []}) : undefined
  if (names) propose(file, 'authors', names.join('、'), 'line byline', weight - 1)
  const date = findDates(text).find(({precision}) => precision === 'day' || precision === 'time')
  if (!date || isOfEvent(line, text, date)) return false
  const plain = text.length - (date.end - date.start)
  const trust = whole ? weight : plain <= 40 ? weight - 1 : weight - 2
  const time = date.precision === 'time' ? 0.5 : 0
  const field = /(?:更新|修改)(?:时间|时间|日期|于)?\s*(?:[：:]\s*)?$/.test(text.slice(0, date.start))
    ? 'modified'
    : 'published'
  propose(file, field, text.slice(date.start, date.end), 'line', trust + time)
  if (field === 'modified') propose(file, 'published', text.slice(date.start, date.end), 'line', 1)
  return field === 'published'
}

function say({field, value, bare}: Credit, weight: number, file: VFile): void {
  if (field === 'counter' || field === 'control' || field === 'staff') return
  propose(file, field as keyof Metadata, value, 'line', bare ? weight - 0.5 : weight)
}

/** A medium by the end of its name, of a kind that no menu has. */
const medium =
  /^[々〇㐀-鿿𠀀-𳑹·]{1,8}(?:日报|晚报|早报|晨报|时报|快报|商报|青年报|都市报|周报|周刊|电视台|广播电台|通讯社|新华社|中新社|新闻社|新闻网|杂志社|客户端|日報|晚報|時報|週刊|電視台|通訊社)$/u

/**
 * Elements of a line below the title that stand alone, no label before them: a medium, a person, a link to the page
 * of one. Near a date only.
 */
function bare(lines: readonly Line[], file: VFile): void {
  for (const line of lines) {
    const text = line.text.trim()
    const link = line.text.length <= 200 ? line.links.find(({url}) => peoplePages.test(url)) : undefined
    const name = link && line.text.slice(link.start, link.end).trim()
    if (medium.test(text)) propose(file, 'source', text, 'line', 1.5)
    else if (name && isName(name)) linked(name, file)
    else if (isPerson(text) && !isLinked(line)) propose(file, 'authors', text, 'line', 1.5)
  }
}

/** A link to the page of somebody is of the author, or of the account that put the article there. */
function linked(name: string, file: VFile): void {
  const known = candidatesOf(file).some(({field, value}) => field === 'authors' && value === name)
  propose(file, known || isPerson(name) ? 'authors' : 'source', name, 'line link', 1.5)
}

/** A date somewhere, when there is none where it should be: first those that a label names. */
function anywhere(lines: readonly Line[], file: VFile): void {
  let weight = 2
  for (const line of lines) {
    const text = line.text.replace(/\s+/g, ' ').trim()
    if (text.length > 80 || isLinked(line) || other.test(text)) continue
    const date = findDates(text)[0]
    if (!date || (date.precision !== 'time' && date.precision !== 'day')) continue
    if (isOfEvent(line, text, date)) continue
    const labelled = labels.test(text.slice(0, date.start))
    if (!labelled && date.precision !== 'time') continue
    propose(file, 'published', text.slice(date.start, date.end), 'line', labelled ? 2 : Math.max(weight, 0.1))
    weight -= 0.5
  }
}
