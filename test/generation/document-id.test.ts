import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentId } from '../../src/generation/document-id.ts'
import { entryAt, sequenceOfDocument } from '../../src/generation/mod.ts'
import { repetitions } from '../support/repetitions.ts'
import { planOf } from './enterprise.ts'

const seed = 9562
const count = repetitions(200_000)
const plan = planOf({ count: 1_000_000_000 })

test(`an id leads back to its sequence, in either case (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: plan.total - 1 }), (sequence) => {
      const id = documentId(plan.idKeys, sequence)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(sequenceOfDocument(plan, id)).toBe(sequence)
      expect(sequenceOfDocument(plan, id.toUpperCase())).toBe(sequence)
    }),
    { seed, numRuns: 2000 },
  )
})

test(`any other UUID is unknown, also one that differs in a single digit (seed ${seed})`, () => {
  const change = fc.tuple(fc.integer({ min: 0, max: plan.total - 1 }), fc.nat(31), fc.integer({ min: 1, max: 15 }))
  fc.assert(
    fc.property(fc.uuid(), change, (other, [sequence, place, shift]) => {
      expect(sequenceOfDocument(plan, other)).toBeUndefined()
      const digits = documentId(plan.idKeys, sequence).replaceAll('-', '').split('')
      digits[place] = ((Number.parseInt(digits[place]!, 16) + shift) % 16).toString(16)
      const changed = digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
      expect(sequenceOfDocument(plan, changed)).toBeUndefined()
    }),
    { seed, numRuns: 2000 },
  )
})

test('the unchanged id passes the check that rejects every changed one', () => {
  expect(sequenceOfDocument(plan, documentId(plan.idKeys, 12_345))).toBe(12_345)
})

test('ids of another seed, past the end of the run, or no UUID at all are unknown', () => {
  expect(sequenceOfDocument(planOf({ seed: 43 }), documentId(plan.idKeys, 7))).toBeUndefined()
  expect(sequenceOfDocument(planOf({ count: 7 }), documentId(plan.idKeys, 7))).toBeUndefined()
  for (const text of ['', 'x', '00000000-0000-0000-0000-000000000000', `${documentId(plan.idKeys, 7)} `]) {
    expect(sequenceOfDocument(plan, text)).toBeUndefined()
  }
})

test(`${count} ids are different, and an entry carries its own`, () => {
  const ids = new Set(Array.from({ length: count }, (_, sequence) => documentId(plan.idKeys, sequence)))
  expect(ids.size).toBe(count)
  expect(sequenceOfDocument(plan, entryAt(plan, 987_654_321).document_id)).toBe(987_654_321)
})
