import type {Finding} from '../finding.js'
import type {Shield} from '../shield.js'
import {isReadingOf, type Readings} from '../syllable.js'
import {decodeBytes, encodeText, foldMarks} from './bytes.js'
import {gbkTable} from './gbk.js'
import {type Base, modelOf} from './model.js'
import {insertions, openings, type Reading, type Setting, solve} from './solve.js'

/** Marks that a byte-wise search finds across two characters, and what a fold made of them. */
const marker =
  /(?<![?!？！])[?\ufffd](?!\?\?)(?=[！？。，：；（）!?,:;(][^\s!！？])|(?<=\p{Script=Han})\?(?=\(?[a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7}\)[^\s])/gu
const syllable = /^\(?([a-zāáǎàēéěèōóǒòīíǐìūúǔùüǖǘǚǜ]{1,7})\)/

/** What is damaged says nothing of the document's own words. */
const damaged = /[?\ufffd][！？。，：；（）!?,:;(][^\n?。]{0,200}/g

/** Least gain in likelihood of a change, and least lead over the next reading. */
const leastGain = 4
const leastMargin = 2
const leastLostMargin = 3.4
const leastGuessMargin = 3

/** Find runs of GBK that were shifted by a byte, and how they read. */
export function shifts(text: string, base: () => Base, readings: () => Readings, shield: Shield): Finding[] {
  const found: Array<Finding & {weak: boolean}> = []
  let setting: Setting | undefined
  let from = 0
  for (const match of text.matchAll(marker)) {
    const at = match.index
    if (at < from || shield(at, at + 1)) continue
    setting ??= settingOf(text, base(), readings())
    const readingsHere = readingsAt(text, at, setting)
    const finding = judge(text, at, readingsHere)
    if (!finding) continue
    found.push(finding)
    if (!finding.doubt) from = finding.end
  }
  // Marks with nothing behind them are damage only beside more of it.
  return found.some(({weak}) => !weak) ? found : []
}

function settingOf(text: string, base: Base, readings: Readings): Setting {
  const model = modelOf(base, text.replace(damaged, '\n'))
  return {
    gbk: gbkTable(),
    model,
    folded: isFoldedText(text),
    simplified: model.script === 'Hans',
    dropped: !/[\ue000-\uf8ff]/.test(text),
    reads: (written, character) => isReadingOf(written, character, readings),
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

function judge(text: string, start: number, readings: Reading[]): (Finding & {weak: boolean}) | undefined {
  const [best] = readings
  if (!best || best.gain < 0) return undefined
  const end = Math.max(...readings.slice(0, 6).map((reading) => reading.end))
  const whole = ({end: stop, text: insert}: Reading): string => insert + text.slice(stop, Math.max(end, stop))
  const texts = [...new Map(readings.slice(0, 6).map((reading) => [whole(reading), reading.gain]))]
  const alternatives = texts.slice(0, 3).map(([alternative]) => alternative)
  const margin = texts[1] ? best.gain - texts[1][1] : best.gain
  const evidence = /[@-~\u2e80-\ufffd]/.test(text.slice(start + 2, best.end))
  const note = `Likelier than what stands by ${best.gain.toFixed(1)}, than the next reading by ${margin.toFixed(1)}`
  const base = {start, rule: 'shift-gbk', action: 'replace', note, weak: !evidence} as const
  if (
    best.gain < leastGain ||
    margin < (best.lost ? leastLostMargin : best.guessed ? leastGuessMargin : leastMargin) ||
    !evidence
  )
    return {...base, end, insert: alternatives[0] as string, alternatives, doubt: 'shift-doubt'}
  const confidence = 1 - Math.exp(-margin)
  return {...base, end: best.end, insert: best.text, alternatives, confidence}
}
