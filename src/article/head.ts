import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import {linkedData} from './linked.js'
import {metas, scripts} from './meta.data.js'
import {propose} from './propose.js'
import {attribute, selectAll} from './select.js'

const rows = new Map(metas.map((row) => [row[0], row]))
/** Longest script that is searched for assignments; larger ones are data. */
const longest = 400_000

/** Everything that the head and the scripts of a page say of it. */
export function readHead(tree: Root, file: VFile): void {
  for (const meta of selectAll(tree, 'meta')) fromMeta(meta, file)
  for (const link of selectAll(tree, 'link[rel~=canonical]')) {
    const url = attribute(link, 'href')
    if (/^https?:/i.test(url)) propose(file, 'url', url, 'link canonical', 5)
  }
  const title = selectAll(tree, 'title')[0]
  if (title) propose(file, 'title', textOf(title), 'title', 2)
  for (const script of selectAll(tree, 'script')) fromScript(script, file)
}

function fromMeta(meta: Element, file: VFile): void {
  const content = attribute(meta, 'content')
  if (!content) return
  for (const name of ['name', 'property', 'itemprop']) {
    const key = attribute(meta, name).toLowerCase().replace(/\s+/g, '')
    const row = rows.get(key)
    if (!row) continue
    // Open Graph has the address of a profile for a name.
    if (row[1] === 'authors' && /^https?:\/\//i.test(content)) return
    const value = row[1] === 'source' ? content.replace(/^\s*(?:来源|來源)\s*[：:]/, '') : content
    propose(file, row[1], value, `meta ${key}`, row[2])
    return
  }
}

function fromScript(script: Element, file: VFile): void {
  const text = textOf(script)
  if (!text || text.length > longest) return
  if (/^application\/(?:ld\+)?json$/i.test(attribute(script, 'type'))) {
    linkedData(text, file)
    if (/ld\+json/i.test(attribute(script, 'type'))) return
  }
  for (const {pattern, sign, field, weight} of scripts) {
    const match = sign === undefined || text.includes(sign) ? pattern.exec(text) : undefined
    if (match) propose(file, field, match[1], 'script', weight)
  }
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
