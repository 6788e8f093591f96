import {findDates} from '../han/dates.js'
import {countHan} from '../han/ranges.js'
import {findRelative} from '../han/relative.js'
import {fold} from './fold.js'
import {bars, type CreditField} from './labels.data.js'
import {fieldOf, labelsIn} from './labels.js'
import type {Line} from './lines.js'
import {isOrganisation, isPerson, namesOf} from './names.js'

/** One thing that a credit line says, as printed. */
export interface Credit {
  field: CreditField
  value: string
  /** A name without a label: one that has a label says more. */
  bare?: true
}

/** Labels that say something of an event as well: a notice's `时间：` is no credit. */
const vague = [
  '时间',
  '日期',
  '发布',
  '发表',
  '出版',
  '来自',
  '图',
  '文',
  '阅读',
  '收藏',
  '设计',
  '策划',
  '视频',
  '查看',
  '翻译',
  '制作',
  '媒体',
]
/** A bar behind such a label, and a pen name: `文 | 小禾`. */
const signed = /^\s*[文图圖]\s{0,2}[|｜丨]\s{0,2}(?![的了在是])[\p{L}\p{N}·]{2,8}\s*$/u
/** What who reports is called. */
const reporters = '(?:记者|記者|通讯员|通訊員)'
/** What a line without any of has neither a label nor who reports. */
const telling = new RegExp(`[:：∶﹕|｜丨/／]|${reporters}`)

/**
 * Read a line that holds credits and nothing else.
 *
 *     2020年09月11日 18:05 来源：新华社 作者：张三 责任编辑：李四
 *     ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^       ^^^^           ^^^^
 *
 * @returns What it says, or `undefined` where anything else stands in the line.
 */
export function creditsOf(text: string): Credit[] | undefined {
  if (!telling.test(text)) return undefined
  const {credits, whole, labels} = readCredits(text)
  const [lone] = labels
  const weak =
    labels.length === 1 &&
    vague.includes(lone as string) &&
    credits.length < 2 &&
    !isPerson(credits[0]?.value ?? '') &&
    !signed.test(text)
  const named = labels.length > 0 || credits.some(({field, bare}) => field === 'authors' && !bare)
  return whole && named && !weak ? credits : undefined
}

/** A credit's value, with a comma between tags that only their links part. */
export function valueIn({text, links}: Pick<Line, 'text' | 'links'>, {field, value}: Credit): string {
  if (field !== 'tags') return value
  const tags = links.map(({start, end}) => text.slice(start, end).trim()).filter((tag) => value.includes(tag))
  return tags.length > 1 ? tags.join('，') : value
}

/** Read what credits there are in a line. `whole`: there is nothing else. */
export function readCredits(text: string): {credits: Credit[]; whole: boolean; labels: string[]} {
  if (text.length > 300) return {credits: [], whole: false, labels: []}
  const {key, back} = fold(text)
  const line = key.replace(/[()【】[\]<>]/g, ' ')
  const marks = labelsIn(line)
  const credits: Credit[] = []
  let whole = loose(text.slice(0, back(marks[0]?.start ?? line.length)), credits, marks.length > 0)
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.start ?? line.length
    const value = text.slice(back(mark.end), end === line.length ? text.length : back(end))
    const caption = /^图/.test(line.slice(mark.start)) && isCaption(value)
    whole = readValue(mark.field, value, credits) && whole && !caption
  }
  return {
    credits,
    whole,
    labels: marks.map(({start, end}) => line.slice(start, end).replace(/(?<![ :|/])[ :|/]+$|\s/g, '')),
  }
}

/** What a picture shows, behind `图：`, where others name who took it. */
function isCaption(value: string): boolean {
  const text = value.trim()
  return text.length >= 6 && countHan(text) >= 6 && !namesOf(text).some(isPerson) && !isOrganisation(text)
}

/** Where a credit has its date, told in full or from today. */
function dateIn(text: string): {start: number; end: number} | undefined {
  return findDates(text)[0] ?? findRelative(text)
}

/** What somebody is, before the name: `记者 任知远 通讯员李河`. */
const role = new RegExp(`^(?:本[报報刊网網台])?(?:特约|特約|实习|實習|见习|見習|首席)?${reporters}`, 'u')

/** What stands before the first label: a date, a medium's name, who reports, buttons. */
function loose(text: string, credits: Credit[], labelled: boolean): boolean {
  const date = dateIn(text)
  let rest = text
  if (date) {
    credits.push({field: 'published', value: text.slice(date.start, date.end)})
    rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
  }
  const people: string[] = []
  let roled = false
  for (const given of wordsOf(rest)) {
    const word = date ? given.replace(role, '') : given
    roled ||= word !== given
    if (word === '') continue
    if (bars.test(fold(word).key) || fieldOf(fold(word).key) === 'source') continue
    if ((date || labelled) && (isAddress(word) || issue.test(word))) continue
    if ((date || labelled) && isOrganisation(word) && word.length <= 20)
      credits.push({field: 'source', value: word, bare: true})
    else if (date && isPerson(word) && roled) people.push(word)
    else if (date && isPerson(word)) credits.push({field: 'authors', value: word, bare: true})
    else return false
  }
  if (people.length > 0) credits.push({field: 'authors', value: people.join('、')})
  return true
}

