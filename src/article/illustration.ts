import type {Element, ElementContent} from 'hast'
import {countHan} from '../han/ranges.js'
import {readCredits} from './credits.js'
import {captionClasses, opensCaption} from './flow/caption.js'
import {furnitureOf, isHidden} from './furniture.js'
import {attribute, selectAll} from './select.js'
import {visibleText} from './text.js'

/** Most pictures of one illustration, and its longest caption in characters. */
const most = {pictures: 3, caption: 160}
/** Shortest caption that says so by nothing but standing below a picture, in Han characters. */
const least = 6

/** Where a picture leads that is shown larger. */
const larger = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i

/**
 * Whether a node beside the body is a picture of the article with its caption: a `figure`, the picture that WordPress
 * puts above a post, or a container with a picture and a line that can be no byline.
 *
 *     <h1>…</h1>
 *     <table><tr><td><img></td></tr><tr><td>修复后的石阶。任知远 摄</td></tr></table>
 *     <div class=text>…</div>
 *
 * Pictures that lead elsewhere are advertisements; faces of authors have a name beside them.
 */
export function isIllustration(node: ElementContent): node is Element {
  if (node.type !== 'element' || furnitureOf(node) || isHidden(node)) return false
  const pictures = node.tagName === 'img' ? [node] : selectAll(node, 'img')
  if (pictures.length === 0 || pictures.length > most.pictures) return false
  const links = [node, ...selectAll(node, 'a[href]')].filter(({tagName}) => tagName === 'a')
  if (links.some((link) => !larger.test(attribute(link, 'href')))) return false
  if (selectAll(node, 'h1, h2, h3').length > 0) return false
  const text = visibleText(node).replace(/\s+/g, ' ')
  if (text.length > most.caption) return false
  if (node.tagName === 'figure') return true
  if (text === '') return pictures.some((picture) => attribute(picture, 'class').includes('wp-post-image'))
  return selectAll(node, 'figure').length > 0 || isCaption(node, text)
}

function isCaption(node: Element, text: string): boolean {
  if (opensCaption(text)) return true
  if (selectAll(node, '*').some((inner) => attribute(inner, 'class').split(' ').some(isCaptionClass)))
    return true
  if (countHan(text) < least || /\d{1,2}:\d{2}|关注|關注|粉[丝絲]|订阅|訂閱|扫|掃/.test(text)) return false
  return readCredits(text).credits.length === 0
}

function isCaptionClass(name: string): boolean {
  return captionClasses.has(name)
}
