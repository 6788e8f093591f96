import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {dataOf, record, report} from '../messages.js'
import type {Role, SectionsOptions} from '../types.js'
import {apply} from './apply.js'
import {attachmentsOf} from './attachments.js'
import {contentsOf} from './contents.js'
import {type Decision, decide} from './decide.js'
import {listEnumerations, strongLeads} from './forms.js'
import {idMaker} from './ids.js'
import {joinTitles} from './join.js'
import {levelsOf} from './ladder.js'
import {bareTitle, type Lead, leadsOf} from './leads.js'
import {type Line, linesOf} from './lines.js'
import {makeLists} from './lists.js'
import {markReader, type Reader} from './marks.js'
import {checkNumbering} from './numbering.js'
import {toOutline} from './outline.js'
import {rolesOf} from './roles.js'
import {runsOf} from './runs.js'
import {unwrap, wrap} from './wrap.js'

/**
 * Recognise numbering, headings and the parts of a document.
 *
 * Changes `tree`: lines that are headings become `heading` with `data.section` and `id`, the others get `data`.
 * No text is taken out.
 */
export function sections(tree: Root, file: VFile, options: SectionsOptions = {}): void {
  unwrap(tree)
  const read = markReader(options.markers)
  joinTitles(tree, read, file)
  const lines = linesOf(tree, read)
  const contents = contentsOf(lines)
  const attachments = attachmentsOf(lines)
  const runs = runsOf(lines, new Set([...contents, ...attachments]))
  const decision = decide(lines, runs)
  if (options.numbering) checkNumbering(lines, contents, runs, decision, file)
  const headings = new Set([...lines.keys()].filter((index) => isHeading(lines, decision, index)))
  const leads = allLeads(lines, decision, new Set([...headings, ...contents]), headings)
  const split = options.runIn === 'heading'
  const ladder = split
    ? [...lines.keys()].filter(
        (index) => headings.has(index) || standsAlone(lines[index] as Line, leads.get(index), read),
      )
    : [...headings]
  const levels = levelsOf(lines, ladder, decision.names)
  const roles = allRoles(lines, decision, new Set([...headings, ...contents, ...leads.keys()]))
  for (const index of attachments) roles.set(index, 'attachment')
  for (const [index, verdict] of decision.verdicts) if (verdict === 'doubt') doubt(lines[index] as Line, file)
  makeLists(tree, lines, itemsOf(decision))
  apply(tree, lines, {
    levels,
    leads,
    roles,
    maxDepth: options.maxDepth ?? 6,
    id: idMaker(),
    drop: (mark, node) => dropped(mark, node, file),
  })
  if (options.runIn === 'strong') strongLeads(tree)
  if (options.enumerations === 'list') listEnumerations(tree)
  dataOf(file).outline = toOutline(tree)
  if (options.wrap) wrap(tree)
}

/** Whether what a lead opens can be a paragraph of its own: the sentence does not go on, and no next number stands there. */
function standsAlone({text}: Line, lead: Lead | undefined, read: Reader): boolean {
  const rest = lead && text.slice(lead.end).trimStart()
  return rest !== undefined && !/^[，、；：,;:]/.test(rest) && read(rest)?.row.role !== 'heading'
}

function allLeads(
  lines: readonly Line[],
  decision: Decision,
  taken: Set<number>,
  headings: ReadonlySet<number>,
): Map<number, Lead> {
  const leads = numberedLeads(lines, decision)
  for (const index of leads.keys()) taken.add(index)
  for (const [index, lead] of leadsOf(lines, taken, headings)) leads.set(index, lead)
  return leads
}

function allRoles(
  lines: readonly Line[],
  {verdicts}: Decision,
  taken: ReadonlySet<number>,
): Map<number, Role> {
  const roles = rolesOf(lines, taken)
  for (const [index, verdict] of verdicts) if (verdict === 'article') roles.set(index, 'article')
  return roles
}

/** Items that may become a list; 项 and 目 of a law stay as they are printed. */
function itemsOf({verdicts, legal}: Decision): Set<number> {
  const items = [...verdicts].filter(([index, verdict]) => verdict === 'item' && !legal.has(index))
  return new Set(items.map(([index]) => index))
}

function isHeading(lines: readonly Line[], {verdicts}: Decision, index: number): boolean {
  return lines[index]?.type === 'heading' || verdicts.get(index) === 'heading'
}

/** （一）加强领导。正文: headings of the ladder that open their paragraph. */
function numberedLeads(lines: readonly Line[], {verdicts, forms}: Decision): Map<number, Lead> {
  const leads = new Map<number, Lead>()
  for (const [index, verdict] of verdicts) {
    const {mark, title} = lines[index] as Line
    const end = forms.get(index)?.end
    if (verdict !== 'runIn' || !mark || end === undefined) continue
    const {kind, ordinal, marker} = mark
    leads.set(index, {
      kind,
      ordinal,
      marker,
      title: bareTitle(title.slice(0, end)),
      end: mark.end + end,
      confidence: 0.9,
    })
  }
  return leads
}

function doubt({block, text}: Line, file: VFile): void {
  report(file, 'sections-doubt', {values: {actual: text}, place: block, actual: text})
}

function dropped(mark: string, {position}: Paragraph, file: VFile): void {
  record(file, 'sections-run-in', {action: 'remove', before: mark, ...(position && {position})})
}
