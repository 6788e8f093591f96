import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {dataOf} from '../messages.js'
import {isForeign, judge} from './detect.js'
import {add, weigh} from './letters.js'

/** So many telling characters leave no doubt; a paragraph has about thirty. */
const enough = 50

/** Share of them that must agree; a quotation in the other script is no doubt. */
const agreement = 0.98

/**
 * Say in the metadata what language the text of `tree` is, where the text leaves no doubt and nobody has said it.
 *
 * Templates say `lang="en"` and `zh-CN` of anything, so only the text is asked. A region is said only by the caller.
 */
export function tellLanguage(tree: Root, file: VFile): void {
  const {metadata} = dataOf(file)
  if (metadata.language) return
  const weight = weigh('')
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') add(weigh(node.value), weight)
    else if ('children' in node) for (const child of node.children) stack.push(child)
  }
  const {script, confidence} = judge(weight)
  if (weight.hans + weight.hant < enough || confidence < agreement || isForeign(weight)) return
  metadata.language = script === 'Hans' ? 'zh-Hans' : 'zh-Hant'
}
