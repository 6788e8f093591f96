import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {selectAll} from '../src/article/select.js'
import {clean} from '../src/index.js'
import {readHtml} from '../src/read/index.js'
import {sites} from '../src/sites/index.js'
import type {SiteRow} from '../src/types.js'

const root = new URL('pages/', import.meta.url)
const publishers = readdirSync(root).sort()

function compare(file: URL, actual: string): void {
  if (process.env.UPDATE) writeFileSync(file, actual)
  else expect(actual).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
}

/** Every folder of `test/pages/<publisher>/<case>/` through the whole flow. */
describe.each(publishers)('%s', (publisher) => {
  test.each(readdirSync(new URL(`${publisher}/`, root)))('%s', (name) => {
    const place = new URL(`${publisher}/${name}/`, root)
    const options = new URL('options.json', place)
    const settings = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}
    const article = clean(readFileSync(new URL('input.html', place)), {...settings, from: 'html'})
    const rows = article.changes.map(({rule, before, after}) =>
      after === undefined ? [rule, before] : [rule, before, after],
    )
    compare(new URL('output.md', place), article.markdown)
    compare(
      new URL('changes.json', place),
      `[${rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',')}\n]\n`,
    )
    compare(new URL('metadata.json', place), `${JSON.stringify(article.metadata, null, 2)}\n`)
  })
})

describe.each(Object.entries(sites) as Array<[string, SiteRow]>)('the row %s', (key, row) => {
  const input = new URL(`${row.fixture}/input.html`, root)

  test('has a fixture that it is the row of', () => {
    expect(row.fixture.split('/')[0]).toBe(key)
    expect(existsSync(input)).toBe(true)
  })

  test('selects in its fixture', () => {
    const tree = readHtml(readFileSync(input, 'utf8'), new VFile())
    const hits = (selector: string): boolean => selectAll(tree, selector).length > 0
    const lists = [row.body, row.title, row.published, row.source, row.authors, row.editors, row.template]
    for (const list of lists) if (list) expect([list, list.some(hits)]).toEqual([list, true])
    for (const selector of Object.keys(row.drop ?? {}))
      expect([selector, hits(selector)]).toEqual([selector, true])
  })

  test('drops and tails leave the text, with their reasons in the ledger', () => {
    const options = new URL(`${row.fixture}/options.json`, root)
    const settings = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}
    const article = clean(readFileSync(input), {...settings, from: 'html'})
    const lines = article.text.split('\n')
    for (const {pattern} of row.tail ?? []) expect(lines.filter((line) => pattern.test(line))).toEqual([])
    expect(lines.length).toBeGreaterThanOrEqual(3)
  })
})
