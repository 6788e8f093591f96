import type {Finding} from '../finding.js'
import type {Shield} from '../shield.js'
import {type Readings, readingFit} from '../syllable.js'
import {decodeBytes, encodeText, foldMarks} from './bytes.js'
import {gbkTable} from './gbk.js'
import {type Base, modelOf} from './model.js'
import {insertions, openings, type Setting} from './path.js'
import {type Reading, solve} from './solve.js'

/** Marks that a byte-wise search finds across two characters, and what a fold made of them. */
const marker =
  /(?<![?!？！])[?\ufffd](?!\?\?(?![。，、；：,;\n]|$))(?=[！？。，：；（）!?,:;(][^\s!！？])|(?<=\p{Script=Han})\?(?=\(?[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7}\)[^\s])/uy
const syllable = /^\(?([a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7})\)/

/** What is damaged says nothing of the document's own words. */
const damaged =
  /[?\ufffd](?:[！？。，：；（）!?,:;(]|\(?[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7}\))[^\n?。]{0,200}/g

/** How many characters may be weighed in a document: about a second, or a hundred runs. */
const budget = 2_500_000

/** Least gain in likelihood of a change, and least lead over the next reading. */
const leastGain = 4
const leastMargin = 2.1
const leastLostMargin = 3
const leastGuessMargin = 2.2
const leastStemMargin = 3.5

/** A finding, and whether there is nothing behind its mark that is odd in itself. */
type Judged = Finding & {weak: boolean}

/** So much of a text around a mark is looked at again, in code units. */
const longestLine = 500

/** Find runs of GBK that were shifted by a byte, and how they read. */
export function shifts(text: string, base: () => Base, readings: () => Readings, shield: Shield): Finding[] {
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
    const readingsHere = readingsAt(text, at, setting)
    const findings = judge(text, at, readingsHere, setting)
    found.push(...findings)
    if (!findings[0]?.doubt) from = findings.at(-1)?.end ?? from
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

function settingOf(text: string, base: Base, readings: Readings): Setting {
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

/** Readings of the run at a mark, proved: damaged again, they give what stands there. */
function readingsAt(text: string, at: number, setting: Setting): Reading[] {
  const previous = at > 0 ? text.charCodeAt(at - 1) : 10
  const written = syllable.exec(text.slice(at + 1, at + 12))
  if (written) {
    const from = at + 1 + written[0].length
    return solve(text, at, from, insertions(previous, written[1] as string, setting), setting)
  }
  const visible = text[at + 1] as string
  const code = visible.charCodeAt(0)
  const full = code < 0x80 ? code + 0xfee0 : code
  return solve(
    text,
    at,
    at + 2,
    openings(text.slice(Math.max(0, at - 2), at), full, setting),
    setting,
  ).filter((reading) => proves(text, at, reading))
}

/** Whether `reading`, damaged again, is the run that starts at `at`. */
function proves(text: string, at: number, reading: Reading): boolean {
  const run = text.slice(at + 1, reading.end)
  if (/[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]\)$/.test(run) || reading.text.endsWith('<')) return true
  const bytes = encodeText(reading.text)
  if (!bytes) return false
  const again = decodeBytes(bytes.slice(1), reading.lost ? 'drop' : 'keep')
  return foldMarks(again) === foldMarks(run).replace('\ufffd', '?')
}

/** What is made of a run: one finding, and another one for a last character that stays unknown. */
function judge(text: string, start: number, readings: Reading[], setting: Setting): Judged[] {
  const [best] = readings
  if (!best || best.gain < 0) return []
  const shown = readings.slice(0, 6)
  const end = Math.max(...shown.map((reading) => reading.end))
  const whole = (reading: Reading): string =>
    reading.text + text.slice(reading.end, Math.max(end, reading.end))
  const texts = [...new Map(shown.map((reading) => [whole(reading), reading.gain]))]
  const alternatives = texts.slice(0, 3).map(([alternative]) => alternative)
  const margin = texts[1] ? best.gain - texts[1][1] : best.gain
  const run = text.slice(start + 2, best.end)
  const tag = best.text.endsWith('<')
  const evidence = tag || (best.lost ? /[\u2e80-\ufffd]/.test(run) : /[@-~\u2e80-\ufffd]/.test(run))
  const note = `Likelier than what stands by ${best.gain.toFixed(1)}, than the next reading by ${margin.toFixed(1)}`
  const base = {start, rule: 'shift-gbk', action: 'replace', note, weak: !evidence} as const
  const confidence = 1 - Math.exp(-margin)
  if (best.gain >= leastGain && evidence) {
    if (margin >= marginFor(best, setting.dropped))
      return [{...base, end: best.end, insert: best.text, alternatives, confidence}]
    const stem = tag ? undefined : stemOf(text, start, readings, setting)
    if (stem) return stem.map((finding) => ({...base, ...finding}))
  }
  return [{...base, end, insert: alternatives[0] as string, alternatives, doubt: 'shift-doubt'}]
}

/**
 * A run whose last byte is lost, without its last character, when all the rest is sure. The mark goes on standing
 * for that character, and what it may be is told.
 *
 *     任务?！……地蘮?。   →   任务。”……地?。
 */
function stemOf(
  text: string,
  start: number,
  readings: Reading[],
  setting: Setting,
):
  | Array<Pick<Judged, 'start' | 'end' | 'insert' | 'alternatives' | 'note'> & {doubt?: 'shift-doubt'}>
  | undefined {
  const [best] = readings as [Reading]
  if (best.guessed === undefined) return undefined
  const insert = best.text.slice(0, -1)
  const same = ({end, text: other, guessed}: Reading): boolean =>
    guessed !== undefined && end === best.end && other.slice(0, -1) === insert
  const worth = ({gain, guessed}: Reading): number => gain + (guessed ?? 0)
  const others = readings.filter((reading) => !same(reading)).map(worth)
  const margin = worth(best) - Math.max(0, ...others)
  if (margin < leastStemMargin) return undefined
  const end = best.end - 1
  if (
    !rests(
      text.slice(Math.max(0, start - longestLine), start) + insert,
      text.slice(end, end + longestLine),
      setting,
    )
  )
    return undefined
  const alternatives = readings.filter(same).map((reading) => reading.text.slice(-1))
  const note = `Likelier than the next reading by ${margin.toFixed(1)}, its last character aside`
  return [
    {start, end, insert, alternatives: [insert], note},
    {
      start: end,
      end: best.end,
      insert: alternatives[0] as string,
      alternatives: alternatives.slice(0, 3),
      note,
      doubt: 'shift-doubt',
    },
  ]
}

/** Whether the mark that stays is not read as the beginning of another run. */
function rests(before: string, behind: string, setting: Setting): boolean {
  const text = before + behind
  const at = before.length
  for (const mark of marksIn(text)) {
    if (mark !== at) continue
    const [best] = readingsAt(text, at, setting)
    return !best || best.gain < leastGain / 2
  }
  return true
}

/** Lost pairs leave more room, and so does a last byte that is lost where pairs may be too. */
function marginFor({lost, guessed}: Reading, dropped: boolean): number {
  if (lost || (guessed !== undefined && dropped)) return leastLostMargin
  return guessed !== undefined ? leastGuessMargin : leastMargin
}
