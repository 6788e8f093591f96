import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Before the tests: make `dist/` when it is older than what it is made of. A failed build fails the tests that need it. */
export default function setup(): void {
  const made = newest(['dist/index.d.ts'])
  if (made > newest(['package.json', 'tsup.config.ts', ...sources('src')])) return
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) console.error(`${stdout}\n${stderr}`)
}

function sources(folder: string): string[] {
  return readdirSync(`${root}${folder}`, {recursive: true}).map((name) => `${folder}/${name}`)
}

function newest(files: string[]): number {
  return Math.max(
    0,
    ...files.filter((file) => existsSync(root + file)).map((file) => statSync(root + file).mtimeMs),
  )
}
