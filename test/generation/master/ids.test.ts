import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MasterClass, masterId, parseMasterId } from '../../../src/generation/master/ids.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const classes: readonly MasterClass[] = ['V', 'C', 'M', 'A', 'E']
const garbage = [
  '',
  'V00',
  'V00-000000001',
  'V00-00000000017',
  'V00-000000001x',
  'V0-0000000017',
  'v00-0000000017',
  'X00-0000000017',
  ' V00-0000000017',
  'V00-0000000017\n',
  'V00_0000000017',
  'V-1-0000000017',
  'V00-999999999999',
  'V00-٠٠٠٠٠٠٠٠١٧',
]

test('an id has the class, two digits of the company and ten of the index', () => {
  expect(masterId('V', 0, 17)).toBe('V00-0000000017')
  expect(masterId('A', 49, 1_050_000_001)).toBe('A49-1050000001')
  expect(masterId('E', 7, 123_456_789)).toBe('E07-0123456789')
})

test(`every id gives back what it was made of (TEST_SEED=${seed})`, () => {
  const keys = fc.record({
    class: fc.constantFrom(...classes),
    company: fc.nat(99),
    index: fc.oneof(fc.nat(2000), fc.nat(99_999_999), fc.integer({ min: 99_999_990, max: 9_999_999_999 })),
  })
  fc.assert(
    fc.property(keys, (key) => {
      expect(parseMasterId(masterId(key.class, key.company, key.index))).toEqual(key)
    }),
    { seed },
  )
})

test.each(garbage)('%j is no id', (text) => {
  expect(parseMasterId(text)).toBeUndefined()
})
