import {charactersOf} from '../han/seek.js'
import type {Kind} from '../types.js'

/** Whether a range of a source touches a place of some kind. */
export type Touches = (start: number, end: number) => boolean

/** Where a source is no prose: code, tags, comments, addresses, link destinations. */
export interface Shield extends Touches {
  /** All such places, sorted and apart. */
  ranges(): readonly Range[]
}

type Range = readonly [start: number, end: number]

/** All of a text is prose. */
export const unshielded: Shield = Object.assign(() => false, {ranges: () => []})

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
  return pattern ? shield(() => matches(text, pattern)) : unshielded
}

function matches(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
}

/** Elements of a page whose content is no prose. */
const closings = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
} as const
const opening = /<(script|style|textarea)\b[^<>]{0,2000}>/iy
/** What their names begin with. Most tags of a page begin with something else. */
const initials = charactersOf('sStT')

/** Longest tag, in characters: what is longer is text. */
const longestTag = 4000

/** Tags, comments, scripts and styles of a page. Scripts may be most of it: each is read over once. */
function markup(text: string): Range[] {
  const ranges: Range[] = []
  const open = new Set<string>()
  let close = -1
  for (let at = text.indexOf('<'), next = at, end = 0; at !== -1; at = next) {
    next = text.indexOf('<', at + 1)
    if (text.startsWith('!--', at + 1)) {
      const last = open.has('comment') ? -1 : text.indexOf('-->', at + 4)
      // What is closed nowhere is looked for once.
      if (last === -1) {
        open.add('comment')
        continue
      }
      end = last + 3
    } else {
      const name = text[at + 1] === '/' ? at + 2 : at + 1
      if (!isLetter(text.charCodeAt(name))) continue
      if (close < at) close = text.indexOf('>', at)
      if (close === -1) break
      if ((next !== -1 && next < close) || close - name - 1 > longestTag) continue
      end = insideOf(text, at, open) ?? close + 1
    }
    ranges.push([at, end])
    if (next !== -1 && next < end) next = text.indexOf('<', end)
  }
  return ranges
}

function isLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** Where the content of a script and its like ends, if one opens at `at`. */
function insideOf(text: string, at: number, open: Set<string>): number | undefined {
  if (initials[text.charCodeAt(at + 1)] !== 1) return undefined
  opening.lastIndex = at
  const name = opening.exec(text)?.[1]?.toLowerCase() as keyof typeof closings | undefined
  if (!name || open.has(name)) return undefined
  const closing = closings[name]
  closing.lastIndex = opening.lastIndex
  if (closing.test(text)) return closing.lastIndex
  open.add(name)
  return undefined
}

function shield(read: () => Range[]): Shield {
  let known: Range[] | undefined
  const ranges = (): readonly Range[] => {
    known ??= read()
    return known
  }
  const touches = (start: number, end: number): boolean => {
    const list = ranges()
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] as Range)[1] <= start) low = middle + 1
      else high = middle
    }
    const range = list[low]
    return range !== undefined && range[0] < end
  }
  return Object.assign(touches, {ranges})
}
