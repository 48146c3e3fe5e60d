import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateBatch, type Plan, postingDateAt } from '../../src/generation/mod.ts'
import { repetitions } from '../support/repetitions.ts'
import { planOf } from './enterprise.ts'

const seed = 77

/** Posting days of a plan that are out of order, outside the period, or missing a sequence. */
function disorderOf({ timeline, total, firstDay, lastDay }: Plan): string[] {
  const faults: string[] = []
  const { start, day } = timeline
  if (start[0] !== 0 || start[start.length - 1] !== total) faults.push(`covers ${start[0]}..${start[start.length - 1]}`)
  for (let slot = 0; slot < day.length; slot++) {
    if (start[slot + 1]! <= start[slot]!) faults.push(`slot ${slot} is empty`)
    if (slot > 0 && day[slot]! < day[slot - 1]!) faults.push(`slot ${slot} goes back in time`)
    if (day[slot]! < firstDay || day[slot]! > lastDay) faults.push(`slot ${slot} is outside the period`)
  }
  return faults
}

test(`any run has exactly its entries, in order of posting date, within its period (seed ${seed})`, () => {
  const variation = fc.record({
    count: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 1_000_000_000 })),
    start: fc.date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
    months: fc.integer({ min: 1, max: 120 }),
  })
  fc.assert(
    fc.property(variation, ({ count, start, months }) => {
      expect(disorderOf(planOf({ count, months, start: start.toISOString().slice(0, 10) }))).toEqual([])
    }),
    { seed, numRuns: repetitions(60) },
  )
})

test('the same check rejects a timeline that goes back in time or loses an entry', () => {
  const plan = planOf({ count: 1000 })
  const { timeline } = plan
  const backwards = { ...plan, timeline: { ...timeline, day: timeline.day.toReversed() } }
  expect(disorderOf(backwards)[0]).toContain('back in time')
  expect(disorderOf({ ...plan, total: 1001 })).toEqual(['covers 0..1000'])
})

test('one entry, one month, one hundred and twenty months and a billion entries all work', () => {
  const one = planOf({ count: 1 })
  expect(generateBatch(one, 0, 1).count).toBe(1)
  expect(postingDateAt(planOf({ count: 1, start: '2024-02-29', months: 1 }), 0)).toMatch(/^2024-0[23]-\d\d$/)
  const long = planOf({ start: '2199-12-31', months: 120, count: 1_000_000 })
  expect([postingDateAt(long, 0), postingDateAt(long, 999_999)]).toEqual(['2199-12-31', '2209-12-30'])
  const huge = planOf({ count: 1_000_000_000 })
  expect([postingDateAt(huge, 0), postingDateAt(huge, 999_999_999)]).toEqual(['2024-01-01', '2024-12-31'])
})

test('a far entry takes as long as the first', () => {
  const plan = planOf({ count: 1_000_000_000, months: 120 })
  const time = (from: number): number => {
    const start = performance.now()
    for (let k = 0; k < 60; k++) generateBatch(plan, from, from + 1)
    return performance.now() - start
  }
  time(0)
  const near = Math.min(time(0), time(0), time(0))
  const far = Math.min(time(999_999_000), time(999_999_000), time(999_999_000))
  expect(far).toBeLessThan(near * 5 + 2)
})

test('a sequence outside the run is refused', () => {
  const plan = planOf({ count: 10 })
  expect(() => postingDateAt(plan, 10)).toThrow(RangeError)
  expect(() => generateBatch(plan, 5, 11)).toThrow(RangeError)
  expect(() => generateBatch(plan, -1, 1)).toThrow(RangeError)
  expect(generateBatch(plan, 10, 10).count).toBe(0)
})
