import type {Heading, Paragraph, PhrasingContent, Root, Text} from 'mdast'
import {isHan} from '../han/ranges.js'
import {endsSentence} from '../han/sentence.js'

/** Lines of a hard-wrapped text differ by at most this many characters. */
const wrapTolerance = 2
/** Nobody wraps by hand nearer than the one or further out than the other. */
const narrowestWrap = 8
const widestWrap = 60

/** What opens a block of its own: a number with its mark, a piece, a dash item. */
const opening =
  /^(?:[（(]?[一二三四五六七八九十百]{1,4}[、）)]|第[一二三四五六七八九十百零〇0-9]{1,6}[编編章节節条條篇部]|[（(]?[0-9０-９]{1,3}[.．、）)]|[①-⑳【]|——|[一二三四五六七八九十]{1,2}[是要]|[其第][一二三四五六七八九十]{1,2}[，,]|\u3000)/

/** A line of so few characters is a title, a salutation or a caption, where nothing goes on behind it. */
const shortLine = 40

/** The row below a table's head, where a parser without tables made a paragraph of it. */
const tableRule = /^\|?[ :-]{0,200}-[ :]{0,20}\|/

/** What keeps a sentence going over the end of a line. */
const goesOn = /[，、；,;（(《“‘「]$/

/**
 * Line breaks inside the paragraphs of Chinese Markdown mean one of two things. Where every line is a paragraph
 * (it ends a sentence or opens with a number), they part paragraphs; where a text was wrapped at a width, they mean nothing.
 *
 *     第一段写完了。⏎第二段写完了。     two paragraphs
 *     ^^^^^^^^^^^^^^^
 *
 * Afterwards no text of a paragraph with Han characters holds a line break.
 */
export function settleLines(tree: Root): void {
  const stack: Array<{children: unknown[]; spread?: unknown}> = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const children: unknown[] = []
    for (const child of parent.children as Array<Root['children'][number]>) {
      if (child.type === 'paragraph') for (const piece of apart(child).flatMap(settle)) children.push(piece)
      else {
        if (child.type === 'heading') oneLine(child)
        children.push(child)
        if ('children' in child) stack.push(child as never)
      }
    }
    // Paragraphs of one item that were one before need blank lines between them.
    if ('spread' in parent && children.length > parent.children.length) parent.spread = true
    parent.children = children
  }
}

/** Two breaks in a row are an empty line: what they part are paragraphs. */
function apart(paragraph: Paragraph): Paragraph[] {
  const pieces: PhrasingContent[][] = [[]]
  let gap: PhrasingContent[] = []
  for (const child of paragraph.children) {
    if (child.type === 'break' || (gap.length > 0 && child.type === 'text' && child.value.trim() === '')) {
      gap.push(child)
      continue
    }
    if (gap.filter(({type}) => type === 'break').length > 1) pieces.push([])
    else for (const node of gap) pieces.at(-1)?.push(node)
    gap = []
    pieces.at(-1)?.push(child)
  }
  const full = pieces.filter((children) => children.length > 0)
  if (full.length < 2) return [paragraph]
  return full.map((children) => ({type: 'paragraph', children, position: spanOf(children)}))
}

function settle(paragraph: Paragraph): Paragraph[] {
  smooth(paragraph)
  const lines = linesOf(paragraph)
  if (lines.length < 2) return [paragraph]
  const texts = lines.map((line) => line.map(plain).join(''))
  if (texts.some((text) => tableRule.test(text))) return [paragraph]
  const wrapped = isWrapped(texts)
  const result: PhrasingContent[][] = [lines[0] as PhrasingContent[]]
  for (let index = 1; index < lines.length; index++) {
    const [before, after] = [texts[index - 1] as string, texts[index] as string]
    const last = result.at(-1) as PhrasingContent[]
    const line = lines[index] as PhrasingContent[]
    if (!wrapped && isChinese(before + after) && parts(before, after)) result.push(line)
    else join(last, line, isWide(before.at(-1)) && isWide(after[0]) ? '' : ' ')
  }
  return result.map((children, index) => ({
    ...(index === 0 ? paragraph : {type: 'paragraph' as const}),
    children,
    position: spanOf(children) ?? paragraph.position,
  }))
}

