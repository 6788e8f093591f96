import type {Heading, Root, RootContent} from 'mdast'
import type {Options} from 'mdast-util-to-markdown'
import type {SectionNode} from '../augment.js'

/** Nest what stands below each heading in a `section`, as deep as the headings are. */
export function wrap(tree: Root): void {
  const top: RootContent[] = []
  const open: SectionNode[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      while (open.length > 0 && (open.at(-1) as SectionNode).depth >= node.depth) open.pop()
      const section = sectionOf(node)
      ;(open.at(-1)?.children ?? top).push(section)
      open.push(section)
    }
    const holder: RootContent[] = open.at(-1)?.children ?? top
    holder.push(node)
    if (node.position) for (const section of open) stretch(section, node.position.end)
  }
  tree.children = top
}

/** Undo `wrap`: sections at any depth give way to what they hold. */
export function unwrap(tree: Root): void {
  if (!tree.children.some(({type}) => type === 'section')) return
  const flat: RootContent[] = []
  const stack: RootContent[] = [...tree.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'section') for (const child of [...node.children].reverse()) stack.push(child)
    else flat.push(node)
  }
  tree.children = flat
}

function sectionOf(heading: Heading): SectionNode {
  const section = heading.data?.section
  const node: SectionNode = {type: 'section', depth: heading.depth, children: [], data: {hName: 'section'}}
  if (section && node.data) {
    node.data.section = section
    node.data.hProperties = {dataKind: section.kind, dataLevel: section.level}
  }
  if (heading.position) node.position = {start: heading.position.start, end: heading.position.end}
  return node
}

function stretch(section: SectionNode, end: NonNullable<SectionNode['position']>['end']): void {
  if (section.position) section.position = {...section.position, end}
}

/** For `mdast-util-to-markdown`: a section is written as what it holds. */
export const sectionToMarkdown: Options = {
  handlers: {
    section: (node: SectionNode, _parent, state, info) => state.containerFlow(node as never, info),
  },
}
