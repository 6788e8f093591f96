import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {applyEdits, type Back, compose, type Edited, pointsOf} from '../edits.js'
import {dataOf} from '../messages.js'
import type {Kind, Mode, RepairOptions} from '../types.js'
import {emphasis} from './emphasis.js'
import {encodings, sureEncodings} from './encoding/index.js'
import {entities, escapedEntities} from './entities.js'
import {maskEscapes, type ReadMarks} from './escapes.js'
import {type Finding, type Place, settle} from './finding.js'
import {joins, joinsInHtml} from './joins.js'
import {hasLeads, layout, leads} from './layout.js'
import {tagMasks} from './masks.js'
import {repairMetadata} from './metadata.js'
import {type Evidence, pinyin} from './pinyin.js'
import {punctuation} from './punctuation.js'
import {reflow} from './reflow.js'
import {codeOf, type Shield, shieldOf} from './shield.js'
import type {Base} from './shift/grams.js'
import {shifts} from './shift/index.js'
import {spacing} from './spacing.js'
import type {Readings} from './syllable.js'
import {applyToView, placeIn, view} from './view.js'
import {widths} from './width.js'

export {unpack} from './shift/grams.js'
export type {Readings} from './syllable.js'

/** Tables that are read on first need only. */
export interface RepairTables {
  readings: () => Readings
  characters: () => Base
}

type RepairKind = 'shift' | 'pinyin' | 'masks' | 'emphasis' | 'punctuation' | 'joins'

/** What a pass is given: the source as the passes before left it, and what is known of it. */
interface Source {
  text: string
  kind: Kind
  /** Whether a range is no prose. */
  shield: Shield
  /** Whether a range is code. */
  code: Shield
  tables: RepairTables
  evidence: Evidence
  read: ReadMarks | undefined
}

/** One pass over the source: which switch it obeys, which kinds of source it is for, what it finds. */
interface Step {
  kind: RepairKind
  of: readonly Kind[]
  /** Whether the tree is searched for it too: then it is told of there. */
  twin?: true
  /** Whether what it mends may prove more of its kind. */
  again?: true
  find: (source: Source) => Finding[]
}

/** Passes over the source, in order: annotations hide what a byte shift broke, and a repaired character may bear one. */
const steps: readonly Step[] = [
  {
    kind: 'shift',
    of: ['text', 'markdown', 'html'],
    again: true,
    find: ({text, shield, code}) => encodings(text, shield, code),
  },
  {kind: 'shift', of: ['markdown', 'html'], twin: true, find: ({text, code}) => escapedEntities(text, code)},
  {
    kind: 'pinyin',
    of: ['text', 'markdown'],
    twin: true,
    find: ({text, shield, tables, evidence}) => pinyin(text, tables.readings, shield, evidence),
  },
  {
    kind: 'shift',
    of: ['text', 'markdown', 'html'],
    find: ({text, shield, tables}) => shifts(text, tables.characters, tables.readings, shield),
  },
  {
    kind: 'pinyin',
    of: ['text', 'markdown'],
    twin: true,
    find: ({text, shield, tables, evidence}) =>
      evidence.noisy ? pinyin(text, tables.readings, shield, evidence) : [],
  },
  {kind: 'joins', of: ['text', 'markdown'], find: ({text, code}) => joins(text, code)},
  {kind: 'joins', of: ['html'], find: ({text}) => joinsInHtml(text)},
  {kind: 'masks', of: ['markdown'], find: ({text, shield, read}) => maskEscapes(text, shield, read)},
  // Where another parser was named, its rules may read as bold what CommonMark does not.
  {kind: 'emphasis', of: ['markdown'], find: ({text, shield, read}) => (read ? [] : emphasis(text, shield))},
]

/**
 * Undo the damage that a parser would make worse: before the tokenizer, on the source of a body.
 *
 * @param text  The body, as it ends the value of `file`.
 * @param kind  What it is: in HTML only what stands between tags is read.
 * @param read  The parser that tells which marks pair; that of CommonMark unless given.
 * @returns The text to parse, and the way from its offsets back into `text`.
 */
