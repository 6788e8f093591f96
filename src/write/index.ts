import type {Root} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown as stringify, type Options as ToMarkdownOptions} from 'mdast-util-to-markdown'

export interface MarkdownOptions {
  attention?: 'commonmark' | 'cjk-friendly'
}

/** An extension for `mdast-util-to-markdown`. */
export function zhengwenToMarkdown(_options: MarkdownOptions = {}): ToMarkdownOptions {
  return {}
}

/** Markdown that every CommonMark parser reads back as meant. */
export function toMarkdown(tree: Root, _options: MarkdownOptions = {}): string {
  return stringify(tree, {extensions: [gfmToMarkdown()]})
}

/** HTML that is safe to show. */
export function toHtml(_tree: Root): string {
  return ''
}

/** The body, one paragraph a line. */
export function toText(tree: Root): string {
  const lines: string[] = []
  const textOf = (node: {value?: string; children?: unknown[]}): string =>
    node.value ?? (node.children ?? []).map((child) => textOf(child as never)).join('')
  for (const child of tree.children) lines.push(textOf(child as never))
  return lines.filter(Boolean).join('\n')
}
