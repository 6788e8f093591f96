import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {flags} from '../../src/cli/flags.js'
import {nearest} from '../../src/cli/nearest.js'
import {folderWith, zhengwen} from './command.js'

const folder = folderWith({})

test('--help names every option and the exit codes', () => {
  const {status, stdout, stderr} = zhengwen(folder, ['--help'])
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  for (const name of Object.keys(flags)) expect(stdout).toContain(`--${name}`)
  expect(stdout).toContain('0 all well, 1 a document failed, 2 wrong usage')
  expect(zhengwen(folder, ['-h']).stdout).toBe(stdout)
})

test('--version is that of the package', () => {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(zhengwen(folder, ['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
})

test('help and version load nothing but node', () => {
  const dist = new URL('../../dist/', import.meta.url)
  const seen = new Set<string>()
  const walk = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const source = readFileSync(new URL(file, dist), 'utf8')
    for (const [, name] of source.matchAll(
      /^(?:import|\} from|export .* from)\b[^'"\n]*["']([^"'\n]+)["']/gm,
    )) {
      if (name?.startsWith('./')) walk(name)
      else expect(name).toMatch(/^(?:node:|(?:fs|util|path)$)/)
    }
  }
  walk('./cli.js')
  expect(seen.size).toBeLessThan(4)
})

const wrong: ReadonlyArray<readonly [args: string[], says: string]> = [
  [['--scrpt', 'Hans'], 'Cannot use unknown option `--scrpt`, did you mean `--script`?'],
  [['--outdir=x'], 'did you mean `--out-dir`?'],
  [['--frobnicate'], 'Cannot use unknown option `--frobnicate`, expected one of those in the help'],
  [['-x'], 'Cannot use unknown option `-x`'],
  [['--__proto__'], 'Cannot use unknown option `--__proto__`'],
  [['--script', 'Hanz'], 'Cannot use `Hanz` for `--script`, expected `Hans`, `Hant`, `Hant-TW`, `Hant-HK`'],
  [
    ['--to', 'pdf'],
    'Cannot use `pdf` for `--to`, expected `markdown`, `html`, `json`, `jsonld`, `ninjs`, `corpus`, `text`',
  ],
  [['--to'], 'Cannot use `--to` without a value'],
  [['--url', '--quiet'], 'Cannot use `--url` without a value'],
  [['--url', 'page'], 'expected a whole address'],
  [['--now', 'someday'], 'expected a date in ISO 8601'],
  [['--quiet=yes'], 'Cannot use a value for `--quiet`'],
  [['--write', '-'], 'Cannot write standard input to a file'],
  [['--out-dir', 'x'], 'Cannot write standard input to a file'],
]

test.each(wrong)('wrong usage %j exits 2 and says what was expected', (args, says) => {
  const {status, stdout, stderr} = zhengwen(folder, args)
  expect(stderr).toContain(says)
  expect(stderr).not.toContain('    at ')
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
})

test('nearest: close names only', () => {
  const names = Object.keys(flags)
  expect(nearest('chnages', names)).toBe('changes')
  expect(nearest('outdir', names)).toBe('out-dir')
  expect(nearest('completely-other', names)).toBeUndefined()
  expect(nearest('', names)).toBeUndefined()
})
