import type {Root, Yaml} from 'mdast'
import type {Options as ToMarkdownOptions} from 'mdast-util-to-markdown'
import type {Parser, Processor} from 'unified'
import type {VFile} from 'vfile'
import {read, refine} from './clean.js'
import {toYaml} from './matter/index.js'
import {dataOf} from './messages.js'
import {resolveOptions} from './options.js'
import {fronted} from './result.js'
import {toOutline} from './sections/index.js'
import type {Options} from './types.js'
import {zhengwenToMarkdown} from './write/index.js'

/**
 * All of zhengwen in a remark pipeline, in the right order: what `clean()` does, as one plugin.
 *
 * Reads with the parser that is there, after the damage is undone that a tokenizer would make worse; positions
 * point into the source. Metadata, ledger and outline are on `file.data.zhengwen`.
 *
 * @throws Error where the pipeline has no parser.
 */
export function remarkZhengwen(
  this: Processor,
  options?: Readonly<Options> | null,
): (tree: Root, file: VFile) => void {
  const settings = resolveOptions(options)
  const inner = this.parser as Parser<Root> | undefined
  if (!inner)
    throw new Error('Cannot use `remarkZhengwen` without a parser, expected `remarkParse` before it')
  this.parser = (document: string, file: VFile): Root => {
    file.value = document
    return read(file, settings, (text) => inner(text, file))
  }
  const data = this.data() as {toMarkdownExtensions?: ToMarkdownOptions[]}
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    zhengwenToMarkdown({attention: settings.attention}),
  ]
  return (tree, file) => {
    refine(tree, file, settings)
    dataOf(file).outline = toOutline(tree)
    const {metadata} = dataOf(file)
    const {body} = fronted(tree, metadata, settings)
    const value = settings.matter ? toYaml(metadata, settings.matter) : ''
    const yaml: Yaml[] = value ? [{type: 'yaml', value}] : []
    tree.children = [...yaml, ...body.children]
  }
}
