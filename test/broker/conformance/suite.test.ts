import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { caseCount } from './suite.ts'

it('there are more than 150 cases', () => {
  expect(caseCount()).toBeGreaterThan(150)
})

it.each([
  ['embedded', 'embedded.test.ts'],
  ['redis', 'redis.slow.test.ts'],
])('the %s engine is held to all of them', (_engine, file) => {
  const source = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
  expect(source).toMatch(/^ {0,2}conformance\(/m)
})
