import { afterEach, describe, expect, it } from 'vitest'
import type { TopicMessage } from '../../../src/broker/port/engine.ts'
import type { RoomEvent } from '../../../src/broker/port/rooms.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { eventually, never } from '../conformance/case.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from './redis-server.ts'

const queueConfig = { depthMax: 1_000, ackDeadlineMs: 60_000, retriesMax: 3, priority: 5, prefetch: 0 }
const roomConfig = { eventsMax: 1_000, retentionMs: 0 }
const event = (data: number) => ({ eventType: 'e', data, metadata: {} })

describe.skipIf(isRedisOff)('connections to the server (TEST_REDIS=off leaves them out)', () => {
  const cleanups: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  })

  const start = async (...options: string[]) => {
    const server = await startRedis(options)
    cleanups.push(server.stop)
    return server
  }
  const engineOn = async ({ url }: RedisServer) => {
    const engine = await openRedisEngine({ url, environment: systemEnvironment, limits: redisLimits })
    cleanups.push(() => engine.close())
    return engine
  }

  it('a server that is not there is not opened', async () => {
    const server = await startRedis()
    await server.stop()
    const opening = openRedisEngine({ url: server.url, environment: systemEnvironment, limits: redisLimits })
    await expect(opening).rejects.toMatchObject({ code: 'engine_unavailable' })
  })

  it('a password that is wrong is not taken', async () => {
    const server = await start()
    await server.raw.config('SET', 'requirepass', 'secret')
    const open = (url: string) => openRedisEngine({ url, environment: systemEnvironment, limits: redisLimits })
    await expect(open(server.url)).rejects.toMatchObject({ code: 'engine_unavailable' })
    const engine = await open(`redis://:secret@127.0.0.1:${server.port}`)
    cleanups.push(() => engine.close())
    await engine.strings.set('k', 1, {})
  })

  it('what is durable at once is what the server says', async () => {
    expect((await engineOn(await start())).durability).toBe('everysec')
    expect((await engineOn(await start('--appendonly', 'yes'))).durability).toBe('everysec')
    const always = await start('--appendonly', 'yes', '--appendfsync', 'always')
    expect((await engineOn(always)).durability).toBe('always')
  })

  it('commands fail while the server is away, and the engine says so', async () => {
    const server = await start()
    const engine = await engineOn(server)
    await server.stop()
    const attempt = () => engine.strings.set('k', 1, {})
    await expect(attempt()).rejects.toMatchObject({ code: 'engine_unavailable' })
    await eventually(() => engine.health() === 'failed')
    await expect(engine.transactions.run([{ kind: 'add', key: 'k', amount: 1 }], new Map())).rejects.toMatchObject({
      code: 'engine_unavailable',
    })
    await expect(engine.queues.consume('q', { consumerId: 'c', waitMs: 50, signal: never })).rejects.toMatchObject({
      code: 'engine_unavailable',
    })
  })

  it('a lost connection comes back, and who follows and listens misses nothing that is kept', async () => {
    const server = await start()
    const engine = await engineOn(server)
    const other = await engineOn(server)
    const events: RoomEvent[] = []
    const topics: TopicMessage[] = []
    await engine.rooms.follow('r', (news) => events.push(...news))
    engine.topics.onMessage((message) => topics.push(message))
    await other.rooms.publish('r', [event(0)], roomConfig)
    await eventually(() => events.length === 1)
    await server.raw.client('KILL', 'TYPE', 'pubsub')
    await server.raw.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
    await eventually(() =>
      other.rooms.publish('r', [event(1)], roomConfig).then(
        () => true,
        () => false,
      ),
    )
    await eventually(() => events.length === 2)
    expect(events.map(({ offset }) => offset)).toEqual([0, 1])
    await eventually(async () => {
      const message = { messageId: 'm', topic: 't', message: 1, metadata: {}, atMs: 1 }
      await other.topics.publish(message).catch(() => {})
      return topics.length > 0
    })
    expect((await engine.keys.count()) >= 0).toBe(true)
  })

  it('a server that has forgotten the scripts is given them again', async () => {
    const server = await start()
    const engine = await engineOn(server)
    await engine.strings.set('k', 1, {})
    await server.raw.script('FLUSH')
    await engine.strings.add('k', 1)
    expect((await engine.strings.get('k'))?.value).toBe(2)
  })

  it('a server that cannot save takes nothing, and the engine says so until it can', async () => {
    const server = await start('--save', '3600 1')
    const engine = await engineOn(server)
    await engine.strings.set('k', 1, {})
    await server.raw.config('SET', 'min-replicas-to-write', '1')
    await expect(engine.strings.set('k', 2, {})).rejects.toMatchObject({ code: 'read_only' })
    expect(engine.health()).toBe('failed')
    expect((await engine.strings.get('k'))?.value).toBe(1)
    expect(engine.health()).toBe('failed')
    await server.raw.config('SET', 'min-replicas-to-write', '0')
    await engine.strings.set('k', 2, {})
    expect(engine.health()).toBe('operational')
  })

  it('two nodes share queues, rooms and topics', async () => {
    const server = await start()
    const [one, two] = [await engineOn(server), await engineOn(server)]
    const consumed = one.queues.consume('q', { consumerId: 'c', waitMs: 10_000, signal: never })
    await eventually(async () => {
      await two.queues.create('q', queueConfig)
      return (await two.queues.statistics('q')).consumers === 1
    })
    const beganMs = performance.now()
    await two.queues.publish('q', [{ message: 'x', headers: {} }], queueConfig)
    expect((await consumed)?.message).toBe('x')
    expect(performance.now() - beganMs).toBeLessThan(900)
    const topics: TopicMessage[] = []
    one.topics.onMessage((message) => topics.push(message))
    await two.topics.publish({ messageId: 'm', topic: 't', message: 1, metadata: {}, atMs: 1 })
    await eventually(() => topics.length === 1)
  })

  it('a consumer whose node is gone is counted no more', async () => {
    const server = await start()
    const [one, two] = [
      await engineOn(server),
      await openRedisEngine({ url: server.url, environment: systemEnvironment, limits: redisLimits }),
    ]
    await one.queues.create('q', queueConfig)
    const waiting = two.queues.consume('q', { consumerId: 'c', waitMs: 60_000, signal: never })
    await eventually(async () => (await one.queues.statistics('q')).consumers === 1)
    await two.close()
    expect(await waiting).toBeUndefined()
    await eventually(async () => (await one.queues.statistics('q')).consumers === 0)
  })

  it('what is beside the engine in the server is left alone', async () => {
    const server = await start()
    const engine = await engineOn(server)
    await server.raw.set('foreign', 'x')
    await engine.strings.set('foreign', 1, {})
    expect(await engine.keys.flush()).toBe(1)
    expect(await engine.keys.count()).toBe(0)
    expect(await server.raw.get('foreign')).toBe('x')
  })
})
