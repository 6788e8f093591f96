import {applyEdits, type Edit} from '../../edits.js'
import type {Finding} from '../finding.js'
import {annotationsOf} from '../pinyin.js'
import {type Shield, type Touches, unshielded} from '../shield.js'
import {type Readings as Pinyin, readingFit} from '../syllable.js'
import {decodeBytes, encodeText, foldMarks} from './bytes.js'
import {evidenceIn} from './evidence.js'
import {gbkTable} from './gbk.js'
import {type Base, weigh} from './grams.js'
import {type Judged, judge, leastGain, type Run} from './judge.js'
import {modelOf} from './model.js'
import {goesOnBehindQuote, insertions, openings, type Setting} from './path.js'
import {type Reading, type Readings, weighReadings} from './posterior.js'
import {solve} from './solve.js'
import {weighWords} from './words.js'

/** Marks that a byte-wise search finds across two characters, and what a fold made of them. */
const marker =
  /(?<![?!？！])[?\ufffd](?!\?\?(?![。，、；：,;\n]|$))(?=[！？。，：；（）!?,:;(][^\s!！？])|(?<=[々〇㐀-鿿𠀀-𳑹])\?(?=\(?[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7}\)[^\s])/uy
const syllable = /^\(?([a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7})\)/

/** What is damaged says nothing of the document's own words. */
const damaged =
  /[?\ufffd](?:[！？。，：；（）!?,:;(]|\(?[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7}\))[^\n?。]{0,200}/g

/** How many characters may be weighed in a document: a second or two, some thirty long runs. */
const budget = 10_000_000
/** A character of a text that is cut into words counts as so many. */
const wordCost = 20

/** A quotation mark or a bracket without its partner. */
const unbalanced = -4.8
/** A sentence that goes on behind its end. */
const torn = -2.7
const goesOn = new RegExp(`[。！]”[${goesOnBehindQuote}]`)
const partners = ['“”', '‘’', '《》', '()']

/** So much of a text around a mark is looked at again, in code units; so much of it is cut into words. */
const longestLine = 500
const wordReach = 8
/** How much words say of a reading, the rest is said by characters; how much the document says beside them. */
const wordShare = 0.6
const ownShare = 0.35

/** Tags of inline elements and marks of emphasis: text goes on across them. */
const inline = /<\/?(?:a|abbr|b|em|font|i|mark|s|small|span|strong|sub|sup|u)(?: [^<>]{0,2000})?>|\*\*/gi

/**
 * Find runs of GBK that were shifted by a byte, and how they read.
 *
 * Readings behind characters and inline tags are left out before: what stands around a run is prose, not what a later
 * tool put between it. A run with something of it inside is only told of, since its place would be lost.
 */
export function shifts(whole: string, base: () => Base, readings: () => Pinyin, shield: Shield): Finding[] {
  if (!marksIn(whole).some((at) => !shield(at, at + 1))) return []
  const tags = [...whole.matchAll(inline)].map(({index, 0: {length}}) => ({
    start: index,
    end: index + length,
  }))
  const notes = [...annotationsOf(whole, readings(), unshielded), ...tags].sort((a, b) => a.start - b.start)
  const {text, back} = applyEdits(whole, apart(notes))
  // What ends where something was left out ends before it.
  const endOf = (offset: number): number => back(offset - 1) + 1
  const found = shiftsIn(text, base, readings, (start, end) => shield(back(start), endOf(end)))
  return found.map((finding) => {
    const [start, end] = [back(finding.start), endOf(finding.end)]
    const divided = end - start !== finding.end - finding.start && !finding.doubt
    return {...finding, start, end, ...(divided && {doubt: 'shift-doubt'})}
  })
}

/** Edits that take out `ranges`, sorted by where they start; those inside others go with them. */
function apart(ranges: ReadonlyArray<{start: number; end: number}>): Edit[] {
  const edits: Edit[] = []
  for (const {start, end} of ranges)
    if (start >= (edits.at(-1)?.end ?? 0)) edits.push({start, end, insert: ''})
  return edits
}

function shiftsIn(text: string, base: () => Base, readings: () => Pinyin, shield: Touches): Finding[] {
  const found: Judged[] = []
  let setting: Setting | undefined
  let unread: Finding[] = []
  let from = 0
  for (const at of marksIn(text)) {
    if (at < from || shield(at, at + 1)) continue
    setting ??= settingOf(text, base(), readings())
    if (setting.budget.left <= 0) {
      unread = [unreadAt(at)]
      break
    }
    const findings = findingsAt(text, at, setting)
    found.push(...findings)
    if (findings.length !== 1 || !findings[0]?.doubt) from = findings.at(-1)?.end ?? from
  }
  // Marks with nothing behind them are damage only beside more of it.
  return [...(found.some(({weak}) => !weak) ? found : []), ...unread]
}

/** Where a mark may be damage. Few characters can be one: they are sought first, and then looked at. */
function marksIn(text: string): number[] {
  const marks: number[] = []
  // One character is sought much quicker than one of two.
  const either = text.includes('\ufffd') ? /[?\ufffd]/g : /\?/g
  for (const {index} of text.matchAll(either)) {
    marker.lastIndex = index
    if (marker.test(text)) marks.push(index)
  }
  return marks
}

function unreadAt(start: number): Finding {
  return {
    start,
    end: start + 1,
    insert: '',
    rule: 'shift-gbk',
    action: 'replace',
    alternatives: [],
    doubt: 'shift-unread',
  }
}

function settingOf(text: string, base: Base, readings: Pinyin): Setting {
  const sound = text.replace(damaged, '\n')
  const model = modelOf(base, sound)
  const left = {left: budget}
  return {
    gbk: gbkTable(),
    model,
    folded: isFoldedText(text),
    simplified: model.script === 'Hans',
    evidence: evidenceIn(sound, base),
    dropped: !/[\ue000-\uf8ff]/.test(text),
    budget: left,
    words: (line) => wordsOf(line, base, left),
    reads: (written, character) => readingFit(written, character, readings) > 0,
  }
}

/** How likely a text is, cut into words. */
function wordsOf(text: string, base: Base, left: Setting['budget']): number {
  left.left -= wordCost * text.length
  const ids = Array.from({length: text.length}, (_, index) => base.ids[text.charCodeAt(index)] as number)
  return weighWords(base.words, ids, (before, behind) => weigh(base, -1, before, behind, 0))
}

/** Whether half-width commas stand for full-width ones. */
function isFoldedText(text: string): boolean {
  const full = text.match(/[，：；（]/g)?.length ?? 0
  return full * 4 < (text.match(/(?<=[々〇㐀-鿿𠀀-𳑹])[,:;(]/gu)?.length ?? 0)
}

function findingsAt(text: string, at: number, setting: Setting): Judged[] {
  const run = runAt(text, at, setting)
  const readings = readingsAt(run, setting)
  if (!readings || (readings.all[0] as Reading).gain < 0) return []
  const findings = judge(run, readings, (pieces) => rests(text, pieces, setting))
  if (!setting.folded) return findings
  // What is put into a folded document is folded too: the marks of both are restored together.
  return findings.map((finding) => ({
    ...finding,
    insert: foldMarks(finding.insert),
    ...(finding.alternatives && {alternatives: finding.alternatives.map(foldMarks)}),
  }))
}

function runAt(text: string, at: number, {simplified, evidence}: Setting): Run {
  const written = syllable.exec(text.slice(at + 1, at + 12))
  return {text, at, from: at + (written ? 1 + written[0].length : 2), visible: !written, simplified, evidence}
}

/** Readings of the run at a mark, proved: damaged again, they give what stands there. */
function readingsAt({text, at, from, visible}: Run, setting: Setting): Readings | undefined {
  const before = text.slice(Math.max(0, at - 2), at)
  if (!visible) {
    const written = syllable.exec(text.slice(at + 1, at + 12)) as RegExpExecArray
    const endings = solve(text, at, from, insertions(before, written[1] as string, setting), setting)
    return weighReadings(endings, oddsIn(text, at, setting))
  }
  const code = text.charCodeAt(at + 1)
  const full = code < 0x80 ? code + 0xfee0 : code
  const readings = weighReadings(
    solve(text, at, from, openings(before, full, setting), setting),
    oddsIn(text, at, setting),
  )
  return readings && proves(text, at, readings.all[0] as Reading) ? readings : undefined
}

/**
 * What else speaks for readings: the words that they make in their line. Against them, quotation marks and brackets that
 * they leave open, or close twice.
 */
function oddsIn(text: string, at: number, setting: Setting): (readings: readonly Reading[]) => number[] {
  const begin = Math.max(text.lastIndexOf('\n', at) + 1, at - longestLine)
  const lineEnd = text.indexOf('\n', at)
  const end = lineEnd === -1 ? text.length : lineEnd
  return (readings) => {
    const last = Math.min(end, Math.max(...readings.map(({stop}) => stop)) + wordReach)
    const near = (insert: string, stop: number): string =>
      text.slice(Math.max(begin, at - wordReach), at) +
      insert +
      text.slice(stop, last === end ? end + 1 : last)
    const [literal, literalEcho] = [setting.words(near('', at)), setting.model.echo(near('', at))]
    return readings.map(({text: insert, stop, gain}) => {
      const around = near(insert, stop)
      const line = text.slice(begin, at) + insert + text.slice(stop, Math.min(end, stop + longestLine))
      return (
        wordShare * (setting.words(around) - literal - gain) +
        ownShare * (setting.model.echo(around) - literalEcho) +
        unbalanced * unpaired(line) +
        (goesOn.test(line) ? torn : 0)
      )
    })
  }
}

/** How many quotation marks and brackets of a line have no partner. */
function unpaired(line: string): number {
  const folded = foldMarks(line)
  const oddOf = ([open = '', close = '']: string): number =>
    Math.abs(folded.split(open).length - folded.split(close).length)
  return partners.reduce((sum, pair) => sum + oddOf(pair), 0)
}

/** Whether `reading`, damaged again, is the run that starts at `at`. */
function proves(text: string, at: number, reading: Reading): boolean {
  const run = text.slice(at + 1, reading.stop)
  if (/[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]\)$/.test(run) || reading.text.endsWith('<')) return true
  const bytes = encodeText(reading.text)
  if (!bytes) return false
  const again = decodeBytes(bytes.slice(1), reading.lost ? 'drop' : 'keep')
  return foldMarks(again) === foldMarks(run).replace('\ufffd', '?')
}

/** Whether no mark that stays is read as the beginning of another run. */
function rests(text: string, findings: readonly Judged[], setting: Setting): boolean {
  const [first, last] = [findings[0] as Judged, findings.at(-1) as Judged]
  const before = text.slice(Math.max(0, first.start - longestLine), first.start)
  let made = before
  for (const {start, end, insert, doubt} of findings) made += doubt ? text.slice(start, end) : insert
  const stop = made.length
  made += text.slice(last.end, last.end + longestLine)
  for (const index of marksIn(made)) {
    if (index < before.length - 1 || index > stop) continue
    const readings = readingsAt(runAt(made, index, setting), setting)
    if (readings && (readings.all[0] as Reading).gain >= leastGain / 2) return false
  }
  return true
}
