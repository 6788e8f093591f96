import type {Element, ElementContent, Parents} from 'hast'

/** `表1 年度预算`: the line above a table that names it (GB/T 9704 sets it there). */
const title =
  /^表(?:格)?[ \u3000]?(?:[\d一二三四五六七八九十]{1,3}(?:[-－—.．]\d{1,3})?(?:[：:、 \u3000]|$)|[：:])/
const longest = 80

/**
 * Pictures with the line below them become figures, tables take the line above that names them as their caption.
 *
 *     <p><img></p> <p class="caption">…</p>   →   <figure><img><figcaption>…</figcaption></figure>
 */
export function withCaptions(parent: Parents): void {
  const result: Array<Parents['children'][number]> = []
  for (const child of parent.children) {
    if (child.type !== 'element') {
      result.push(child)
      continue
    }
    const at = lastElement(result)
    const before = result[at] as Element | undefined
    if (before && isPicture(before) && isCaption(child))
      result.splice(at, result.length, figure(before, child))
    else if (before && child.tagName === 'table' && (isCaption(before) || isTitle(before))) {
      result.splice(at, result.length, child)
      child.children.unshift({...before, tagName: 'caption', properties: {}})
    } else {
      result.push(child)
      if (child.tagName !== 'p') withCaptions(child)
    }
  }
  parent.children = result as never
}

/** Index of the last element with nothing but space behind it; -1 where there is none. */
function lastElement(nodes: ReadonlyArray<Parents['children'][number]>): number {
  const last = nodes.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '')
  return nodes[last]?.type === 'element' ? last : -1
}

function figure(picture: Element, caption: Element): Element {
  const figcaption: Element = {...caption, tagName: 'figcaption', properties: {}}
  return {...picture, tagName: 'figure', children: [...picture.children, figcaption]}
}

function isPicture({tagName, children}: Element): boolean {
  const visible = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return tagName === 'p' && visible.length > 0 && visible.every(isImage)
}

function isImage(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return (
    node.tagName === 'img' ||
    (node.tagName === 'a' && node.children.length === 1 && node.children.every(isImage))
  )
}

function isCaption({tagName, properties}: Element): boolean {
  return tagName === 'p' && Array.isArray(properties.className) && properties.className.includes('caption')
}

function isTitle({tagName, children}: Element): boolean {
  const [first] = children
  return (
    tagName === 'p' &&
    children.length === 1 &&
    first?.type === 'text' &&
    first.value.length <= longest &&
    title.test(first.value)
  )
}
