import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import {findDates} from '../han/dates.js'
import {findSite} from '../sites/index.js'
import type {Metadata, SiteRow} from '../types.js'
import {readCredits} from './credits.js'
import {readDeclared} from './declared.js'
import {readHead} from './head.js'
import type {ArticleSettings} from './index.js'
import {candidatesOf, propose} from './propose.js'
import {readRegister} from './register.js'
import {attribute, selectAll} from './select.js'
import {readSurroundings} from './surroundings.js'
import {visibleText} from './text.js'

/** What is known of a page before its body is looked for. */
export interface Page {
  /** The publisher's row, when there is one for the page's address. */
  row?: SiteRow
}

/** Read what a page says of its article into the candidates of `file`, and find its site row. */
export function readPage(tree: Root, file: VFile, settings: ArticleSettings): Page {
  if (settings.whole === false) {
    const row = rowFor(tree, file, settings)
    if (row) readRow(tree, file, row)
    return row ? {row} : {}
  }
  readHead(tree, file)
  const row = rowFor(tree, file, settings)
  if (row) readRow(tree, file, row)
  readDeclared(tree, file)
  readSurroundings(tree, file)
  readRegister(tree, file)
  readAddress(file, settings)
  return row ? {row} : {}
}

/** The row of the page's address; without one, of what the page says its address is; or of its template. */
function rowFor(tree: Root, file: VFile, settings: ArticleSettings): SiteRow | undefined {
  const addresses = settings.url
    ? [settings.url]
    : [
        ...candidatesOf(file).flatMap(({field, value}) => (field === 'url' ? value : [])),
        ...selectAll(tree, 'base[href]').map((base) => attribute(base, 'href')),
      ]
  return findSite(
    addresses.map(hostOf),
    settings.sites ?? {},
    (selector) => selectAll(tree, selector).length > 0,
  )
}

const fields = ['title', 'authors', 'editors', 'source', 'published'] as const satisfies ReadonlyArray<
  keyof Metadata & keyof SiteRow
>

/** What the row's selectors find. */
function readRow(tree: Root, file: VFile, row: SiteRow): void {
  for (const field of fields) {
    for (const selector of row[field] ?? []) {
      const element = selectAll(tree, selector)[0]
      if (!element) continue
      propose(file, field, saidBy(element, field), `site ${selector}`, 8)
      break
    }
  }
}

/** What an element says of a field: its credit for it, its date, or all of a short text. */
function saidBy(element: Element, field: (typeof fields)[number]): string | undefined {
  const value = element.tagName === 'meta' ? attribute(element, 'content') : visibleText(element)
  const line = value.replace(/\s+/g, ' ').trim()
  const {credits} = readCredits(line)
  const said = credits.filter((credit) => credit.field === field)
  const credit = said.find(({bare}) => !bare) ?? said[0]
  if (credit) return credit.value
  const date = findDates(line)[0]
  if (field === 'published') return date ? line.slice(date.start, date.end) : line
  if (field === 'title') return line
  return date || credits.length > 0 || line.length > 30 ? undefined : line
}

/** A day in an address: `/2021-11/26/`, `/20211126/`, `t20211126_`. A hint, which other places may agree with. */
function readAddress(file: VFile, {url}: ArticleSettings): void {
  if (url) propose(file, 'url', url, 'option', 3)
  const known = url ?? candidatesOf(file).find(({field}) => field === 'url')?.value
  const match = /(?<!\d)((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    known ?? '',
  )
  if (match) propose(file, 'published', `${match[1]}-${match[2]}-${match[3]}`, 'address', 2)
}

function hostOf(url: string): string {
  return /^(?:(?:[a-z]+:)?\/\/)?([^/?#:]{1,253})/i.exec(url)?.[1]?.toLowerCase() ?? ''
}
