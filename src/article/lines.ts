import type {Node} from 'unist'
import {added, Inner, type Line, type Piece, type Tree} from './line.js'

export type {Line} from './line.js'

/** What the walk has to know of a kind of tree. */
export interface Dialect {
  kindOf(node: Node): 'block' | 'inline' | 'break' | 'image' | 'opaque'
  urlOf(node: Node): string | undefined
  isHeading(node: Node): boolean
  /** Whether a line feed in a text parts lines. */
  feeds: boolean
}

/** The nodes whose children are being read, from the outermost on: what each is, and what holds for what is in it. */
interface Path {
  nodes: Tree[]
  blocks: Tree[]
  urls: Array<string | undefined>
  /** Index of the child that comes next. */
  nexts: number[]
}

/** The lines of a tree, which can be taken out whole or in part. `commit` makes it so. */
export class Lines {
  readonly all: Line[] = []
  readonly #tree: Tree
  #parents: Map<Tree, Tree> | undefined
  readonly #gone = new Map<Tree, Array<[number, number]>>()
  readonly #dead = new Set<Tree>()
  readonly #dialect: Dialect
  #open: Inner | undefined
  /** White space that opens a line, if something follows: between blocks nothing does. */
  #blank: {node: Tree; block: Tree; url: string | undefined} | undefined

  constructor(tree: Node, dialect: Dialect) {
    this.#dialect = dialect
    this.#tree = tree as Tree
    this.#walk(tree as Tree)
  }

  /** Take a whole line out, its images included. */
  remove(line: Line): void {
    const inner = line as Inner
    for (const {node, from, to} of inner.pieces) this.#mark(node, from, to)
    for (const {node} of inner.images) this.#dead.add(node as Tree)
    this.#removeEnd(inner)
    this.all.splice(this.all.indexOf(line), 1)
  }

  /** Take `text.slice(start, end)` out of a line. */
  cut(line: Line, start: number, end: number): void {
    const inner = line as Inner
    const kept: Piece[] = []
    let at = 0
    for (const piece of inner.pieces) {
      const length = piece.to - piece.from
      const from = Math.min(Math.max(start - at, 0), length)
      const to = Math.min(Math.max(end - at, 0), length)
      if (to > from) this.#mark(piece.node, piece.from + from, piece.from + to)
      if (from > 0) kept.push({...piece, to: piece.from + from})
      if (to < length) kept.push({...piece, from: piece.from + Math.max(to, from)})
      at += length
    }
    inner.whole ??= inner.pieces
    inner.pieces = kept.filter(({from, to}) => to > from)
    inner.text = inner.text.slice(0, start) + inner.text.slice(end)
    inner.links = inner.links.filter((link) => link.end <= start || link.start >= end)
  }

  /** Write what was taken out to the tree. Whether anything was. */
  commit(): boolean {
    const changed = this.#gone.size > 0 || this.#dead.size > 0
    for (const [node, ranges] of this.#gone) {
      let value = node.value as string
      for (const [from, to] of ranges.sort((a, b) => b[0] - a[0]))
        value = value.slice(0, from) + value.slice(to)
      node.value = value
      if (value.trim() === '') this.#dead.add(node)
    }
    for (const node of this.#dead) this.#detach(node)
    this.#gone.clear()
    this.#dead.clear()
    return changed
  }

  /** Remove a node, and what holds nothing without it. */
  #detach(node: Tree): void {
    let child = node
    this.#parents ??= parentsIn(this.#tree)
    const parents = this.#parents
    for (let parent = parents.get(child); parent?.children; parent = parents.get(child)) {
      const index = parent.children.indexOf(child)
      if (index !== -1) parent.children.splice(index, 1)
      const empty = parent.children.every((left) => left.type === 'text' && !left.value?.trim())
      if (!empty || !parents.has(parent)) return
      child = parent
    }
  }

