import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expiryNodeId, LwwMap, needsReset, OrMap, type Timestamp } from '../../src/crdt/mod.ts'
import { anyLwwWrite, anyOrWrite, applyOr, at, lwwState, orState, put, removal, seed } from './records.ts'

const runs = { seed, numRuns: 300 }

/** What a map forgets at once. */
const pruned = (map: LwwMap | OrMap, olderThan: Timestamp): string[] =>
  [...map.prune(olderThan)].filter((one) => one !== undefined)

describe('dropped tombstones', () => {
  test('are those older than the moment, and leave the tree', () => {
    const map = new LwwMap()
    map.apply('key1', removal(at(10)))
    map.apply('key2', removal(at(20)))
    map.apply('key3', put('old', at(5)))
    expect(pruned(map, at(20))).toEqual(['key1'])
    expect([map.size, map.tombstones, map.horizon]).toEqual([2, 1, at(10)])
    const same = new LwwMap()
    same.apply('key2', removal(at(20)))
    same.apply('key3', put('old', at(5)))
    expect(lwwState(map)).toEqual(lwwState(same))
  })

  const staysCollected = (makeMap: (map: LwwMap) => LwwMap) =>
    fc.assert(
      fc.property(fc.array(anyLwwWrite), fc.nat(45), (writes, millis) => {
        const map = new LwwMap()
        for (const { key, record } of writes) map.apply(key, record)
        pruned(map, at(millis))
        const again = makeMap(map)
        const before = lwwState(again)
        for (const { key, record } of writes) again.apply(key, record)
        expect(lwwState(again)).toEqual(before)
      }),
      runs,
    )

  test(`bring nothing back when old writes are sent again (TEST_SEED=${seed})`, () => {
    staysCollected((map) => map)
    const forgetful = (map: LwwMap): LwwMap => {
      const copy = new LwwMap()
      for (const [key, record] of map.entries()) copy.apply(key, record)
      return copy
    }
    const restarted = (map: LwwMap): LwwMap => {
      const copy = forgetful(map)
      if (map.horizon) copy.raiseHorizon(map.horizon)
      return copy
    }
    staysCollected(restarted)
    expect(() => staysCollected(forgetful), 'canary: a map without its horizon').toThrow()
  })

  test('make an older write of an unknown key stale, and an older removal of it needless', () => {
    const map = new LwwMap()
    map.apply('gone', removal(at(10)))
    pruned(map, at(11))
    expect(map.apply('gone', put('back', at(9))).outcome).toBe('stale')
    expect(map.apply('gone', removal(at(9))).outcome).toBe('ignored')
    expect(map.apply('gone', put('later', at(11))).outcome).toBe('applied')
  })

  test('are kept as long as the removal is news, however old it is', () => {
    const map = new LwwMap()
    map.apply('k', put('old', at(1)), 5)
    map.apply('k', removal(at(2)), 900)
    expect(pruned(map, at(900))).toEqual([])
    expect(pruned(map, at(901))).toEqual(['k'])
    const ended = new LwwMap()
    ended.apply('k', { ...put('x', at(1)), ttlMs: 5 }, 1)
    ended.expire(900)
    expect([pruned(ended, at(900)), pruned(ended, at(901))]).toEqual([[], ['k']])
  })

  test('go one by one, and what is written in between stays', () => {
    const map = new LwwMap()
    for (const key of ['a', 'b', 'c']) map.apply(key, removal(at(10)))
    const steps = map.prune(at(20))
    expect([steps.next().value, map.tombstones]).toEqual(['a', 2])
    map.apply('b', put('again', at(15)))
    map.apply('d', removal(at(30)))
    expect([...steps], 'd is looked at as well').toEqual(['c', undefined])
    expect([map.size, map.tombstones]).toEqual([2, 1])
    const set = new OrMap()
    for (const tag of ['1:0:n', '2:0:n', '3:0:n']) set.remove('k', tag, 5)
    const tags = set.prune(at(20))
    expect([tags.next().value, set.entry('k').tombstones]).toEqual(['1:0:n', ['2:0:n', '3:0:n']])
    set.remove('k', '4:0:n', 30)
    expect([...tags]).toEqual(['2:0:n', '3:0:n'])
  })

  test('ask for a reset of who was last in step before them, and of nobody else', () => {
    const map = new LwwMap()
    map.apply('k', removal(at(5)), 900)
    expect(pruned(map, at(900))).toEqual([])
    expect(map.forgottenBeforeMs).toBeUndefined()
    expect(pruned(map, at(1000))).toEqual(['k'])
    const resets = [undefined, 0, 6, 999, 1000].map((last) => needsReset(last, map.forgottenBeforeMs))
    expect(resets, 'also of who knew of younger writes than the removal').toEqual([false, false, true, true, false])
    expect(needsReset(1, undefined)).toBe(false)
  })
})

