import {defineConfig} from 'vitest/config'

/** The package as others get it: packed, installed elsewhere, compiled against and run. Needs the registry. */
export default defineConfig({
  test: {
    include: ['test/package/*.check.ts'],
    globalSetup: ['test/build.ts', 'test/package/install.ts'],
    testTimeout: 240_000,
  },
})
