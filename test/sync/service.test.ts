import { expect, test } from 'vitest'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { serviceSuite, serviceSuiteSize } from './service-suite.ts'

const cases = serviceSuite('SQLite', () => openMemoryStorage())

test('every case of the suite is there', () => {
  expect(cases).toBe(serviceSuiteSize)
})
