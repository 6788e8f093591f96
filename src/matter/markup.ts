import type {VFile} from 'vfile'
import {dataOf, record, textMembers} from '../messages.js'
import type {Metadata} from '../types.js'

/** Elements that sites leave in titles and names; `<vector>` is none of them. */
const names =
  'a|abbr|b|big|blockquote|body|br|button|center|cite|code|del|details|div|em|embed|font|form|frame|h[1-6]|head|hr|html|i|iframe|img|input|ins|label|li|link|mark|math|meta|noscript|object|ol|p|param|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|title|tr|u|ul|video|wbr'

const tag = new RegExp(
  `<!--[\\s\\S]{0,2000}?-->|<!doctype\\b[^<>]{0,200}(?:>|$)|</?(?:${names})(?=[\\s/>]|$)[^<>]{0,4000}(?:>|$)`,
  'gi',
)
const hidden = /<(script|style)\b[^<>]{0,2000}>[\s\S]{0,20000}?<\/\1\s{0,100}>/gi

/**
 * A member of the metadata is text: tags go, what they say stays. Leaves a row in the ledger of `file`.
 *
 *     <b>新桥</b>通车<img src=x onerror=a()>   →   新桥通车
 */
export function withoutMarkup(text: string, file: VFile): string {
  if (!text.includes('<')) return text
  const stripped = text.replace(hidden, '').replace(tag, '')
  if (stripped === text) return text
  const bare = stripped.replace(/\s+/g, ' ').trim()
  record(file, 'matter-markup', {action: 'replace', before: text, ...(bare && {after: bare})})
  return bare
}

const lists = ['authors', 'editors', 'categories', 'tags', 'stocks'] as const

/** The same for all that the document said of itself outside its front matter. */
export function bareMetadata(file: VFile): void {
  const {metadata} = dataOf(file)
  for (const name of textMembers) {
    const bare = metadata[name] && withoutMarkup(metadata[name].replace(/\s+/g, ' ').trim(), file)
    if (bare !== metadata[name]) setOrDelete(metadata, name, bare)
  }
  for (const name of lists) {
    if (metadata[name].some((value) => value.includes('<')))
      metadata[name] = metadata[name].map((value) => withoutMarkup(value, file)).filter(Boolean)
  }
}

function setOrDelete(
  metadata: Metadata,
  name: (typeof textMembers)[number],
  value: string | undefined,
): void {
  if (value) metadata[name] = value
  else delete metadata[name]
}
