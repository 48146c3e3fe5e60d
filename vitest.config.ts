import { defineConfig } from 'vitest/config'

// One process per core and no isolation between files: starting a module graph per file costs more than the tests do.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What takes seconds of a processor is named *.slow.test.ts and runs by itself: `npm run test:slow`.
    exclude: ['**/*.slow.test.ts', 'test/long/**', 'node_modules/**'],
    pool: 'forks',
    isolate: false,
    // Vitest leaves one core to itself, and has next to nothing to do there.
    maxWorkers: '100%',
    // Each process reads the sources itself. That Vite hands them out keeps all of them waiting for one, and its work
    // on the validators alone takes seconds. Without it there is no vi.mock, and nothing here replaces a module.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', './test/support/prepare-process.mjs'],
    // Tests that run side by side in one file start a server process each.
    maxConcurrency: 3,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    globalSetup: ['test/support/build-once.mjs', 'test/support/files-in-memory.mjs'],
  },
})