export function repairText(
  text: string,
  kind: Kind,
  file: VFile,
  options: RepairOptions,
  tables: RepairTables,
  read?: ReadMarks,
): Edited {
  const source = String(file.value)
  const base = source.endsWith(text) ? source.length - text.length : 0
  const pointOf = pointsOf(source)
  const known = {kind, tables, evidence: {noisy: false}, read}
  let edited: Edited = {text, back: (offset) => offset}
  let shields = shieldsOf(text, kind)
  for (const step of steps) {
    const mode: Mode = options[step.kind] ?? 'fix'
    if (mode === 'off' || (mode === 'report' && step.twin) || !step.of.includes(kind)) continue
    for (let round = 0; round < (step.again ? mostRounds : 1); round++) {
      // What was told of is not told again.
      const findings = step
        .find({...known, ...shields, text: edited.text})
        .filter(({doubt}) => round === 0 || !doubt)
      if (findings.length === 0) break
      const {back} = edited
      const place = (start: number, end: number) => ({
        start: pointOf(base + back(start)),
        end: pointOf(base + back(end)),
      })
      const next = applyEdits(edited.text, settle(findings, edited.text, mode, file, place))
      // A pass that only reports leaves the text, and what was read of it.
      if (next.text === edited.text) break
      shields = shieldsOf(next.text, kind)
      edited = {text: next.text, back: compose(back as Back, next.back)}
    }
  }
  return edited
}

/** Text in a wrong encoding that was mended shows how its neighbours are to be read. */
const mostRounds = 4

/** What of `text` is no prose, read once however many passes ask. */
function shieldsOf(text: string, kind: Kind): Pick<Source, 'shield' | 'code'> {
  return {shield: shieldOf(text, kind), code: codeOf(text, kind)}
}

/** Undo what is left to undo in a tree: across inline nodes, and all of it where the tree was HTML. */
export function repair(tree: Root, file: VFile, options: RepairOptions, tables: RepairTables): void {
  let seen = view(tree)
  const evidence = evidenceOf(file)
  const run = (mode: Mode | null | undefined, find: (text: string) => Finding[]): void => {
    if (mode === 'off') return
    const findings = find(seen.text)
    if (findings.length === 0) return
    applyToView(seen, settle(findings, seen.text, mode ?? 'fix', file, placeIn(seen)))
    seen = view(tree)
  }
  // Runs that stand apart in the source may prove each other here.
  if ((options.shift ?? 'fix') === 'fix') run('fix', sureEncodings)
  run(options.shift, entities)
  run(options.pinyin, (text) => pinyin(text, tables.readings, shieldOf(text, 'text'), evidence))
  run(options.punctuation, (text) => punctuation(text).filter(outside(file, placeIn(seen))))
  run(options.punctuation, widths)
  run(options.joins, layout)
  const joining = options.joins ?? 'fix'
  if (joining !== 'off') {
    reflow(tree, file, joining)
    if (hasLeads(seen.text)) leads(tree, file, joining)
    seen = view(tree)
  }
  run('fix', (text) => spacing(text, options.spacing))
  if ((options.masks ?? 'fix') !== 'off') tagMasks(tree, seen)
  repairMetadata(file, options, tables.readings, evidence)
}

/** Keeps what may be a mark of lost bytes, which a message told of: it is no mark of a sentence. */
function outside(file: VFile, place: Place): ({start, end}: Finding) => boolean {
  const told = file.messages.filter(({ruleId, actual}) => ruleId === 'shift-doubt' && actual?.includes('?'))
  if (told.length === 0) return () => true
  return ({start, end, insert}) => {
    const here = place(start, end)
    return insert !== '？' || !here || !told.some((message) => meets(here, message.place))
  }
}

function meets(here: Position, there: VFileMessage['place']): boolean {
  if (!there || !('start' in there)) return false
  const [from, to] = [there.start.offset ?? 0, there.end.offset ?? 0]
  return (here.start.offset ?? 0) < to && from < (here.end.offset ?? 0)
}

/** The same for members of the metadata that were found since. */
export function mendMetadata(file: VFile, options: RepairOptions, tables: RepairTables): void {
  repairMetadata(file, options, tables.readings, evidenceOf(file))
}

function evidenceOf(file: VFile): Evidence {
  return {noisy: dataOf(file).changes.some(({rule}) => rule === 'pinyin-annotation')}
}
