import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { never } from '../conformance/case.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from './redis-server.ts'

const queueConfig = { depthMax: 10, ackDeadlineMs: 60_000, retriesMax: 3, priority: 5, prefetch: 0 }
const roomConfig = { eventsMax: 100, retentionMs: 0 }

describe.skipIf(isRedisOff)('what is asked for in one turn (TEST_REDIS=off leaves it out)', () => {
  let server: RedisServer
  let engine: Engine
  const open = () => openRedisEngine({ url: server.url, environment: systemEnvironment, limits: redisLimits })
  beforeAll(async () => {
    server = await startRedis()
    engine = await open()
  })
  afterAll(async () => {
    await engine?.close()
    await server?.stop()
  })
  beforeEach(() => engine.keys.flush())

  /** How many calls of scripts the server gets while something is done. The first one over a connection brings the text. */
  const callsOf = async (work: () => Promise<unknown>): Promise<number> => {
    await server.raw.config('RESETSTAT')
    await work()
    const statistics = await server.raw.info('commandstats')
    const calls = [...statistics.matchAll(/^cmdstat_eval(?:sha)?:calls=(\d+)/gm)].map(([, count]) => Number(count))
    return calls.reduce((sum, count) => sum + count, 0)
  }
  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'done',
      ({ code }) => code,
    )

  it('goes to the server together, and everybody hears what came of theirs', async () => {
    const { strings } = engine
    await strings.set('k1', 'before', {})
    const sets = () => Promise.all(Array.from({ length: 100 }, (_, n) => strings.set(`k${n}`, n, {})))
    let results: Awaited<ReturnType<typeof sets>> = []
    const calls = await callsOf(async () => {
      results = await sets()
    })
    expect(calls).toBe(1)
    expect(results.map(({ previous }) => previous)).toEqual(
      Array.from({ length: 100 }, (_, n) => (n === 1 ? 'before' : undefined)),
    )
    expect(await strings.getMany(['k0', 'k99'])).toEqual([0, 99])
  })

  it('is in portions that do not keep the server for long', async () => {
    const many = (count: number, text: string) =>
      callsOf(() => Promise.all(Array.from({ length: count }, (_, n) => engine.strings.set(`k${n}`, text, {}))))
    expect([await many(200, ''), await many(201, ''), await many(10, 'x'.repeat(100_000))]).toEqual([1, 2, 10])
  })

  it('happens in the order in which it was asked for', async () => {
    const { strings, keys, hashes } = engine
    const results = await Promise.all([
      strings.set('a', 1, {}),
      strings.set('a', 2, {}),
      strings.add('a', 5),
      keys.exists('a'),
      strings.get('a'),
      keys.delete(['a']),
      keys.exists('a'),
      hashes.set('a', [['f', 1]], false),
      hashes.set('a', [['f', 2]], false),
      keys.typeOf('a'),
    ])
    const value = { value: 7, deadlineMs: null }
    const sets = [{ written: true }, { written: true, previous: 1 }]
    expect(results).toEqual([...sets, 7, true, value, 1, false, 1, 0, 'hash'])
  })

  it('is in order with transactions', async () => {
    const { strings, transactions } = engine
    const running = [strings.set('a', 1, {}), transactions.run([{ kind: 'add', key: 'a', amount: 2 }], new Map())]
    expect(await Promise.all(running)).toEqual([{ written: true }, [3]])
  })

  it('is done by a server that has forgotten the scripts', async () => {
    const { strings, keys } = engine
    await server.raw.script('FLUSH')
    expect(await Promise.all([strings.set('a', 1, {}), strings.set('a', 2, {})])).toEqual([
      { written: true },
      { written: true, previous: 1 },
    ])
    expect(await keys.exists('a')).toBe(true)
  })

  it('is refused one by one', async () => {
    const { strings, hashes, lists } = engine
    await hashes.set('h', [['f', 1]], false)
    await engine.blobs.bitmap.edit('b', () => ({ after: Uint8Array.of(1), result: undefined }))
    const sets = ['a', 'h', 'b', 'c'].map((key) => codeOf(strings.set(key, 1, {})))
    const tooLong = codeOf(strings.set('d', 'x'.repeat(redisLimits.keyspace.valueBytesMax), {}))
    const adds = ['a', 'h'].map((key) => codeOf(strings.add(key, 1)))
    const pushes = ['l', 'h'].map((key) => codeOf(lists.push(key, 'left', [1], false)))
    expect(await Promise.all(sets)).toEqual(['done', 'wrong_type', 'wrong_type', 'done'])
    expect(await tooLong).toBe('memory_limit_exceeded')
    expect(await Promise.all([...adds, ...pushes])).toEqual(['done', 'wrong_type', 'done', 'wrong_type'])
    expect(await strings.getMany(['a', 'c', 'd'])).toEqual([2, 1, undefined])
  })

  it('may have conditions and deadlines of its own', async () => {
    const { strings, keys } = engine
    const results = await Promise.all([
      strings.set('a', 1, { only: 'new', deadlineMs: 9_000_000_000_000 }),
      strings.set('a', 2, { only: 'new' }),
      strings.set('b', 1, { only: 'known' }),
      strings.set('a', 3, { only: 'known', deadlineMs: 'keep' }),
      strings.set('b', 2, {}),
    ])
    expect(results.map(({ written }) => written)).toEqual([true, false, false, true, true])
    expect([await keys.deadline('a'), await keys.deadline('b')]).toEqual([9_000_000_000_000, null])
  })

  it('is for queues and rooms of different names', async () => {
    const { queues, rooms } = engine
    const publish = (queue: string, count: number) =>
      codeOf(queues.publish(queue, Array(count).fill({ message: queue, headers: {} }), queueConfig))
    const filled = await Promise.all(['p', 'q', 'q', 'p'].map((queue) => publish(queue, 5)))
    expect(filled).toEqual(['done', 'done', 'done', 'done'])
    expect(await Promise.all(['q', 'r'].map((queue) => publish(queue, 1)))).toEqual(['queue_full', 'done'])
    const event = { eventType: 'e', data: 1, metadata: {} }
    await Promise.all(['a', 'b', 'a'].map((room) => rooms.publish(room, [event], roomConfig)))
    const events = await Promise.all(['a', 'b'].map((room) => rooms.read(room, 0, 10)))
    expect(events.map((page) => page.events.length)).toEqual([2, 1])
    const consumer = { consumerId: 'c', waitMs: 0, signal: never }
    expect((await queues.consume('p', consumer))?.message).toBe('p')
  })

  it('is refused as a whole when the server is out of memory, and reading goes on', async () => {
    await engine.strings.set('a', 1, {})
    await server.raw.config('SET', 'maxmemory', '1')
    const codes = await Promise.all(['a', 'b', 'c'].map((key) => codeOf(engine.strings.set(key, 2, {}))))
    const value = await engine.strings.get('a')
    await server.raw.config('SET', 'maxmemory', '0')
    expect(codes).toEqual(Array(3).fill('memory_limit_exceeded'))
    expect(value?.value).toBe(1)
  })

  it('is done before the engine closes', async () => {
    const other = await open()
    const sets = ['a', 'b'].map((key) => other.strings.set(key, 1, {}))
    await Promise.all([other.close(), ...sets])
    expect(await engine.strings.getMany(['a', 'b'])).toEqual([1, 1])
  })
})
