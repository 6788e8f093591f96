import type {Element, ElementContent, Properties} from 'hast'
import type {Position} from 'unist'
import {isHan} from '../../han/ranges.js'

/** An inline element around a piece of text. Two pieces share one when it is the same object. */
export interface Format {
  tagName: 'a' | 'strong' | 'em' | 'code' | 'del' | 'span'
  properties: Properties
}

/** A piece of a line: text, a line break, or an image, and the inline elements around it. */
export interface Leaf {
  kind: 'text' | 'break' | 'image'
  value: string
  formats: readonly Format[]
  image: Element | undefined
  /** What it was made of: few are asked where they stood. */
  node: {position?: Position | undefined} | undefined
}

/** A piece that looks like all others: copies by `...` are slow to make and to read. */
export function leafOf(
  kind: Leaf['kind'],
  value: string,
  formats: Leaf['formats'],
  node?: Leaf['node'],
  image?: Element,
): Leaf {
  return {kind, value, formats, image, node}
}

/** The same piece with another text. */
export function withText(leaf: Leaf, value: string): Leaf {
  return value === leaf.value ? leaf : leafOf(leaf.kind, value, leaf.formats, leaf.node, leaf.image)
}

/** White space that HTML folds, and the no-break space that pages indent and align with. */
const space = /[\t\n\f\r \u00a0]+/g
const wide = /[\u3000-\u303f\uff01-\uff60\u2018-\u201d\u2014\u2026]/

/** Layout at the edge of a line: white space of any width, marks of no width. */
const layout = /[\s\u200b]/

/** Whether a leaf is nothing but layout, as what stands between two elements. */
export function isLayout({kind, value}: Leaf): boolean {
  return kind === 'text' && !/[^\s\u200b]/.test(value)
}

/** Where `text` ends, layout aside. A loop, since `\s+$` is slow on long runs inside. */
function endOf(text: string): number {
  let end = text.length
  while (end > 0 && layout.test(text[end - 1] as string)) end--
  return end
}

/** Where `text` starts, layout aside. */
function startOf(text: string): number {
  let start = 0
  while (start < text.length && layout.test(text[start] as string)) start++
  return start
}

/**
 * Fold white space over a whole line and trim its edges. A source line break between two Han characters is none:
 *
 *     图书馆⏎今天开门    图书馆今天开门
 *     library⏎opens     library opens
 */
export function foldSpace(leaves: readonly Leaf[]): Leaf[] {
  const result: Leaf[] = []
  let before = ''
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.kind !== 'text') {
      trimEnd(result)
      before = ''
      result.push(leaf)
      continue
    }
    const after = leaves[index + 1]?.kind === 'text' ? (leaves[index + 1]?.value ?? '') : ''
    let value = leaf.value.replace(space, (run, at: number) => {
      const left = at > 0 ? leaf.value[at - 1] : before
      const right = leaf.value[at + run.length] ?? after.trimStart()[0] ?? ''
      return /[\n\r]/.test(run) && !run.includes('\u00a0') && isWide(left) && isWide(right) ? '' : ' '
    })
    if (before === '') value = value.slice(startOf(value))
    else if (before === ' ') value = value.replace(/^ +/, '')
    if (!value) continue
    before = value.at(-1) ?? before
    result.push(withText(leaf, value))
  }
  trimEnd(result)
  return result
}

function trimEnd(leaves: Leaf[]): void {
  for (let last = leaves.at(-1); last?.kind === 'text'; last = leaves.at(-1)) {
    const value = last.value.slice(0, endOf(last.value))
    if (value) {
      leaves[leaves.length - 1] = withText(last, value)
      return
    }
    leaves.pop()
  }
}

function isWide(character: string | undefined): boolean {
  return !!character && (isHan(character) || wide.test(character))
}

/** Text of a line, edges trimmed. */
export function textOf(leaves: readonly Leaf[]): string {
  const text = leaves.map((leaf) => (leaf.kind === 'text' ? leaf.value : '')).join('')
  return text.slice(startOf(text), endOf(text))
}

/** Inline hast of a line: neighbours in the same element share it, white space at its edges moves out. */
export function toInline(leaves: readonly Leaf[], depth = 0): ElementContent[] {
  const result: ElementContent[] = []
  for (let index = 0; index < leaves.length; ) {
    const format = leaves[index]?.formats[depth]
    let end = index + 1
    while (end < leaves.length && leaves[end]?.formats[depth] === format) end++
    const run = leaves.slice(index, end)
    index = end
    if (!format) for (const leaf of run) result.push(leafNode(leaf))
    else wrap(format, toInline(run, depth + 1), result)
  }
  return joinText(result)
}

function wrap(format: Format, children: ElementContent[], result: ElementContent[]): void {
  const lead = takeSpace(children, 0)
  const tail = takeSpace(children, -1)
  if (lead) result.push({type: 'text', value: lead})
  const seen = children.some((child) => child.type === 'element' || (child.type === 'text' && child.value))
  if (seen) {
    const first = children[0]?.position
    const last = children.at(-1)?.position
    result.push({
      type: 'element',
      tagName: format.tagName,
      properties: {...format.properties},
      children,
      ...(first && last ? {position: {start: first.start, end: last.end}} : {}),
    })
  }
  if (tail) result.push({type: 'text', value: tail})
}

/** Cut the white space off one edge of `children`. */
function takeSpace(children: ElementContent[], at: 0 | -1): string {
  const node = children.at(at)
  if (node?.type !== 'text') return ''
  const {value} = node
  const cut = at === 0 ? startOf(value) : endOf(value)
  const space = at === 0 ? value.slice(0, cut) : value.slice(cut)
  node.value = at === 0 ? value.slice(cut) : value.slice(0, cut)
  if (!node.value) children.splice(at, 1)
  return space
}

function leafNode(leaf: Leaf): ElementContent {
  if (leaf.image) return leaf.image
  const place = leaf.node?.position
  const position = place ? {position: place} : {}
  if (leaf.kind === 'break')
    return {type: 'element', tagName: 'br', properties: {}, children: [], ...position}
  return {type: 'text', value: leaf.value, ...position}
}

function joinText(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  for (const node of nodes) {
    const before = result.at(-1)
    if (node.type === 'text' && before?.type === 'text') {
      before.value += node.value
      if (before.position && node.position)
        before.position = {start: before.position.start, end: node.position.end}
    } else result.push(node)
  }
  return result
}
