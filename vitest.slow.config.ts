import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import fast from './vitest.config.ts'

// Files of the fast suite that repeat something there less often than they should here.
const repeated = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path}`)
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('/support/repetitions.ts'))

// Whole exports, whole processes, whole builds: they claim no less than the fast ones, and take most of the time.
export default defineConfig({
  test: {
    ...fast.test,
    include: ['test/**/*.slow.test.ts', ...repeated],
    exclude: ['test/long/**', 'node_modules/**'],
    // On the disk, which the tests of durability are about.
    globalSetup: ['test/support/build-once.mjs'],
    // Whole builds run side by side here, so what takes seconds alone takes several times as long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TEST_REPETITIONS: 'full' },
  },
})
