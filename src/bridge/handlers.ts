import type {Element} from 'hast'
import {defaultHandlers, type Options, type State} from 'hast-util-to-mdast'
import type {Paragraph, PhrasingContent} from 'mdast'
import {language} from './language.js'

/** Handlers of hast-util-to-mdast that keep what layout says, and add no character of their own. */
export const handlers: Options['handlers'] = {
  p: paragraph,
  figcaption: caption,
  // A cell is one line of Markdown.
  br: (state, node) => (state.inTable ? {type: 'text', value: ' '} : defaultHandlers.br(state, node)),
  // The default adds quotation marks.
  q: (state, node) => state.all(node),
  span: language,
}

export const nodeHandlers: Options['nodeHandlers'] = {
  comment: () => undefined,
}

/** A paragraph, with the side it was set to. */
function paragraph(state: State, node: Element): Paragraph | undefined {
  const result = defaultHandlers.p(state, node)
  const align = node.data?.align
  if (result && (align === 'center' || align === 'right')) result.data = {...result.data, align}
  return result
}

/** The line below a picture becomes a paragraph of that role. */
function caption(state: State, node: Element): Paragraph {
  const result: Paragraph = {
    type: 'paragraph',
    children: state.all(node) as PhrasingContent[],
    data: {role: 'caption'},
  }
  state.patch(node, result)
  return result
}
