import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {clean} from '../src/index.js'
import type {Figure, Measure} from './figure.js'

interface Labels {
  set: string
  url: string | null
  author: string
  date: string
}

/** Authors and dates of labelled pages, dates and leaks of portal pages, forbidden strings of posts. */
export const measure: Measure = (folder) => [...labelled(folder), ...portal(folder), ...posts(folder)]

function labelled(folder: string): Figure[] {
  const place = join(folder, 'pages/labelled')
  const author = {right: 0, count: 0}
  const none = {right: 0, count: 0}
  const date = {right: 0, count: 0}
  for (const id of readdirSync(place)) {
    const labels = JSON.parse(readFileSync(join(place, id, 'labels.json'), 'utf8')) as Labels
    const {metadata} = clean(readFileSync(join(place, id, 'page.html')), {url: labels.url, from: 'html'})
    if (labels.author === 'UNKNOWN') tally(none, metadata.authors.length === 0)
    else if (labels.author) tally(author, sameNames(metadata.authors, labels.author))
    if (/^\d/.test(labels.date)) tally(date, isAt(metadata.published, labels.date))
  }
  return [
    {set: 'labelled pages', name: 'author right', ...share(author), floor: 0.9},
    {set: 'labelled pages', name: 'no author where there is none', ...share(none), floor: 0.95},
    {set: 'labelled pages', name: "date right, at the label's precision", ...share(date), floor: 0.9},
  ]
}

function portal(folder: string): Figure[] {
  const place = join(folder, 'pages/portal')
  const {lines} = JSON.parse(readFileSync(join(folder, 'boilerplate.json'), 'utf8')) as {lines: string[]}
  const furniture = lines.map((line) => new RegExp(line, 'iu'))
  const dated = {right: 0, count: 0}
  let leaking = 0
  for (const name of readdirSync(place)) {
    const {text, metadata} = clean(readFileSync(join(place, name)), {from: 'html'})
    tally(dated, metadata.published !== undefined)
    if (text.split('\n').some((line) => furniture.some((pattern) => pattern.test(line.trim())))) leaking++
  }
  return [
    {set: 'portal pages', name: 'pages with a date', ...share(dated), floor: 0.9},
    {
      set: 'portal pages',
      name: 'pages with furniture in the text',
      value: leaking,
      floor: 0,
      sense: 'at most',
      count: dated.count,
    },
  ]
}

/** What no post of Sina may leave in its text. */
const forbidden =
  /责任编辑|海量资讯|appendQr|news_keyword_pub|正文下iframe|总声明|文末二维码|编辑姓名|炒股就看|股市回暖|点击进入专题|新浪声明|cms-style/

function posts(folder: string): Figure[] {
  const place = join(folder, 'sina')
  const names = readdirSync(place)
  const leaking = names.filter((name) => forbidden.test(clean(readFileSync(join(place, name))).text))
  return [
    {
      set: 'Sina posts',
      name: 'posts with a forbidden string',
      value: leaking.length,
      floor: 0,
      sense: 'at most',
      count: names.length,
    },
  ]
}

interface Tally {
  right: number
  count: number
}

function tally(figure: Tally, right: boolean): void {
  figure.count++
  if (right) figure.right++
}

function share({right, count}: Tally): {value: number; count: number} {
  return {value: right / (count || 1), count}
}

/** Whether the same people are named, in any order. */
function sameNames(authors: readonly string[], label: string): boolean {
  const key = (text: string): string => text.split(/\s+/).filter(Boolean).sort().join(' ')
  return key(authors.join(' ')) === key(label)
}

/** Whether every number of the label (year, month, …) is the one of the date. */
function isAt(published: string | undefined, label: string): boolean {
  const actual = (published?.match(/\d+/g) ?? []).map(Number)
  return (label.match(/\d+/g) ?? []).every((number, index) => actual[index] === Number(number))
}
