import {named} from './entities.data.js'
import type {Finding} from './finding.js'
import type {Shield} from './shield.js'

const entity = /&(?:amp;){0,3}(?:([a-z]{2,7})|#(\d{2,6})|#x([0-9a-f]{2,5}));/gi
/** Words of a text that explains entities; the end of an address and a line of keywords explain nothing. */
const explains =
  /(?<![.\w])X?HTML|(?<![.\w])XML|转义|轉義|实体|實體|[编編][码碼]|(?:标签|標籤)(?!\s{0,4}[:：])/i

/**
 * Find entities that stay visible: they were escaped once too often.
 *
 *     第一章&nbsp;&#x603B;则   →   第一章 总则
 */
export function entities(text: string): Finding[] {
  if (!text.includes('&') || !/[々〇㐀-鿿𠀀-𳑹]|&(?:amp;)?#/u.test(text)) return []
  const found: Finding[] = []
  for (const match of text.matchAll(entity)) {
    const insert = characterOf(match)
    if (insert === undefined) continue
    const end = match.index + match[0].length
    found.push({
      start: match.index,
      end,
      insert,
      rule: 'shift-encoding',
      action: 'replace',
      note: 'An entity that was escaped again',
    })
  }
  return found.length > 0 && explains.test(text)
    ? found.map((one) => ({...one, doubt: 'repair-possible'}))
    : found
}

/** `&amp;nbsp;` in a source: what a parser leaves of it is visible. `\&amp;` says that it is meant. */
export function escapedEntities(text: string, code: Shield): Finding[] {
  if (!text.includes('&amp;')) return []
  const found = [
    ...text.matchAll(/(?<!\\)&amp;(?:amp;){0,3}(?=([a-z]{2,7}|#\d{2,6}|#x[0-9a-f]{2,5});)/gi),
  ].filter(
    ({index, 1: name = ''}) =>
      (name.startsWith('#') || Object.hasOwn(named, name.toLowerCase())) && !code(index, index + 1),
  )
  if (found.length === 0 || explains.test(text.replace(/<[^<>]{0,4000}>/g, ''))) return []
  return found.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    insert: '&',
    rule: 'shift-encoding',
    action: 'replace',
    note: 'An entity that was escaped again',
  }))
}

function characterOf([, name, decimal, hexadecimal]: RegExpExecArray): string | undefined {
  if (name)
    return Object.hasOwn(named, name.toLowerCase())
      ? named[name.toLowerCase() as keyof typeof named]
      : undefined
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal as string, 16)
  const allowed =
    code >= 0x20 && (code < 0x7f || code > 0x9f) && !(code >= 0xd800 && code <= 0xdfff) && code <= 0x10ffff
  return allowed ? (code === 0xa0 ? ' ' : String.fromCodePoint(code)) : undefined
}
