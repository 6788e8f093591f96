import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import type {VFile} from 'vfile'
import type {Attention} from '../han/flanking.js'
import {report} from '../messages.js'
import {boundedGfm, deepest} from './bounds.js'

export interface ReadMarkdownOptions {
  /** Whose rules tell emphasis; `commonmark` unless given. */
  attention?: Attention | null
}

/** Parse `text` as GitHub Flavored Markdown. What is nested without end is text, with a message in `file`. */
export function readMarkdown(
  text: string,
  file?: VFile | null,
  options?: Readonly<ReadMarkdownOptions> | null,
): Root {
  const {extension, reached} = boundedGfm(options?.attention ?? 'commonmark')
  // Addresses in running text are left for `autolink`: transforms look for nothing else.
  const mdastExtensions = gfmFromMarkdown().filter(({transforms}) => !transforms)
  const tree = fromMarkdown(text, {extensions: [extension], mdastExtensions})
  if (file) for (const rule of reached) report(file, rule, {values: {limit: deepest}})
  return tree
}
