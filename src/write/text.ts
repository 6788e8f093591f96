import type {Nodes, Root} from 'mdast'

/** Blocks that are one line each. */
const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow', 'code'])

/** The body: a line for each paragraph, heading, list item and table row; no markup but the numbers of lists. */
export function toText(tree: Root): string {
  const result: string[] = []
  const stack: Array<{node: Nodes; number?: string}> = [{node: tree}]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const {node, number = ''} = top
    if (lines.has(node.type)) {
      const line = textOf(node).replace(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g, '')
      if (line.trim()) result.push(number + line)
    } else if ('children' in node) {
      const numbers = numbersOf(node, number)
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push({node: node.children[index] as Nodes, number: numbers(index)})
    }
  }
  return result.join('\n')
}

/** What stands before each child: the items of an ordered list have numbers, of an item the first block. */
function numbersOf(node: Nodes, own: string): (index: number) => string {
  if (node.type !== 'list') return (index) => (index === 0 ? own : '')
  const start = node.start ?? 1
  return node.ordered ? (index) => `${start + index}. ` : () => ''
}

/** What a reader sees of a block, on one line; cells stand apart by a tab. */
export function textOf(block: Nodes): string {
  const parts: string[] = []
  const stack: Nodes[] = [block]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value.replace(softBreak, ' '))
    else if (node.type === 'code') parts.push(node.value)
    else if (node.type === 'break') parts.push(' ')
    else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as Nodes)
      if (node.type === 'tableCell' && parts.length > 0) parts.push('\t')
    }
  }
  return parts.join('')
}

const softBreak = /(?<![ \t])[ \t]*[\r\n][ \t\r\n]*/g
