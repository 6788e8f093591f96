import type {ListItem, Nodes, Parents, Root} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {
  defaultHandlers,
  type Handle,
  type Options,
  type State,
  toMarkdown as stringify,
} from 'mdast-util-to-markdown'
import type {Attention} from '../han/flanking.js'
import {foreignRows} from './foreign.js'
import {phrasing} from './phrasing.js'
import {shallow} from './shallow.js'
import {isEmphasis} from './spans.js'

export interface MarkdownOptions {
  /** Whose rules bold is written by: those of every CommonMark parser, or of `markdown-cjk-friendly`. */
  attention?: Attention | null
}

type Handlers = Record<string, Handle>

/**
 * Markdown that every CommonMark parser reads back as meant.
 *
 * @returns The body; front matter only where `tree` has a `yaml` node.
 */
export function toMarkdown(tree: Root, options?: Readonly<MarkdownOptions> | null): string {
  const attention = options?.attention ?? 'commonmark'
  let extension = extensions.get(attention)
  if (!extension) {
    extension = zhengwenToMarkdown({attention})
    extensions.set(attention, extension)
  }
  return stringify(tree, {extensions: [extension]})
}

/** Made once for all documents: they keep nothing of them. */
const extensions = new Map<Attention, Options>()

/**
 * An extension of `mdast-util-to-markdown`: emphasis that is read beside Chinese, escapes only where a parser could
 * take a character for more than itself, `section` nodes, GFM and front matter. Add it last.
 */
export function zhengwenToMarkdown(options?: Readonly<MarkdownOptions> | null): Options {
  const attention = options?.attention ?? 'commonmark'
  const gfm = gfmToMarkdown({tablePipeAlign: false})
  const base = {...defaultHandlers, ...handlersOf(gfm)} as Handlers
  const first =
    (name: string): Handle =>
    (node, parent, state, info) => {
      install(state, node, attention)
      return (base[name] as Handle)(parent ? node : shallow(node), parent, state, info)
    }
  return {
    bullet: '-',
    bulletOther: '*',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfm],
    handlers: {
      root: first('root'),
      paragraph: first('paragraph'),
      heading: first('heading'),
      section,
      listItem: unboxed(base.listItem as Handle),
      thematicBreak,
      footnoteDefinition: apart(base.footnoteDefinition as Handle),
      yaml: fenced('---'),
      toml: fenced('+++'),
    } as Handlers as NonNullable<Options['handlers']>,
  }
}

function handlersOf(extension: Options): Partial<Handlers> {
  return Object.assign({}, ...(extension.extensions ?? []).map(handlersOf), extension.handlers)
}

const installed = new WeakSet<State>()

/** Take over the inline content of `state`, once, and leave out paragraphs that hold nothing. */
function install(state: State, tree: Nodes, attention: Attention): void {
  if (installed.has(state)) return
  installed.add(state)
  const manner = {attention, references: hasDefinitions(tree), foreign: foreignRows(state)}
  const containerFlow = state.containerFlow.bind(state)
  state.containerPhrasing = (parent, info) => phrasing(parent, state, info, manner)
  state.containerFlow = (parent, info) => {
    const children = (parent.children as Nodes[]).filter((node) => !isEmpty(node))
    const full = children.length === parent.children.length ? parent : {...parent, children}
    return containerFlow(full as typeof parent, info)
  }
}

/** Whether `node` writes nothing: a paragraph of space, a list without items. */
function isEmpty(node: Nodes): boolean {
  if (node.type === 'list' || node.type === 'table') return node.children.length === 0
  if (node.type !== 'paragraph') return false
  const stack: Nodes[] = [...node.children]
  for (let child = stack.pop(); child; child = stack.pop()) {
    if (child.type === 'text' ? child.value.trim() !== '' : child.type !== 'break' && !isEmphasis(child))
      return false
    if ('children' in child) for (const inner of child.children) stack.push(inner)
  }
  return true
}

function hasDefinitions(tree: Nodes): boolean {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return true
    if ('children' in node && node.type !== 'paragraph') for (const child of node.children) stack.push(child)
  }
  return false
}

const section: Handle = (node: Parents, _, state, info) => state.containerFlow(node as never, info)

/** A break at the head of a document, or right below its front matter, must not open or close any. */
const thematicBreak: Handle = (node, parent: Parents | undefined, state) =>
  parent?.type === 'root' && parent.children.find(({type}) => !/^(?:yaml|toml)$/.test(type)) === node
    ? '***'
    : defaultHandlers.thematicBreak(node, parent, state)

/** A box needs a paragraph with something in it to stand before. */
function unboxed(item: Handle): Handle {
  return (node: ListItem, parent, state, info) => {
    const head = node.children[0]
    const bare = typeof node.checked === 'boolean' && head && isEmpty(head)
    return item(bare ? {...node, checked: null} : node, parent, state, info)
  }
}

/**
 * `[^甲]: javascript:…`, which only parsers of GFM read as a note: to all others one word behind the label is an address. Behind a
 * blank line it is none.
 */
const likeAddress =
  /^(\[\^(?:[^\]\\]|\\.)*\]:) (?!<?(?:https?|mailto|tel):)(?=[^\s/?#]{0,999}[:&\\]\S*(?:[ \t]+["'(]|[ \t]*$))/im

function apart(note: Handle): Handle {
  return (node, parent, state, info) => note(node, parent, state, info).replace(likeAddress, '$1\n\n    ')
}

function fenced(fence: string): Handle {
  return (node: {value: string}) => `${fence}\n${node.value}${node.value ? '\n' : ''}${fence}`
}
