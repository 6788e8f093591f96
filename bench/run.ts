/**
 * `npm run bench`, by way of `start.ts`: what `clean()` costs beside what could be picked instead, as ratios in one run. `-- --short` takes
 * half a minute and fails above the ceilings. `-- <folder>` measures the pages (`.html`) of a folder too.
 */
import {existsSync} from 'node:fs'
import {arch, cpus, platform, totalmem} from 'node:os'
import {ceilings} from './ceilings.data.js'
import {coldStarts, peakMemory, sizes} from './footprint.js'
import {markdownPost, plainText, portalPage} from './page.js'
import {pagesIn} from './pages.js'
import {peers} from './peers.js'
import {profile} from './profile.js'
import {compare, exponent, median, type Row} from './ratio.js'
import {markdownWays, pageWays, textWays} from './subjects.js'

const short = process.argv.includes('--short')
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const measured: Record<string, number> = {}

const {model} = cpus()[0] ?? {model: 'unknown'}
const memory = Math.round(totalmem() / 2 ** 30)
print(`${model}, ${cpus().length} cores, ${memory} GiB, ${platform()} ${arch()}, node ${process.version}\n`)

for (const size of short ? [100] : [10, 100, 1000]) {
  const rows = compare(peers(portalPage(size)), roundsFor(size))
  table(`A portal page of ${size} kB to Markdown`, rows)
  const own = rows[1] as Row
  measured[`page ${size}`] = own.ratio
  for (const {name, ratio} of rows.slice(2)) measured[`page ${size} of ${name}`] = own.ratio / ratio
}
if (folder) ofFolder(pagesIn(folder))
await stages()
growth(short ? [10, 100, 1000] : [10, 100, 1000, 10_000])
for (const [name, rows] of [
  ['A Markdown post of 100 kB', compare(markdownWays(markdownPost(100)), short ? 9 : 25)],
  ['Plain text of 1 MB', compare(textWays(plainText(1000)), short ? 3 : 9)],
] as const) {
  table(name, rows)
  for (const {name: way, ratio} of rows.slice(1)) measured[`${name}: ${way}`] = ratio
}
if (!short && existsSync('dist/index.js')) {
  sizes(print)
  coldStarts(print)
  peakMemory(print)
}
process.exitCode = above() ? 1 : 0

/** Real pages: all of them, and the one in the middle, which no long page stands for. */
function ofFolder(pages: readonly string[]): void {
  table(`The pages of ${folder}, all together`, compare(pageWays(pages), short ? 2 : 8))
  const ratios = pages.map((page) => (compare(pageWays([page]), short ? 3 : 8)[1] as Row).ratio)
  print(`\nThe page in the middle: ${median(ratios).toFixed(2)}`)
}

/** Where the time of a page goes. */
async function stages(): Promise<void> {
  const pages = folder ? pagesIn(folder) : [portalPage(100), portalPage(300)]
  const [, own] = Object.values(pageWays(pages))
  own?.()
  const {rooms, files} = await profile(() => {
    for (let round = 0; round < (short ? 3 : 20); round++) own?.()
  })
  print('\n| stage | of the time |\n| --- | ---: |')
  for (const {place, share} of rooms.filter(({share}) => share > 0.005))
    print(`| ${place} | ${percent(share)} |`)
  print('\n| file | of the time |\n| --- | ---: |')
  for (const {place, share} of files.slice(0, short ? 8 : 20)) print(`| ${place} | ${percent(share)} |`)
}

function growth(kilobytes: readonly number[]): void {
  const points = kilobytes.map((size) => {
    const page = portalPage(size)
    const [row] = compare({own: pageWays([page])['clean to Markdown'] as () => unknown}, roundsFor(size))
    return [Buffer.byteLength(page), (row as Row).time] as const
  })
  measured['growth of time'] = exponent(points)
  print(`\nGrowth of time from 10 kB to ${kilobytes.at(-1)} kB: exponent ${exponent(points).toFixed(2)}`)
}

function roundsFor(size: number): number {
  return Math.max(3, Math.min(short ? 12 : 30, Math.round(6000 / size)))
}

function table(title: string, rows: readonly Row[]): void {
  print(`\n| ${title} | ms | ratio |\n| --- | ---: | ---: |`)
  for (const {name, time, ratio} of rows) print(`| ${name} | ${time.toFixed(2)} | ${ratio.toFixed(2)} |`)
}

/** Whether anything costs more than it may; said for each. */
function above(): boolean {
  let failed = false
  for (const [name, ceiling] of Object.entries(ceilings)) {
    const value = measured[name]
    if (value === undefined || value <= ceiling) continue
    failed = true
    print(`\nUnexpected cost of ${value.toFixed(2)} for "${name}", expected at most ${ceiling}`)
  }
  return failed
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
