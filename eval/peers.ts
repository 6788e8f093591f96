import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readability} from '@mozilla/readability'
import {DefuddleClass} from 'defuddle/node'
import {parseHTML} from 'linkedom'
import {decode} from '../src/decode/index.js'
import {clean} from '../src/index.js'
import {type Figure, type Measure, shingleF1} from './figure.js'
import {leaks} from './pages.js'
import {visible} from './visible.js'

/** From a page, as a string, to the text of its article. */
type Extract = (html: string, url: string) => string

/** What could be picked instead, each with the text that its users get. */
const extractors: Readonly<Record<string, Extract>> = {
  zhengwen: (html, url) => clean(html, {url}).text,
  Readability: (html) => {
    const {document} = parseHTML(html)
    const found = new Readability(document as ConstructorParameters<typeof Readability>[0]).parse()
    return textIn(found?.content ?? '')
  },
  Defuddle: (html, url) => {
    const {document} = parseHTML(html)
    type Page = ConstructorParameters<typeof DefuddleClass>[0]
    return textIn(new DefuddleClass(document as Page, {url}).parse().content)
  },
}

/** The text of a piece of HTML, a block a line. */
function textIn(html: string): string {
  return visible(
    html.replace(/<br\b[^>]*>|<\/(?:p|div|section|article|h[1-6]|li|tr|figure|figcaption)>/gi, '$&\n'),
  )
}

/** Some labels count the title and the editor's line to the body, most do not: such lines are no matter here. */
function bodyOf(text: string, title = ''): string {
  const key = (line: string): string => line.replace(/[\s\p{P}]+/gu, '')
  const lines = text.split('\n').filter((line) => line.trim())
  return lines.filter((line) => key(line) !== key(title) && !credit.test(line.trim())).join('\n')
}
const credit = /^[（(]?(?:责任编辑|编辑|信息来源|来源)[：:].{1,12}$/

const nowhere = 'https://news.example.com/1.html'

interface Labelled {
  set: string
  url: string
  html: string
  gold: string
  /** As we read it: no label says it. */
  title: string | undefined
}

function labelled(folder: string): Labelled[] {
  return readdirSync(folder).map((name) => {
    const file = (kind: string): Buffer => readFileSync(join(folder, name, kind))
    const {set, url} = JSON.parse(file('labels.json').toString()) as {set: string; url: string | null}
    const html = decode(file('page.html')).text
    const address = url ?? nowhere
    const {title} = clean(html, {url: address}).metadata
    return {set, url: address, html, gold: file('text.txt').toString(), title}
  })
}

/** The body as each extractor finds it, on pages that somebody labelled; decoded by us for everybody. */
export const measure: Measure = (folder) => {
  const pages = labelled(join(folder, 'pages/labelled'))
  const figures: Figure[] = []
  for (const set of new Set(pages.map((page) => page.set))) {
    const own = pages.filter((page) => page.set === set)
    const scores = Object.entries(extractors).map(([name, extract]): [string, number] => {
      const f1s = own.map((page) => {
        const [text, gold] = [textOf(extract, page), page.gold].map((body) => bodyOf(body, page.title))
        return shingleF1(text ?? '', gold ?? '').f1
      })
      return [name, f1s.reduce((sum, f1) => sum + f1, 0) / own.length]
    })
    for (const [name, value] of scores)
      figures.push({set: 'peers', name: `${set}: body F1, ${name}`, value, count: own.length})
    const [[, ours], ...others] = scores as [[string, number], ...Array<[string, number]>]
    const lead = ours - Math.max(...others.map(([, value]) => value))
    figures.push({set: 'peers', name: `${set}: lead over the next`, value: lead, floor: 0, count: own.length})
  }
  const portal = join(folder, 'pages/portal')
  for (const [name, extract] of Object.entries(extractors)) {
    const texts = readdirSync(portal).map((page) =>
      textOf(extract, {html: decode(readFileSync(join(portal, page))).text, url: nowhere}),
    )
    const left = texts.filter((text) => leaks(text, folder).length > 0 || text.length < 100).length
    figures.push({
      set: 'peers',
      name: `portal: furniture left or no text, ${name}`,
      value: left,
      count: texts.length,
    })
  }
  return figures
}

/** A page on which an extractor throws gives it no text. What it prints is not for here. */
function textOf(extract: Extract, {html, url}: Pick<Labelled, 'html' | 'url'>): string {
  const {error} = console
  console.error = () => {}
  try {
    return extract(html, url)
  } catch {
    return ''
  } finally {
    console.error = error
  }
}
