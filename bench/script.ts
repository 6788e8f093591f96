/**
 * `npx tsx bench/script.ts <corpus folder>`: the plugin beside the bare converter on the same text, and what building
 * a converter costs. Medians of processor time; above 1 the plugin is faster than opencc-js alone.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import type {Root} from 'mdast'
import {Converter} from 'opencc-js'
import {VFile} from 'vfile'
import {converterFactory, script} from '../src/doors/script.js'
import type {Pair} from '../src/script/pairs.data.js'
import type {Script, ScriptOptions} from '../src/types.js'

const rounds = 9

const [folder = '../shared/corpus'] = process.argv.slice(2)
const simplified = readdirSync(join(folder, 'structure'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, 'structure', name), 'utf8')) as Document[])
  .map(({lines}) => lines.map(({t}) => t))
const toTaiwan = Converter({from: 'cn', to: 'tw'})
const traditional = simplified.map((lines) => lines.map((line) => toTaiwan(line)))

interface Document {
  lines: Array<{t: string}>
}

print('building a converter', 'ms', 'heap')
for (const [from, to] of [
  ['tw', 'cn'],
  ['cn', 't'],
  ['cn', 'tw'],
  ['cn', 'twp'],
] as const) {
  const heap = usedHeap()
  const start = performance.now()
  converterFactory(from, to)('发')
  const middle = performance.now()
  const grown = usedHeap() - heap
  const again = performance.now()
  converterFactory(from, to)('发')
  const end = performance.now()
  Converter({from, to})('发')
  const bare = performance.now() - end
  print(
    `${from} > ${to}`,
    (middle - start).toFixed(0),
    `${(grown / 1e6).toFixed(0)} MB; again ${(end - again).toFixed(2)} ms; opencc-js ${bare.toFixed(0)} ms`,
  )
}

print('\nconverting', 'MB/s', 'of the bare converter')
compare('Hans to Hant', simplified, {to: 'Hant'}, {from: 'cn', to: 't'})
compare('Hans to Hant-TW', simplified, {to: 'Hant-TW'}, {from: 'cn', to: 'tw'})
compare('Hans to Hant-TW, a row a span', simplified, {to: 'Hant-TW', ledger: 'spans'}, {from: 'cn', to: 'tw'})
compare('Hans to Hant-TW, phrases', simplified, {to: 'Hant-TW', phrases: true}, {from: 'cn', to: 'twp'})
compare('Hant-TW to Hans', traditional, {to: 'Hans'}, {from: 'tw', to: 'cn'})
compare('Hant-TW to Hans, a row a span', traditional, {to: 'Hans', ledger: 'spans'}, {from: 'tw', to: 'cn'})
compare('Hans to Hans: a scan', simplified, {to: 'Hans'}, {from: 't', to: 'cn'})

function compare(
  name: string,
  documents: string[][],
  options: ScriptOptions & {to: Script},
  pair: Pair,
): void {
  const size = Buffer.byteLength(documents.flat().join('\n')) / 1e6
  const convert = Converter(pair)
  const bare = median(() => {
    const start = cpu()
    for (const lines of documents) for (const line of lines) convert(line)
    return cpu() - start
  })
  const plugin = median(() => {
    const trees = documents.map(treeOf)
    const start = cpu()
    for (const tree of trees) script(tree, new VFile(), converterFactory, options)
    return cpu() - start
  })
  print(name, (size / (plugin / 1000)).toFixed(1), (bare / plugin).toFixed(2))
}

/** Bytes of the heap in use; exact under `node --expose-gc`. */
function usedHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Processor time of this process in milliseconds. */
function cpu(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

function treeOf(lines: string[]): Root {
  return {
    type: 'root',
    children: lines.map((value) => ({type: 'paragraph', children: [{type: 'text', value}]})),
  }
}

function median(run: () => number): number {
  const times = Array.from({length: rounds}, run).sort((a, b) => a - b)
  return times[rounds >> 1] as number
}

function print(name: string, value: string, ratio: string): void {
  process.stdout.write(`${name.padEnd(34)} ${value.padStart(8)}  ${ratio}\n`)
}
