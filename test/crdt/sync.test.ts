import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LwwMap, OrMap } from '../../src/crdt/mod.ts'
import {
  anyLwwWrite,
  anyOrWrite,
  applyOr,
  at,
  type LwwWrite,
  lwwState,
  type OrWrite,
  orState,
  put,
  removal,
  seed,
} from './records.ts'
import { pullLww, syncOr } from './walk.ts'

/** Who writes, and whether its log reaches the server now; a log is sent whole, as often as it takes. */
const steps = <Write>(write: fc.Arbitrary<Write>) =>
  fc.array(fc.record({ who: fc.nat(1), write, isSent: fc.boolean(), isWalked: fc.boolean() }), { maxLength: 80 })
const runs = { seed, numRuns: 200 }

describe(`two replicas and the server (TEST_SEED=${seed})`, () => {
  const converge = (lose: (write: LwwWrite) => boolean) =>
    fc.assert(
      fc.property(steps(anyLwwWrite), (script) => {
        const server = new LwwMap()
        const replicas = [0, 1].map(() => ({ map: new LwwMap(), log: [] as LwwWrite[] }))
        const send = (log: readonly LwwWrite[]) => {
          for (const write of log) if (!lose(write)) server.apply(write.key, write.record)
        }
        for (const { who, write, isSent, isWalked } of script) {
          const { map, log } = replicas[who]!
          map.apply(write.key, write.record)
          log.push(write)
          if (isSent) send(log)
          if (isWalked) pullLww(map, server)
        }
        for (const { log } of replicas) send(log)
        for (const { map } of replicas) pullLww(map, server)
        for (const { map } of replicas) {
          expect(lwwState(map)).toEqual(lwwState(server))
          expect(pullLww(map, server)).toEqual({ requests: 0, keys: 0 })
        }
      }),
      runs,
    )

  test('have equal roots and records in a last-writer-wins map', () => {
    converge(() => false)
    expect(() => converge(({ record }) => record.value === null), 'canary: removals lost').toThrow()
  })

  const convergeOr = (lose: (write: OrWrite) => boolean) =>
    fc.assert(
      fc.property(steps(anyOrWrite), (script) => {
        const server = new OrMap()
        const replicas = [0, 1].map(() => ({ map: new OrMap(), log: [] as OrWrite[] }))
        const removedBy = (map: OrMap) => () => [...map.keys()].flatMap((key) => map.entry(key).tombstones)
        for (const { who, write, isSent, isWalked } of script) {
          const { map, log } = replicas[who]!
          applyOr(map, write)
          log.push(write)
          if (isSent) for (const one of log) if (!lose(one)) applyOr(server, one)
          if (isWalked) syncOr(map, server, removedBy(map), 50)
        }
        for (const { log } of replicas) for (const one of log) if (!lose(one)) applyOr(server, one)
        for (const { map } of replicas) syncOr(map, server, removedBy(map), 50)
        for (const { map } of replicas) {
          expect(orState(map)).toEqual(orState(server))
          expect(syncOr(map, server, removedBy(map), 50)).toEqual({ requests: 0, keys: 0 })
        }
      }),
      runs,
    )

  test('have equal roots and elements in an observed-remove map', () => {
    convergeOr(() => false)
    expect(() => convergeOr(({ kind }) => kind === 'add'), 'canary: additions lost').toThrow()
  })
})

describe('a client of 20,000 keys', () => {
  const keys = 20_000
  const filled = (): LwwMap => {
    const map = new LwwMap()
    for (let key = 0; key < keys; key += 1) map.apply(`key-${key}`, put(key, at(key, 0, 'n')))
    return map
  }
  const server = filled()
  const fullest = Math.max(
    ...Array.from({ length: 4096 }, (_, at) => server.leaf(at.toString(16).padStart(3, '0')).length),
  )

  test('asks nothing when it reconnects without changes', () => {
    expect(pullLww(filled(), server)).toEqual({ requests: 0, keys: 0 })
  })

  test.each([1, 5, 40])('fetches for %i changed keys a leaf each, and not the map', (changed) => {
    const ahead = filled()
    for (let key = 0; key < changed; key += 1)
      ahead.apply(`key-${key * 400}`, key % 2 === 0 ? put('new', at(keys + key)) : removal(at(keys + key)))
    const client = filled()
    const cost = pullLww(client, ahead)
    expect(lwwState(client)).toEqual(lwwState(ahead))
    expect(cost.requests).toBeLessThanOrEqual(1 + 3 * changed)
    expect(cost.keys).toBeLessThanOrEqual(changed * fullest)
    expect(fullest).toBeLessThan(keys / 500)
  })

  test('fetches all when its timestamps are not those of the server, as upstream makes it (canary)', () => {
    const restamped = new LwwMap()
    for (const [key, record] of server.entries())
      restamped.apply(key, { ...record, timestamp: { ...record.timestamp, nodeId: 'server' } })
    expect(pullLww(filled(), restamped).keys).toBe(keys)
  })

  test('learns of removals when all its stale elements lie where the server has only tombstones', () => {
    const add = { kind: 'add', key: 'key1', record: { value: 1, timestamp: at(1), tag: '1:0:n' } } as const
    const [client, authority] = [new OrMap(), new OrMap()]
    for (const map of [client, authority]) applyOr(map, add)
    authority.remove('key1', '1:0:n', 5)
    expect(syncOr(client, authority, () => [], 6).requests).toBe(4)
    expect(client.getLive('key1', 7)).toEqual([])
    expect(client.root).toBe(authority.root)
  })
})
