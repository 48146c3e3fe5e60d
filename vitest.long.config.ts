import { defineConfig } from 'vitest/config'

// Soaks and long random runs, on request: one file at a time, since they measure.
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 900_000,
    globalSetup: ['test/support/build-once.mjs'],
  },
})
