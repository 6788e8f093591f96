/**
 * `npx tsx bench/script.ts <corpus folder>`: the plugin beside the bare converter on the same text, and what building
 * a converter costs. Medians; a ratio of 1 means that blocks, detection and the ledger are free.
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
  .flatMap(({lines}) => lines.map(({t}) => t))
const traditional = Converter({from: 'cn', to: 'tw'})(simplified.join('\n')).split('\n')

interface Document {
  lines: Array<{t: string}>
}

print('building a converter', 'ms', '')
for (const [from, to] of [
  ['tw', 'cn'],
  ['cn', 't'],
  ['cn', 'tw'],
  ['cn', 'twp'],
] as const) {
  const start = performance.now()
  Converter({from, to})('发')
  print(`${from} > ${to}`, (performance.now() - start).toFixed(0), '')
}

print('\nconverting', 'MB/s', 'of the bare converter')
compare('Hans to Hant', simplified, {to: 'Hant'}, {from: 'cn', to: 't'})
compare('Hans to Hant-TW', simplified, {to: 'Hant-TW'}, {from: 'cn', to: 'tw'})
compare('Hans to Hant-TW, a row a span', simplified, {to: 'Hant-TW', ledger: 'spans'}, {from: 'cn', to: 'tw'})
compare('Hans to Hant-TW, phrases', simplified, {to: 'Hant-TW', phrases: true}, {from: 'cn', to: 'twp'})
compare('Hant-TW to Hans', traditional, {to: 'Hans'}, {from: 'tw', to: 'cn'})
compare('Hant-TW to Hans, a row a span', traditional, {to: 'Hans', ledger: 'spans'}, {from: 'tw', to: 'cn'})
compare('Hans to Hans: a scan', simplified, {to: 'Hans'}, {from: 't', to: 'cn'})

function compare(name: string, lines: string[], options: ScriptOptions & {to: Script}, pair: Pair): void {
  const size = Buffer.byteLength(lines.join('\n')) / 1e6
  const convert = converterFactory(pair.from, pair.to)
  const bare = median(() => {
    const start = performance.now()
    for (const line of lines) convert(line)
    return performance.now() - start
  })
  const plugin = median(() => {
    const tree = treeOf(lines)
    const file = new VFile()
    const start = performance.now()
    script(tree, file, converterFactory, options)
    return performance.now() - start
  })
  print(name, (size / (plugin / 1000)).toFixed(1), (bare / plugin).toFixed(2))
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
