import { defineConfig } from 'vitest/config'
import fast from './vitest.config.ts'

// Whole exports, whole processes, whole builds: they claim no less than the fast ones, and take most of the time.
export default defineConfig({
  test: { ...fast.test, include: ['test/**/*.slow.test.ts'], exclude: ['test/long/**', 'node_modules/**'] },
})
