import {fromMarkdown} from 'mdast-util-from-markdown'
import {toMarkdown} from 'mdast-util-to-markdown'
import {VFile} from 'vfile'
import {beforeEach, expect, test, vi} from 'vitest'
import * as node from '../src/data/node.js'
import {script} from '../src/script/index.js'
import type {ScriptOptions} from '../src/types.js'

type Port = typeof import('../src/data/default.js')

/** What browsers and workers get; read anew, for it remembers what was loaded. */
let port: Port

beforeEach(async () => {
  vi.resetModules()
  port = await import('../src/data/default.js')
})

function run(
  markdown: string,
  options: ScriptOptions,
  {converterFactory}: Pick<Port, 'converterFactory'>,
): string {
  const tree = fromMarkdown(markdown)
  script(tree, new VFile(), converterFactory, options)
  return toMarkdown(tree).trim()
}

test('a table that is needed and missing is told by name', () => {
  expect(() => run('发展', {to: 'Hant'}, port)).toThrow('expected `await prepare({script: true})` before')
  expect(run('发展', {to: 'Hans'}, port)).toBe('发展')
})

test.each([
  ['Hans', '發展', '发展'],
  ['Hant', '发展', '發展'],
] as const)('the part for %s is enough', async (to, input, output) => {
  await port.prepare({script: to})
  expect(run(input, {to}, port)).toBe(output)
  expect(() => run(output, {to: to === 'Hans' ? 'Hant' : 'Hans'}, port)).toThrow('prepare')
})

test('all of it does everything, as Node.js does without being told', async () => {
  await port.prepare({script: true})
  await node.prepare({script: true})
  for (const factory of [port, node]) {
    expect(run('裏面', {to: 'Hant-TW'}, factory)).toBe('裡面')
    expect(run('发展', {to: 'Hant-HK'}, factory)).toBe('發展')
    expect(run('發展', {to: 'Hans'}, factory)).toBe('发展')
  }
})

test('tables of repair that are needed and missing are told by name', async () => {
  expect(() => port.repairTables.characters()).toThrow('expected `await prepare({repair: true})` before')
  expect(() => port.repairTables.readings()).toThrow('expected `await prepare({repair: true})` before')
  await port.prepare({repair: true})
  await port.prepare({repair: true})
  expect(port.repairTables.readings()('发')).toContain('fā')
  expect(port.repairTables.characters()).toBe(port.repairTables.characters())
})

test('a converter is built once', () => {
  expect(node.converterFactory('tw', 'cn')).toBe(node.converterFactory('tw', 'cn'))
})
