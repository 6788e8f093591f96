import type {Parents, Root} from 'hast'
import {once} from './memo.js'
import {behind, indexOf, type Survey, type Surveyed, survey} from './survey.js'

/** What an element holds, its descendants included. Lengths are in characters, white space aside. */
export interface Counts {
  /** All text. */
  length: number
  /** Text of links. */
  linked: number
  /** Text of lines that read like prose, hidden ones aside. */
  prose: number
  /** Number of such lines. */
  lines: number
  /** Prose, less what speaks against an article. */
  score: number
  /** What the element says it is for, when that is no content. */
  furniture: string | undefined
}

/** Counts of every element, and the way up. */
export interface Measured {
  of: Pick<ReadonlyMap<Parents, Counts>, 'get'>
  parents: Pick<ReadonlyMap<Parents, Parents>, 'get'>
  /** The root and its elements in document order. */
  nodes: readonly Parents[]
  /** Their counts, each at the index of its node. */
  sums: Sums
  /** Prose in a node; 0 for one that was not read. */
  prose(node: Parents): number
  /** Indexes of a node and of what is in it: the first, and the one behind the last. */
  range(node: Parents): [from: number, to: number]
}

/** Counts of all nodes, each at the index of its node. */
export type Sums = Readonly<Record<'length' | 'linked' | 'prose' | 'lines' | 'score', number[]>>

/** What the elements around a line say of it. */
type Trust = 'content' | 'furniture' | 'hidden'

/** What calls itself furniture is not believed from this share of all prose, or from this much of it. */
const believed = {share: 0.5, length: 200}

/**
 * Measure every element below `tree`.
 *
 * Without `before`, no element's word for being furniture is believed; with what such a measure gave, that of
 * elements which hold most of the prose is not. `all`: what the page hides counts like the rest.
 */
export function measure(tree: Root, before?: Measured, all = false): Measured {
  const read = once(tree, survey)
  const {nodes, up, furniture} = read
  const sums = sumsOf(read, trustIn(read, before, all), before?.sums)
  return {
    of: {
      get(node) {
        const at = indexOf(read, node)
        return at === undefined ? undefined : countsAt(sums, at, furniture[at])
      },
    },
    parents: {get: (node) => nodes[up[indexOf(read, node) ?? 0] as number]},
    nodes,
    sums,
    prose: (node) => sums.prose[indexOf(read, node) ?? nodes.length] ?? 0,
    range(node) {
      const from = indexOf(read, node) ?? nodes.length
      return [from, behind(up, from)]
    },
  }
}

/** What holds for the lines of each node. */
function trustIn(
  {nodes, up, furniture, hidden}: Survey,
  before: Measured | undefined,
  all: boolean,
): Trust[] {
  const prose = before?.sums.prose ?? []
  const trusts: Trust[] = ['content']
  for (let at = 1; at < nodes.length; at++) {
    const outer = trusts[up[at] as number] as Trust
    if (outer === 'hidden' || (!all && hidden[at])) trusts.push('hidden')
    else if (!before || !furniture[at]) trusts.push(outer)
    else {
      const own = prose[at] as number
      const few = own < believed.length || own < believed.share * (prose[0] as number)
      trusts.push(few ? 'furniture' : outer)
    }
  }
  return trusts
}

/**
 * The counts of all nodes: each has those of its own lines and of what is in it. `known`: counts of the same tree, of
 * which nothing but the score changes.
 */
function sumsOf({nodes, up, lines}: Survey, trusts: readonly Trust[], known: Sums | undefined): Sums {
  const zeros = (): number[] => new Array<number>(nodes.length).fill(0)
  const score = zeros()
  for (const line of lines) add(score, line.owner, worth(line, trusts[line.owner] as Trust))
  gather(score, up)
  if (known) return {...known, score}
  const sums: Sums = {length: zeros(), linked: zeros(), prose: zeros(), lines: zeros(), score}
  for (const {owner, length, linked, tone} of lines) {
    add(sums.length, owner, length)
    add(sums.linked, owner, linked)
    if (tone !== 'prose' || trusts[owner] === 'hidden') continue
    add(sums.prose, owner, length)
    add(sums.lines, owner, 1)
  }
  for (const list of [sums.length, sums.linked, sums.prose, sums.lines]) gather(list, up)
  return sums
}

/** Add to each node what is in it. */
function gather(list: number[], up: readonly number[]): void {
  for (let at = list.length - 1; at > 0; at--) add(list, up[at] as number, list[at] as number)
}

function add(list: number[], at: number, value: number): void {
  list[at] = (list[at] as number) + value
}

function countsAt(
  {length, linked, prose, lines, score}: Sums,
  at: number,
  furniture: string | undefined,
): Counts {
  return {
    length: length[at] as number,
    linked: linked[at] as number,
    prose: prose[at] as number,
    lines: lines[at] as number,
    score: score[at] as number,
    furniture,
  }
}

/** What a line says for an article, or against one. */
function worth({length, linked, tone}: Surveyed, trust: Trust): number {
  if (trust === 'hidden') return 0
  if (tone === 'prose') return trust === 'furniture' ? -length / 2 : length - 2 * linked
  if (tone === 'links') return -Math.min(linked, 40)
  return tone === 'foot' ? -length : 0
}