describe('dropped tags of an observed-remove map', () => {
  test(`bring nothing back when old additions are sent again (TEST_SEED=${seed})`, () => {
    const staysCollected = (keep: (map: OrMap) => OrMap) =>
      fc.assert(
        fc.property(fc.array(anyOrWrite), fc.nat(45), (writes, millis) => {
          const map = new OrMap()
          for (const write of writes) applyOr(map, write, 0)
          pruned(map, at(millis))
          const again = keep(map)
          const before = orState(again)
          for (const write of writes) if (write.kind === 'add') applyOr(again, write, 0)
          expect(orState(again)).toEqual(before)
          for (const write of writes) applyOr(again, write, 0)
          expect(orState(again)).toEqual(before)
        }),
        runs,
      )
    staysCollected((map) => map)
    const forgetful = (map: OrMap): OrMap => {
      const copy = new OrMap()
      for (const key of map.keys()) copy.merge(map.entry(key), 0)
      return copy
    }
    expect(() => staysCollected(forgetful), 'canary: a map without its horizon').toThrow()
  })

  test('are kept as long as their removal is young, however old the element was', () => {
    const map = new OrMap()
    map.add('k', { value: 1, timestamp: at(1), tag: '1:0:n' })
    map.remove('k', '1:0:n', 900)
    expect(pruned(map, at(900))).toEqual([])
    expect(pruned(map, at(901))).toEqual(['1:0:n'])
    expect([map.size, map.tombstones, map.buckets('')]).toEqual([0, 0, {}])
    expect(map.add('k', { value: 1, timestamp: at(1), tag: '1:0:n' }).outcome).toBe('stale')
  })

  test('are none that tell no moment, and do not hold up those behind them', () => {
    const map = new OrMap()
    map.remove('k', 'no moment', 1)
    map.remove('k', '2:0:n', 2)
    expect(pruned(map, at(100))).toEqual(['2:0:n'])
    expect(map.entry('k').tombstones).toEqual(['no moment'])
  })
})

describe('a time to live', () => {
  const ending = (value: unknown, millis: number, ttlMs: number) => ({ ...put(value, at(millis)), ttlMs })

  test('hides the value once it has passed, and makes the same tombstone on every replica', () => {
    const maps = [new LwwMap(), new LwwMap()]
    for (const map of maps) {
      map.apply('k', ending('x', 100, 50))
      expect([map.getLive('k', 150)?.value, map.getLive('k', 151)]).toEqual(['x', undefined])
      expect(map.expire(150)).toEqual([])
    }
    const tombstone = removal({ millis: 150, counter: 0, nodeId: expiryNodeId })
    expect(maps[0]!.expire(151)).toEqual([{ key: 'k', record: tombstone, previous: ending('x', 100, 50) }])
    expect(maps[0]!.expire(999)).toEqual([])
    maps[1]!.expire(5000)
    expect(lwwState(maps[0]!)).toEqual(lwwState(maps[1]!))
  })

  test('no longer counts once the key is written again', () => {
    const map = new LwwMap()
    map.apply('k', ending('x', 100, 50))
    map.apply('k', put('y', at(120)))
    expect(map.expire(1000)).toEqual([])
    expect(map.getLive('k', 1000)?.value).toBe('y')
  })

  test('ends in a tombstone later than the record even when it is 0', () => {
    const map = new LwwMap()
    map.apply('k', { ...put('x', at(100, 9)), ttlMs: 0 })
    const [ended] = map.expire(200)
    expect(map.apply('k', ended!.record).outcome).toBe('ignored')
    expect(map.apply('k', { ...put('x', at(100, 9)), ttlMs: 0 }).outcome).toBe('ignored')
  })

  test('of no finite number is none', () => {
    const map = new LwwMap()
    map.apply('nan', ending(1, 1, Number.NaN))
    map.apply('k', ending(1, 1, 5))
    expect(map.expire(100).map(({ key }) => key)).toEqual(['k'])
  })

  test('ends soonest first and in portions, whatever was rewritten meanwhile', () => {
    const map = new LwwMap()
    for (let round = 0; round < 3; round += 1)
      for (let key = 0; key < 500; key += 1) map.apply(`k${key}`, ending(key, round * 10 + 1, 1000 + ((key * 7) % 500)))
    const first = map.expire(1_000_000, 200).map(({ record }) => record.timestamp.millis)
    expect(first).toEqual(Array.from({ length: 200 }, (_, at) => 1021 + at))
    expect(map.expire(1_000_000)).toHaveLength(300)
    expect(map.tombstones).toBe(500)
  })

  test('removes an element of an observed-remove map by its tag', () => {
    const map = new OrMap()
    map.add('k', { value: 'x', timestamp: at(100), tag: '100:0:n', ttlMs: 50 })
    map.add('k', { value: 'y', timestamp: at(101), tag: '101:0:n' })
    expect([150, 151].map((now) => map.getLive('k', now).length)).toEqual([2, 1])
    expect(map.expire(150)).toEqual([])
    expect(map.expire(151).map(({ record }) => record.value)).toEqual(['x'])
    expect(map.entry('k').tombstones).toEqual(['100:0:n'])
  })
})
