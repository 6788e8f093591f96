import type {VFile} from 'vfile'
import type {Metadata} from '../types.js'
import {linked} from './meta.data.js'
import {propose} from './propose.js'

type Json = Readonly<Record<string, unknown>>

const types =
  /^(?:.*NewsArticle|Article|BlogPosting|Report|ReportageNewsArticle|WebPage|SocialMediaPosting|TechArticle|ScholarlyArticle)$/

/** Read JSON-LD: schema.org's articles and Baidu's cambrian. What is no JSON is passed over. */
export function linkedData(text: string, file: VFile): void {
  let data: unknown
  try {
    // Templates leave line feeds inside strings.
    data = JSON.parse(text.replace(/[\r\n\t]+/g, ' '))
  } catch {
    return
  }
  const roots = Array.isArray(data) ? data : [data]
  for (const root of roots.slice(0, 50)) {
    if (!isObject(root)) continue
    const graph = Array.isArray(root['@graph']) ? root['@graph'].slice(0, 50) : [root]
    for (const node of graph) if (isObject(node)) fromNode(node, file)
  }
}

function fromNode(node: Json, file: VFile): void {
  const type = [node['@type']].flat().map(String)
  const cambrian = String(node['@context'] ?? '').includes('cambrian')
  if (!cambrian && !type.some((name) => types.test(name))) return
  // A page's own object says less than its article's.
  const trust = type.includes('WebPage') ? 0.5 : 1
  const origin = cambrian ? 'json-ld cambrian' : 'json-ld'
  for (const [key, field, weight] of linked) {
    const value = textIn(node[key], field)
    if (value) propose(file, field, value, origin, weight * trust)
  }
}

function textIn(value: unknown, field: keyof Metadata): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value.flatMap((item) => textIn(item, field) ?? []).join(field === 'authors' ? '、' : ' ')
  if (!isObject(value)) return undefined
  // An organisation is nobody's name.
  if (field === 'authors' && value['@type'] === 'Organization') return undefined
  return typeof value.name === 'string' ? value.name : typeof value.url === 'string' ? value.url : undefined
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
