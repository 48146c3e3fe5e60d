import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OrMap } from '../../src/crdt/mod.ts'
import { canonicalValue } from '../../src/crdt/or-record.ts'
import { anyOrWrite, applyOr, at, type OrWrite, orState, seed } from './records.ts'

const anyWrites = fc.array(anyOrWrite, { maxLength: 60 })
const runs = { seed, numRuns: 300 }

type Apply = (map: OrMap, write: OrWrite) => unknown

/** What upstream does: a tag of its own for each addition that arrives. */
const newTags: Apply = (map, write) => {
  if (write.kind === 'remove') return applyOr(map, write)
  return map.add(write.key, { ...write.record, tag: `${write.record.tag}-${map.entry(write.key).records.length}` })
}

const mapOf = (writes: readonly OrWrite[], apply: Apply = applyOr): OrMap => {
  const map = new OrMap()
  for (const write of writes) apply(map, write)
  return map
}

const mergedInto = (into: OrMap, from: OrMap): OrMap => {
  for (const key of from.keys()) into.merge(from.entry(key), 50)
  return into
}

describe(`the laws (TEST_SEED=${seed})`, () => {
  const isCommutative = (apply: Apply) =>
    fc.assert(
      fc.property(anyWrites, fc.infiniteStream(fc.nat()), (writes, ranks) => {
        const shuffled = writes
          .map((write) => ({ write, rank: ranks.next().value! }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ write }) => write)
        expect(orState(mapOf(shuffled, apply))).toEqual(orState(mapOf(writes, apply)))
      }),
      runs,
    )

  test('the order of the writes does not matter, a removal before its addition included', () => {
    isCommutative(applyOr)
    expect(() => isCommutative(newTags), 'canary: a tag made anew').toThrow()
  })

  const isIdempotent = (apply: Apply) =>
    fc.assert(
      fc.property(anyWrites, (writes) => {
        expect(orState(mapOf([...writes, ...writes.toReversed()], apply))).toEqual(orState(mapOf(writes, apply)))
      }),
      runs,
    )

  test('writes that come again change nothing', () => {
    isIdempotent(applyOr)
    expect(() => isIdempotent(newTags), 'canary: a tag made anew').toThrow()
  })

  test('merging whole maps is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyWrites, anyWrites, anyWrites, (a, b, c) => {
        const left = mergedInto(mergedInto(mapOf(a), mapOf(b)), mapOf(c))
        const right = mergedInto(mapOf(a), mergedInto(mapOf(b), mapOf(c)))
        expect(orState(left)).toEqual(orState(right))
        expect(orState(mergedInto(mapOf(b), mapOf(a)))).toEqual(orState(mergedInto(mapOf(a), mapOf(b))))
        expect(orState(mergedInto(mapOf(a), mapOf(a)))).toEqual(orState(mapOf(a)))
      }),
      runs,
    )
  })

  test('the root is that of a map made of the same entries at once', () => {
    fc.assert(
      fc.property(anyWrites, (writes) => {
        const grown = new OrMap()
        for (const write of writes) {
          applyOr(grown, write)
          void grown.root
        }
        expect(grown.root).toBe(mergedInto(new OrMap(), grown).root)
      }),
      runs,
    )
  })
})

describe('an observed-remove map', () => {
  const element = (value: unknown, tag: string, millis: number) => ({ value, tag, timestamp: at(millis) })

  test('keeps the tag of the client, so its removal finds it', () => {
    const map = mapOf([{ kind: 'add', key: 'k', record: element('x', '100:0:client', 100) }])
    expect(map.remove('k', '100:0:client', 200)).toMatchObject({ outcome: 'applied', removed: [{ key: 'k' }] })
    expect(map.getLive('k', 300)).toEqual([])
    expect(map.add('k', element('x', '100:0:client', 100)).outcome).toBe('ignored')
    expect(map.entry('k')).toEqual({ key: 'k', records: [], tombstones: ['100:0:client'] })
  })

  test('takes a tag twice as one element, the newer timestamp standing', () => {
    const map = new OrMap()
    map.add('k', element('old', '1:0:n', 1))
    map.add('k', element('new', '1:0:n', 2))
    expect(map.add('k', element('older', '1:0:n', 1)).outcome).toBe('ignored')
    expect(map.getLive('k', 9).map(({ value }) => value)).toEqual(['new'])
  })

  test('removes by the tombstones a client pushes with another key, as it sends all it has', () => {
    const map = new OrMap()
    map.add('a', element(1, '1:0:n', 1))
    map.add('b', element(2, '2:0:n', 2))
    const merge = map.merge({ key: 'b', records: [element(3, '3:0:n', 3)], tombstones: ['1:0:n', '9:9:z'] }, 10)
    expect(merge.removed.map(({ key }) => key)).toEqual(['a'])
    expect(merge.added.map(({ value }) => value)).toEqual([3])
    expect([...merge.keys].sort()).toEqual(['a', 'b'])
    expect(map.entry('a').tombstones).toEqual(['1:0:n'])
    expect(map.merge({ key: 'b', records: [], tombstones: ['1:0:n', '9:9:z'] }, 11).keys.size).toBe(0)
  })

  test('removes a tag under every key that used it', () => {
    const map = new OrMap()
    for (const key of ['a', 'b', 'c']) map.add(key, element(key, '1:0:n', 1))
    expect(map.remove('b', '1:0:n', 5).removed).toHaveLength(3)
    expect(map.root).toBe(0)
  })

  test('lists a key with nothing but tombstones under a hash of 0, where a stale client will look', () => {
    const map = new OrMap()
    map.add('key1', element(1, '1:0:n', 1))
    map.remove('key1', '1:0:n', 2)
    expect(map.root).toBe(0)
    expect(map.buckets('')).toEqual({ 3: 0 })
    expect(map.buckets('37')).toEqual({ 4: 0 })
    expect(map.leaf('374')).toEqual([{ key: 'key1', records: [], tombstones: ['1:0:n'] }])
  })
})

test.each([
  ['text', 'text'],
  [5, '5'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'undefined'],
  [{ b: 1, a: { z: 1, b: 2 } }, '{"a":{"b":2},"b":1}'],
  [[3, 'x'], '[3,"x"]'],
])('the value %o is hashed as the client writes it', (value, text) => expect(canonicalValue(value)).toBe(text))
