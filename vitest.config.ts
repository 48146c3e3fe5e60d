import { defineConfig } from 'vitest/config'

// One process per core and no isolation between files: starting a module graph per file costs more than the tests do.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What takes seconds of a processor is named *.slow.test.ts and runs by itself: `npm run test:slow`.
    exclude: ['**/*.slow.test.ts', 'test/long/**', 'node_modules/**'],
    pool: 'forks',
    isolate: false,
    // Tests that run side by side in one file start a server process each.
    maxConcurrency: 3,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    globalSetup: ['test/support/build-once.ts'],
  },
})
