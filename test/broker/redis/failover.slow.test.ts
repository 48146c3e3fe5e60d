import { afterEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { openRedisEngine } from '../../../src/broker/redis/engine.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { eventually, never } from '../conformance/case.ts'
import { isRedisOff, type RedisServer, redisLimits, startRedis } from './redis-server.ts'

const queueConfig = { depthMax: 1_000_000, ackDeadlineMs: 60_000, retriesMax: 3, priority: 5, prefetch: 0 }
const roomConfig = { eventsMax: 1_000_000, retentionMs: 0 }

describe.skipIf(isRedisOff)('a primary and a replica (TEST_REDIS=off leaves them out)', () => {
  const cleanups: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  })

  const start = async (...options: string[]) => {
    const server = await startRedis(['--repl-diskless-sync-delay', '0', ...options])
    cleanups.push(server.stop)
    return server
  }
  const engineOn = async ({ url }: RedisServer) => {
    const engine = await openRedisEngine({ url, environment: systemEnvironment, limits: redisLimits })
    cleanups.push(() => engine.close())
    return engine
  }
  const pair = async () => {
    const primary = await start()
    const replica = await start('--replicaof', `127.0.0.1 ${primary.port}`)
    const onPrimary = await engineOn(primary)
    const onReplica = await engineOn(replica)
    await eventually(() => linkIs(onReplica, 'in_sync'))
    await eventually(() => knows(onPrimary, 1))
    return { primary, replica, onPrimary, onReplica }
  }

  it('tell their roles and how far they are', async () => {
    const { primary, replica, onPrimary, onReplica } = await pair()
    await onPrimary.strings.set('k', 1, {})
    const isLevel = async () => {
      const [master, follower] = [await onPrimary.replication.status(), await onReplica.replication.status()]
      return master.role === 'master' && follower.role === 'replica' && follower.localOffset === master.offset
    }
    await eventually(isLevel)
    const status = await onPrimary.replication.status()
    expect(status).toMatchObject({ replicas: [{ id: `127.0.0.1:${replica.port}`, status: 'in_sync' }] })
    expect(await onReplica.replication.status()).toMatchObject({ masterHost: `127.0.0.1:${primary.port}` })
  })

  it('a replica reads and refuses to write', async () => {
    const { onPrimary, onReplica } = await pair()
    await onPrimary.strings.set('k', 'x', {})
    await eventually(async () => (await onReplica.strings.get('k'))?.value === 'x')
    await expect(onReplica.strings.set('k', 1, {})).rejects.toMatchObject({ code: 'replication_conflict' })
    const publishing = onReplica.rooms.publish('r', [{ eventType: 'e', data: 1, metadata: {} }], roomConfig)
    await expect(publishing).rejects.toMatchObject({ code: 'replication_conflict' })
  })

  it('change places without force while both are there', async () => {
    const { onPrimary, onReplica } = await pair()
    await onPrimary.strings.set('k', 1, {})
    await onReplica.replication.promote(false)
    expect((await onReplica.replication.status()).role).toBe('master')
    await eventually(async () => (await onPrimary.replication.status()).role === 'replica')
    expect((await onReplica.strings.get('k'))?.value).toBe(1)
    await onReplica.strings.set('k', 2, {})
  })

  it('of two replicas the one that is asked takes the place', async () => {
    const { primary, onPrimary, onReplica } = await pair()
    const second = await engineOn(await start('--replicaof', `127.0.0.1 ${primary.port}`))
    await eventually(() => linkIs(second, 'in_sync'))
    await eventually(() => knows(onPrimary, 2))
    await second.replication.promote(false)
    expect((await second.replication.status()).role).toBe('master')
    expect((await onReplica.replication.status()).role).toBe('replica')
  })

  it.each([false, true])('a replica takes everything anew (force: %s) and is level again', async (force) => {
    const { onPrimary, onReplica } = await pair()
    await onPrimary.strings.set('k', 1, {})
    await onReplica.replication.resync(force)
    await onPrimary.strings.set('k', 2, {})
    await eventually(async () => (await onReplica.strings.get('k').catch(() => undefined))?.value === 2)
    expect((await onReplica.replication.status()).role).toBe('replica')
  })

  it('a replica without its primary is not promoted without force', async () => {
    const { primary, onReplica } = await pair()
    await primary.stop()
    await eventually(() => linkIs(onReplica, 'disconnected'))
    await expect(onReplica.replication.promote(false)).rejects.toMatchObject({ code: 'replication_conflict' })
    await onReplica.replication.promote(true)
    await onReplica.strings.set('k', 1, {})
  })

  it('nothing that was confirmed is lost when the primary is killed under load', async () => {
    const { primary, onPrimary, onReplica } = await pair()
    const confirmed = await loadUntilKilled(primary, onPrimary)
    expect(confirmed).toBeGreaterThan(200)
    await onReplica.replication.promote(true)
    const lost = await missing(onReplica, confirmed)
    expect(lost).toEqual({ keys: [], messages: [], events: [] })
    await onReplica.strings.set('after', 1, {})
    expect((await onReplica.rooms.read('r', 0, 1)).events.length).toBe(1)
  })
})

async function linkIs(engine: Engine, wanted: string): Promise<boolean> {
  const status = await engine.replication.status()
  return status.role === 'replica' && status.status === wanted
}

async function knows(engine: Engine, replicas: number): Promise<boolean> {
  const status = await engine.replication.status()
  if (status.role !== 'master') return false
  return status.replicas.filter((replica) => replica.status === 'in_sync').length === replicas
}

const writersCount = 20

/**
 * Writes in rounds until the server is gone. A round is confirmed when the replica has what came before a mark that was
 * written after it. Gives the number of writes confirmed: all those below it.
 */
async function loadUntilKilled({ raw, stop }: RedisServer, engine: Engine): Promise<number> {
  let confirmed = 0
  let killed: Promise<void> | undefined
  try {
    for (let first = 0; ; first += writersCount) {
      await Promise.all(Array.from({ length: writersCount }, (_, k) => write(engine, first + k)))
      await raw.set('mark', first)
      if ((await raw.wait(1, 1_000)) >= 1) confirmed = first + writersCount
      // Later rounds are in the middle of it.
      if (confirmed >= 400) killed ??= stop()
    }
  } catch {
    await killed
    return confirmed
  }
}

async function write(engine: Engine, n: number): Promise<void> {
  await engine.strings.set(`k${n}`, n, {})
  await engine.queues.publish('q', [{ message: n, headers: {} }], queueConfig)
  await engine.rooms.publish('r', [{ eventType: 'e', data: n, metadata: {} }], roomConfig)
}

async function missing(engine: Engine, confirmed: number) {
  const wanted = Array.from({ length: confirmed }, (_, n) => n)
  const values = await engine.strings.getMany(wanted.map((n) => `k${n}`))
  const { events } = await engine.rooms.read('r', 0, 1_000_000)
  const inRoom = new Set(events.map(({ data }) => data))
  const inQueue = new Set<unknown>()
  const consume = () => engine.queues.consume('q', { consumerId: 'c', waitMs: 0, signal: never })
  for (let next = await consume(); next !== undefined; next = await consume()) inQueue.add(next.message)
  return {
    keys: wanted.filter((n) => values[n] !== n),
    messages: wanted.filter((n) => !inQueue.has(n)),
    events: wanted.filter((n) => !inRoom.has(n)),
  }
}
