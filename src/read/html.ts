import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {report} from '../messages.js'
import {hastAdapter} from './hast-adapter.js'
import {PageParser} from './page-parser.js'
import type {Placed} from './places.js'

/** A whole page starts with one of these; anything else is a piece of one. */
const wholePage =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*)?<(?:!doctype|html|head|body|meta|title)\b/i

/** Parse `text` as the HTML standard says. `placed`: where a piece of a text stands in it. Deeper than `depth` levels the tree is laid flat, with a message; above `nodes` it throws. */
export function readHtml(
  text: string,
  file: VFile,
  {depth = 512, nodes, placed}: {depth?: number; nodes?: number; placed?: Placed | undefined} = {},
): Root {
  const {adapter, flattened} = hastAdapter(text, depth, nodes, placed)
  const options = {treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false}
  const whole = wholePage.test(text)
  const parser = whole ? new PageParser(options) : PageParser.getFragmentParser(null, options)
  parser.tokenizer.write(text, true)
  const tree = whole ? parser.document : parser.getFragment()
  if (flattened()) report(file, 'limit-depth', {values: {limit: depth}})
  // The nodes are those of hast, with fields that nobody sees.
  return tree as unknown as Root
}
