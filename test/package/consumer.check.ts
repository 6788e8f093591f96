import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const {devDependencies, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'zhengwen-consumer-'))

/** Files that use a name which is not exported yet (`exports.json`, `waiting`). */
const promises: Record<string, string[]> = {
  'remark.ts': ['.'],
  'rooms.ts': ['./article', './matter', './repair', './script', './sections'],
}
const list: Record<string, {waiting?: string[]}> = JSON.parse(
  readFileSync(new URL('exports.json', import.meta.url), 'utf8'),
)
const waiting = Object.keys(promises).filter((name) => {
  const source = readFileSync(new URL(`consumer/${name}`, import.meta.url), 'utf8')
  const missing = promises[name]?.flatMap((subpath) => list[subpath]?.waiting ?? []) ?? []
  return missing.some((word) => word !== 'default' && source.includes(word))
})

/** What a consumer has beside zhengwen, in the versions that we develop with. */
const beside = [
  'typescript',
  'remark-parse',
  'remark-frontmatter',
  'remark-stringify',
  'rehype-parse',
  'rehype-remark',
  '@types/node',
]

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, type: 'module'}))
  cpSync(fileURLToPath(new URL('consumer', import.meta.url)), folder, {recursive: true})
  const peers = beside.map((name) => `${name}@${devDependencies[name]}`)
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`, ...peers])
}, 240_000)

describe('the packed package, from outside', () => {
  test('holds what it needs and no more', () => {
    const files = readdirSync(join(folder, 'node_modules/zhengwen')).sort()
    expect(files).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'dist', 'package.json'])
  })

  test('strict TypeScript takes every file of the consumer, and node runs it', () => {
    for (const name of waiting) rmSync(join(folder, name))
    run('npx', ['tsc', '-p', '.'])
    const scripts = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(0)
    for (const name of scripts) run(process.execPath, [join('out', name)])
  })

  test('the command runs', () => {
    const command = join(folder, 'node_modules/.bin/zhengwen')
    expect(run(command, ['--version']).trim()).toBe(version)
  })
})

function run(command: string, args: string[], cwd = folder): string {
  return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}
