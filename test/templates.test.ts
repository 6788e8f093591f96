import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'
import {lost, outputsOf, visibleText} from './conservation.js'
import {type Expected, expected} from './templates/expected.js'

const root = new URL('templates/pages/', import.meta.url)

/** Ends of the last paragraphs: the body is whole. */
const last =
  /慢慢走回家去|不許折角|不许折角|老人腿脚不好|其余的顺序|吞吐量均有上升|免得互相覆盖|文中人物为化名/

test('each page has its expectation', () => {
  expect(readdirSync(root).map((name) => name.replace('.html', ''))).toEqual(Object.keys(expected).sort())
})

describe.each(Object.entries(expected) as Array<[string, Expected]>)(
  '%s',
  (name, {url, metadata, images, absent, present}) => {
    const html = readFileSync(new URL(`${name}.html`, root), 'utf8')
    const article = clean(html, {url, from: 'html'})

    test.each(Object.entries(metadata))('%s', (member, value) => {
      const actual = article.metadata[member as keyof typeof article.metadata]
      if (value instanceof RegExp) expect(String(actual)).toMatch(value)
      else expect(actual).toEqual(value)
    })

    test('the text', () => {
      expect(article.text).toMatch(last)
      if (absent) expect(article.text.split('\n').filter((line) => absent.test(line))).toEqual([])
      if (present) expect(article.text).toMatch(present)
      if (images !== undefined) expect(article.metadata.images).toHaveLength(images)
    })

    test('what was taken out is in the ledger, and a second run takes nothing', () => {
      expect(lost(visibleText(html), outputsOf(article), article.changes)).toBe('')
      expect(clean(article.markdown).markdown).toBe(article.markdown)
    })
  },
)
