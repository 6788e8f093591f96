import {fold} from './fold.js'

/** What forums and blogs print around a title: `主题：`, seams behind which nothing follows. */
const frame = /^(?:帖子)?(?:主题|主題|标题|標題|题目|題目)[：:] ?(?=.{4})|[-–—_|][-–—_| ]{0,10}$/g

/** Titles are the same when they agree in everything but spaces, marks, script and case. */
export function sameTitle(first: string, second: string): boolean {
  const key = keyOf(first)
  return key !== '' && key === keyOf(second)
}

/** A title without what may differ between two prints of it, tags that a site left in it included. */
export function keyOf(title: string): string {
  const {key} = fold(title.includes('<') ? title.replace(/<[^<>]{1,200}>/g, '') : title)
  let kept = ''
  let from = 0
  for (let at = 0; at < key.length; at++) {
    if (!isMark(key, at)) continue
    kept += key.slice(from, at)
    from = at + 1
  }
  return (kept + key.slice(from)).toLowerCase()
}

/** What is known of each code unit: whether it is white space, a mark or a sign, which takes long to look up. */
const told = new Uint8Array(0x10000)
const tells = {mark: 1, none: 2} as const

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const known = told[code]
  if (known) return known === tells.mark
  // Half of a character says nothing.
  if (code >= 0xd800 && code <= 0xdfff) {
    const first = code < 0xdc00 ? at : at - 1
    return /^[\p{P}\p{S}]$/u.test(text.slice(first, first + 2))
  }
  const mark = /[\s\p{P}\p{S}]/u.test(text.charAt(at))
  told[code] = mark ? tells.mark : tells.none
  return mark
}

/** What parts a title from the names of its site: `标题_频道_站点`, `标题 - 站点`, `标题 | 站点`, `标题--频道--站点`. */
const seam = /\s{0,4}(?:_{1,3}|\s[-–—|｜│·»>]{1,2}\s|[|｜│]|-{1,2}(?=[^-]*$)|--)\s{0,4}/u
/** A part that names a site, a channel or a place in its menu, on folded text. */
const site =
  /(?:网|网站|频道|日报|晚报|新闻|资讯|门户|在线|论坛|博客|财经|科技|娱乐|体育|汽车|手机|社区|专栏|首页|官网|官方网站|门户网站|公报|栏目|平台|The Paper|知乎|微博|贴吧|百科|豆瓣|简书|雪球|虎嗅|(?:新闻|News ?|BBC ?|DW ?)中文|新浪|搜狐|网易|腾讯|凤凰|政务|订阅|网易号|中心|学院|大学|医院|传媒|\.(?:com|cn|net|org)(?:\.cn)?|[A-Za-z0-9-]{2,20}\.[a-z]{2,8})$/i

/** Whether a title, without the names of its site, says more than another such name. */
export function isTitle(title: string): boolean {
  return keyOf(title).length >= 8 && !site.test(fold(title).key)
}

/** Parts of a title that name no site, on folded text: days, channels, the system that a site runs on. */
const nameless =
  /^(?:[\d年月日/. -]{6,20}|第?\d{1,3}页?|(?:港|要|新|社)闻|(?:本地|地方|国际|国内|两岸|大陆|社会|政治|生活|财经|经济|娱乐|体育|科技|健康|文化|教育|军事|即时|时政|时事|观点|副刊|影音)(?:新闻)?|正文|首页|全文|powered by .{1,30})$/i

/**
 * A page's title without the names of site and channels.
 *
 *     小镇图书馆开门_地方频道_河畔网    title 小镇图书馆开门, site 河畔网
 *                   ^^^^^^^^^^^^^^^
 *     账号->小镇图书馆开门 | river.example
 *
 * `known` are the visible titles: a part that equals one of them is the title, whatever else there is.
 */
export function titleOf(
  text: string,
  known: readonly string[] = [],
): {title: string; site?: string; source?: string} {
  const value = text.replace(/\s+/g, ' ').trim().replace(frame, '')
  const arrow = /^([^>]{1,30}?)\s?->\s?(.+)$/u.exec(value)
  if (arrow) return {...titleOf(arrow[2] as string, known), source: (arrow[1] as string).trim()}
  for (const title of known) {
    const at = value.indexOf(title)
    if (at === -1 || title.length < 4 || (at > 0 && !/[\s_|｜│·»>\]】–—-]$/.test(value.slice(0, at))))
      continue
    const rest = value.slice(at + title.length).replace(/^[\s_|｜│·»>–—-]+/, '')
    const last = rest
      .split(seam)
      .filter((part) => part && !nameless.test(fold(part).key))
      .at(-1)
    if (rest === '' || value.slice(at + title.length).match(/^[\s_|｜│·»>–—-]/)) {
      return last ? {title, site: last} : {title}
    }
  }
  return bySeams(value)
}

/** Nobody but a template writes `_` behind a whole title; behind a short one it may part a work from its piece. */
function isLabel(head: string, tail: string): boolean {
  return tail.length <= 10 && keyOf(head).length >= 6 && !/[\d章节節篇期回卷上中下]$/.test(tail)
}

function bySeams(value: string): {title: string; site?: string} {
  let title = value
  let name: string | undefined
  for (let round = 0; round < 5; round++) {
    const parts = [...title.matchAll(new RegExp(seam.source, 'gu'))]
    const last = parts.at(-1)
    if (!last) break
    const head = title.slice(0, last.index)
    const tail = title.slice(last.index + last[0].length)
    // A part is dropped when it names a site, or when the seam is one that only machines print.
    const machine = /_|--|[|｜│]|\s[-–—»]\s/.test(last[0])
    const empty = nameless.test(fold(tail).key)
    const named = site.test(fold(tail).key)
    const dropped =
      named ||
      (empty && machine) ||
      (machine && title !== value) ||
      (last[0].trim() === '_' && isLabel(head, tail))
    // A short name is a title where a machine put the site's behind it: `河湾镇_百度百科`.
    if (head.length < (named && machine ? 2 : 4) || tail.length > 24 || !dropped) break
    if (named && !empty) name ??= tail
    title = head.trim()
  }
  return name === undefined ? {title} : {title, site: name}
}
