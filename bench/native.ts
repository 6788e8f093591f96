/**
 * `npx tsx bench/native.ts <corpus folder> <folder with node_modules/opencc>`: what the native OpenCC writes differently,
 * by kind. The newest native package that a Debian of today can load has the tables of OpenCC 1.3.1.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {converterFactory} from '../src/doors/script.js'

interface Native {
  OpenCC: new (configuration: string) => {convertSync(text: string): string}
}

const [folder = '../shared/corpus', place = '.'] = process.argv.slice(2)
const {OpenCC} = createRequire(join(resolve(place), 'index.js'))('opencc') as Native
const text = readdirSync(join(folder, 'structure'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, 'structure', name), 'utf8')) as Document[])
  .flatMap(({lines}) => lines.map(({t}) => t))
  .join('\n')

interface Document {
  lines: Array<{t: string}>
}

for (const [name, to] of [
  ['s2t', 't'],
  ['s2hk', 'hk'],
  ['s2tw', 'tw'],
] as const) {
  const native = [...new OpenCC(`${name}.json`).convertSync(text)]
  const ours = [...converterFactory('cn', to)(text)]
  const kinds = new Map<string, number>()
  for (const [index, character] of native.entries()) {
    if (character === ours[index]) continue
    const kind = `${character} > ${ours[index]}`
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const sum = [...kinds.values()].reduce((total, count) => total + count, 0)
  process.stdout.write(`${name}: ${((sum / native.length) * 1e6).toFixed(1)} per million\n`)
  for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1])) {
    process.stdout.write(`  ${kind}  ${count}\n`)
  }
}
