import type {Paragraph, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {record, report} from '../messages.js'
import type {Mode} from '../types.js'
import {isPageLine} from './joins.data.js'
import {goesOn, isParagraph, seamOf, wrappedLines} from './wrapping.js'

/** A line of a paragraph: what stands between two of its breaks. */
interface Line {
  value: string
  nodes: PhrasingContent[]
  paragraph: Paragraph
  gap: boolean
}

/**
 * Join what breaks cut in a tree: lines of one width, each on its own or behind a break, and the halves of a sentence
 * around the number of a page.
 *
 *     第一行到了边⏎            第一行到了边上就断了。
 *     上就断了。
 */
export function reflow(tree: Root, file: VFile, mode: Mode): void {
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    if (parent.children.some(({type}) => type === 'paragraph'))
      parent.children = reflowed(parent.children as RootContent[], file, mode) as never
    for (const child of parent.children)
      if ('children' in child && child.type !== 'paragraph') stack.push(child)
  }
}

/** `children` with the runs of paragraphs among them joined. */
function reflowed(children: readonly RootContent[], file: VFile, mode: Mode): RootContent[] {
  const result: RootContent[] = []
  let run: Paragraph[] = []
  const close = (): void => {
    if (run.length > 0) for (const node of settleRun(run, file, mode)) result.push(node)
    run = []
  }
  for (const child of children) {
    if (child.type === 'paragraph') run.push(child)
    else {
      close()
      result.push(child)
    }
  }
  close()
  return result
}

function settleRun(run: readonly Paragraph[], file: VFile, mode: Mode): RootContent[] {
  if (isSound(run)) return [...run]
  const lines = run.flatMap(linesOf)
  const wraps = wrappedLines(lines)
  const kept: Line[][] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const before = kept.at(-1)
    const next = lines[index + 1]
    const page = before && next && endsPage(line) && goesOn(valueOf(before), next.value)
    if (page) {
      if (tell('join-page', line.value, line, file, mode)) {
        before.push(next)
        index++
        continue
      }
    } else if (before && wraps[index - 1]) {
      const left = lines[index - 1] as Line
      const seam = seamOf(left.value.trimEnd(), line.value)
      if (tell('join-line', `${left.value.slice(-8)}\n${line.value.slice(0, 8)}`, line, file, mode, seam)) {
        if (seam) line.nodes.unshift({type: 'text', value: seam})
        before.push(line)
        continue
      }
    }
    kept.push([line])
  }
  return kept.length === lines.length ? [...run] : rebuilt(kept)
}

/** Whether paragraphs without breaks are too long for lines, and none is the end of a page. */
function isSound(run: readonly Paragraph[]): boolean {
  if (run.some(({children}) => children.some(({type}) => type === 'break'))) return false
  const values = run.map(({children}) => children.map(plain).join(''))
  return values.some(isParagraph) && !values.some(isPageLine)
}

/** Whether a line is nothing but the end of a page. */
function endsPage({value, nodes}: Line): boolean {
  return isPageLine(value) && !nodes.some(holdsImage)
}

/** A picture says nothing in `value`, so a line that holds one is more than its words. */
function holdsImage(node: PhrasingContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage))
}

function valueOf(lines: readonly Line[]): string {
  return lines.map(({value}) => value).join('')
}

/** Write the ledger, or report; tell whether the join is to be made. */
function tell(
  rule: 'join-page' | 'join-line',
  before: string,
  {paragraph}: Line,
  file: VFile,
  mode: Mode,
  seam = '',
): boolean {
  const after = rule === 'join-line' ? before.replace('\n', seam) : undefined
  const {position} = paragraph
  if (mode === 'fix') {
    record(file, rule, {action: 'join', before, ...(after && {after}), ...(position && {position})})
    return true
  }
  const expected = after ?? ''
  report(file, 'repair-possible', {
    values: {actual: before, expected, rule},
    actual: before,
    expected: [expected],
    place: paragraph,
  })
  return false
}

/** Paragraphs again: lines of one paragraph with breaks between them, those that were joined without. */
function rebuilt(kept: readonly Line[][]): Paragraph[] {
  const result: Paragraph[] = []
  let last: Paragraph | undefined
  for (const lines of kept) {
    const [first] = lines as [Line, ...Line[]]
    const nodes = lines.flatMap(({nodes}) => nodes)
    const paragraph = result.at(-1)
    if (paragraph && !first.gap && last === first.paragraph)
      paragraph.children.push({type: 'break'}, ...nodes)
    else result.push({...first.paragraph, children: nodes})
    last = (lines.at(-1) as Line).paragraph
    const end = last.position?.end
    const made = result.at(-1) as Paragraph
    if (made.position && end) made.position = {start: made.position.start, end}
  }
  return result
}

function linesOf(paragraph: Paragraph): Line[] {
  const lines: Line[] = [{value: '', nodes: [], paragraph, gap: true}]
  for (const child of paragraph.children) {
    const line = lines.at(-1) as Line
    if (child.type === 'break') lines.push({value: '', nodes: [], paragraph, gap: false})
    else {
      line.nodes.push(child)
      line.value += plain(child)
    }
  }
  return lines
}

function plain(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => plain(child as PhrasingContent)).join('') : ''
}
