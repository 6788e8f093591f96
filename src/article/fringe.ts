import type {VFile} from 'vfile'
import {record} from '../messages.js'
import type {RuleId} from '../rules.data.js'
import type {Metadata, SiteRow} from '../types.js'
import {barOf, isCounters} from './bar.js'
import {below} from './below.js'
import {isCodes, picturesOf} from './codes.js'
import {type Credit, creditsOf, valueIn} from './credits.js'
import {type Folded, fold} from './fold.js'
import {isProse} from './line.js'
import type {Line, Lines} from './lines.js'
import {isOrganisation, isPerson} from './names.js'
import {type Phrase, phrases} from './phrases.data.js'
import {propose} from './propose.js'

/** Lines at an end of an article that may be furniture. */
const reach = {head: 6, tail: 10}
/** Rounds in which what stood behind furniture comes to the edge. */
const rounds = 8

/**
 * Take furniture out from around an article: credits, pagers, promotions, disclaimers, farm sentences.
 *
 * By position and whole line, end of line or sentence, never by a word inside. What a line says goes to the
 * metadata, the line into the ledger. The caller commits.
 */
export function trimLines(lines: Lines, file: VFile, site?: SiteRow): void {
  /** Lines that stay, with what was known of them: where nothing else is, they stay again. */
  const stay = new Map<Line, Known>()
  for (let round = 0; round < rounds; round++) {
    const before = lines.all.length
    const cuts = trimOnce(lines, file, site, stay)
    if (lines.all.length === before && cuts === 0) return
  }
}

/** What a line was that stays. */
interface Known {
  text: string
  zone: number
}

function trimOnce(lines: Lines, file: VFile, site: SiteRow | undefined, stay: Map<Line, Known>): number {
  let cuts = 0
  const all = [...lines.all]
  const prose = all.findIndex(isProse)
  const lastProse = all.findLastIndex(isProse)
  const gone = new Set<Line>()
  for (const [index, line] of all.entries()) {
    if (gone.has(line)) continue
    if (!/\S/.test(line.text)) {
      if ((index < prose || (index > lastProse && prose !== -1)) && isCodes(line)) {
        removeLine(lines, line, {rule: 'trim-promotion', says: []}, file)
        gone.add(line)
      }
      continue
    }
    const zone = {
      head: index < reach.head || index <= prose,
      tail: index >= all.length - reach.tail || index >= all.length * 0.8,
      above: index < prose,
      inside: index > prose && index < lastProse,
      last: index === all.length - 1,
    }
    const known = {text: line.text, zone: bitsOf(zone)}
    const before = stay.get(line)
    if (before?.zone === known.zone && before.text === known.text) continue
    const action = actionFor(line, zone, site)
    if (!action) {
      stay.set(line, known)
      continue
    }
    if (action.range) {
      cutRange(lines, line, action.range, action, file)
      cuts++
      continue
    }
    removeLine(lines, line, action, file)
    gone.add(line)
    if (action.follow)
      for (const next of below[action.follow](all, index)) {
        removeLine(lines, next, {rule: action.rule, says: []}, file)
        gone.add(next)
      }
  }
  return cuts
}

interface Zone {
  head: boolean
  tail: boolean
  /** Only prose stands below it, none before. */
  above: boolean
  /** Prose stands before it and behind it. */
  inside: boolean
  /** Nothing stands below it. */
  last: boolean
}

function bitsOf({head, tail, above, inside, last}: Zone): number {
  return +head | (+tail << 1) | (+inside << 2) | (+last << 3) | (+above << 4)
}

interface Act {
  rule: RuleId
  says: ReadonlyArray<{field: keyof Metadata; value: string}>
  /** Part of the line; all of it where absent. */
  range?: {start: number; end: number}
  follow?: NonNullable<Phrase['follow']>
  reason?: string
}

/** What a line inside the text must have for a rule of zone `any`: all others are passed over quickly. */
const hint = /[编編学學参參]|以上|希望|本[站文章书]|看看|[往向]下|[阅閱][读讀]|www\.|https?:/

function actionFor(line: Line, zone: Zone, site: SiteRow | undefined): Act | undefined {
  const edge = zone.head || zone.tail
  if (edge && zone.tail) {
    const row = site?.tail?.find(({pattern}) => pattern.test(line.text.trim()))
    if (row) return {rule: 'trim-site', says: [], reason: row.reason}
  }
  if (!edge && !hint.test(line.text)) return undefined
  const credits = line.text.length <= 300 ? creditsOf(line.text.trim()) : undefined
  const believed = credits && (!zone.inside || credits.every(isCredible))
  if (credits && believed && (edge || credits.some(({field}) => field === 'editors'))) {
    return {
      rule: 'trim-credit',
      says: credits.flatMap((credit) => memberOf({...credit, value: valueIn(line, credit)})),
    }
  }
  const bar = zone.above ? barOf(line) : undefined
  if (bar) return {rule: 'trim-credit', says: bar}
  if (edge && !zone.inside && isCounters(line.text.trim())) return {rule: 'trim-interface', says: []}
  const folded = fold(line.text.length > 2000 ? '' : line.text.trim())
  const offset = line.text.length - line.text.trimStart().length
  for (const phrase of phrases as readonly Phrase[]) {
    if (phrase.zone !== 'any' && !(phrase.zone === 'edge' ? edge : zone[phrase.zone])) continue
    if (phrase.scope === 'line' && folded.key.length > phrase.max) continue
    if ((phrase.outside && zone.inside) || (phrase.last && !zone.last) || isText(phrase, folded.key, zone))
      continue
    const act = applied(phrase, folded, line, offset)
    if (act) return act
  }
  return undefined
}

