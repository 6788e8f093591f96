import type {PhrasingContent, Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {toMarkdown} from '../src/write/index.js'
import {contentsOf, core, friendlyReaders, readers, textOfHtml} from './readers.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const strong = (child: PhrasingContent): PhrasingContent => ({type: 'strong', children: [child]})
const emphasis = (child: PhrasingContent): PhrasingContent => ({type: 'emphasis', children: [child]})
const struck = (child: PhrasingContent): PhrasingContent => ({type: 'delete', children: [child]})
const link = (child: PhrasingContent): PhrasingContent => ({
  type: 'link',
  url: 'a',
  children: [child as never],
})

/** What stands beside the emphasis. */
const neighbours = [
  ...[
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
    '！',
    '𠮷',
  ],
  ...['が', '한', '😀', '*', '_', '~', '[', ']', '…', '%', '°', '☆', 'é', '\u00a0', '《', '》'],
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
  ['~要', '求~'],
  ['[要', '求]'],
  ['𠮷', '𠮷'],
  ['😀要', '求😀'],
  ['が', '한'],
]
const kinds: Record<string, {tags: string[]; make: (value: string) => PhrasingContent}> = {
  strong: {tags: ['strong'], make: (value) => strong(text(value))},
  emphasis: {tags: ['em'], make: (value) => emphasis(text(value))},
  delete: {tags: ['del|s'], make: (value) => struck(text(value))},
  'strong emphasis': {tags: ['strong', 'em'], make: (value) => strong(emphasis(text(value)))},
  'emphasis strong': {tags: ['strong', 'em'], make: (value) => emphasis(strong(text(value)))},
  'strong delete': {tags: ['strong', 'del|s'], make: (value) => strong(struck(text(value)))},
  'delete strong': {tags: ['strong', 'del|s'], make: (value) => struck(strong(text(value)))},
  'emphasis delete': {tags: ['em', 'del|s'], make: (value) => emphasis(struck(text(value)))},
  'delete emphasis': {tags: ['em', 'del|s'], make: (value) => struck(emphasis(text(value)))},
  'strong link': {tags: ['strong'], make: (value) => strong(link(text(value)))},
  'link strong': {tags: ['strong'], make: (value) => link(strong(text(value)))},
}

/** Each pair of neighbours with as many pairs of edges, others for the next. */
function* places(many: number): Generator<{before: string; after: string; inner: string}> {
  let count = 0
  for (const before of neighbours) {
    for (const after of neighbours) {
      for (let step = 0; step < many; step++) {
        const [head, tail] = edges[(count++ * 7 + step) % edges.length] as [string, string]
        yield {before, after, inner: `${head}素${tail}`}
      }
    }
  }
}

describe.each(['commonmark', 'cjk-friendly'] as const)('attention: %s', (attention) => {
  const all = attention === 'commonmark' ? {...readers, ...friendlyReaders} : friendlyReaders

  test.each(Object.entries(kinds))(
    'grid of %s: every pair of neighbours, every parser',
    (kind, {tags, make}) => {
      const faults: string[] = []
      for (const {before, after, inner} of places(tags.length > 1 ? 1 : 2)) {
        const children = [text(`甲${before}`), make(inner), text(`${after}乙`)]
        const tree: Root = {type: 'root', children: [{type: 'paragraph', children}]}
        const markdown = toMarkdown(tree, {attention})
        if (/&#?\w+;/.test(markdown)) faults.push(`reference ${markdown}`)
        for (const [name, read] of Object.entries(all)) {
          if (kind.includes('delete') && name === 'commonmark') continue
          const html = read(markdown)
          const same = textOfHtml(html).trim() === `甲${before}${inner}${after}乙`.trim()
          const bold = tags.every((tag) => contentsOf(html, tag).join('|') === core(inner))
          if (!same || !bold) faults.push(`${name}: ${JSON.stringify(markdown)} ${html}`)
        }
      }
      expect(faults.slice(0, 20)).toEqual([])
    },
  )
})
