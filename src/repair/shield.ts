import type {Kind} from '../types.js'

/** Ranges of a source that are no prose, sorted: code, tags, comments, addresses, link destinations. */
export type Shield = (start: number, end: number) => boolean

const address = String.raw`https?:\/\/[^\s<>()（），。；、“”]{1,2000}`
const tag = String.raw`<!--(?:(?!<!--)[\s\S]){0,20000}?-->|<\/?[A-Za-z][^<>]{0,4000}>`
const script = String.raw`<(?:script|style|textarea)\b[^<>]{0,2000}>(?:(?!<(?:script|style|textarea)\b)[\s\S]){0,200000}?<\/(?:script|style|textarea)`
const fence = String.raw`^[ ]{0,3}(?:\x60{3}|~{3})[^\n]*\n[\s\S]*?(?:^[ ]{0,3}(?:\x60{3,}|~{3,})[ \t]*$|$(?![\s\S]))`
const code = String.raw`(\x60{1,2})(?!\x60)[^\x60\n]{1,1000}\1`
const target = String.raw`\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?\)?`

const patterns = {
  text: new RegExp(`${address}|${tag}`, 'g'),
  markdown: new RegExp(`${fence}|${code}|${target}|${script}|${tag}|${address}`, 'gm'),
} as const satisfies Partial<Record<Kind, RegExp>>

const element = String.raw`<(code|kbd|script|style|textarea)\b[^<>]{0,2000}>(?:(?!<\1\b)[\s\S]){0,200000}?<\/\1`

const codes = {
  text: undefined,
  markdown: new RegExp(`${fence}|${code}|${element.replace('\\1', '\\2').replace('\\1', '\\2')}`, 'gim'),
  html: new RegExp(element, 'gi'),
} as const

/** Tell whether a range of `text` touches what is no prose. Reads the text on first use. */
export function shieldOf(text: string, kind: Kind): Shield {
  return shield(() => (kind === 'html' ? markup(text) : matches(text, patterns[kind])))
}

/** Tell whether a range of `text` touches code. */
export function codeOf(text: string, kind: Kind): Shield {
  const pattern = codes[kind]
  return pattern ? shield(() => matches(text, pattern)) : () => false
}

type Range = [start: number, end: number]

function matches(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
}

/** Where something of a page begins that is no prose. */
const opening = /<(?:!--|(script|style|textarea)\b[^<>]{0,2000}>|\/?[A-Za-z][^<>]{0,4000}>)/gi

/** What ends it. */
const closings = {
  comment: /-->/g,
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
} as const

/** Tags, comments, scripts and styles of a page. Scripts may be most of it: each is read over once. */
function markup(text: string): Range[] {
  const ranges: Range[] = []
  const open = new Set<keyof typeof closings>()
  const from = new RegExp(opening)
  for (let match = from.exec(text); match; match = from.exec(text)) {
    const inner = from.lastIndex
    const name =
      match[0] === '<!--' ? 'comment' : (match[1]?.toLowerCase() as keyof typeof closings | undefined)
    const end = name && !open.has(name) ? endOf(text, closings[name], inner) : undefined
    // What is closed nowhere is looked for once.
    if (name && end === undefined) open.add(name)
    if (end === undefined && name === 'comment') continue
    from.lastIndex = end ?? inner
    ranges.push([match.index, from.lastIndex])
  }
  return ranges
}

function endOf(text: string, closing: RegExp, from: number): number | undefined {
  closing.lastIndex = from
  return closing.test(text) ? closing.lastIndex : undefined
}

function shield(read: () => Range[]): Shield {
  let ranges: Range[] | undefined
  return (start, end) => {
    ranges ??= read()
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle] as [number, number])[1] <= start) low = middle + 1
      else high = middle
    }
    const range = ranges[low]
    return range !== undefined && range[0] < end
  }
}
