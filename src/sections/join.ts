import type {Paragraph, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {record} from '../messages.js'
import type {Mark, Reader} from './marks.js'
import {plain} from './plain.js'

/** Longest title that may stand on the line below its number, in characters. */
const longest = 30

/**
 * Put a number and the title below it on one line, where all of its kind stand so.
 *
 *     第二章
 *     附则      →   第二章　附则
 */
export function joinTitles(tree: Root, read: Reader, file: VFile): void {
  const {children} = tree
  const kinds = new Map<string, {at: number[]; all: boolean; last: number}>()
  for (const [at, block] of children.entries()) {
    const mark = bareMark(block, read)
    if (!mark) continue
    const row = kinds.get(mark.kind) ?? {at: [], all: true, last: 0}
    const next = children[at + 1]
    row.all &&=
      next !== undefined && isTitle(next, read) && (mark.ordinal === 1 || mark.ordinal === row.last + 1)
    row.last = mark.ordinal
    row.at.push(at)
    kinds.set(mark.kind, row)
  }
  const joined = [...kinds.values()].filter(({at, all}) => all && at.length >= 2).flatMap(({at}) => at)
  if (joined.length === 0) return
  const gone = new Set<RootContent>()
  for (const at of joined) {
    join(children[at] as Paragraph, children[at + 1] as Paragraph, file)
    gone.add(children[at + 1] as RootContent)
  }
  tree.children = children.filter((block) => !gone.has(block))
}

function join(head: Paragraph, title: Paragraph, file: VFile): void {
  const before = `${plain(head).trim()}\n${plain(title).trim()}`
  const space = /^[\x21-\x7e]+\n/u.test(before) ? ' ' : '　'
  const start = head.position?.start
  const end = title.position?.end
  head.children = [...head.children, {type: 'text', value: space}, ...title.children]
  if (start && end) head.position = {start, end}
  record(file, 'sections-join', {
    action: 'join',
    before,
    after: before.replace('\n', space),
    ...(head.position && {position: head.position}),
  })
}

/** The marker that is all of `block`: 编, 章 and 节 by rank, `01` and `Part 1`; a 条 may well stand alone. */
function bareMark(block: RootContent, read: Reader): Mark | undefined {
  if (block.type !== 'paragraph' || block.children.length !== 1) return undefined
  const text = plain(block).trim()
  const mark = text.length > 12 ? undefined : read(text)
  if (!mark || mark.end < text.length || mark.row.role !== 'heading') return undefined
  return mark.row.ranked ? (mark.row.rung > 0 ? mark : undefined) : mark.row.scarce && mark
}

function isTitle(block: RootContent, read: Reader): boolean {
  if (block.type !== 'paragraph') return false
  const text = plain(block).trim()
  return text.length > 1 && text.length <= longest && !/[。；，：！？;:,!?\n]/u.test(text) && !read(text)
}
