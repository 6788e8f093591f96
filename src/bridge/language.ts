import type {Element} from 'hast'
import type {State} from 'hast-util-to-mdast'
import type {Emphasis, Nodes, Parents, PhrasingContent} from 'mdast'

/** Pieces of text that say their language, while texts that stand side by side are still made one. */
const pieces = new WeakSet<Nodes>()

/** A piece in another language says so on each of its nodes: Markdown has no element for it. */
export function language(state: State, node: Element): ReturnType<State['all']> | Emphasis {
  const children = state.all(node) as PhrasingContent[]
  const {lang} = node.properties
  if (typeof lang !== 'string') return children
  for (const child of children) {
    child.data = {...child.data, hProperties: {...child.data?.hProperties, lang}}
    if (child.type === 'text') child.data.hName = 'span'
  }
  const piece: Emphasis = {type: 'emphasis', children}
  pieces.add(piece)
  return piece
}

/** Put the nodes of a piece where it stands. */
export function settleLanguage(parent: Parents): void {
  if (parent.children.some((child) => pieces.has(child))) {
    parent.children = parent.children.flatMap((child) =>
      pieces.has(child) ? (child as Emphasis).children : child,
    ) as never
  }
  for (const child of parent.children) if ('children' in child) settleLanguage(child)
}
