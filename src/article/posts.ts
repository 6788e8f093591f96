import type {Element} from 'hast'
import type {Measured} from './measure.js'
import {visibleText} from './text.js'

/** A child with this share of the prose is a frame, not one of several posts. */
const frame = 0.8

/** Share of the parts that must look alike. */
const most = 0.6

/** Shortest title of an article, and longest summary in a list, in characters. */
const title = 8
const summary = 200

/** Containers that a post may be; a paragraph that tells the hour is none. */
const containers: ReadonlySet<string> = new Set([
  'div',
  'li',
  'tr',
  'td',
  'table',
  'section',
  'article',
  'dd',
  'dl',
])

/** A line that says when somebody wrote: `发表于 2005-06-14 03:25`, `沙发 3楼`. */
const stamp = /\d{1,2}:\d{2}(?!\d)|\d{1,4} ?[楼樓](?!\d)/

/** An hour without a day that opens a part: an entry of a live report. A post says first who wrote it, or on which day. */
const hour = /^\s*\d{1,2}:\d{2}(?::\d{2})?\s*$/

/**
 * The first post of a thread or a blog, where `element` is one; else undefined.
 *
 *     <tr> 河湾桥通车了  2005-06-14 03:25   昨天，河湾桥…     the post
 *     <tr> 老李          2005-06-14 09:10   终于不用绕路了。   a reply
 */
export function mainPost(element: Element, measured: Measured): Element | undefined {
  const full = partsOf(element, measured)
  const posts = full.filter(isPost)
  return posts.length > 1 && posts.length >= most * full.length ? posts[0] : undefined
}

/** Whether `element` lists articles that are elsewhere: several short texts, each with a link as long as a title. */
export function isListing(element: Element, measured: Measured): boolean {
  const full = partsOf(element, measured)
  const items = full.filter((part) => {
    const {prose = 0, linked = 0} = measured.of.get(part) ?? {}
    return containers.has(part.tagName) && linked >= title && prose <= summary && prose <= 8 * linked
  })
  return items.length > 3 && items.length >= most * full.length
}

/** The parts that share the prose, below whatever frames there are around them. */
function partsOf(element: Element, measured: Measured): Element[] {
  const {prose} = measured
  let current = element
  for (;;) {
    const children = current.children.filter((child): child is Element => child.type === 'element')
    const next = children.find((child) => prose(child) >= frame * prose(current))
    if (!next) return children.filter((child) => prose(child) > 0)
    current = next
  }
}

function isPost(element: Element): boolean {
  if (!containers.has(element.tagName)) return false
  const lines = visibleText(element).split('\n')
  return (
    lines.length > 1 &&
    !hour.test(lines[0] as string) &&
    lines.some((line) => line.length < 80 && stamp.test(line) && !/[。，]/.test(line))
  )
}
