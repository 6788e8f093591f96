import {defineConfig} from 'tsup'

const rooms = ['article', 'decode', 'matter', 'read', 'repair', 'script', 'sections', 'write']

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli/index.ts',
    'data-node': 'src/data/node.ts',
    'data-default': 'src/data/default.ts',
    'pool-node': 'src/pool/node.ts',
    'pool-default': 'src/pool/default.ts',
    worker: 'src/pool/worker.ts',
    ...Object.fromEntries(rooms.map((room) => [room, `src/doors/${room}.ts`])),
  },
  // Chinese stays Chinese: escaped, the tables are twice as large.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  format: 'esm',
  target: 'node20.19',
  platform: 'neutral',
  dts: true,
  splitting: true,
  sourcemap: false,
  clean: true,
  external: ['#data', '#pool', /^node:/],
})
