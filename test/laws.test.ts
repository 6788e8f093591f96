import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {visible} from '../eval/visible.js'
import {decode} from '../src/decode/index.js'
import {clean} from '../src/index.js'
import {lost} from '../src/verify.js'

/** Every document of our own: inputs of fixtures and pages, and the examples. */
const documents = ['fixtures', 'pages', '../examples'].flatMap((folder) => {
  const place = fileURLToPath(new URL(folder, import.meta.url))
  if (!existsSync(place)) return []
  return readdirSync(place, {recursive: true})
    .map((file) => join(place, String(file)))
    .filter((file) => statSync(file).isFile())
    .filter((file) =>
      folder === '../examples' ? /\.(?:html|md|txt)$/.test(file) : /[/\\]input\.(?:html|md|txt)$/.test(file),
    )
})

describe.each(documents)('%s', (path) => {
  const input = readFileSync(path)
  const article = clean(input)

  test('conservation: nothing is lost without a record', () => {
    expect(
      lost(visible(decode(input).text), [article.text, JSON.stringify(article.metadata)], article.changes),
    ).toBe('')
  })

  test('idempotence: a second run changes nothing', () => {
    expect(clean(article.markdown, {from: 'markdown'}).markdown).toBe(article.markdown)
  })

  test('our own output is read as Markdown', () => {
    expect(clean(article.markdown).markdown).toBe(article.markdown)
  })

  test('determinism: the same input gives the same article', () => {
    expect(JSON.stringify(clean(input))).toBe(JSON.stringify(article))
  })

  test('no character reference where a character would do', () => {
    expect(article.markdown).not.toMatch(/&#x?[0-9a-f]{1,6};/i)
  })
})