/** Whether a credit names somebody: a field of a notice (`来源：自愿报名`) does not. */
function isCredible({field, value}: Credit): boolean {
  if (field === 'source') return isOrganisation(value)
  return (field !== 'authors' && field !== 'editors') || isPerson(value) || isOrganisation(value)
}

/** Rules that whole sentences of an article often sound like. */
const alike: ReadonlySet<RuleId> = new Set(['trim-promotion', 'trim-disclaimer', 'trim-interface'])

/** Whether a line is a sentence of the article that only sounds like `phrase`: inside the prose, or asking nothing. */
function isText({rule, scope, sentence}: Phrase, key: string, {inside}: Zone): boolean {
  if (scope !== 'line' || !alike.has(rule) || !/[。！!？?][”"』」’']?$/.test(key)) return false
  return inside || (sentence !== undefined && !sentence.test(key))
}

/** What a phrase does to a line, if anything. */
function applied(phrase: Phrase, {key, back}: Folded, line: Line, offset: number): Act | undefined {
  if (phrase.scope === 'sentence') return sentenceOf(phrase, {key, back}, offset)
  const match = phrase.pattern.exec(phrase.scope === 'end' ? key.slice(-phrase.max) : key)
  if (!match || match[0].length > phrase.max) return undefined
  const act: Act = {rule: phrase.rule, says: saidBy(phrase, match, line)}
  if (phrase.follow) act.follow = phrase.follow
  if (phrase.scope === 'line') return act
  const from = phrase.scope === 'end' ? key.length - match[0].length : 0
  const range = {start: offset + back(from), end: offset + back(from + match[0].length)}
  if (phrase.scope === 'end') range.end = line.text.trimEnd().length
  return from === 0 && match[0].length === key.length ? act : {...act, range}
}

/** What a phrase says of the article, by its named groups. */
function saidBy({field}: Phrase, match: RegExpExecArray, {text, links}: Line): Act['says'] {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {}
  const address = field === 'sourceUrl' ? {value: groups.value ?? links[0]?.url} : {}
  return Object.entries({...groups, ...address}).flatMap(([name, said]) => {
    const member = name === 'value' ? field : (name as keyof Metadata)
    const value = said?.trim()
    return member && value ? {field: member, value: originalOf(value, text)} : []
  })
}

/** A folded value as it was printed. */
function originalOf(value: string, text: string): string {
  const {key, back} = fold(text)
  const at = key.indexOf(value)
  return at === -1 ? value : text.slice(back(at), back(at + value.length))
}

/** Sentences of a folded line, with their closing marks. */
const sentence = /[^。！!？?]{1,400}[。！!？?]{0,3}[”"」』）)]{0,2}/g

function sentenceOf(phrase: Phrase, {key, back}: Folded, offset: number): Act | undefined {
  if (phrase.sign && !phrase.sign.test(key)) return undefined
  for (const {0: part, index} of key.matchAll(sentence)) {
    if (part.length > phrase.max || !phrase.pattern.test(part.trim())) continue
    if (part.length === key.length) return {rule: phrase.rule, says: []}
    return {
      rule: phrase.rule,
      says: [],
      range: {start: offset + back(index), end: offset + back(index + part.length)},
    }
  }
  return undefined
}

function memberOf({field, value}: Credit): Array<{field: keyof Metadata; value: string}> {
  return field === 'staff' || field === 'counter' || field === 'control' || !value ? [] : [{field, value}]
}

function removeLine(lines: Lines, line: Line, act: Act, file: VFile): void {
  note(act, line, line.text.trim() || picturesOf(line), file)
  lines.remove(line)
}

function cutRange(
  lines: Lines,
  line: Line,
  range: {start: number; end: number},
  act: Act,
  file: VFile,
): void {
  note(act, line, line.text.slice(range.start, range.end), file)
  lines.cut(line, range.start, range.end)
}

function note(act: Act, line: Line, before: string, file: VFile): void {
  for (const {field, value} of act.says) propose(file, field, value, 'line', 6)
  if (!before) return
  record(file, act.rule, {
    action: act.says.length > 0 ? 'move' : 'remove',
    before,
    ...(line.position ? {position: line.position} : {}),
    ...(act.reason ? {values: {reason: act.reason}} : {}),
  })
}
