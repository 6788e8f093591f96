import type {Element, ElementContent} from 'hast'
import {visibleText} from '../text.js'

/** Classes that portals give to the line below a picture. */
export const captionClasses: ReadonlySet<string> = new Set([
  'img_descr',
  'image_desc',
  'img-desc',
  'image-desc',
  'img_desc',
  'pic_desc',
  'pic-desc',
  'picdesc',
  'caption',
  'pictext',
  'img-title',
  'image-caption',
  'pgc-img-caption',
  'figcaption',
  // WordPress, Jianshu, Hong Kong's papers
  'wp-caption-text',
  'img-caption',
])

/** Marks that point up at a picture. */
const pointing = /^[▲△↑▴▵⬆]/

/** What opens a caption that is set in the middle: `图为`, `图1：`, `（资料图`, `新华社记者 … 摄`. */
const opening =
  /^[（(]?(?:图[为為一二三四五六七八九十\d①②③④⑤：:/]|圖[为為一二三四五六七八九十\d：:/]|资料图|資料圖|配图|配圖)|[摄攝][）)]?$/

/** Whether a line says by its words that it is a caption. */
export function opensCaption(text: string): boolean {
  return pointing.test(text) || opening.test(text)
}

/** Longest caption, in characters. */
const longest = 100

/** Join each picture that stands alone with the caption below it into a `figure`. */
export function withCaptions(blocks: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  for (const block of blocks) {
    const before = result.at(-1)
    if (block.type === 'element' && before?.type === 'element' && isPicture(before) && isCaption(block)) {
      const caption: Element = {...block, tagName: 'figcaption'}
      delete caption.data
      result[result.length - 1] = {
        type: 'element',
        tagName: 'figure',
        properties: {},
        children: [...before.children, caption],
        ...(before.position && block.position
          ? {position: {start: before.position.start, end: block.position.end}}
          : {}),
      }
    } else result.push(block)
  }
  return result
}

function isPicture({tagName, children}: Element): boolean {
  const [only] = children
  return tagName === 'p' && children.length === 1 && only?.type === 'element' && only.tagName === 'img'
}

function isCaption(block: Element): boolean {
  if (block.tagName !== 'p') return false
  const text = visibleText(block)
  if (!text || text.length > longest) return false
  const {align, classes: own = []} = block.data ?? {}
  if (own.some((name) => captionClasses.has(name)) || pointing.test(text)) return true
  return align === 'center' && opening.test(text)
}
