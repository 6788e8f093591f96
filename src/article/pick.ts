import type {Element, ElementContent, Parents, Root, RootContent} from 'hast'
import type {VFile} from 'vfile'
import {record, report} from '../messages.js'
import {around} from './around.js'
import {isHidden} from './furniture.js'
import {type Measured, measure, type Sums} from './measure.js'
import {forget} from './memo.js'
import type {Page} from './page.js'
import {isListing, mainPost} from './posts.js'
import {candidatesOf} from './propose.js'
import {refusalOf} from './refusal.js'
import {select, selectAll} from './select.js'
import {visibleText} from './text.js'

/** Least prose of an article, in characters: of one that nothing speaks against, of one with its title above, and of any other. */
const least = {plain: 10, named: 60, doubtful: 100}

/** An element with this share of the highest score is the body itself. */
const dominant = 0.8

/**
 * Leave the body of the page in `tree`, record the rest. A page without an article is left empty, with a message.
 *
 * A site row decides; where its selectors miss, and where there is none, Chinese evidence does.
 */
export function pick(tree: Root, file: VFile, {row}: Page): void {
  const chosen = row && bySelectors(tree, row.body)
  if (row && !chosen) report(file, 'site-miss', {values: {site: row.name}})
  keep(tree, chosen ?? byEvidence(tree, isNamed(file)), file)
  if (tree.children.length === 0) report(file, 'no-article')
}

/** What the first selector with text takes: the outermost where they nest, each text once, shown ones first. */
function bySelectors(tree: Root, selectors: readonly string[]): Element[] | undefined {
  for (const selector of selectors) {
    const found = new Set(selectAll(tree, selector))
    const outer = outermost(tree, found)
    const shown = outer.filter(({hidden}) => !hidden)
    const texts = new Map<string, Element>()
    for (const {element} of shown.some(({element}) => visibleText(element)) ? shown : outer) {
      const text = visibleText(element)
      if (text && !texts.has(text)) texts.set(text, element)
    }
    if (texts.size > 0) return [...texts.values()]
  }
  return undefined
}

/** Elements of `found` that stand in no other of them, and whether the page hides them. */
function outermost(tree: Root, found: ReadonlySet<Element>): Array<{element: Element; hidden: boolean}> {
  const result: Array<{element: Element; hidden: boolean}> = []
  const visit = (parent: Parents, hidden: boolean): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const below = hidden || isHidden(child)
      if (found.has(child)) result.push({element: child, hidden: below})
      else visit(child, below)
    }
  }
  visit(tree, false)
  return result
}

/** The element whose prose outweighs what speaks against it, and what belongs to it. */
function byEvidence(tree: Root, named: boolean): ElementContent[] {
  const blind = measure(tree)
  if (isPiece(tree, blind)) return tree.children as ElementContent[]
  const ways = [() => measure(tree, blind), () => blind, () => measure(tree, undefined, true)]
  for (const way of ways) {
    const measured = way()
    const body = best(measured)
    const {prose = 0, score = 0} = (body && measured.of.get(body)) ?? {}
    // A line or two are an article only where the page has little else.
    const enough =
      prose >= (named ? least.named : least.doubtful) || (measured.of.get(tree)?.linked ?? 0) < 3 * score
    if (body && enough) return refusalOf(visibleText(body)) ? [] : around(body, measured)
  }
  return []
}

/** Whether a title stands where an article has it. */
function isNamed(file: VFile): boolean {
  return candidatesOf(file).some(({origin}) => origin === 'line title')
}

/** Whether `tree` is a piece of HTML, not a page, and nearly all of it prose: then it is the body. */
function isPiece(tree: Root, {of}: Measured): boolean {
  if (select(tree, 'html, title, meta, frame, form')) return false
  const {prose = 0, score = 0, linked = 0, length = 0} = of.get(tree) ?? {}
  return score * 2 >= prose && linked <= 0.3 * length
}

/** The deepest element that holds nearly all of the highest score; of several posts, the first. */
function best(measured: Measured, within?: Element): Element | undefined {
  const {nodes, sums} = measured
  const [from, to] = within ? measured.range(within) : [1, nodes.length]
  const top = deepest(sums, from, to, 0, 1)
  if (top === undefined) return undefined
  const high = sums.score[top] as number
  const highest = nodes[top] as Element
  if (!within && isListing(highest, measured)) return undefined
  const post = within ? undefined : mainPost(highest, measured)
  if (post) return best(measured, post)
  return nodes[deepest(sums, from, to, dominant * high, 2) ?? top] as Element
}

/**
 * Index of the last element that has prose, hardly more links than prose, so many lines and a score of `enough`; of the
 * highest score where that is 0.
 */
function deepest(sums: Sums, from: number, to: number, enough: number, lines: number): number | undefined {
  let found: number | undefined
  let most = enough
  for (let at = from; at < to; at++) {
    const [prose, score] = [sums.prose[at] as number, sums.score[at] as number]
    if (prose < least.plain || score <= 0 || score < most || (sums.lines[at] as number) < lines) continue
    if ((sums.linked[at] as number) * 2 > (sums.length[at] as number) + prose) continue
    found = at
    if (enough === 0) most = score
  }
  return found
}

/** Let only `chosen` remain, in document order; a ledger row for each branch that goes. */
function keep(tree: Root, chosen: readonly ElementContent[], file: VFile): void {
  const wanted = new Set<RootContent>(chosen)
  const ways = waysTo(tree, wanted)
  const left: ElementContent[] = []
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      if (wanted.has(child)) left.push(child as ElementContent)
      else if (child.type === 'element' && ways.has(child)) visit(child)
      else {
        const before = visibleText(child)
        if (before) record(file, 'article-outside', {action: 'remove', before, position: child.position})
      }
    }
  }
  visit(tree)
  forget(tree)
  tree.children = left
}

/** Elements that hold one of `wanted`. */
function waysTo(tree: Root, wanted: ReadonlySet<RootContent>): Set<Parents> {
  const ways = new Set<Parents>()
  const visit = (parent: Parents): boolean => {
    let leads = false
    for (const child of parent.children)
      if (wanted.has(child) || (child.type === 'element' && visit(child))) leads = true
    if (leads) ways.add(parent)
    return leads
  }
  visit(tree)
  return ways
}
