import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {shingleF1} from '../eval/figure.js'
import {decode} from '../src/decode/index.js'
import {clean} from '../src/index.js'
import {sites} from '../src/sites/index.js'
import type {Options, SiteRow} from '../src/types.js'
import {lost, outputsOf} from './conservation.js'
import {variants, varied, without} from './variants.js'

const root = new URL('pages/', import.meta.url)

/** Every fixture of a publisher in templates that nobody saw: the same article comes out. */
describe.each(Object.entries(sites) as Array<[string, SiteRow]>)('%s', (_, row) => {
  const place = new URL(`${row.fixture}/`, root)
  const file = new URL('options.json', place)
  const options: Options = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  // What only a row can know is no part of the question.
  const html = without(decode(readFileSync(new URL('input.html', place))).text, Object.keys(row.drop ?? {}))
  const expected = clean(html, {...options, from: 'html'})

  test.each(Object.entries(variants))('%s', (name, changes) => {
    const source = varied(html, changes)
    const {url: _, ...bare} = options
    const article = clean(source, {...(name.includes('renamed') ? bare : options), from: 'html'})
    expect(shingleF1(article.text, expected.text).f1).toBeGreaterThanOrEqual(0.97)
    expect(lost(source, outputsOf(article), article.changes)).toBe('')
    expect(article.metadata.title).toBe(expected.metadata.title)
    expect(article.metadata.editors).toEqual(expected.metadata.editors)
    // What only a selector tells may be missed, never mistaken.
    expect([expected.metadata.published, undefined]).toContain(article.metadata.published)
    expect([expected.metadata.source, undefined]).toContain(article.metadata.source)
    expect([expected.metadata.authors, []]).toContainEqual(article.metadata.authors)
  })
})
