import type {Finding} from '../finding.js'
import type {Shield} from '../shield.js'
import {type Readings as Pinyin, readingFit} from '../syllable.js'
import {decodeBytes, encodeText, foldMarks} from './bytes.js'
import {gbkTable} from './gbk.js'
import type {Base} from './grams.js'
import {type Judged, judge, leastGain, type Run} from './judge.js'
import {modelOf} from './model.js'
import {insertions, openings, type Setting} from './path.js'
import {type Reading, type Readings, weighReadings} from './posterior.js'
import {solve} from './solve.js'

/** Marks that a byte-wise search finds across two characters, and what a fold made of them. */
const marker =
  /(?<![?!？！])[?\ufffd](?!\?\?(?![。，、；：,;\n]|$))(?=[！？。，：；（）!?,:;(][^\s!！？])|(?<=\p{Script=Han})\?(?=\(?[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7}\)[^\s])/uy
const syllable = /^\(?([a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7})\)/

/** What is damaged says nothing of the document's own words. */
const damaged =
  /[?\ufffd](?:[！？。，：；（）!?,:;(]|\(?[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7}\))[^\n?。]{0,200}/g

/** How many characters may be weighed in a document: a second or two, some thirty long runs. */
const budget = 10_000_000

/** A quotation mark or a bracket without its partner. */
const unbalanced = -2
const partners = ['“”', '‘’', '《》', '()']

/** So much of a text around a mark is looked at again, in code units. */
const longestLine = 500

/** Find runs of GBK that were shifted by a byte, and how they read. */
export function shifts(text: string, base: () => Base, readings: () => Pinyin, shield: Shield): Finding[] {
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
function* marksIn(text: string): Generator<number> {
  for (const {index} of text.matchAll(/[?\ufffd]/g)) {
    marker.lastIndex = index
    if (marker.test(text)) yield index
  }
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
  const model = modelOf(base, text.replace(damaged, '\n'))
  return {
    gbk: gbkTable(),
    model,
    folded: isFoldedText(text),
    simplified: model.script === 'Hans',
    dropped: !/[\ue000-\uf8ff]/.test(text),
    budget: {left: budget},
    reads: (written, character) => readingFit(written, character, readings) > 0,
  }
}

/** Whether half-width commas stand for full-width ones. */
function isFoldedText(text: string): boolean {
  const full = text.match(/[，：；（]/g)?.length ?? 0
  return full * 4 < (text.match(/(?<=\p{Script=Han})[,:;(]/gu)?.length ?? 0)
}

function findingsAt(text: string, at: number, setting: Setting): Judged[] {
  const run = runAt(text, at)
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

function runAt(text: string, at: number): Run {
  const written = syllable.exec(text.slice(at + 1, at + 12))
  return {text, at, from: at + (written ? 1 + written[0].length : 2), visible: !written}
}

/** Readings of the run at a mark, proved: damaged again, they give what stands there. */
function readingsAt({text, at, from, visible}: Run, setting: Setting): Readings | undefined {
  const before = text.slice(Math.max(0, at - 2), at)
  if (!visible) {
    const written = syllable.exec(text.slice(at + 1, at + 12)) as RegExpExecArray
    const endings = solve(text, at, from, insertions(before, written[1] as string, setting), setting)
    return weighReadings(endings, balanceIn(text, at))
  }
  const code = text.charCodeAt(at + 1)
  const full = code < 0x80 ? code + 0xfee0 : code
  const readings = weighReadings(
    solve(text, at, from, openings(before, full, setting), setting),
    balanceIn(text, at),
  )
  return readings && proves(text, at, readings.all[0] as Reading) ? readings : undefined
}

/** What is against a reading that leaves quotation marks or brackets of its line open, or closes them twice. */
function balanceIn(text: string, at: number): (reading: Reading) => number {
  const begin = Math.max(text.lastIndexOf('\n', at) + 1, at - longestLine)
  const lineEnd = text.indexOf('\n', at)
  return (reading) => {
    const end = Math.min(lineEnd === -1 ? text.length : lineEnd, reading.stop + longestLine)
    const line = foldMarks(text.slice(begin, at) + reading.text + text.slice(reading.stop, end))
    let odd = 0
    for (const [open = '', close = ''] of partners)
      odd += Math.abs(line.split(open).length - line.split(close).length)
    return odd * unbalanced
  }
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
    const readings = readingsAt(runAt(made, index), setting)
    if (readings && (readings.all[0] as Reading).gain >= leastGain / 2) return false
  }
  return true
}
