import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeBatch, generateBatch } from '../../src/generation/mod.ts'
import { repetitions } from '../support/repetitions.ts'
import { bytesOf, encodings } from './cuts.ts'
import { company, planOf } from './enterprise.ts'

const seed = 90_210

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

test(`a run cut anywhere has the bytes of the whole run, in every encoding (seed ${seed})`, () => {
  const plan = planOf({
    count: 2000,
    fraudRate: 0.05,
    companies: [company('A'), company('B', 'DE', 'EUR')],
    triggers: [{ pattern: 'quarter_end', sequence: 700 }],
  })
  const whole = new Map(encodings.map((encoding) => [encoding, bytesOf(plan, [0, 2000], encoding)]))
  const cuts = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 30 })
  fc.assert(
    fc.property(cuts, fc.constantFrom(...encodings), (inner, encoding) => {
      const ordered = [0, ...inner.toSorted((a, b) => a - b), 2000]
      expect(bytesOf(plan, ordered, encoding).equals(whole.get(encoding)!)).toBe(true)
    }),
    { seed, numRuns: repetitions(60) },
  )
})

test('the same comparison notices one changed line', () => {
  const plan = planOf({ count: 100 })
  const batch = generateBatch(plan, 0, 100)
  batch.text[batch.lineStart[50]!]!++
  expect(Buffer.from(encodeBatch(plan, batch, 'ndjson').bytes).equals(bytesOf(plan, [0, 100], 'ndjson'))).toBe(false)
})

test('offsets cut the bytes into entries, and the buffer belongs to the result alone', () => {
  const plan = planOf({ count: 300 })
  const batch = generateBatch(plan, 100, 300)
  const { bytes, offsets } = encodeBatch(plan, batch, 'ndjson')
  expect([offsets.length, offsets[0], offsets[200]]).toEqual([201, 0, bytes.length])
  expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, bytes.length])
  for (let i = 0; i < 200; i++) {
    const entry = JSON.parse(new TextDecoder().decode(bytes.subarray(offsets[i], offsets[i + 1])))
    expect(entry.sequence).toBe(100 + i)
  }
  const moved = structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] })
  expect(same(encodeBatch(plan, batch, 'ndjson').bytes, moved)).toBe(true)
})

test('a buffer that is handed back is used again when it is large enough', () => {
  const plan = planOf({ count: 100 })
  const batch = generateBatch(plan, 0, 100)
  const fresh = encodeBatch(plan, batch, 'csv')
  const reused = new Uint8Array(1 << 20)
  const again = encodeBatch(plan, batch, 'csv', reused)
  expect(again.bytes.buffer).toBe(reused.buffer)
  expect(same(again.bytes, fresh.bytes)).toBe(true)
  expect(same(encodeBatch(plan, batch, 'csv', new Uint8Array(10)).bytes, fresh.bytes)).toBe(true)
})

test('another seed, another configuration and another trigger give another plan hash; the same input the same', () => {
  const hashes = [
    planOf(),
    planOf({ seed: 43 }),
    planOf({ count: 99_999 }),
    planOf({ triggers: [{ pattern: 'month_end', sequence: 5 }] }),
  ].map((plan) => plan.hash)
  expect(new Set(hashes).size).toBe(4)
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(planOf().hash).toBe(hashes[0])
})