  #removeEnd(line: Inner): void {
    const before = this.all[this.all.indexOf(line) - 1] as Inner | undefined
    const end = line.end ?? (before?.block === line.block ? before.end : undefined)
    if (!end) return
    if (end.node.value === undefined) this.#dead.add(end.node)
    else this.#mark(end.node, end.from, end.to)
    if (before && end === before.end) before.end = line.end
  }

  #mark(node: Tree, from: number, to: number): void {
    const ranges = this.#gone.get(node)
    if (ranges) ranges.push([from, to])
    else this.#gone.set(node, [[from, to]])
  }

  /** In order, with a stack of its own: trees may be deep. */
  #walk(tree: Tree): void {
    const path: Path = {nodes: [], blocks: [], urls: [], nexts: []}
    const {nodes, blocks, nexts} = path
    this.#enter(tree, 'block', tree, undefined, path)
    for (let last = nodes.length - 1; last >= 0; last = nodes.length - 1) {
      const open = nodes[last] as Tree
      const next = nexts[last] as number
      const node = open.children?.[next]
      if (node) {
        nexts[last] = next + 1
        this.#enter(node, this.#dialect.kindOf(node), blocks[last] as Tree, path.urls[last], path)
        continue
      }
      if (blocks[last] === open) this.#flush()
      nodes.pop()
      blocks.pop()
      path.urls.pop()
      nexts.pop()
    }
    this.#flush()
  }

  /** Read what a node is itself, and leave what is in it on the `path`. */
  #enter(
    node: Tree,
    kind: ReturnType<Dialect['kindOf']>,
    block: Tree,
    url: string | undefined,
    path: Path,
  ): void {
    if (kind === 'opaque') {
      this.#flush()
      return
    }
    if (kind === 'break') {
      const line = this.#open
      if (line) line.end = {node, from: 0, to: 0}
      this.#flush()
      return
    }
    if (kind === 'image') {
      const line = this.#line(block)
      line.images = added(line.images, {node, url: this.#dialect.urlOf(node) ?? ''})
    }
    if (node.type === 'text' || node.type === 'inlineCode') this.#text(node, block, url)
    if (kind === 'block') this.#flush()
    if (!node.children) return
    path.nodes.push(node)
    path.blocks.push(kind === 'block' ? node : block)
    path.urls.push(kind === 'inline' ? (this.#dialect.urlOf(node) ?? url) : url)
    path.nexts.push(0)
  }

  #text(node: Tree, block: Tree, url: string | undefined): void {
    const value = node.value as string
    let from = 0
    for (let to = this.#feedIn(value, from); to !== -1; to = this.#feedIn(value, from)) {
      this.#part(node, from, to, block, url)
      from = to + 1
      if (this.#open) this.#open.end = {node, from: to, to: from}
      this.#flush()
    }
    this.#part(node, from, value.length, block, url)
  }

  #feedIn(value: string, from: number): number {
    return this.#dialect.feeds ? value.indexOf('\n', from) : -1
  }

  #part(node: Tree, from: number, to: number, block: Tree, url: string | undefined): void {
    if (from === to) return
    const value = node.value as string
    if (!this.#open && !this.#blank && to - from === value.length && !/\S/.test(value)) {
      this.#blank = {node, block, url}
      return
    }
    this.#add(this.#line(block), node, from, to, url)
  }

  #add(line: Inner, node: Tree, from: number, to: number, url: string | undefined): void {
    const start = line.text.length
    line.text += (node.value as string).slice(from, to)
    line.pieces = added(line.pieces, {node, from, to})
    if (url !== undefined) line.links = added(line.links, {start, end: line.text.length, url})
  }

  #line(block: Tree): Inner {
    const blank = this.#blank
    this.#blank = undefined
    if (this.#open) return this.#open
    const holder = blank?.block ?? block
    this.#open = new Inner(holder, this.#dialect.isHeading(holder))
    if (blank) this.#add(this.#open, blank.node, 0, (blank.node.value as string).length, blank.url)
    return this.#open
  }

  #flush(): void {
    const line = this.#open
    this.#open = undefined
    this.#blank = undefined
    if (!line || (line.images.length === 0 && !/\S/.test(line.text))) return
    this.all.push(line)
  }
}

/** What each node stands in. */
function parentsIn(tree: Tree): Map<Tree, Tree> {
  const parents = new Map<Tree, Tree>()
  const stack = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of node.children ?? []) {
      parents.set(child, node)
      stack.push(child)
    }
  }
  return parents
}
