import type {Nodes} from 'mdast'

/** Text of a node as a reader sees it: breaks are line feeds, images and comments nothing. */
export function plain(node: Nodes): string {
  // Most paragraphs are one text.
  if ('children' in node && node.children.length === 1 && node.children[0]?.type === 'text')
    return node.children[0].value
  const parts: string[] = []
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode') parts.push(next.value)
    else if (next.type === 'break') parts.push('\n')
    else if ('children' in next) for (const child of [...next.children].reverse()) stack.push(child)
  }
  return parts.join('')
}

/** Text without any white space, for comparison: `总　　则` is `总则`. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u2002-\u200b\u3000\ufeff]+/g, '')
}
