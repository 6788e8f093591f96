import {rmSync, writeFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'
import {notices} from './scripts/notices.js'

const rooms = ['article', 'decode', 'matter', 'read', 'repair', 'script', 'sections', 'write']

const shared: Options = {
  // Chinese stays Chinese: escaped, the tables are twice as large.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  format: 'esm',
  target: 'node20.19',
  platform: 'neutral',
  splitting: true,
  sourcemap: false,
}

// Both builds write to one folder, so neither may empty it.
rmSync('dist', {recursive: true, force: true})

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'characters.data': 'src/data/characters.data.ts',
      'data-node': 'src/data/node.ts',
      'data-default': 'src/data/default.ts',
      'pool-node': 'src/pool/node.ts',
      'pool-default': 'src/pool/default.ts',
      ...Object.fromEntries(rooms.map((room) => [room, `src/doors/${room}.ts`])),
    },
    dts: true,
    external: ['#data', '#pool', /^node:/],
  },
  {
    ...shared,
    // The command holds what it depends on: four hundred modules, read one by one, take most of the time of a first page.
    entry: {cli: 'src/cli/index.ts', worker: 'src/pool/worker.ts'},
    platform: 'node',
    minify: true,
    noExternal: [/^(?!piscina$|opencc-js|pinyin-pro|\.\/characters\.data\.js)/],
    // Loaded on first need, or shared with the library.
    external: ['piscina', /^opencc-js/, 'pinyin-pro', './characters.data.js'],
    esbuildOptions(options) {
      shared.esbuildOptions?.(options, {format: 'esm'})
      options.alias = {'#data': './src/data/node.ts', '#pool': './src/pool/node.ts'}
    },
    banner: {
      js: "import {createRequire as bundledRequire} from 'node:module'\nconst require = bundledRequire(import.meta.url)",
    },
    async onSuccess() {
      writeFileSync('dist/NOTICES.txt', notices())
    },
  },
])
