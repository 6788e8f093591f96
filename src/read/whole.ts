import type {Html, Nodes, Root} from 'mdast'

/** Elements that hold blocks, and are closed in every source. */
const container =
  /<(\/?)(?:div|section|article|main|table|tbody|ul|ol|blockquote|figure|center|details)\b[^<>]{0,2000}>/gi

/**
 * Put back together what Markdown took apart: from an element that is open at the end of its `html` node to the node
 * that closes it, everything is one piece of HTML, the indented lines between that became code included.
 *
 *     <div>                html
 *     （空行）
 *         <p>正文</p>      code
 *     （空行）
 *     </div>               html
 *
 * `source` is the text that the positions of `tree` point into.
 */
export function wholeHtml(tree: Root, source: string): void {
  const children: Root['children'] = []
  for (let index = 0; index < tree.children.length; index++) {
    const node = tree.children[index] as Root['children'][number]
    const last = node.type === 'html' ? closing(tree.children, index) : index
    const start = node.position?.start.offset
    const end = tree.children[last]?.position?.end.offset
    if (last === index || start === undefined || end === undefined) {
      children.push(node)
      continue
    }
    const position = {
      start: (node.position as NonNullable<Html['position']>).start,
      end: (tree.children[last] as Nodes).position?.end,
    }
    children.push({
      type: 'html',
      value: source.slice(start, end),
      position: position as NonNullable<Html['position']>,
    })
    index = last
  }
  tree.children = children
}

/** Index of the node that closes what the one at `index` leaves open; the last `html` node where none does. */
function closing(children: Root['children'], index: number): number {
  let depth = 0
  let last = index
  for (let at = index; at < children.length; at++) {
    const node = children[at] as Root['children'][number]
    if (node.type !== 'html') continue
    depth += levels(node.value)
    last = at
    if (depth <= 0) return at
  }
  return last
}

/** How many containers a piece of HTML opens, less those that it closes. */
function levels(html: string): number {
  let depth = 0
  for (const [, slash] of html.matchAll(container)) depth += slash ? -1 : 1
  return depth
}
