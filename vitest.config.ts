import { defineConfig } from 'vitest/config'

// One process per core and no isolation between files: starting a module graph per file costs more than the tests do.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'node_modules/**'],
    pool: 'forks',
    isolate: false,
    // Tests that run side by side in one file start a server process each.
    maxConcurrency: 3,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    globalSetup: ['test/support/build-once.ts'],
  },
})
