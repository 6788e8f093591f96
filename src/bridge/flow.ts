import type {BlockContent, PhrasingContent, RootContent, Text} from 'mdast'

const phrasing: ReadonlySet<string> = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'image',
  'inlineCode',
  'break',
])

/** `nodes` as blocks: what stands in lines of its own becomes paragraphs. */
export function flow(nodes: readonly RootContent[]): BlockContent[] {
  const blocks: BlockContent[] = []
  let line: PhrasingContent[] = []
  const close = (): void => {
    const seen = line.some((node) => node.type !== 'text' || /[^\t\n\f\r ]/.test(node.value))
    if (seen) blocks.push({type: 'paragraph', children: trimmed(withoutBreaks(line))})
    line = []
  }
  for (const node of nodes) {
    if (phrasing.has(node.type)) line.push(node as PhrasingContent)
    else {
      close()
      blocks.push(node as BlockContent)
    }
  }
  close()
  return blocks
}

/** `nodes` without the breaks at its ends. */
export function withoutBreaks(nodes: readonly RootContent[]): PhrasingContent[] {
  const first = nodes.findIndex(({type}) => type !== 'break')
  const last = nodes.findLastIndex(({type}) => type !== 'break')
  return (first === -1 ? [] : nodes.slice(first, last + 1)) as PhrasingContent[]
}

/** A line without the space at its ends. */
export function trimmed(line: readonly RootContent[]): PhrasingContent[] {
  const first = line[0]
  if (first?.type === 'text') first.value = first.value.replace(/^[\t ]+/, '')
  const last = line.at(-1)
  if (last?.type === 'text') last.value = last.value.replace(/(?<![\t ])[\t ]+$/, '')
  return line.filter((node) => node.type !== 'text' || node.value) as PhrasingContent[]
}

/** `nodes` with texts side by side as one, those that say their language aside, and without empty ones. */
export function joined(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const node of nodes) {
    const before = result.at(-1)
    if (node.type !== 'text' || before?.type !== 'text' || node.data || before.data) result.push(node)
    else join(before, node)
  }
  return result
}

function join(text: Text, next: Text): void {
  text.value += next.value
  if (text.position && next.position) text.position = {start: text.position.start, end: next.position.end}
}
