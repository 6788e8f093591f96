/**
 * Runs `bench/run.ts` as plain JavaScript. What a loader does to functions (it names each anew where it is made) would
 * be measured too, and is more than half of the cost.
 */
import {spawnSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {buildSync} from 'esbuild'

const folder = 'node_modules/.cache/zhengwen-bench'
rmSync(folder, {recursive: true, force: true})
buildSync({
  entryPoints: ['src/**/*.ts', 'bench/**/*.ts'],
  outdir: folder,
  outbase: '.',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'error',
})
const imports = {'#data': './src/data/node.js', '#pool': './src/pool/node.js'}
writeFileSync(`${folder}/package.json`, JSON.stringify({type: 'module', imports}))
const {status} = spawnSync('node', [`${folder}/bench/run.js`, ...process.argv.slice(2)], {stdio: 'inherit'})
process.exitCode = status ?? 1
