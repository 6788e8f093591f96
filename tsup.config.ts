import {defineConfig} from 'tsup'

const rooms = ['article', 'decode', 'matter', 'read', 'repair', 'script', 'sections', 'write']

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli/index.ts',
    'data-node': 'src/data/node.ts',
    'data-default': 'src/data/default.ts',
    ...Object.fromEntries(rooms.map((room) => [room, `src/doors/${room}.ts`])),
  },
  format: 'esm',
  target: 'node20.19',
  platform: 'neutral',
  dts: true,
  splitting: true,
  sourcemap: false,
  clean: true,
  external: ['#data', /^node:/],
})
