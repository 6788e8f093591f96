import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = [
  ...readdirSync(source, {recursive: true})
    .map(String)
    .filter((file) => /\.data\.ts$|^sites[/\\]/.test(file)),
]

/** Regular expressions anywhere in what a table's module exports. */
function patternsOf(value: unknown, seen = new Set<unknown>()): RegExp[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (value instanceof RegExp) return [value]
  const members = value instanceof Map || value instanceof Set ? [...value] : Object.values(value)
  return members.flatMap((member) => patternsOf(member, seen))
}

/** Characters that a pattern itself names, those that tables look for most, and space. */
function unitsOf({source}: RegExp): string[] {
  const literal = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[()[\]{}?*+|^$\\.]/g, ' ').split(/\s+/)
  const named = literal.filter(Boolean).flatMap((text) => [text, text.slice(0, 1)])
  return [...new Set([...named.slice(0, 12), ' ', '\n', '甲', '1', 'a', '：', '（', '<', '　', '. ', '甲 '])]
}

/** So long that what looks at each character from each other one ends far behind vitest's patience. */
const length = 5000

describe.each(files)('the patterns of %s', (file) => {
  test('end on what repeats without end', async () => {
    const patterns = patternsOf(await import(pathToFileURL(join(source, file)).href))
    for (const pattern of patterns) {
      for (const unit of unitsOf(pattern)) {
        const text = unit.repeat(Math.ceil(length / unit.length))
        const sticky = new RegExp(pattern.source, pattern.flags.replace('g', ''))
        // Engines know at once that Han characters are in no text of Latin-1: one at the end keeps them looking.
        expect(typeof sticky.test(`${text}\u0001龘`)).toBe('boolean')
      }
    }
  })
})

const repeated =
  '一、|（一）|第一章|责任编辑：|来源：|记者|2021年|（|《|“|**|甲 |\u3000|…|1.|①|<b>|[|](|&amp;|锟斤拷|锘|鏂|(zhòng)|*|_|□|附件：|http://|@|- |> || |\t|\r|甲。|,|甲,乙.'

test.each(['text', 'markdown', 'html'] as const)('what repeats without end, as %s', (from) => {
  for (const unit of repeated.split('|').filter(Boolean)) {
    const line = unit.repeat(Math.ceil(4000 / unit.length))
    expect(typeof clean(`${line}甲\n\n乙${line}`, {from}).markdown).toBe('string')
  }
})

test('a line of digits inside a sentence is soon told from the links between pages', () => {
  for (const from of ['text', 'markdown'] as const) {
    const input = `两岸居民往来方便了\n\n${'1'.repeat(90)}甲\n\n许多，路也修好了。`
    expect(clean(input, {from}).text).toContain('1'.repeat(90))
  }
})

test('Han characters are written as ranges: a property takes V8 several times as long to compile, in some hundred patterns', () => {
  const written = /^[々〇㐀-鿿𠀀-𳑹]$/u
  const others = new Set<string>()
  for (let code = 0; code <= 0x33479; code++) {
    const character = String.fromCodePoint(code)
    if (
      /^\p{Ideographic}$/u.test(character) &&
      /^\p{Script=Han}$/u.test(character) &&
      !written.test(character)
    )
      others.add((code >> 8).toString(16))
  }
  // Marks of Vietnam, which later versions of Unicode have.
  others.delete('16f')
  // Numerals of Suzhou, and the code points that Unicode has twice for other standards.
  expect([...others].sort()).toEqual(['30', 'f9', 'fa'])
  const users = readdirSync(source, {recursive: true})
    .map(String)
    .filter(
      (file) => file.endsWith('.ts') && readFileSync(join(source, file), 'utf8').includes('Script=Han}'),
    )
  expect(users.sort()).toEqual(['han/flanking.ts', 'han/ranges.ts', 'verify.ts'])
})

test('tables are read', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(readFileSync(join(source, 'article/phrases.data.ts'), 'utf8')).toContain('export')
})
