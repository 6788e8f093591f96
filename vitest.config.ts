import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '#data': fileURLToPath(new URL('src/data/node.ts', import.meta.url)),
      // Threads run files, not modules of vitest's.
      '#pool': fileURLToPath(new URL('dist/pool-node.js', import.meta.url)),
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    testTimeout: 30_000,
    pool: 'threads',
    coverage: {
      include: ['src/**/*.ts'],
      // The command and threads are run as users run them, in processes of their own.
      exclude: ['src/**/*.data.ts', 'src/cli/**', 'src/pool/**'],
      reporter: ['text-summary', 'json'],
      thresholds: {lines: 99},
    },
  },
})
