import {VFile} from 'vfile'
import {article} from '../src/article/index.js'
import {bridge} from '../src/bridge/index.js'
import {dataOf} from '../src/messages.js'
import {readHtml} from '../src/read/index.js'
import {toMarkdown} from '../src/write/index.js'
import {fixtures} from './fixtures.js'

fixtures('article', (input, options) => {
  const file = new VFile({value: input})
  const tree = readHtml(String(file), file)
  article(tree, file, {...options, parse: (html: string) => readHtml(html, file)})
  return {output: toMarkdown(bridge(tree)), changes: dataOf(file).changes}
})
