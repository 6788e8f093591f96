import type {List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import {cutRanges} from './cut.js'
import {settleDigits} from './digits.js'
import type {Mark, Reader} from './marks.js'
import {plain} from './plain.js'

/** One line of the document, as the decision sees it. */
export interface Line {
  /** Block that holds it, a child of the root. */
  block: RootContent
  /** What the line is now; `other`: a block that is read over (code, table, quotation). */
  type: 'paragraph' | 'heading' | 'item' | 'other'
  text: string
  /** Offset in the text of the block, white space at its head behind. */
  start: number
  end: number
  mark?: Mark
  /** The text behind the marker. */
  title: string
  /** Depth of a heading that the source has. */
  depth?: number
  bold: boolean
  center: boolean
  item?: ListItem
  /** Where the line is in the source, when the block holds more than it. */
  place?: Position
  /** What it holds, when the block holds more than it. */
  parts?: PhrasingContent[]
  /** Where a bold lead ends that opens the paragraph, or ended before its markup was lost. */
  lead?: number
  /** The block before it is a picture. */
  afterImage?: boolean
}

/** The lines of `tree`, in order. A paragraph has as many as its text has; an ordered list one for each item. */
export function linesOf(tree: Root, read: Reader): Line[] {
  const lines: Line[] = []
  let pictured = false
  for (const block of tree.children) {
    const first = lines.length
    if (block.type === 'paragraph') paragraphLines(block, read, lines)
    else if (block.type === 'heading') lines.push(headingLine(block, read))
    else if (block.type === 'list' && block.ordered) itemLines(block, read, lines)
    else lines.push({block, type: 'other', text: '', start: 0, end: 0, title: '', bold: false, center: false})
    if (pictured && lines[first]) lines[first].afterImage = true
    pictured = block.type === 'paragraph' && plain(block).trim() === '' && block.children.length > 0
  }
  settleDigits(lines, read)
  return lines
}

function paragraphLines(block: Paragraph, read: Reader, lines: Line[]): void {
  const center = block.data?.align === 'center'
  const bold = isBold(block.children)
  const lead = block.data?.lead ?? boldLead(block)
  const first = lines.length
  let start = 0
  for (const raw of plain(block).split('\n')) {
    const text = raw.trim()
    const at = start + Math.max(0, raw.indexOf(text))
    if (text)
      lines.push({
        block,
        type: 'paragraph',
        text,
        start: at,
        end: at + text.length,
        center,
        bold,
        ...marked(text, read),
      })
    start += raw.length + 1
  }
  if (lines.length > first + 1) partLines(block, lines.slice(first))
  if (lead !== undefined && lines[first]) lines[first].lead = lead - lines[first].start
}

/** Give each line of a paragraph of several what it holds, and its place. */
function partLines(block: Paragraph, lines: readonly Line[]): void {
  for (const [index, parts] of cutRanges(block.children, lines).entries()) {
    const line = lines[index] as Line
    const from = parts[0]?.position?.start
    const to = parts.at(-1)?.position?.end
    line.parts = parts
    if (from && to) line.place = {start: from, end: to}
  }
}

/** Where the bold ends that opens `block` and is its first sentence: `**总体要求。**坚持` or `**总体要求**。坚持` */
function boldLead({children: [first, second]}: Paragraph): number | undefined {
  if (first?.type !== 'strong' || second?.type !== 'text') return undefined
  const text = plain(first)
  if (/[。：]$/u.test(text)) return text.length
  return /^[。：]/u.test(second.value) ? text.length + 1 : undefined
}

function headingLine(block: Extract<RootContent, {type: 'heading'}>, read: Reader): Line {
  const text = plain(block).trim().replace(/\n/g, ' ')
  const {depth} = block
  const found = marked(text, read)
  return {
    block,
    type: 'heading',
    text,
    start: 0,
    end: text.length,
    depth,
    bold: false,
    center: false,
    ...found,
  }
}

function itemLines(block: List, read: Reader, lines: Line[]): void {
  for (const [index, item] of block.children.entries()) {
    const first = item.children[0]
    const head = first?.type === 'paragraph' ? plain(first).trim() : ''
    const text = `${(block.start ?? 1) + index}. ${head}`
    const line: Line = {
      block,
      type: 'item',
      text,
      start: 0,
      end: text.length,
      title: head,
      bold: first?.type === 'paragraph' && isBold(first.children),
      center: false,
      item,
    }
    const mark = read(text)
    if (head && mark) line.mark = mark
    if (item.position) line.place = item.position
    lines.push(line)
  }
}

function marked(text: string, read: Reader): {mark?: Mark; title: string} {
  const mark = read(text)
  return mark ? {mark, title: text.slice(mark.end)} : {title: text}
}

/** Whether everything that can be read is in `strong`. */
function isBold(children: Paragraph['children']): boolean {
  if (!children.some(({type}) => type === 'strong')) return false
  const said = children.filter((child) => plain(child).trim() !== '')
  return said.every(({type}) => type === 'strong')
}
