import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {dataOf} from '../src/messages.js'
import {readMarkdown} from '../src/read/index.js'
import {safeAddresses} from '../src/write/addresses.js'
import {toMarkdown} from '../src/write/index.js'

/** What is left of a source, and what the ledger says of the rest. */
function left(source: string): [markdown: string, changes: string[]] {
  const tree: Root = readMarkdown(source)
  const file = new VFile(source)
  safeAddresses(tree, file)
  const changes = dataOf(file).changes.map(
    ({rule, action, before, position}) => `${rule} ${action} ${before} ${position?.start.offset}`,
  )
  return [toMarkdown(tree).trimEnd(), changes.sort()]
}

describe('an address that could run something goes, the words stay', () => {
  test.each([
    ['甲[乙](javascript:x)丙', '甲乙丙', ['unsafe-link remove javascript:x 1']],
    ['[甲](JavaScript:x)', '甲', ['unsafe-link remove JavaScript:x 0']],
    ['[甲](<java\tscript:x>)', '甲', ['unsafe-link remove java\tscript:x 0']],
    ['[甲](<\u0001 \u00a0data:x>)', '甲', ['unsafe-link remove \u0001 \u00a0data:x 0']],
    ['[甲](vbscript:x "题")', '甲', ['unsafe-link remove vbscript:x 0']],
    // A picture within is looked at by itself.
    [
      '[甲![图](https://a.example/a.png)](file:x)',
      '甲![图](https://a.example/a.png)',
      ['unsafe-link remove file:x 0'],
    ],
    ['[甲![图](data:x)](file:x)', '甲', ['unsafe-image remove 图 data:x 2', 'unsafe-link remove file:x 0']],
    ['甲![](data:x)乙', '甲乙', ['unsafe-image remove data:x 1']],
    ['甲![图](mailto:a@b.example)乙', '甲乙', ['unsafe-image remove 图 mailto:a@b.example 1']],
    ['> - **[甲](javascript:x)**', '> - **甲**', ['unsafe-link remove javascript:x 6']],
  ])('%j', (source, markdown, changes) => {
    expect(left(source)).toEqual([markdown, changes])
  })

  test('what refers to such an address loses it too, and each sort by itself', () => {
    expect(left('[甲][一]乙![图][一]\n\n> [一]: javascript:x')).toEqual([
      '甲乙\n\n>',
      ['unsafe-image remove 图 图 7', 'unsafe-link remove javascript:x 18', 'unsafe-link remove 一 0'],
    ])
    // Mail is an address for a link and none for a picture.
    expect(left('[甲][a] ![图][a] ![][a]\n\n[a]: mailto:a@b.example')).toEqual([
      '[甲][a]\n\n[a]: mailto:a@b.example',
      ['unsafe-image remove  15', 'unsafe-image remove 图 图 7'],
    ])
  })
})

describe('an address that leads somewhere stays', () => {
  test.each([
    '[甲](https://a.example)',
    '[甲](HTTP://a.example)',
    '[甲](mailto:a@b.example)',
    '[甲](tel:12345)',
    '[甲](/路:乙)',
    '[甲](?a:b)',
    '[甲](#a:b)',
    '[甲](a)',
    '![图](a.png)',
    '![图](http://a.example/a:b.png)',
    '[甲][a] ![图][a]\n\n[a]: https://a.example',
    '[甲][a]![图][b] [javascript](a)\n\n[a]: mailto:a\n\n[b]: b.png',
  ])('%s', (source) => {
    expect(left(source)).toEqual([source, []])
  })
})
