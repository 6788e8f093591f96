/**
 * `npm run eval -- <corpus folder> [measure …]`: what zhengwen reaches on the corpus, on one screen.
 * Exits 1 when a figure is below its floor.
 */
import {existsSync} from 'node:fs'
import {type Figure, holds, type Measure} from './figure.js'

const measures: Record<string, () => Promise<{measure: Measure}>> = {
  seeds: () => import('./seeds.js'),
  laws: () => import('./laws.js'),
  pages: () => import('./pages.js'),
  peers: () => import('./peers.js'),
  metadata: () => import('./metadata.js'),
  structure: () => import('./structure.js'),
  script: () => import('./script.js'),
  write: () => import('./write.js'),
  repair: () => import('./repair.js'),
  encoding: () => import('./encoding.js'),
  annotations: () => import('./annotations.js'),
}

const [folder, ...chosen] = process.argv.slice(2)
if (!folder || !existsSync(folder)) {
  process.stderr.write('Cannot measure without a corpus, expected `npm run eval -- <folder> [measure …]`\n')
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, load] of Object.entries(measures)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const {measure} = await load()
  figures.push(...(await measure(folder)))
}

let set = ''
for (const figure of figures) {
  if (figure.set !== set) process.stdout.write(`\n${figure.set}\n`)
  set = figure.set
  const bound = figure.floor === undefined ? '' : `${figure.sense === 'at most' ? '≤' : '≥'} ${figure.floor}`
  const mark = holds(figure) ? ' ' : '✗'
  const value = Number.isInteger(figure.value) ? String(figure.value) : figure.value.toFixed(4)
  process.stdout.write(
    `${mark} ${figure.name.padEnd(52)} ${value.padStart(9)}  ${bound.padEnd(9)} n=${figure.count}\n`,
  )
}
process.exitCode = figures.every(holds) ? 0 : 1
