import type {Element, ElementContent, Parents, Root, RootContent} from 'hast'
import type {VFile} from 'vfile'
import {record, report} from '../messages.js'
import {around} from './around.js'
import {isHidden} from './furniture.js'
import {type Counts, type Measured, measure} from './measure.js'
import type {Page} from './page.js'
import {selectAll} from './select.js'
import {visibleText} from './text.js'

/** Least prose of an article, in characters. */
const least = 60

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
  keep(tree, chosen ?? byEvidence(tree), file)
  if (tree.children.length === 0) report(file, 'no-article')
}

/** What the first selector with text takes: the outermost where they nest, each text once, shown ones first. */
function bySelectors(tree: Root, selectors: readonly string[]): Element[] | undefined {
  for (const selector of selectors) {
    const found = selectAll(tree, selector)
    const texts = new Map(found.toReversed().map((element) => [visibleText(element), element] as const))
    const outer = found.filter(
      (element) =>
        texts.get(visibleText(element)) === element &&
        !found.some((other) => other !== element && holds(other, element)),
    )
    const shown = outer.filter((element) => !isConcealed(tree, element))
    const chosen = shown.some((element) => visibleText(element)) ? shown : outer
    if (chosen.some((element) => visibleText(element))) return chosen
  }
  return undefined
}

/** Whether the page hides `element`, or what it stands in. */
function isConcealed(tree: Root, element: Element): boolean {
  let parent: Parents = tree
  while (parent !== element) {
    const next: RootContent | undefined = parent.children.find(
      (child) => child === element || (child.type === 'element' && holds(child, element)),
    )
    if (next?.type !== 'element') return false
    if (isHidden(next)) return true
    parent = next
  }
  return false
}

function holds(outer: Parents, inner: ElementContent): boolean {
  return outer.children.some((child) => child === inner || (child.type === 'element' && holds(child, inner)))
}

/** The element whose prose outweighs what speaks against it, and what belongs to it. */
function byEvidence(tree: Root): ElementContent[] {
  const blind = measure(tree)
  for (const measured of [measure(tree, blind), blind, measure(tree, undefined, true)]) {
    const body = best(measured)
    if (body) return around(body, measured)
  }
  return []
}

/** The deepest element that holds nearly all of the highest score. */
function best({of, order}: Measured): Element | undefined {
  const able = order.filter((element) => {
    const {prose, linked, length} = of.get(element) as Counts
    return prose >= least && linked * 2 <= length + prose
  })
  const score = (element: Element): number => of.get(element)?.score ?? 0
  const high = able.reduce((top, element) => Math.max(top, score(element)), 0)
  const lines = (element: Element): number => of.get(element)?.lines ?? 0
  const top = able.findLast((element) => score(element) === high)
  return high > 0
    ? (able.findLast((element) => score(element) >= dominant * high && lines(element) > 1) ?? top)
    : undefined
}

/** Let only `chosen` remain, in document order; a ledger row for each branch that goes. */
function keep(tree: Root, chosen: readonly ElementContent[], file: VFile): void {
  const wanted = new Set<RootContent>(chosen)
  const left: ElementContent[] = []
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      if (wanted.has(child)) left.push(child as ElementContent)
      else if (child.type === 'element' && chosen.some((element) => holds(child, element))) visit(child)
      else {
        const before = visibleText(child)
        if (before) record(file, 'article-outside', {action: 'remove', before, position: child.position})
      }
    }
  }
  visit(tree)
  tree.children = left
}
