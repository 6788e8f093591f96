import type {VFile} from 'vfile'
import {dataOf, record} from '../messages.js'
import {isOrganisation} from './names.js'
import {titleOf} from './titles.js'

const domain = /^(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6}$/i

/**
 * Take apart what mirrors write into front matter.
 *
 *     title: 河畔大学->小镇图书馆开门 | river.example     source, title, siteName
 *     categories: [river.example, 河畔大学]               no categories
 *     author: 河畔财经                                    source, nobody's name
 */
export function undecorate(file: VFile): void {
  const {metadata} = dataOf(file)
  title(file)
  const offices = metadata.authors.filter((name) => isOrganisation(name))
  if (offices.length > 0) {
    metadata.authors = metadata.authors.filter((name) => !isOrganisation(name))
    metadata.source ??= offices[0]
    record(file, 'trim-decoration', {action: 'move', before: offices.join(' ')})
  }
  for (const field of ['categories', 'tags'] as const) {
    const kept = metadata[field].filter((name) => !isAccount(name, file))
    const gone = metadata[field].filter((name) => !kept.includes(name))
    const site = gone.find((name) => domain.test(name))
    const moves = site !== undefined && metadata.siteName === undefined
    if (moves) metadata.siteName = site
    if (gone.length > 0)
      record(file, 'trim-decoration', {action: moves ? 'move' : 'remove', before: gone.join(' ')})
    metadata[field] = kept
  }
}

/** `账号->标题 | 站点` */
function title(file: VFile): void {
  const {metadata} = dataOf(file)
  const before = metadata.title
  if (!before) return
  const read = titleOf(before)
  const isSite = read.site !== undefined && (domain.test(read.site) || read.site === metadata.siteName)
  if (!read.source && !isSite) return
  metadata.title = isSite ? read.title : read.source ? before.slice(before.indexOf('->') + 2).trim() : before
  metadata.source ??= read.source
  if (isSite) metadata.siteName ??= read.site
  record(file, 'trim-decoration', {action: 'replace', before, after: metadata.title})
}

/** Whether a column or keyword is only the site or the account. */
function isAccount(name: string, file: VFile): boolean {
  const {metadata} = dataOf(file)
  return domain.test(name) || name === metadata.source || name === metadata.siteName
}
