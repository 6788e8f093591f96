import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown, gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown} from 'mdast-util-to-markdown'
import {gfm} from 'micromark-extension-gfm'
import {VFile} from 'vfile'
import {expect} from 'vitest'
import {converterFactory, script} from '../src/doors/script.js'
import {dataOf} from '../src/messages.js'
import {lost} from './conservation.js'
import {fixtures, type Outcome} from './fixtures.js'

fixtures('script', (input, options) => {
  const {output, changes} = run(String(input), options)
  expect(lost(String(input), [output], changes)).toBe('')
  expect(run(output, options).output).toBe(output)
  return {output, changes}
})

function run(markdown: string, options: object): Outcome {
  const tree = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  const file = new VFile()
  script(tree, file, converterFactory, options)
  return {
    output: toMarkdown(tree, {extensions: [gfmToMarkdown()], bullet: '-'}),
    changes: dataOf(file).changes,
  }
}
