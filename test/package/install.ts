import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A project that has the packed package installed. */
    consumer: string
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a consumer has beside zhengwen, in the versions that we develop with. */
const beside = [
  '@types/node',
  'rehype-parse',
  'rehype-remark',
  'remark-frontmatter',
  'remark-parse',
  'remark-stringify',
  'typescript',
]

/** Before the tests: pack, and install the tarball in a new folder. Needs the registry, or its cache. */
export default function setup({provide}: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zhengwen-consumer-'))
  const npm = (args: string[], cwd: string): string => execFileSync('npm', args, {cwd, encoding: 'utf8'})
  npm(['pack', '--silent', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  const {devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const others = beside.map((name) => `${name}@${devDependencies[name]}`)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, type: 'module'}))
  cpSync(join(root, 'test/package/consumer'), folder, {recursive: true})
  npm(
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`, ...others],
    folder,
  )
  provide('consumer', folder)
  return () => rmSync(folder, {recursive: true})
}
