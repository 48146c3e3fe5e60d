import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTimestamps, LwwMap } from '../../src/crdt/mod.ts'
import { anyLwwWrite, at, type LwwWrite, lwwState, put, removal, seed } from './records.ts'

const anyWrites = fc.array(anyLwwWrite, { maxLength: 60 })
const runs = { seed, numRuns: 300 }

type Apply = (map: LwwMap, write: LwwWrite) => unknown
const byLaw: Apply = (map, { key, record }) => map.apply(key, record)

/** What a map would be that let the last to arrive win: the mistake these laws are there to find. */
const arrivalWins: Apply = (map, { key, record }) => {
  const held = map.get(key)
  const timestamp = held ? { ...record.timestamp, millis: held.timestamp.millis + 1 } : record.timestamp
  return map.apply(key, { ...record, timestamp })
}

const stateAfter = (writes: readonly LwwWrite[], apply: Apply): unknown => {
  const map = new LwwMap()
  for (const write of writes) apply(map, write)
  return lwwState(map)
}

const mergedInto = (into: LwwMap, from: LwwMap): LwwMap => {
  for (const [key, record] of from.entries()) into.apply(key, record)
  return into
}

const mapOf = (writes: readonly LwwWrite[]): LwwMap => {
  const map = new LwwMap()
  for (const write of writes) byLaw(map, write)
  return map
}

describe(`the laws (TEST_SEED=${seed})`, () => {
  const isCommutative = (apply: Apply) =>
    fc.assert(
      fc.property(anyWrites, fc.infiniteStream(fc.nat()), (writes, ranks) => {
        const shuffled = writes
          .map((write) => ({ write, rank: ranks.next().value! }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ write }) => write)
        expect(stateAfter(shuffled, apply)).toEqual(stateAfter(writes, apply))
      }),
      runs,
    )

  test('the order of the writes does not matter', () => {
    isCommutative(byLaw)
    expect(() => isCommutative(arrivalWins), 'canary: the last to arrive wins').toThrow()
  })

  const isIdempotent = (apply: Apply) =>
    fc.assert(
      fc.property(anyWrites, (writes) => {
        expect(stateAfter([...writes, ...writes, ...writes.toReversed()], apply)).toEqual(stateAfter(writes, apply))
      }),
      runs,
    )

  test('writes that come again change nothing', () => {
    isIdempotent(byLaw)
    expect(() => isIdempotent(arrivalWins), 'canary: the last to arrive wins').toThrow()
  })

  test('merging whole maps is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyWrites, anyWrites, anyWrites, (a, b, c) => {
        const left = mergedInto(mergedInto(mapOf(a), mapOf(b)), mapOf(c))
        const right = mergedInto(mapOf(a), mergedInto(mapOf(b), mapOf(c)))
        expect(lwwState(left)).toEqual(lwwState(right))
        expect(lwwState(mergedInto(mapOf(b), mapOf(a)))).toEqual(lwwState(mergedInto(mapOf(a), mapOf(b))))
        expect(lwwState(mergedInto(mapOf(a), mapOf(a)))).toEqual(lwwState(mapOf(a)))
      }),
      runs,
    )
  })

  test('the latest timestamp of a key is what it holds', () => {
    fc.assert(
      fc.property(anyWrites, (writes) => {
        const map = mapOf(writes)
        for (const { key, record } of writes)
          expect(compareTimestamps(map.get(key)!.timestamp, record.timestamp)).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })
})

describe('a map tells', () => {
  test('what became of a write, where it lies and what was there before', () => {
    const map = new LwwMap()
    const first = put('one', at(5))
    expect(map.apply('key1', first)).toEqual({ outcome: 'applied', path: '374', previous: undefined })
    expect(map.apply('key1', put('same', at(5)))).toEqual({ outcome: 'ignored', path: '374', previous: first })
    expect(map.apply('key1', put('older', at(4)))).toMatchObject({ outcome: 'ignored' })
    expect(map.apply('key1', removal(at(6)))).toEqual({ outcome: 'applied', path: '374', previous: first })
    expect(map.getLive('key1', 7)).toBeUndefined()
    expect(map.get('key1')).toEqual(removal(at(6)))
    expect([map.size, map.tombstones]).toEqual([1, 1])
  })

  test('an offline write loses to a newer one, and wins over an older one', () => {
    const map = mapOf([{ key: 'k', record: put('online', at(100, 0, 'a')) }])
    map.apply('k', put('offline', at(50, 0, 'b')))
    expect(map.getLive('k', 200)?.value).toBe('online')
    map.apply('k', put('offline', at(150, 0, 'b')))
    expect(map.getLive('k', 200)?.value).toBe('offline')
  })

  test('what changed since a moment, tombstones too', () => {
    const map = mapOf([
      { key: 'a', record: put(1, at(10)) },
      { key: 'b', record: removal(at(20)) },
      { key: 'c', record: put(3, at(20, 1)) },
    ])
    expect([...map.since(at(10))].map(({ key }) => key)).toEqual(['b', 'c'])
    expect([...map.since(at(20))].map(({ key }) => key)).toEqual(['c'])
    expect([...map.since(at(0, 0, ''))]).toHaveLength(3)
  })
})
