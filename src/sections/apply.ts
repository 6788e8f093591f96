import type {Properties} from 'hast'
import type {Heading, Paragraph, ParagraphData, PhrasingContent, Root, RootContent} from 'mdast'
import type {Role, RunIn, Section} from '../types.js'
import {cutPhrasing} from './cut.js'
import {enumerationsIn} from './enumeration.js'
import {dash, type Lead} from './leads.js'
import type {Line} from './lines.js'
import {plain, squeeze} from './plain.js'

/** What was decided about lines, by their index. */
export interface Plan {
  levels: ReadonlyMap<number, number>
  leads: ReadonlyMap<number, Lead>
  roles: ReadonlyMap<number, Role>
  maxDepth: number
  id: (title: string) => string
  /** Called with the mark that a heading lost, such as `。` */
  drop: (mark: string, node: Paragraph) => void
}

/** Write the plan into the tree: new headings, data on headings and paragraphs. */
export function apply(tree: Root, lines: readonly Line[], plan: Plan): void {
  const blocks = new Map<RootContent, number[]>()
  for (const [index, {block}] of lines.entries()) {
    const own = blocks.get(block)
    if (own) own.push(index)
    else blocks.set(block, [index])
  }
  tree.children = tree.children.flatMap((block) => rebuild(block, blocks.get(block) ?? [], lines, plan))
}

function rebuild(
  block: RootContent,
  own: readonly number[],
  lines: readonly Line[],
  plan: Plan,
): RootContent[] {
  if (block.type === 'heading') {
    for (const index of own) if (plan.levels.has(index)) dress(block, lines[index] as Line, index, plan)
    return [block]
  }
  if (block.type === 'list')
    return own.some((index) => plan.levels.has(index))
      ? own.flatMap((index) => fromItem(index, lines[index] as Line, plan))
      : [block]
  if (block.type !== 'paragraph' || own.length === 0) return [block]
  if (own.length === 1 || !needsCut(own, plan)) {
    const line = lines[own[0] as number] as Line
    return fromParagraph(block, own[0] as number, line, line.start, plan)
  }
  return own.flatMap((index) => {
    const line = lines[index] as Line
    return fromParagraph(piece(line), index, line, 0, plan)
  })
}

/** A paragraph of several lines is cut when one of them opens a part of the document. */
function needsCut(own: readonly number[], {levels, leads, roles}: Plan): boolean {
  return own.some((index, at) => levels.has(index) || (at > 0 && (leads.has(index) || roles.has(index))))
}

function piece({parts = [], place}: Line): Paragraph {
  return {type: 'paragraph', children: parts, ...(place && {position: place})}
}

/** `start`: where the line starts in the text of `part`. */
function fromParagraph(part: Paragraph, index: number, line: Line, start: number, plan: Plan): RootContent[] {
  if (plan.levels.has(index)) return headed(part, index, line, start, plan)
  const lead = plan.leads.get(index)
  const role = plan.roles.get(index)
  const enumeration = enumerationsIn(plain(part))
  if (role === undefined && !lead && !part.data && enumeration.length === 0) return [part]
  const data = {...part.data}
  if (role) data.role = role
  if (role === 'article' && line.mark) data.ordinal = line.mark.ordinal
  if (lead) data.runIn = {...lead, end: lead.end + start} satisfies RunIn
  if (enumeration.length > 0) data.enumeration = enumeration
  const properties = propertiesOf(data)
  if (Object.keys(properties).length > 0) data.hProperties = {...data.hProperties, ...properties}
  if (Object.keys(data).length > 0) part.data = data
  return [part]
}

/** What was found, for HTML: a class for the role, `data-*` for the rest. */
function propertiesOf({role, ordinal, runIn, enumeration}: ParagraphData): Properties {
  const properties: Properties = {}
  if (role) properties.className = [role]
  if (runIn) Object.assign(properties, {dataRunIn: runIn.kind, dataTitle: runIn.title})
  const number = ordinal ?? runIn?.ordinal
  if (number !== undefined) properties.dataOrdinal = number
  if (enumeration) properties.dataEnumeration = enumeration.map(({kind}) => kind).join(' ')
  return properties
}

/** A heading, and behind one that opened its paragraph, what it opened. */
function headed(part: Paragraph, index: number, line: Line, start: number, plan: Plan): RootContent[] {
  const lead = plan.leads.get(index)
  const text = plain(part)
  const end = lead ? start + lead.end : text.length
  const title = lead ? end - (/[。：:\s]{1,3}$/u.exec(text.slice(0, end))?.[0].length ?? 0) : text.length
  const children = title === text.length ? part.children : cutPhrasing(part.children, start, title)
  if (title < end) plan.drop(text.slice(title, end).trim(), part)
  const heading: Heading = {type: 'heading', depth: 2, children: unbold(children)}
  if (part.position) heading.position = part.position
  dress(heading, line, index, plan)
  const body = text.slice(end).trim() === '' ? [] : cutPhrasing(part.children, end, text.length)
  return body.length > 0 ? [heading, {type: 'paragraph', children: trimStart(body)}] : [heading]
}

/** White space does not open a paragraph. */
function trimStart(children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  return first?.type === 'text' ? [{...first, value: first.value.trimStart()}, ...rest] : children
}

/** `1. 加强领导` of a Markdown list as a heading: the number goes back into the text. */
function fromItem(index: number, line: Line, plan: Plan): RootContent[] {
  const [first, ...rest] = line.item?.children ?? []
  if (first?.type !== 'paragraph') return line.item?.children ?? []
  const marker = line.text.slice(0, line.text.length - line.title.length)
  const part: Paragraph = {type: 'paragraph', children: [{type: 'text', value: marker}, ...first.children]}
  if (line.item?.position) part.position = line.item.position
  return [...fromParagraph(part, index, line, 0, plan), ...rest]
}

/** A heading needs no bold: neither `**一、要求**`, `**01** **要求**` nor `1. **检查**`, where the number was a list's. */
function unbold(children: PhrasingContent[]): PhrasingContent[] {
  const needless = children.every(
    (child, index) =>
      child.type === 'strong' ||
      (child.type === 'text' && (index === 0 ? /^(?:[0-9]{1,9}[.)] )?$/ : /^\s*$/).test(child.value)),
  )
  return needless
    ? children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
    : children
}

function dress(heading: Heading, line: Line, index: number, {levels, leads, maxDepth, id}: Plan): void {
  const level = levels.get(index) as number
  heading.depth = Math.min(level + 1, maxDepth) as Heading['depth']
  const lead = leads.get(index)
  const dashes = line.mark ? undefined : dash.exec(line.text)?.[0].trimEnd()
  const kind = line.mark?.kind ?? (dashes ? 'dash' : (lead?.kind ?? 'none'))
  const section: Section = {kind, level, runIn: lead !== undefined || heading.data?.section?.runIn === true}
  if (dashes) section.marker = dashes
  if (line.mark) {
    if (line.mark.ordinal !== undefined) section.ordinal = line.mark.ordinal
    section.marker = line.mark.marker
  }
  const given = heading.data?.hProperties?.id
  const own = typeof given === 'string' ? given : id(squeeze(plain(heading)))
  const properties: Properties = {
    ...heading.data?.hProperties,
    id: own,
    dataKind: section.kind,
    dataLevel: section.level,
  }
  if (section.ordinal !== undefined) properties.dataOrdinal = section.ordinal
  heading.data = {...heading.data, section, id: own, hProperties: properties}
}
