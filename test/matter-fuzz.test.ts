import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readMatter, toMatter} from '../src/matter/index.js'
import {dataOf} from '../src/messages.js'
import {splitMatter} from '../src/read/index.js'
import {lost} from '../src/verify.js'

const pieces =
  'title|date|甲|乙丙|:|: |\n|\n  |- |[|]|{|}|"|\'|#| # |>|&a |*a|!!x |%|@|`|\t|---|2021年11月26日|2021-11-26|true|null|~|? |<<|__proto__|author|tags|slug|extra|\\|=|...|，'.split(
    '|',
  )

/** Texts that could be front matter, the same ones each time. */
function* sources(count: number): Generator<string> {
  let seed = 7
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed % below
  }
  for (let index = 0; index < count; index++) {
    yield Array.from({length: 2 + next(24)}, () => pieces[(next(1 << 16) >> 4) % pieces.length]).join('')
  }
}

test.each(['yaml', 'toml', 'json'] as const)('%s that is none: no throw, nothing lost, stable', (format) => {
  for (const value of sources(1000)) {
    const file = new VFile()
    readMatter({format, value}, file)
    const {metadata, changes} = dataOf(file)
    expect(lost(value, [JSON.stringify(metadata)], changes), value).toBe('')
    const written = toMatter(metadata, 'zhengwen')
    const again = new VFile()
    readMatter(splitMatter(written).matter ?? {format: 'yaml', value: ''}, again)
    expect(toMatter(dataOf(again).metadata, 'zhengwen'), value).toBe(written)
  }
})
