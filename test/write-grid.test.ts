import type {PhrasingContent, Root} from 'mdast'
import {expect, test} from 'vitest'
import {toMarkdown} from '../src/write/index.js'
import {contentsOf, core, readers, textOfHtml} from './readers.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})

/** What stands beside the emphasis. */
const neighbours = [
  '',
  ' ',
  '国',
  'a',
  '7',
  '。',
  '，',
  '”',
  '“',
  '（',
  '）',
  '.',
  '(',
  '"',
  '￥',
  '\u3000',
  '—',
]
/** What stands at the edges of the emphasised text. */
const edges: Array<[string, string]> = [
  ['要', '求'],
  ['a', 'b'],
  ['要', '求。'],
  ['“要', '求”'],
  ['（要', '求'],
  ['要', '5%'],
  ['要', '求）。'],
  ['《要', '求》'],
  ['"a', 'b"'],
  ['$1', '℃'],
  [' 要', '求 '],
  ['要', '求：'],
  ['*要', '求*'],
  ['_要', '求_'],
]
const kinds: Record<string, {tags: string[]; make: (value: string) => PhrasingContent}> = {
  strong: {tags: ['strong'], make: (value) => ({type: 'strong', children: [text(value)]})},
  emphasis: {tags: ['em'], make: (value) => ({type: 'emphasis', children: [text(value)]})},
  delete: {tags: ['del|s'], make: (value) => ({type: 'delete', children: [text(value)]})},
  'strong emphasis': {
    tags: ['strong', 'em'],
    make: (value) => ({type: 'strong', children: [{type: 'emphasis', children: [text(value)]}]}),
  },
  'emphasis strong': {
    tags: ['strong', 'em'],
    make: (value) => ({type: 'emphasis', children: [{type: 'strong', children: [text(value)]}]}),
  },
}

for (const [kind, {tags, make}] of Object.entries(kinds)) {
  test(`grid of ${kind}: every pair of neighbours, every pair of edges, four parsers`, () => {
    const faults: string[] = []
    for (const before of neighbours) {
      for (const after of neighbours) {
        for (const [head, tail] of edges) {
          const inner = `${head}素${tail}`
          const tree: Root = {
            type: 'root',
            children: [{type: 'paragraph', children: [text(`甲${before}`), make(inner), text(`${after}乙`)]}],
          }
          const markdown = toMarkdown(tree)
          if (/&#?\w+;/.test(markdown)) faults.push(`reference ${markdown}`)
          for (const [name, read] of Object.entries(readers)) {
            if (kind === 'delete' && name === 'commonmark') continue
            const html = read(markdown)
            const same = textOfHtml(html).trim() === `甲${before}${inner}${after}乙`.trim()
            const bold = tags.every((tag) => contentsOf(html, tag).join('|') === core(inner))
            if (!same || !bold) faults.push(`${name}: ${JSON.stringify(markdown)} ${html}`)
          }
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([])
  })
}
