/**
 * `npm run bench`: what `clean()` costs, as the ratio to `parse5.parse` of the same string in the same run.
 * `-- --short` takes some seconds.
 */
import {arch, cpus, platform, totalmem} from 'node:os'
import {parse} from 'parse5'
import {clean} from '../src/index.js'
import {portalPage} from './page.js'
import {ratio} from './ratio.js'

const short = process.argv.includes('--short')
const sizes = short ? [10, 100] : [10, 100, 1000, 10_000]

const {model} = cpus()[0] ?? {model: 'unknown'}
const memory = Math.round(totalmem() / 2 ** 30)
process.stdout.write(
  `${model}, ${cpus().length} cores, ${memory} GiB, ${platform()} ${arch()}, node ${process.version}\n\n`,
)
process.stdout.write(
  '| page, kB | parse5, ms | clean to Markdown, ms | ratio |\n| ---: | ---: | ---: | ---: |\n',
)
for (const size of sizes) {
  const page = portalPage(size)
  const rounds = Math.max(3, Math.min(short ? 15 : 60, Math.round(6000 / size)))
  const row = ratio(
    () => parse(page),
    () => clean(page).markdown,
    rounds,
  )
  process.stdout.write(
    `| ${size} | ${row.measure.toFixed(2)} | ${row.subject.toFixed(2)} | ${row.ratio.toFixed(2)} |\n`,
  )
}
