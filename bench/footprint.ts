import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {buildSync} from 'esbuild'
import {portalPage} from './page.js'

type Print = (line: string) => void

const subpaths = ['index', 'article', 'decode', 'matter', 'read', 'repair', 'script', 'sections', 'write']

/** Size of each subpath with everything it needs, minified and gzipped, and what importing it takes. */
export function sizes(print: Print): void {
  print('\n| import | min+gz, kB | import, ms over bare node |\n| --- | ---: | ---: |')
  const bare = startOf([])
  for (const name of subpaths) {
    const {outputFiles} = buildSync({
      entryPoints: [`dist/${name}.js`],
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      platform: 'browser',
      write: false,
      // Dictionaries come by themselves, on first need.
      logLevel: 'error',
      external: ['#data', '#pool', 'node:*', 'opencc-js', 'opencc-js/*', 'pinyin-pro'],
    })
    const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length
    const door = name === 'index' ? 'zhengwen' : `zhengwen/${name}`
    const time = startOf(['--input-type=module', '-e', `await import('./dist/${name}.js')`]) - bare
    print(`| ${door} | ${(bytes / 1000).toFixed(0)} | ${time.toFixed(0)} |`)
  }
}

/** The command and a first page, over `node` alone. */
export function coldStarts(print: Print): void {
  const bare = startOf([])
  const page = portalPage(10)
  const folder = mkdtempSync(join(tmpdir(), 'zhengwen-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, page)
  const first = `import {clean} from './dist/index.js'; clean(${JSON.stringify(page)}).markdown`
  print('\n| cold start | ms over bare node |\n| --- | ---: |')
  print(`| zhengwen --help | ${(startOf(['dist/cli.js', '--help']) - bare).toFixed(0)} |`)
  print(`| zhengwen page.html, 10 kB | ${(startOf(['dist/cli.js', file]) - bare).toFixed(0)} |`)
  print(
    `| import and first page, 10 kB | ${(startOf(['--input-type=module', '-e', first]) - bare).toFixed(0)} |`,
  )
  rmSync(folder, {recursive: true})
}

/** Most memory that a process takes for a page of 1 MB, over one that has cleaned a page of 10 kB. */
export function peakMemory(print: Print): void {
  const small = peakOf(10)
  print(`\nPeak memory for a page of 1 MB over an idle process: ${(peakOf(1000) - small).toFixed(0)} MB`)
}

function peakOf(kilobytes: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'zhengwen-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, portalPage(kilobytes))
  const script = `import {readFileSync} from 'node:fs'
    import {clean} from './dist/index.js'
    clean(readFileSync(process.argv[1])).markdown
    process.stdout.write(String(process.resourceUsage().maxRSS))`
  const peak = execFileSync('node', ['--input-type=module', '-e', script, file])
  rmSync(folder, {recursive: true})
  return Number(peak) / 1000
}

/** Least processor time of `node` with these arguments, or with an empty program, in milliseconds. */
function startOf(args: readonly string[]): number {
  const command = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null'
  const times = Array.from({length: 7}, () => {
    const run = spawnSync('bash', ['-c', command, 'bash', 'node', ...(args.length > 0 ? args : ['-e', '0'])])
    const [user = 0, system = 0] = String(run.stderr).trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
    return (user + system) * 1000
  })
  return Math.min(...times)
}
