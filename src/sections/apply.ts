import type {Heading, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Section} from '../types.js'
import {cutPhrasing} from './cut.js'
import type {Decision} from './decide.js'
import type {Line} from './lines.js'
import {squeeze} from './plain.js'

interface Making {
  levels: ReadonlyMap<number, number>
  decision: Decision
  maxDepth: number
  id: (title: string) => string
}

/** Write the decision into the tree: new headings, data on headings and paragraphs. */
export function apply(tree: Root, lines: readonly Line[], making: Making): void {
  const blocks = new Map<RootContent, number[]>()
  for (const [index, {block}] of lines.entries()) {
    const own = blocks.get(block)
    if (own) own.push(index)
    else blocks.set(block, [index])
  }
  tree.children = tree.children.flatMap((block) => rebuild(block, blocks.get(block) ?? [], lines, making))
}

function rebuild(
  block: RootContent,
  own: readonly number[],
  lines: readonly Line[],
  making: Making,
): RootContent[] {
  const heads = own.filter((index) => making.levels.has(index))
  if (block.type === 'heading') {
    for (const index of heads) dress(block, lines[index] as Line, index, making)
    return [block]
  }
  if (block.type === 'list' && heads.length > 0) return own.flatMap((index) => fromItem(index, lines, making))
  if (block.type !== 'paragraph') return [block]
  const parts = own.length > 1 && needsCut(own, making) ? pieces(block, own, lines) : [block]
  return parts.map((part, at) => {
    const index = parts.length > 1 ? (own[at] as number) : (own[0] as number)
    return index === undefined ? part : fromParagraph(part, index, lines[index] as Line, making)
  })
}

/** A paragraph of several lines is cut when one of them opens a part of the document. */
function needsCut(own: readonly number[], {decision, levels}: Making): boolean {
  return own.some(
    (index, at) =>
      levels.has(index) || (at > 0 && ['runIn', 'article'].includes(decision.verdicts.get(index) ?? '')),
  )
}

function pieces(block: Paragraph, own: readonly number[], lines: readonly Line[]): Paragraph[] {
  return own.map((index) => {
    const {start, end} = lines[index] as Line
    const children = cutPhrasing(block.children, start, end)
    const part: Paragraph = {type: 'paragraph', children}
    const from = children[0]?.position?.start
    const to = children.at(-1)?.position?.end
    if (from && to) part.position = {start: from, end: to}
    return part
  })
}

function fromParagraph(part: Paragraph, index: number, line: Line, making: Making): RootContent {
  if (making.levels.has(index)) {
    const heading: Heading = {type: 'heading', depth: 2, children: unbold(part.children)}
    if (part.position) heading.position = part.position
    if (part.data) heading.data = {...part.data} as never
    dress(heading, line, index, making)
    return heading
  }
  const verdict = making.decision.verdicts.get(index)
  const {mark} = line
  if (verdict === 'article' && mark) {
    part.data = {...part.data, role: 'article', ordinal: mark.ordinal}
  } else if (verdict === 'runIn' && mark) {
    const form = making.decision.forms.get(index)
    const lead = line.title.slice(0, form?.end).replace(/[。：:\s]{1,3}$/u, '')
    part.data = {
      ...part.data,
      runIn: {
        kind: mark.kind,
        ordinal: mark.ordinal,
        marker: mark.marker,
        title: lead,
        end: mark.end + (form?.end ?? 0),
      },
    }
  }
  return part
}

/** `1. 加强领导` of a Markdown list as a heading: the number goes back into the text. */
function fromItem(index: number, lines: readonly Line[], making: Making): RootContent[] {
  const line = lines[index] as Line
  const [first, ...rest] = line.item?.children ?? []
  if (first?.type !== 'paragraph') return line.item?.children ?? []
  const marker = line.text.slice(0, line.text.length - line.title.length)
  const part: Paragraph = {type: 'paragraph', children: [{type: 'text', value: marker}, ...first.children]}
  if (line.item?.position) part.position = line.item.position
  return [fromParagraph(part, index, line, making), ...rest]
}

function unbold(children: PhrasingContent[]): PhrasingContent[] {
  const only = children.length === 1 ? children[0] : undefined
  return only?.type === 'strong' ? only.children : children
}

function dress(heading: Heading, line: Line, index: number, {levels, maxDepth, id}: Making): void {
  const level = levels.get(index) as number
  heading.depth = Math.min(level + 1, maxDepth) as Heading['depth']
  const section: Section = {kind: line.mark?.kind ?? 'none', level, runIn: false}
  if (line.mark) {
    section.ordinal = line.mark.ordinal
    section.marker = line.mark.marker
  }
  const own = id(squeeze(line.text))
  heading.data = {...heading.data, section, id: own, hProperties: {...heading.data?.hProperties, id: own}}
}
