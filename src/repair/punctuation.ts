import {isHan} from '../han/ranges.js'
import {fullWidth} from '../han/width.js'
import type {Finding} from './finding.js'

/** What closes or opens a piece of Chinese beside a folded mark. */
const closer = /[”’》〉」』）)】〕％%]/
const opener = /[“‘《〈「『（(【〔]/
const latin = /[0-9A-Za-z]/
/** Longest text in brackets. */
const longest = 400
const half = /[,:;!?()]/g
/** Text that is no Chinese prose: addresses, entities. */
const aside = /https?:\/\/[^\s\u2e80-\uffef]{1,2000}|&[a-z]{2,8};|&#x?[0-9a-f]{1,6};/gi

/**
 * Find full-width marks that were folded to ASCII, in a document that shows the fold: half-width marks stand where
 * Chinese ones would, full-width ones are absent or rare, and the marks that such a fold spares (`。、“”`) are there.
 *
 *     各位代表,同志们:现在开会(试行)。   →   各位代表，同志们：现在开会（试行）。
 */
export function punctuation(text: string): Finding[] {
  if (!isFolded(text)) return []
  const skip = new Uint8Array(text.length)
  for (const match of text.matchAll(aside)) skip.fill(1, match.index, match.index + match[0].length)
  const found: Finding[] = []
  const open: number[] = []
  let line = 0
  for (const match of text.matchAll(half)) {
    const at = match.index
    if (skip[at]) continue
    const mark = match[0] as keyof typeof fullWidth
    if (open.length > 0 && text.slice(line, at).includes('\n')) open.length = 0
    line = at
    if (mark === '(') open.push(at)
    else if (mark === ')') {
      const start = open.pop()
      if (start !== undefined && isChineseBracket(text, start, at))
        found.push(unfold(text, start), unfold(text, at))
    } else if (isChineseMark(text, at)) found.push(unfold(text, at))
  }
  return found
}

/** Whether `text` was folded: at least two marks were, and of ten at most one was not. */
function isFolded(text: string): boolean {
  let folded = 0
  for (const match of text.matchAll(/[,:;!?](?=[\u3400-\u9fff“《‘\n])/g)) {
    if (isHan(text[match.index - 1]) || closer.test(text[match.index - 1] ?? '')) folded++
  }
  if (folded < 2) return false
  const kept = text.match(/[，：；！？（）]/g)?.length ?? 0
  return kept * 10 <= folded && /[。、“”《]/.test(text)
}

function unfold(text: string, at: number): Finding {
  const mark = text[at] as keyof typeof fullWidth
  // `50%, 促进`: the space was the half-width mark's.
  const spaced = mark !== '(' && text[at + 1] === ' ' && isHan(text[at + 2])
  return {
    start: at,
    end: at + (spaced ? 2 : 1),
    insert: fullWidth[mark],
    rule: 'punctuation-fold',
    action: 'replace',
  }
}

function isChineseMark(text: string, at: number): boolean {
  const mark = text[at] as string
  const previous = text[at - 1] ?? '\n'
  const next = text[at + 1] === ' ' ? (text[at + 2] ?? '\n') : (text[at + 1] ?? '\n')
  // A lost character leaves `??` or `?!` before Chinese: not a mark.
  if (mark === '?' || mark === '!') {
    if (
      /[?!？！\ufffd]/.test(previous) ||
      (/[?!？！]/.test(next) && /[^\s”’》」』）)?!]/.test(text[at + 2] ?? ' '))
    )
      return false
    return !/[。，、；：]/.test(next) && (isHan(previous) || closer.test(previous))
  }
  if (isHan(previous) || closer.test(previous)) return !(mark === ':' && next === '/')
  return latin.test(previous) && (isHan(next) || opener.test(next))
}

function isChineseBracket(text: string, start: number, end: number): boolean {
  if (end - start > longest) return false
  const inside = text.slice(start + 1, end)
  if (/[\u3400-\u9fff]/.test(inside)) return true
  const previous = text[start - 1] ?? ''
  const next = text[end + 1] ?? ''
  return (isHan(previous) || /[”》」』]/.test(previous)) && !/[A-Za-z(=]/.test(next)
}
