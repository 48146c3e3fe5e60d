import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { caseCount } from './suite.ts'

it('there are more than 150 cases', () => {
  expect(caseCount()).toBeGreaterThan(150)
})

it.each(['embedded', 'redis'])('the %s engine is held to all of them', (name) => {
  const source = readFileSync(new URL(`./${name}.test.ts`, import.meta.url), 'utf8')
  expect(source).toMatch(/^ {0,2}conformance\(/m)
})
