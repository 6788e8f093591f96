import type {Heading, Image, Nodes, Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {countHan} from '../han/ranges.js'
import {endsSentence} from '../han/sentence.js'
import {dataOf, record} from '../messages.js'
import {byline, namesIn} from './bylines.js'
import {undecorate} from './decorations.js'
import {mdast} from './dialects.js'
import {fold} from './fold.js'
import {trimLines} from './fringe.js'
import {gatherImages} from './images.js'
import type {ArticleSettings} from './index.js'
import {isProse} from './line.js'
import {type Line, Lines} from './lines.js'
import {mastheadOf} from './masthead.js'
import {candidatesOf, propose} from './propose.js'
import {trimRules} from './rules.js'
import {settle} from './settle.js'
import {signedOn} from './signature.js'
import {sameTitle, titleOf} from './titles.js'

/**
 * What stands around an article in Markdown or text: duplicated titles, credits, pagers, farm sentences.
 *
 * Changes `tree`, records as `article` does.
 */
export function edges(tree: Root, file: VFile, settings: ArticleSettings = {}): void {
  undecorate(file)
  // A rule hides what opens, and what is taken from the ends bares rules.
  trimRules(tree, file)
  const trimmed = titles(tree, file, new Lines(tree, mdast))
  trimLines(trimmed, file)
  const lines = titles(tree, file, trimmed.commit() ? new Lines(tree, mdast) : trimmed)
  // From here on the text stays.
  const {all} = subtitle(tree, file, lines)
  trimRules(tree, file)
  masthead(all, file)
  propose(file, 'published', signedOn(all), 'signature', 1)
  byline(all, file)
  dateline(all, file)
  images(tree, file)
  settle(file, settings.now)
}

/** Titles that are known before the body is read. */
function known(file: VFile): string[] {
  const {metadata} = dataOf(file)
  const said = candidatesOf(file).filter(({field}) => field === 'title')
  const titles = [...(metadata.title ? [metadata.title] : []), ...said.map(({value}) => value)]
  return titles.flatMap((title) => [title, titleOf(title).title])
}

/** Those and the subtitle. */
function headed(file: VFile): string[] {
  const said = candidatesOf(file).filter(({field}) => field === 'subtitle')
  const given = dataOf(file).metadata.subtitle
  return [...known(file), ...(given ? [given] : []), ...said.map(({value}) => value)]
}

/** Take the title from the top of the body, as often as it stands there. What is left of its lines. */
function titles(tree: Root, file: VFile, all: Lines): Lines {
  let lines = all
  for (let round = 0; round < 3; round++) {
    const line = repeated(lines.all, file) ?? opening(tree, lines.all, file)
    if (!line) return lines
    const text = line.text.trim()
    const again = headed(file).some((title) => sameTitle(title, text))
    if (!again) propose(file, 'title', text, 'first line', 4)
    record(file, again ? 'trim-repeat' : 'trim-title', {
      action: again ? 'remove' : 'move',
      before: text,
      ...(line.position ? {position: line.position} : {}),
    })
    lines.remove(line)
    lines.commit()
    lines = new Lines(tree, mdast)
  }
  return lines
}

/** A line above the prose that says a known title once more; a kicker may stand above it. */
function repeated(all: readonly Line[], file: VFile): Line | undefined {
  const prose = all.findIndex(isProse)
  const top = all.slice(0, Math.min(prose === -1 ? 1 : Math.max(prose, 1), 4))
  const titles = headed(file)
  return top.find((line) => line.images.length === 0 && titles.some((title) => sameTitle(title, line.text)))
}

/** The first line, where no title is known and it is plainly one. */
function opening(tree: Root, all: readonly Line[], file: VFile): Line | undefined {
  const type = tree.children[0]?.type
  if (known(file).length > 0 || (type !== 'heading' && type !== 'paragraph')) return undefined
  return all[0]?.images.length === 0 && isTitleLine(tree, all) ? all[0] : undefined
}

/** Whether the first line is plainly a title: the only first heading, or a short line above prose or a salutation. */
function isTitleLine(tree: Root, lines: readonly Line[]): boolean {
  const [first, second] = lines
  if (!first || !second || second.block === first.block) return false
  // A piece of a compilation is a part, not the whole.
  if (/(?:[【（(]篇.{1,3}[】）)]|篇[一二三四五六七八九十\d]{1,3})\s*$/u.test(first.text)) return false
  const block = tree.children[0] as Heading | Paragraph
  if (block.type === 'heading') {
    return (
      block.depth === 1 &&
      tree.children.filter((child) => child.type === 'heading' && child.depth === 1).length === 1
    )
  }
  const text = lines[1 + mastheadOf(lines.slice(1)).length]
  if (!isShortLine(first)) return false
  if (sameTitle(first.text, second.text) || (text !== undefined && isOpening(text))) return true
  return isShortLine(second) && lines[2] !== undefined && isReport(lines[2], lines)
}

/** A line that can be a title: short, no sentence, no numbering, no label. */
function isShortLine(given: Line): boolean {
  const {text, links, images} = given
  const line = text.trim()
  const count = countHan(line)
  if (namesIn(given)) return false
  if (count < 4 || line.length > 60 || links.length > 0 || images.length > 0) return false
  return !endsSentence(line) && !/[：:，,；;、]$/.test(line) && !marker.test(line) && !/[。；;]/.test(line)
}

/** Numbering and bullets, which make a line a heading or an item of the text. */
const marker =
  /^(?:[（(【]?[一二三四五六七八九十百\d①-⑳]{1,4}[）)】]?[、.．，\s]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,4}[章节節条條篇部]|[■●◆▲□○△◇★☆•·—-]|(?:文|记者|記者|作者|来源|來源|编辑|編輯)[\s：:/|｜])/