/** The number of a periodical: `2018年第12期`. */
const issue = /^(?:(?:19|20)\d{2}年?)?(?:第|总第|總第)\d{1,4}期$/

function isAddress(word: string): boolean {
  return /^(?:https?:)?[\w./-]{4,40}$/i.test(word) && /\.[a-z]{2}/i.test(word)
}

function readValue(field: CreditField, raw: string, credits: Credit[]): boolean {
  const end = /[(（【[]/.test(raw)
    ? /^[\s|｜丨/]+|(?<![\s|｜丨/])[\s|｜丨/]+$/g
    : /^[\s|｜丨/]+|(?<![\s|｜丨/)）】\]])[\s|｜丨/)）】\]]+$/g
  const value = raw.replace(end, '')
  switch (field) {
    case 'published':
    case 'modified':
      return dateOf(field, value, credits)
    case 'counter':
      return wordsOf(value).every(
        (word) => /^[\d,.万+次人条篇个]{1,9}$/.test(word) || loose(word, credits, true),
      )
    case 'control':
      return value.length <= 40 && wordsOf(value).every((word) => word.length <= 8)
    case 'alternativeTitle':
      credits.push({field, value})
      return value.length > 0
    case 'source':
      return sourceOf(value, credits)
    case 'tags':
      return tagsOf(value, credits)
    default:
      return peopleOf(field, value, credits)
  }
}

function dateOf(field: CreditField, value: string, credits: Credit[]): boolean {
  const date = dateIn(value)
  if (!date) return value === '' || /^[\d\s:./年月日-]{1,20}(?:\(?HKT\)?)?\s?$/.test(value)
  credits.push({field, value: value.slice(date.start, date.end)})
  return loose(`${value.slice(0, date.start)} ${value.slice(date.end)}`, credits, true)
}

/** Who wrote, behind the name of the medium: `河畔日报 记者 任知远`. */
const reporter = new RegExp(
  `[\\s　](?:本[报网台刊])?(?:特约|实习|见习|首席)?${reporters}[\\s　](?<people>.{2,30})$`,
  'u',
)

/** A medium's name, with what a bar may have behind it: a reporter, a date, buttons. */
function sourceOf(value: string, credits: Credit[]): boolean {
  const date = dateIn(value)
  const said = controlsFrom(date ? value.slice(0, date.start) : value)
  const people = reporter.exec(said)
  if (people) {
    const rest = value.slice(said.length)
    return (
      sourceOf(said.slice(0, people.index), credits) &&
      peopleOf('authors', people.groups?.people ?? '', credits) &&
      loose(rest, credits, true)
    )
  }
  const source = said.replace(
    /^[^\p{L}\p{N}《“「『]+|(?<![^\p{L}\p{N}》”」』!！])[^\p{L}\p{N}》”」』!！]+$/gu,
    '',
  )
  if (source.length > 40 || /[。！？!?="<>]/.test(source)) return false
  if (source) credits.push({field: 'source', value: source})
  const rest = value.slice(value.indexOf(source) + source.length)
  return loose(rest, credits, true)
}

function tagsOf(value: string, credits: Credit[]): boolean {
  const tags = controlsFrom(value).trim()
  if (value.length > 120 || /[。！？!?“”「」=]/.test(tags)) return false
  if (tags) credits.push({field: 'tags', value: tags})
  return wordsOf(tags).every((word) => word.length <= 16) && loose(value.slice(tags.length), credits, true)
}

function peopleOf(field: CreditField, value: string, credits: Credit[]): boolean {
  const date = dateIn(value)
  const people = controlsFrom(date ? value.slice(0, date.start) : value).trim()
  if (people.length > 60 || /[。！？!?“”「」=]/.test(people)) return false
  credits.push({field, value: people})
  const rest = value.slice(people.length)
  const short = people === '' || namesOf(people).length > 0 || people.length <= 12
  return short && (rest.trim() === '' || loose(rest, credits, true))
}

/** A value up to the buttons and counters behind it: `任知远 阅读(128)`. */
function controlsFrom(value: string): string {
  for (const {0: word, index} of value.matchAll(/[^\s\u3000|｜()（）【】[\]]+/g)) {
    if (index > 0 && bars.test(fold(word).key))
      return value.slice(0, index).replace(/(?<![\s|｜(（【[])[\s|｜(（【[]+$/, '')
  }
  return value
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\u00a0\u3000|｜丨·•,，()（）【】[\]]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
