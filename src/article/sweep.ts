import type {Element, Parents, Root} from 'hast'
import type {VFile} from 'vfile'
import {record, type Values} from '../messages.js'
import type {RuleId} from '../rules.data.js'
import {fold} from './fold.js'
import {isHidden} from './furniture.js'
import {type Counts, type Measured, measure} from './measure.js'
import {peoplePages} from './names.data.js'
import type {Page} from './page.js'
import {related} from './related.data.js'
import {attribute, selectAll} from './select.js'
import {visibleText} from './text.js'

/** Elements that ask, play or draw: their text is no article's. */
const forms: ReadonlySet<string> = new Set(
  'noscript textarea select option button datalist output progress meter iframe video audio object embed canvas applet template title svg map'.split(
    ' ',
  ),
)

/** What calls itself furniture is believed up to this share of the prose, unless it is far smaller than the rest. */
const believed = 0.3

/** Share of its text that is links, from which a container is a list of links. */
const linked = 0.75

/** Why an element goes, and the words for it. */
interface Why {
  rule: RuleId
  values?: Values
}

/** Drop what is no content inside the body, with a ledger row for each outermost element that had text. */
export function sweep(tree: Root, file: VFile, {row}: Page): void {
  const reasons = new Map<Element, string>()
  for (const [selector, why] of Object.entries(row?.drop ?? {}))
    for (const element of selectAll(tree, selector)) reasons.set(element, why)
  const measured = measure(tree)
  const visit = (parent: Parents, caption = false): void => {
    parent.children = parent.children.filter((child) => {
      if (child.type === 'comment' || child.type === 'doctype') return false
      if (child.type !== 'element') return true
      const why = whyNot(child, reasons.get(child), measured, tree)
      // `copyright` in a caption is whose the picture is.
      if (!why || (caption && why.rule === 'article-furniture')) {
        visit(child, caption || child.tagName === 'figcaption')
        return true
      }
      const before = visibleText(child)
      if (before)
        record(file, why.rule, {action: 'remove', before, position: child.position, values: why.values})
      return false
    }) as never
  }
  visit(tree)
}

function whyNot(element: Element, reason: string | undefined, {of}: Measured, tree: Root): Why | undefined {
  if (reason) return {rule: 'site-drop', values: {why: reason}}
  if (forms.has(element.tagName)) return {rule: 'article-form'}
  const counts = of.get(element)
  if (!counts) return undefined
  const whole = of.get(tree) as Counts
  const {prose, length, furniture} = counts
  if (element.tagName === 'a' && length === 0 && peoplePages.test(attribute(element, 'href')))
    return {rule: 'article-furniture', values: {what: 'the face of an author'}}
  if (isHidden(element) && length <= believed * whole.length) return {rule: 'article-hidden'}
  if (furniture && prose <= believed * whole.prose)
    return {rule: 'article-furniture', values: {what: furniture}}
  if (isLinkList(element, counts)) return {rule: 'article-furniture', values: {what: 'a list of links'}}
  if (isDiscussion(element, counts, whole))
    return {rule: 'article-furniture', values: {what: 'readers’ comments'}}
  return isTeaser(element, counts, whole)
    ? {rule: 'article-furniture', values: {what: 'links to other articles'}}
    : undefined
}

/** The heading of a box that leads to another article, on folded text. */
const teaser = new RegExp(`^[【[》>▶●■◆ ]{0,3}(?:${related}|推荐文章)[】\\] :]{0,3}$`)

/** A short box with such a heading of its own, a link, and what its article says: all of it goes. */
function isTeaser(element: Element, {prose, linked}: Counts, whole: Counts): boolean {
  if (linked < 6 || prose > believed * whole.prose || prose > 400) return false
  const [first = ''] = visibleText(element).split('\n')
  return first.length <= 16 && teaser.test(fold(first).key)
}

/** The heading of readers' comments, on folded text. */
const discussion =
  /^(?:热门|最新|全部|精彩|精选|网友|用户|读者|所有|文章)?(?:评论|跟[帖贴]|留言)(?:区|列表)?[ :]?\(?\d{0,7}\)?条?$/
/** What stands at a comment and nowhere in an article: buttons, an age, where it is from. */
const reply =
  /^(?:回复|举报|点?赞|顶|踩|沙发|\d{1,4}楼|\d{1,3}(?:秒|分钟|小时|天|个?月|年)前.{0,12}|.{0,12}IP属地.{0,8}|(?:回复|赞|顶|踩|举报)\s?\(?\d{1,6}\)?)$/

/** Readers' comments: such a heading, and below it what only they have. */
function isDiscussion(element: Element, {prose}: Counts, whole: Counts): boolean {
  if (prose * 2 > whole.prose || !/评论|評論|跟[帖贴貼]|留言/.test(opening(element))) return false
  const [first = '', ...lines] = visibleText(element).split('\n')
  if (first.length > 16 || !discussion.test(fold(first).key)) return false
  return lines.some((line) => line.length <= 24 && reply.test(fold(line.trim()).key))
}

/** The first text in an element. */
function opening(element: Element): string {
  for (const child of element.children) {
    const text = child.type === 'text' ? child.value.trim() : child.type === 'element' ? opening(child) : ''
    if (text) return text.slice(0, 20)
  }
  return ''
}

/** Three links or more, and hardly anything else; addresses of files are attachments. */
function isLinkList(element: Element, counts: {length: number; linked: number; prose: number}): boolean {
  if (counts.prose > 0 || counts.linked < 12 || counts.linked < linked * counts.length) return false
  const links = selectAll(element, 'a[href]')
  return links.length >= 3 && !links.some(isAttachment)
}

function isAttachment({properties: {href}}: Element): boolean {
  return /\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|wps|ofd|txt)(?:[?#]|$)/i.test(String(href))
}
