import {redirects} from './redirects.data.js'

/** Query fields that say how a reader came, not what is shown. */
const tracking =
  /^(?:utm_[a-z]{1,20}|spm|scm|gclid|fbclid|isappinstalled|nsukey|share_token|tt_from|tt_group_id|wxshare_count|weibo_id)$/i

/** Values of `from=` that only name the way of sharing. */
const shared = /^from=(?:timeline|groupmessage|singlemessage|message|wechat|weixin|qq|weibo|app|wap)$/i

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/**
 * The address in `value`, absolute where `base` is known, without tracking fields and pages that only lead on.
 *
 * Empty for what is none or not safe to follow: other schemes than http, https and mailto, bare fragments.
 */
export function addressOf(value: string, base: string | undefined): string {
  const text = value.replace(/[\t\n\r]+/g, '').trim()
  if (!text || text.startsWith('#') || hasControl(text)) return ''
  const scheme = /^([a-z][a-z0-9+.-]{0,20}:)/i.exec(text)?.[1]?.toLowerCase()
  if (scheme && !schemes.has(scheme)) return ''
  if (scheme) return clean(text)
  const url = resolve(text, base)
  return url === '' ? '' : clean(url)
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 0x20) return true
  return false
}

function resolve(text: string, base: string | undefined): string {
  if (text.startsWith('//')) return `https:${text}`
  if (!base) return /^[^/?#]*:/.test(text) ? '' : text
  try {
    return new URL(text, base).href
  } catch {
    return ''
  }
}

function clean(given: string): string {
  const url = target(given) ?? given
  const [, head = url, query, tail = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? []
  if (query === undefined) return url
  const kept = query
    .split('&')
    .filter((field) => !tracking.test(field.split('=')[0] ?? '') && !shared.test(field))
  return `${head}${kept.length > 0 ? `?${kept.join('&')}` : ''}${tail}`
}

/** Where a page leads that only leads on. */
function target(url: string): string | undefined {
  const [, place = '', query = ''] = /^https?:\/\/([^?#]{1,60})\?([^#]*)/i.exec(url) ?? []
  const row = place && Object.values(redirects).find(({pattern}) => pattern.test(place))
  const value = row && new URLSearchParams(query).get(row.field)
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) && !hasControl(value)
    ? value.replaceAll(' ', '%20')
    : undefined
}