/** A heading over lines, underlined in Markdown, is one line. */
function oneLine(heading: Heading): void {
  smooth(heading)
  const lines = linesOf(heading)
  if (lines.length < 2 || !isChinese(lines.flat().map(plain).join(''))) return
  const texts = lines.map((line) => line.map(plain).join(''))
  const [first = [], ...rest] = lines
  for (const [index, line] of rest.entries()) {
    const [before, after] = [texts[index] as string, texts[index + 1] as string]
    join(first, line, isWide(before.at(-1)) && isWide(after[0]) ? '' : ' ')
  }
  heading.children = first
}

/** Join the lines inside emphasis and links, which part no paragraphs, whatever the language. */
function smooth(paragraph: Paragraph | Heading): void {
  const stack: PhrasingContent[] = paragraph.children.filter(({type}) => type !== 'text')
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    else if (node.type === 'inlineCode') node.value = node.value.replace(/\r\n|\n|\r/g, ' ')
    else if (node.type === 'text' && /[\n\r]/.test(node.value)) {
      const [first = '', ...rest] = node.value.split(/\r\n|\n|\r/)
      node.value = rest.reduce((text, line) => {
        const fused = isWide(text.at(-1)) && isWide(line[0])
        return text + (fused ? '' : ' ') + line
      }, first)
    }
  }
}

/** Whether a line break between `before` and `after` parts two blocks; a line without text is an image. */
function parts(before: string, after: string): boolean {
  if (before === '' || after === '' || endsSentence(before)) return true
  if (goesOn.test(before)) return false
  const title = before.length <= shortLine && (opening.test(before) || /[：:]$/.test(before))
  return title || opening.test(after)
}

/** The children of a paragraph, cut at the line breaks of its own text nodes. */
function linesOf(paragraph: Paragraph | Heading): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type !== 'text' || !/[\n\r]/.test(child.value)) {
      lines.at(-1)?.push(child)
      continue
    }
    let at = 0
    for (const [index, piece] of child.value.split(/(\r\n|\n|\r)/).entries()) {
      // Every second piece is a line's end.
      if (index % 2 === 1) lines.push([])
      else if (piece) lines.at(-1)?.push(cut(child, index / 2, at, piece))
      at += piece.length
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** Line `index` of `text`, from `at`, with its place where no reference or escape makes that unsure. */
function cut(text: Text, index: number, at: number, value: string): Text {
  const {position} = text
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
  if (!position || position.start.offset === undefined || length !== text.value.length)
    return {type: 'text', value, position}
  const line = position.start.line + index
  const column = index > 0 ? 1 : position.start.column
  const offset = position.start.offset + at
  return {
    type: 'text',
    value,
    position: {
      start: {line, column, offset},
      end: {line, column: column + value.length, offset: offset + value.length},
    },
  }
}

/** Whether lines were broken at a width: in the middle of sentences too, or they would be paragraphs of one length. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.slice(0, -1).every(endsSentence)) return false
  const widths = lines.slice(0, -1).map((line) => line.length)
  const most = widths.reduce((one, other) => Math.max(one, other), 0)
  const least = widths.reduce((one, other) => Math.min(one, other), widestWrap)
  return lines.length > 2 && least >= narrowestWrap && most <= widestWrap && most - least <= wrapTolerance
}

function join(line: PhrasingContent[], next: PhrasingContent[], space: string): void {
  const last = line.at(-1)
  const [first, ...rest] = next
  if (last?.type === 'text' && first?.type === 'text') {
    last.value += space + first.value
    if (last.position && first.position) last.position = {start: last.position.start, end: first.position.end}
    for (const node of rest) line.push(node)
  } else {
    if (space) line.push({type: 'text', value: space})
    for (const node of next) line.push(node)
  }
}

function isChinese(text: string): boolean {
  return [...text].some(isHan)
}

/** Han characters and full-width marks: no space belongs between two of them. */
function isWide(character: string | undefined): boolean {
  return isHan(character) || /[\u2014\u2018-\u201d\u2026\u3000-\u303f\uff01-\uff60]/.test(character ?? '')
}

function plain(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => plain(child as PhrasingContent)).join('') : ''
}

function spanOf(children: readonly PhrasingContent[]): Paragraph['position'] {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return start && end ? {start, end} : undefined
}
