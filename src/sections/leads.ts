import {enumerationsIn} from './enumeration.js'
import type {Line} from './lines.js'
import {shapeOf} from './shape.js'

/** A heading that opens its paragraph, found without the ladder: 一是…, ——…, and short first sentences in parallel. */
export interface Lead {
  kind: string
  ordinal?: number
  marker?: string
  title: string
  /** Offset in the line at which the body starts. */
  end: number
  confidence: number
}

/** `——聚焦改革。` at the head of a paragraph (GB/T 1.1 has dashes for items of a list). */
export const dash = /^(?:——|──|－－|--|—)\s?(?=[^\s—])/u

/** Marks that an unnumbered lead does not hold: it is a bare phrase. */
const busy = /[，,、：:；;“”"（(《？?！!0-9]/u

/** Longest phrase that leads without a number, and the shortest body behind it, in characters. */
const phrase = {most: 20, least: 4, body: 40} as const

/** Longest lead of 一是… or ——…, in characters. */
const spoken = 32

/** The leads of `lines`; `taken` are lines that are something already, `headings` those that are headings. */
export function leadsOf(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
  headings: ReadonlySet<number>,
): Map<number, Lead> {
  const leads = new Map<number, Lead>()
  const groups: Map<string, number[]> = new Map()
  let free: number[] = []
  const shown: number[] = []
  const end = (): void => {
    if (free.length >= 3) for (const index of free) leads.set(index, bare(lines[index] as Line))
    free = []
  }
  let below = false
  for (const [index, line] of lines.entries()) {
    const kind = line.mark?.row.role === 'lead' ? line.mark.kind : dash.test(line.text) ? 'dash' : undefined
    if (headings.has(index)) below = true
    if (kind && !taken.has(index) && !opensEnumeration(line)) collect(kind, index, lines, groups, leads)
    if (!taken.has(index) && !kind && isShown(line)) shown.push(index)
    if (below && !taken.has(index) && !kind && isBare(line)) free.push(index)
    else end()
  }
  end()
  if (shown.length >= 2) for (const index of shown) leads.set(index, byBold(lines[index] as Line))
  return leads
}

/** Put `index` behind the last of its kind; two that count on are leads, and so is each that follows. */
function collect(
  kind: string,
  index: number,
  lines: readonly Line[],
  groups: Map<string, number[]>,
  leads: Map<number, Lead>,
): void {
  const line = lines[index] as Line
  const lead = numbered(kind, line)
  const group = groups.get(kind) ?? []
  const last = lines[group.at(-1) as number]
  const follows =
    last !== undefined &&
    (kind === 'dash' ? group.at(-1) === index - 1 : line.mark?.ordinal === (last.mark?.ordinal ?? 0) + 1)
  if (follows) group.push(index)
  else groups.set(kind, [index])
  if (!lead || !follows) return
  const opening = group.length === 2 && numbered(kind, lines[group[0] as number] as Line)
  if (opening) leads.set(group[0] as number, opening)
  leads.set(index, lead)
}

/** 一是…；二是… in one paragraph: its first item is no heading. */
function opensEnumeration({text}: Line): boolean {
  return enumerationsIn(text).some(({items}) => items[0]?.start === 0)
}

function numbered(kind: string, line: Line): Lead | undefined {
  const marker =
    kind === 'dash' ? (dash.exec(line.text)?.[0].trimEnd() as string) : (line.mark?.marker as string)
  const from = kind === 'dash' ? (dash.exec(line.text)?.[0].length as number) : (line.mark?.end as number)
  const {shape, end} = shapeOf(line.text.slice(from))
  if (shape !== 'lead' && shape !== 'lone') return undefined
  const title = bareTitle(line.text.slice(from, from + end))
  if (title.length > spoken || (title.match(/[，,]/gu) ?? []).length > 1) return undefined
  const lead: Lead = {kind, marker, title, end: from + end, confidence: 0.9}
  if (line.mark && kind !== 'dash') lead.ordinal = line.mark.ordinal
  return lead
}

function isBare(line: Line): boolean {
  if (line.type !== 'paragraph' || line.mark) return false
  const end = line.text.indexOf('。') + 1
  if (end - 1 < phrase.least || end - 1 > phrase.most || line.text.length - end < phrase.body) return false
  return !busy.test(line.text.slice(0, end))
}

function bare(line: Line): Lead {
  const end = line.text.indexOf('。') + 1
  return {kind: 'none', title: line.text.slice(0, end - 1), end, confidence: 0.5}
}

/** Whether bold says where a lead ends: a phrase, and more text behind it than it has itself. */
function isShown({type, mark, lead, text}: Line): boolean {
  if (type !== 'paragraph' || mark || lead === undefined || lead < phrase.least || lead > spoken) return false
  return text.length > 2 * lead && !/[。；;！!？?]./u.test(text.slice(0, lead))
}

function byBold({text, lead = 0}: Line): Lead {
  return {kind: 'none', title: bareTitle(text.slice(0, lead)), end: lead, confidence: 0.8}
}

/** A lead without the mark that ends it. */
export function bareTitle(text: string): string {
  return text.replace(/[。：:；;\s]{1,3}$/u, '')
}
