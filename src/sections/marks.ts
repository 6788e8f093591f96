import {check, oneOf} from '../check.js'
import {numberingForm} from '../forms.js'
import {type NumeralSystem, numeralClasses, parseNumeral} from '../han/numerals.js'
import {type Marker, markers} from './markers.data.js'

/** A marker found at the head of a line. */
export interface Mark {
  kind: string
  row: Marker
  /** The number it stands for; of `1.2.3` the last. */
  ordinal: number
  /** All numbers of `1.2.3`, or the article and its suffix of `第五条之一`. */
  path: readonly number[]
  /** As printed. */
  marker: string
  /** The numeral in it, the last of several, and how it is written. */
  numeral: string
  system: NumeralSystem
  /** Offset of the title in the line. */
  end: number
  /** `一、二年级`: the numeral goes on behind the mark, so this may be no marker at all. */
  suspect: boolean
}

interface Table {
  rows: Array<{kind: string; row: Marker; pattern: RegExp}>
  /** Any of them: most lines have no marker, and one look is enough. Patterns of users may not go together. */
  any?: RegExp
}

/** What a row may name in `systems`. */
const systems = oneOf(...Object.keys(numeralClasses))

export type Reader = (line: string) => Mark | undefined

/** Rows for `markers` of the options before the built-in ones, or in their place. */
export function markReader(own: Readonly<Record<string, unknown>> | null | undefined): Reader {
  if (!own) return (line) => readMark(line, builtIn)
  check({markers: own}, numberingForm, 'sections')
  for (const [kind, row] of Object.entries(own as Record<string, Marker | false>))
    for (const system of row ? row.systems : []) check(system, systems, `sections.markers.${kind}.systems`)
  const rows = compile({...own, ...markers, ...own} as Record<string, Marker | false>)
  return (line) => readMark(line, {rows})
}

function compile(table: Readonly<Record<string, Marker | false>>): Table['rows'] {
  return Object.entries(table).flatMap(([kind, row]) => {
    if (!row) return []
    const numeral = row.systems.map((system) => numeralClasses[system]).join('')
    const close = row.close.replace('#', `[${numeral}]{1,4}`)
    const not = row.not ? `(?!${row.not})` : ''
    const source = `^${row.open}([${numeral}]{1,9})${row.bare ? '?' : ''}${close}${not}`
    return [{kind, row, pattern: patternOf(source, kind)}]
  })
}

function patternOf(source: string, kind: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch {
    throw new TypeError(`Cannot use \`sections.markers.${kind}\`, expected parts of a regular expression`)
  }
}

const known = compile(markers)
const builtIn: Table = {rows: known, any: new RegExp(known.map(({pattern}) => pattern.source).join('|'), 'u')}

function readMark(line: string, {rows, any}: Table): Mark | undefined {
  if (any && !any.test(line)) return undefined
  for (const {kind, row, pattern} of rows) {
    const found = pattern.exec(line)
    if (!found) continue
    const printedNumeral = found[1] ?? ''
    const path = row.bare && printedNumeral === '' ? [1] : pathOf(found[0], printedNumeral, row)
    const ordinal = path.at(-1)
    const system =
      printedNumeral === ''
        ? row.systems[0]
        : row.systems.find((system) => parseNumeral(printedNumeral, system) !== undefined)
    if (ordinal === undefined || system === undefined) continue
    const space = /^[\s\u00a0\u2002-\u200b\u3000]{0,9}/.exec(line.slice(found[0].length)) as RegExpExecArray
    const end = found[0].length + space[0].length
    const first = kind === 'article' ? (path[0] as number) : ordinal
    const numeral = path.length > 1 && kind !== 'article' ? String(ordinal) : printedNumeral
    const suspect = isSuspect(line, found[0], first)
    return {kind, row, ordinal: first, path, marker: printed(found[0]), numeral, system, end, suspect}
  }
  return undefined
}

/** A marker at the end of a title is printed without the title: `…讲话【篇一】`. */
function printed(marker: string): string {
  return marker.slice(Math.max(0, marker.search(/[【〖[［][^【〖[［]{0,20}$/u)))
}

/** The numbers in `marker`: one, but for `1.2.3` and `第五条之一`. */
function pathOf(marker: string, numeral: string, row: Marker): number[] {
  const first = parse(numeral, row.systems)
  if (first === undefined) return []
  const suffix = /[条條]之(.{1,4})$/u.exec(marker)
  if (suffix) return [first, parse(suffix[1] as string, row.systems) ?? 0]
  if (!row.several) return [first]
  return [...marker.matchAll(/[0-9０-９]{1,9}/g)].map(([digits]) => parseNumeral(digits, 'digit') as number)
}

function parse(numeral: string, systems: readonly NumeralSystem[]): number | undefined {
  for (const system of systems) {
    const value = parseNumeral(numeral, system)
    if (value !== undefined) return value
  }
  return undefined
}

/** `三、四线城市`: the next number straight behind the mark. */
function isSuspect(line: string, marker: string, ordinal: number): boolean {
  const next = /^[一二三四五六七八九十]/u.exec(line.slice(marker.length))
  return next !== null && parseNumeral(next[0], 'han') === ordinal + 1
}
