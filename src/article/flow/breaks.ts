import {endsSentence} from '../../han/sentence.js'
import {type Leaf, leafOf, textOf, withText} from './inline.js'

/** An indent at the head of a line: `　　` or a row of no-break spaces. */
const indent = /^[ \t\r\n]{0,40}(?:\u3000|\u00a0[ \u00a0]{1,20}[\u00a0\u3000])/

/** A new paragraph in the middle of a text: a sentence ends and an indent follows, or a line starts with one. */
const inner =
  /(?<=[。！？!?…”’』」）)：])[ \t\r\n\u00a0]{0,20}(?=\u3000{2})|[ \t]{0,20}[\r\n][ \t\r\n]{0,20}(?=\u3000{2})|(?<=[。！？])[ \t\r\n]{0,20}(?=\u00a0{4})/g

/** What opens a numbered or marked line. */
const marker =
  /^(?:第?[一二三四五六七八九十百零〇\d]{1,4}[、.．章节節条條篇]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[●■◆▲○★※•])/

/** No hard-wrapped line is this long, in characters. */
const longest = 60

/** A sentence of this length that ends its line ends its paragraph, in characters. */
const sentence = 18

/**
 * Cut a run of inline content into paragraphs.
 *
 * Two breaks always part. One break parts where its lines are paragraphs (indented, numbered, whole sentences) and
 * stays a break in verse and addresses:
 *
 *     　　春天来了。<br>　　大家去种树。      two paragraphs
 *     床前明月光，<br>疑是地上霜。            one paragraph with a break
 */
export function toParagraphs(leaves: readonly Leaf[]): Leaf[][] {
  const paragraphs: Leaf[][] = []
  let current: Leaf[] = []
  let blank = 0
  const close = (): void => {
    if (current.length > 0) paragraphs.push(current)
    current = []
  }
  for (const line of toLines(leaves.flatMap(splitText))) {
    if (isBlank(line.leaves)) {
      blank += line.end ? 1 : 0
      continue
    }
    const before = lastLine(current)
    if (before.length > 0) {
      if (blank > 0 || parts(before, line.leaves)) close()
      else current.push(leafOf('break', '', sharedFormats(before, line.leaves)))
    }
    for (const leaf of line.leaves) current.push(leaf)
    blank = 0
  }
  close()
  return paragraphs
}

interface Line {
  leaves: Leaf[]
  /** Whether a break ended it. */
  end: boolean
}

function toLines(leaves: readonly Leaf[]): Line[] {
  const lines: Line[] = [{leaves: [], end: false}]
  for (const leaf of leaves) {
    const line = lines.at(-1) as Line
    if (leaf.kind === 'break') {
      line.end = true
      lines.push({leaves: [], end: false})
    } else line.leaves.push(leaf)
  }
  return lines
}

/** Paragraphs that only an indent inside the text marks. */
function splitText(leaf: Leaf): Leaf[] {
  if (leaf.kind !== 'text' || !/[\u3000\u00a0]/.test(leaf.value)) return [leaf]
  return leaf.value
    .split(inner)
    .flatMap((value, index): Leaf[] =>
      index === 0
        ? [withText(leaf, value)]
        : [leafOf('break', '', []), leafOf('break', '', []), withText(leaf, value)],
    )
}

function isBlank(leaves: readonly Leaf[]): boolean {
  return textOf(leaves) === '' && !leaves.some((leaf) => leaf.kind === 'image')
}

function lastLine(leaves: readonly Leaf[]): Leaf[] {
  const at = leaves.findLastIndex((leaf) => leaf.kind === 'break')
  return leaves.slice(at + 1)
}

function parts(before: readonly Leaf[], after: readonly Leaf[]): boolean {
  const left = textOf(before)
  const right = textOf(after)
  if (left === '' || right === '') return true
  if (indent.test(raw(after)) || marker.test(right)) return true
  if (marker.test(left) && left.length < longest) return true
  return left.length >= longest || (left.length >= sentence && endsSentence(left))
}

function raw(leaves: readonly Leaf[]): string {
  return leaves.map((leaf) => leaf.value).join('')
}

function sharedFormats(before: readonly Leaf[], after: readonly Leaf[]): Leaf['formats'] {
  const left = before.at(-1)?.formats ?? []
  const right = after[0]?.formats ?? []
  const end = left.findIndex((format, index) => format !== right[index])
  return end === -1 ? left : left.slice(0, end)
}
