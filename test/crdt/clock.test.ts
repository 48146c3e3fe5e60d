import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareTimestamps,
  formatTimestamp,
  HybridClock,
  isTimestamp,
  maxDriftMillis,
  parseTimestamp,
  type Timestamp,
} from '../../src/crdt/mod.ts'
import { at, seed } from './records.ts'

const anyTimestamp = fc.record({
  millis: fc.integer({ min: 0, max: 5 }),
  counter: fc.integer({ min: 0, max: 2 }),
  nodeId: fc.constantFrom('a', 'B', 'b', 'A', '', 'a\u0000', 'é', 'e\u0301', 'node-1', 'node_1'),
})

describe('a timestamp', () => {
  test('is the text the client writes, and is read back from it', () => {
    expect(formatTimestamp(at(1706000000000, 7, 'node-1'))).toBe('1706000000000:7:node-1')
    expect(parseTimestamp('1706000000000:7:node-1')).toEqual(at(1706000000000, 7, 'node-1'))
  })

  test.each(['', '1', '1:2', 'x:1:n', '1:-1:n', '1.5:0:n', '1:2:a:b', '99999999999999999:0:n', '9999999999999999:0:n'])(
    'is not what stands in %o',
    (text) => expect(parseTimestamp(text)).toBeUndefined(),
  )

  test.each([null, 5, {}, at(-1), at(0.5), at(1, Number.NaN), at(1, 0, 'a:b'), { ...at(1), nodeId: 3 }, at(2 ** 53)])(
    'is not %o',
    (value) => expect(isTimestamp(value)).toBe(false),
  )

  test('goes by milliseconds, counter, then node id in the order of the client', () => {
    expect(compareTimestamps(at(1, 9), at(2, 0))).toBeLessThan(0)
    expect(compareTimestamps(at(1, 2), at(1, 1))).toBeGreaterThan(0)
    expect(compareTimestamps(at(1, 1, 'B'), at(1, 1, 'a'))).toBeGreaterThan(0)
    expect(compareTimestamps(at(1, 1, 'a'), at(1, 1, 'a'))).toBe(0)
  })

  test(`is in a total order: one of two comes first unless they are the same (TEST_SEED=${seed})`, () => {
    const isTotal = (compare: (a: Timestamp, b: Timestamp) => number) => (a: Timestamp, b: Timestamp, c: Timestamp) => {
      const isSame = formatTimestamp(a) === formatTimestamp(b)
      if ((compare(a, b) === 0) !== isSame || Math.sign(compare(a, b)) !== -Math.sign(compare(b, a))) return false
      return !(compare(a, b) < 0 && compare(b, c) < 0) || compare(a, c) < 0
    }
    const runs = { seed, numRuns: 3000 }
    const holds = (compare: (a: Timestamp, b: Timestamp) => number) =>
      fc.assert(fc.property(anyTimestamp, anyTimestamp, anyTimestamp, isTotal(compare)), runs)
    holds(compareTimestamps)
    const bare = (a: Timestamp, b: Timestamp) =>
      a.millis - b.millis || a.counter - b.counter || a.nodeId.localeCompare(b.nodeId, 'en')
    expect(() => holds(bare), 'canary: the bare comparison of the client').toThrow()
  })
})

describe('a clock', () => {
  test('counts up while time stands or goes back, and starts over when it goes on', () => {
    const clock = new HybridClock('s')
    expect([5, 5, 3, 6].map((now) => clock.tick(now))).toEqual([
      at(5, 0, 's'),
      at(5, 1, 's'),
      at(5, 2, 's'),
      at(6, 0, 's'),
    ])
  })

  test.each([
    [{ last: at(5, 3), remote: at(4, 9), now: 9 }, at(9, 0, 's')],
    [{ last: at(5, 3), remote: at(5, 9), now: 4 }, at(5, 10, 's')],
    [{ last: at(5, 3), remote: at(4, 9), now: 5 }, at(5, 4, 's')],
    [{ last: at(5, 3), remote: at(8, 2), now: 8 }, at(8, 3, 's')],
  ])('takes note of a remote moment: %o', ({ last, remote, now }, expected) => {
    const clock = new HybridClock('s', last)
    expect(clock.receive(remote, now)).toBe(true)
    expect(clock.last).toEqual(expected)
  })

  test(`never gives a moment that is not later than all before (TEST_SEED=${seed})`, () => {
    const anyStep = fc.record({
      now: fc.nat(50),
      remote: fc.option(fc.record({ millis: fc.nat(60), counter: fc.nat() })),
    })
    const holds = (spoil: (given: Timestamp) => Timestamp) =>
      fc.assert(
        fc.property(fc.array(anyStep), (steps) => {
          const clock = new HybridClock('s')
          let newest = at(-1)
          for (const { now, remote } of steps) {
            const seen = { ...(remote ?? { millis: 0, counter: 0 }), nodeId: 'r' }
            if (remote && clock.receive(seen, now) && compareTimestamps(seen, newest) > 0) newest = seen
            const given = spoil(clock.tick(now))
            expect(compareTimestamps(given, newest)).toBeGreaterThan(0)
            newest = given
          }
        }),
        { seed },
      )
    holds((given) => given)
    expect(() => holds((given) => ({ ...given, counter: 0 })), 'canary: a clock without a counter').toThrow()
  })

  test('goes on when a remote counter is as high as can be', () => {
    const clock = new HybridClock('s')
    clock.receive(at(10, Number.MAX_SAFE_INTEGER), 10)
    const first = clock.tick(10)
    expect(compareTimestamps(first, at(10, Number.MAX_SAFE_INTEGER))).toBeGreaterThan(0)
    expect(compareTimestamps(clock.tick(10), first)).toBeGreaterThan(0)
  })

  test('has a node id that a timestamp can carry', () => {
    expect(() => new HybridClock('a:b')).toThrow(RangeError)
  })
})

describe('a write from the future', () => {
  const now = 1_000_000

  test('keeps its timestamp up to 60 s ahead', () => {
    const clock = new HybridClock('s')
    const edge = at(now + maxDriftMillis)
    expect(clock.admit(edge, now)).toEqual({ timestamp: edge, restamped: false })
  })

  test('is stamped by this clock when it lies further ahead, and does not move the clock there', () => {
    const clock = new HybridClock('s')
    const admission = clock.admit(at(now + maxDriftMillis + 1), now)
    expect(admission).toEqual({ timestamp: at(now, 0, 's'), restamped: true })
    expect(clock.last.millis).toBe(now)
  })

  test('keeps the stamp it was given when it is sent again, even once its own would do', () => {
    const clock = new HybridClock('s')
    const claimed = at(now + maxDriftMillis + 1)
    const first = clock.admit(claimed, now)
    expect(clock.admit({ ...claimed }, now + 5)).toEqual(first)
    expect(clock.admit(claimed, now + maxDriftMillis * 2)).toEqual(first)
  })

  test('is remembered within bounds: the 10,000 last', () => {
    const clock = new HybridClock('s')
    const far = (counter: number) => at(now * 9, counter)
    const first = clock.admit(far(0), now)
    const second = clock.admit(far(1), now)
    for (let counter = 2; counter <= 10_000; counter += 1) clock.admit(far(counter), now)
    expect(clock.admit(far(1), now)).toEqual(second)
    expect(clock.admit(far(0), now)).not.toEqual(first)
  })
})
