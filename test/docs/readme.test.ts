import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {clean} from '../../src/index.js'
import {contentsOf, friendlyReaders, readers, textOfHtml} from '../readers.js'
import {bold, markdownOf} from './bold.js'
import {made, pages, read} from './regions.js'

test.each(pages)('%s has what the code says; if not, `npm run docs`', (page) => {
  expect(read(page)).toBe(made(page))
})

test.each(pages)('%s names every option', (page) => {
  const told = (() => {
    try {
      clean('', {unknown: true} as object)
      return ''
    } catch (error) {
      return (error as Error).message.split('expected one of')[1] ?? ''
    }
  })()
  const names = [...told.matchAll(/`(\w+)`/g)].map((match) => match[1])
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(read(page)).toContain(`\n| \`${name}\``)
})

test('both pages have the same sections and the same code', () => {
  const [english, chinese] = pages.map(read) as [string, string]
  const headings = (text: string): string[] =>
    [...text.matchAll(/^(#+) /gm)].map((match) => match[1] as string)
  const code = (text: string): string[] =>
    [...text.matchAll(/^```(?:js|ts|sh)\n[\s\S]*?^```/gm)].map(([block]) => block)
  expect(headings(chinese)).toEqual(headings(english))
  expect(code(chinese)).toEqual(code(english))
})

test('the scripts that the pages call exist', () => {
  const {scripts} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const called = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]),
  )
  expect(called.filter((name) => !((name as string) in scripts))).toEqual([])
})

test.each(bold)('$html is bold in every parser', ({html}) => {
  const markdown = markdownOf(html)
  const wanted = readers.micromark?.(html) ?? ''
  for (const [name, reader] of Object.entries({...readers, ...friendlyReaders})) {
    if (name === 'commonmark' && html.includes('<s>')) continue
    const given = reader(markdown)
    const bare = (text: string): string => textOfHtml(text).replace(/\s/g, '')
    expect(bare(given), name).toBe(bare(wanted))
    expect(contentsOf(given, 'strong'), name).toEqual(contentsOf(html, 'b'))
    expect(contentsOf(given, 'em'), name).toEqual(contentsOf(html, 'i'))
  }
})
