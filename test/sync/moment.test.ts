import { expect, test } from 'vitest'
import { compareMoments, readMoment } from '../../src/sync/moment.ts'

const order = (a: string, b: string) => Math.sign(compareMoments(readMoment(a)!, readMoment(b)!))

test.each([
  '2025-11-24T10:30:00Z',
  '2025-11-24t10:30:00z',
  '2024-02-29T23:59:60Z',
  '0001-01-01T00:00:00.123456789012+23:59',
  '9999-12-31T23:59:59-23:59',
])('%s is a timestamp', (text) => {
  expect(readMoment(text)).toBeDefined()
})

test.each([
  '',
  'yesterday',
  '2025-11-24',
  '2025-11-24T10:30:00',
  '2025-11-24 10:30:00Z',
  '2025-13-01T00:00:00Z',
  '2025-00-01T00:00:00Z',
  '2025-02-29T00:00:00Z',
  '2025-04-31T00:00:00Z',
  '2025-11-24T24:00:00Z',
  '2025-11-24T10:60:00Z',
  '2025-11-24T10:30:61Z',
  '2025-11-24T10:30:00.Z',
  '2025-11-24T10:30:00+24:00',
  '2025-11-24T10:30:00+10:60',
  '2025-11-24T10:30:00Z ',
])('%j is none', (text) => {
  expect(readMoment(text)).toBeUndefined()
})

test('moments are ordered by what they mean, not by how they are written', () => {
  expect(order('2025-11-24T10:30:00Z', '2025-11-24T11:30:00+01:00')).toBe(0)
  expect(order('2025-11-24T10:30:00.10Z', '2025-11-24T10:30:00.1Z')).toBe(0)
  expect(order('2025-11-24T10:30:00.000000001Z', '2025-11-24T10:30:00.000000002Z')).toBe(-1)
  expect(order('2025-11-24T10:30:00.9Z', '2025-11-24T10:30:00.10Z')).toBe(1)
  expect(order('2025-11-24T10:30:00Z', '2025-11-24T10:30:00.0001Z')).toBe(-1)
  expect(order('2024-12-31T23:59:60Z', '2025-01-01T00:00:00Z')).toBe(0)
  expect(order('0099-12-31T00:00:00Z', '1999-12-31T00:00:00Z')).toBe(-1)
})
