import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'

const folder = inject('consumer')

/** Files that use a name which is not exported yet (`exports.json`, `waiting`), by the subpaths they import. */
const promises: Record<string, string[]> = {
  'remark.ts': ['.'],
  'rooms.ts': ['./article', './matter', './repair', './script', './sections'],
}
const list: Record<string, {waiting?: string[]}> = JSON.parse(
  readFileSync(new URL('exports.json', import.meta.url), 'utf8'),
)
const waiting = Object.keys(promises).filter((name) => {
  const source = readFileSync(join(folder, name), 'utf8')
  const missing = promises[name]?.flatMap((subpath) => list[subpath]?.waiting ?? []) ?? []
  return missing.some((word) => word !== 'default' && source.includes(word))
})

test('the package holds what it needs and no more', () => {
  const files = readdirSync(join(folder, 'node_modules/zhengwen')).sort()
  expect(files).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'LICENSES',
    'NOTICE',
    'README.md',
    'README.zh-CN.md',
    'SECURITY.md',
    'dist',
    'package.json',
    'schema',
  ])
})

test('strict TypeScript takes every file of the consumer, and node runs it', () => {
  for (const name of waiting) rmSync(join(folder, name))
  run('npx', ['tsc', '-p', '.'])
  const scripts = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  for (const name of scripts) run(process.execPath, [join('out', name)])
})

test('the package can be required', () => {
  const code = 'const {clean} = require("zhengwen"); process.stdout.write(clean("正文。").text)'
  expect(run(process.execPath, ['--no-warnings', '--input-type=commonjs', '-e', code]).trim()).toBe('正文。')
})

test('the command runs', () => {
  const {version} = JSON.parse(readFileSync(join(folder, 'node_modules/zhengwen/package.json'), 'utf8'))
  expect(run(join(folder, 'node_modules/.bin/zhengwen'), ['--version']).trim()).toBe(version)
})

/** Run to the end; what it printed. A failure shows what it printed. */
function run(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, {cwd: folder, encoding: 'utf8', stdio: 'pipe'})
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string}
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  }
}
