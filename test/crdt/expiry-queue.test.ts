import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ExpiryQueue } from '../../src/crdt/expiry-queue.ts'
import { seed } from './records.ts'

const drain = (queue: ExpiryQueue<number>, now: number): number[] => {
  const taken: number[] = []
  for (let item = queue.take(now); item !== undefined; item = queue.take(now)) taken.push(item)
  return taken
}

test(`a queue gives what ended, soonest first, and nothing that was rewritten (TEST_SEED=${seed})`, () => {
  const isAsSorted = (isCurrent: (item: number) => boolean) =>
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 300 }), fc.nat(300), (ends, now) => {
        const queue = new ExpiryQueue<number>({ isCurrent, nameOf: () => ({}) })
        for (const end of ends) queue.push(end, end)
        const expected = ends.filter((end) => end < now && end % 3 !== 0).sort((a, b) => a - b)
        expect(drain(queue, now)).toEqual(expected)
        expect(drain(queue, 1000)).toEqual(ends.filter((end) => end >= now && end % 3 !== 0).sort((a, b) => a - b))
      }),
      { seed, numRuns: 300 },
    )
  isAsSorted((item) => item % 3 !== 0)
  expect(() => isAsSorted(() => true), 'canary: what was rewritten is given').toThrow()
})

test('a queue of one key that is rewritten without end stays small', () => {
  let current = 0
  const queue = new ExpiryQueue<string>({ isCurrent: (_, at) => at === current, nameOf: (key) => key })
  let largest = 0
  for (current = 1; current < 10_000; current += 1) {
    queue.push(current, 'k')
    largest = Math.max(largest, queue.size)
  }
  expect(largest).toBeLessThanOrEqual(64)
})

test('a queue of keys that are rewritten without end, with ends that they had before, stays small', () => {
  const ends = [10, 20]
  let written = 0
  const queue = new ExpiryQueue<string>({ isCurrent: (_, at) => at === ends[written % 2], nameOf: (key) => key })
  let largest = 0
  for (written = 1; written < 10_000; written += 1) {
    queue.push(ends[written % 2]!, 'k')
    largest = Math.max(largest, queue.size)
  }
  expect(largest).toBeLessThanOrEqual(64)
})
