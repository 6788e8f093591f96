import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {dataOf, record, report} from '../messages.js'
import type {Role, SectionsOptions} from '../types.js'
import {apply, type Plan} from './apply.js'
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
import {type Run, runsOf} from './runs.js'
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
  const id = idMaker()
  let plan = decideAll(tree, read, options)
  if (options.numbering) checkNumbering(plan.lines, plan.contents, plan.runs, plan.decision, file)
  write(tree, plan, id, file, options.maxDepth ?? 6)
  // Leads that were split off stand above what they open now, and that tells of their neighbours.
  for (let round = 1; plan.splits && round < mostRounds; round++) {
    plan = decideAll(tree, read, options)
    write(tree, plan, id, file, options.maxDepth ?? 6)
  }
  for (const index of plan.doubts) doubt(plan.lines[index] as Line, file)
  if (options.runIn === 'strong') strongLeads(tree)
  if (options.enumerations === 'list') listEnumerations(tree)
  dataOf(file).outline = toOutline(tree)
  if (options.wrap) wrap(tree)
}

/** Headings that were split off come to rest in two or three rounds. */
const mostRounds = 6

/** What was decided about a tree. */
interface Whole {
  lines: readonly Line[]
  contents: ReadonlySet<number>
  runs: readonly Run[]
  decision: Decision
  leads: Map<number, Lead>
  levels: Map<number, number>
  roles: Map<number, Role>
  doubts: number[]
  /** Whether a lead becomes a heading. */
  splits: boolean
}

/** Read the lines of `tree`, all together. */
function decideAll(tree: Root, read: Reader, {runIn}: SectionsOptions): Whole {
  const lines = linesOf(tree, read)
  const contents = contentsOf(lines)
  const attachments = attachmentsOf(lines)
  const runs = runsOf(lines, new Set([...contents, ...attachments]))
  const decision = decide(lines, runs)
  const headings = new Set([...lines.keys()].filter((index) => isHeading(lines, decision, index)))
  const leads = allLeads(lines, decision, new Set([...headings, ...contents]), headings)
  const alone = [...leads.keys()].filter((index) => standsAlone(lines[index] as Line, leads.get(index), read))
  const split = new Set(runIn === 'heading' ? alone : [])
  const ladder = [...lines.keys()].filter((index) => headings.has(index) || split.has(index))
  const levels = levelsOf(lines, ladder, decision.names)
  const roles = allRoles(lines, decision, new Set([...headings, ...contents, ...leads.keys()]))
  for (const index of attachments) roles.set(index, 'attachment')
  const doubts = [...decision.verdicts].flatMap(([index, verdict]) => (verdict === 'doubt' ? [index] : []))
  return {lines, contents, runs, decision, leads, levels, roles, doubts, splits: split.size > 0}
}

/** Write what was decided into `tree`. */
function write(tree: Root, plan: Whole, id: Plan['id'], file: VFile, maxDepth: number): void {
  makeLists(tree, plan.lines, itemsOf(plan.decision))
  apply(tree, plan.lines, {...plan, maxDepth, id, drop: (mark, node) => dropped(mark, node, file)})
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