/** The only line of a document that an agency opens: what stands above it are headlines. */
function isReport(line: Line, lines: readonly Line[]): boolean {
  return isProse(line) && lines.every((other) => (agencyIn(other) !== undefined) === (other === line))
}

/** Prose, or a salutation; a heading is neither. */
function isOpening(line: Line): boolean {
  return isProse(line) || (!line.heading && /^[^。]{2,40}[：:！!]$/.test(line.text.trim()))
}

/**
 * A kicker below a title that stands elsewhere: one short line above the prose, in the post of a mirror, which shows
 * by the decorations of its title, or above the line of an agency.
 *
 * Where there are more short lines it is a heading of the text and stays.
 *
 * @returns What is left of `lines`.
 */
function subtitle(tree: Root, file: VFile, lines: Lines): Lines {
  const {metadata, changes} = dataOf(file)
  if (metadata.subtitle || known(file).length === 0 || tree.children[0]?.type !== 'paragraph') return lines
  const [first, second] = lines.all
  const mirrored = changes.some(({rule, after}) => rule === 'trim-decoration' && after !== undefined)
  if (!mirrored && !(second && isReport(second, lines.all))) return lines
  if (!first || !second || first.block === second.block || !isShortLine(first) || !isProse(second))
    return lines
  if (countHan(first.text) < 6 || lines.all.slice(1).some((line) => line.heading || isShortLine(line)))
    return lines
  propose(file, 'subtitle', first.text, 'first line', 4)
  record(file, 'trim-title', {
    action: 'move',
    before: first.text.trim(),
    confidence: 0.8,
    ...(first.position ? {position: first.position} : {}),
  })
  lines.remove(first)
  lines.commit()
  return new Lines(tree, mdast)
}

/** What the lines below a title say. They stay in the text: they are as it was printed. */
function masthead(all: readonly Line[], file: VFile): void {
  if (known(file).length === 0) return
  const lines = mastheadOf(all)
  const text = all[lines.length]
  if (!text || !isOpening(text)) return
  for (const {field, value} of lines) if (field) propose(file, field, value, 'masthead', 3)
}

/**
 * An agency's line that opens the text. It stays in the text.
 *
 *     新华社北京11月26日电（记者李明）今天…
 *     ^^^^^^^^^^^^^^^^^^^^^
 *
 * On folded text.
 */
const agency =
  /^\s*(?:新华社|新华网|中新社|中新网|人民网|央视网|中国新闻网|中国日报网|央广网|光明网|中青网|本报|中央社|中评社|路透社|法新社|美联社)[々〇㐀-鿿𠀀-𳑹·、]{0,12}?\s{0,2}(?:\d{1,2}月)?(?:\d{1,2}日)?\s{0,2}(?:电|讯|消息)(?=[\s(:,]|[々〇㐀-鿿𠀀-𳑹])/u

function dateline(all: readonly Line[], file: VFile): void {
  const first = all.find(isProse)
  propose(file, 'dateline', first && agencyIn(first), 'first line', 5)
}

function agencyIn({text}: Line): string | undefined {
  const {key, back} = fold(text.slice(0, 80))
  const match = agency.exec(key)
  return match ? text.slice(0, back(match[0].length)).trim() : undefined
}

/** Collect the images of the body; blank descriptions that describe nothing. */
function images(tree: Root, file: VFile): void {
  const addresses: string[] = []
  for (const image of imagesIn(tree)) {
    if (image.alt && /^(?:图|圖|图片|圖片|image|img|photo)$/i.test(image.alt)) {
      record(file, 'trim-alt', {
        action: 'remove',
        before: image.alt,
        ...(image.position ? {position: image.position} : {}),
      })
      image.alt = ''
    }
    addresses.push(image.url)
  }
  gatherImages(addresses, file)
}

/** In document order, with a stack of its own: trees may be deep. */
function imagesIn(tree: Root): Image[] {
  const found: Image[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'image') found.push(node)
    if (!('children' in node)) continue
    for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as Nodes)
  }
  return found
}
