import { describe, expect, it } from 'vitest'
import { codeOf, openBroker } from '../support/open-broker.ts'
import { testSession } from '../support/test-session.ts'

describe('admin.stats', () => {
  it('counts what there is', async () => {
    const { run, environment } = await openBroker()
    const session = testSession()
    await run('kv.set', { key: 'k', value: 1 })
    await run('queue.publish', { queue: 'q', message: 1 })
    await run('stream.subscribe', { room: 'r' }, { session })
    await run('stream.publish', { room: 'r', event_type: 'e', data: 1 })
    await run('pubsub.subscribe', { topics: ['t', 'u.*'] }, { session })
    await environment.advance(3000)
    expect(await run('admin.stats')).toEqual({
      server: { version: '1.2.3', uptime_secs: 3, role: 'master' },
      memory: { used_bytes: expect.any(Number), limit_bytes: 0 },
      kv: { total_keys: 1, operations_per_sec: 0.3 },
      queues: { total_queues: 1, total_messages: 1 },
      streams: { total_rooms: 1, total_subscribers: 1 },
      pubsub: { total_topics: 2, total_subscribers: 1 },
    })
  })

  it('tells the rate of the last five seconds', async () => {
    const { run, environment } = await openBroker()
    const rate = async () => (await run('admin.stats')).kv.operations_per_sec
    expect(await rate()).toBe(0)
    for (let second = 0; second < 20; second += 1) {
      for (let count = 0; count < second; count += 1) await run('kv.exists', { key: 'k' })
      await environment.advance(1000)
    }
    // The mean of 15, 16, 17, 18 and 19.
    expect(await rate()).toBe(17)
    await environment.advance(2000)
    expect(await rate()).toBe((17 + 18 + 19) / 5)
    await environment.advance(60_000)
    expect(await rate()).toBe(0)
  })
})

describe('admin.config, admin.health and admin.shutdown', () => {
  it('show settings without secrets', async () => {
    const settings = { engine: 'redis', 'redis-url': 'redis://:word@host:6379/0', 'api-key': 'x', jwtSecret: 'y', n: 5 }
    const { run } = await openBroker({ settings })
    expect(await run('admin.config')).toEqual({
      config: { engine: 'redis', 'redis-url': 'redis://host:6379/0', n: 5 },
    })
  })

  it('tell when the engine fails', async () => {
    const { run, broker, engine } = await openBroker()
    expect(await run('admin.health')).toMatchObject({ status: 'healthy', version: '1.2.3', role: 'master' })
    Object.assign(engine, { health: () => 'failed' })
    expect(await broker.health()).toMatchObject({ status: 'degraded', components: { kv_store: 'failed' } })
  })

  it('end the process after they have answered', async () => {
    let ended = 0
    const shutDown = () => {
      ended += 1
    }
    const { run, environment } = await openBroker({ shutDown })
    expect(await run('admin.shutdown')).toEqual({ success: true })
    expect(ended).toBe(0)
    await environment.advance(0)
    expect(ended).toBe(1)
  })
})

describe('slowlog.*', () => {
  async function withSlow(count: number, tookMs: number) {
    const opened = await openBroker()
    const { engine, environment, run } = opened
    const { get } = engine.strings
    Object.assign(engine.strings, {
      get: (key: string) => {
        environment.skip(tookMs)
        return get(key)
      },
    })
    for (let index = 0; index < count; index += 1) await run('kv.get', { key: `k${index}` })
    return opened
  }

  it('note commands that take more than 10 ms, the latest first', async () => {
    const { run } = await withSlow(2, 10.5)
    expect(await run('slowlog.get')).toMatchObject({
      total: 2,
      entries: [
        { id: 2, command: 'kv.get', key: 'k1' },
        { id: 1, duration_us: 10_500, key: 'k0' },
      ],
    })
    expect((await run('slowlog.get', { count: 1 })).entries).toHaveLength(1)
    expect(await run('slowlog.reset')).toEqual({ success: true, cleared: 2 })
    expect(await run('slowlog.get')).toEqual({ entries: [], total: 0 })
  })

  it('note nothing that takes 10 ms', async () => {
    const { run } = await withSlow(1, 10)
    expect(await run('slowlog.get')).toMatchObject({ total: 0 })
  })

  it('keep 128', async () => {
    const { run } = await withSlow(129, 11)
    const { entries, total } = await run('slowlog.get', { count: 10_000 })
    expect([total, entries.length, entries.at(-1)?.id]).toEqual([128, 128, 2])
  })
})

describe('info, memory.usage and client.list', () => {
  it('tell facts by section', async () => {
    const { run, broker } = await openBroker()
    broker.connect(testSession())
    await run('kv.get', { key: 'k' })
    const { sections } = await run('info')
    expect(Object.keys(sections)).toEqual(['server', 'memory', 'stats', 'replication', 'keyspace'])
    expect(sections.stats).toMatchObject({ connected_clients: 1, keyspace_misses: 1, total_commands: 2 })
    expect((await run('info', { section: 'server' })).sections).toEqual({
      server: { version: '1.2.3', uptime_secs: 0, engine: 'embedded', durability: 'always' },
    })
  })

  it('tell bytes in two ways, 0 for a missing key', async () => {
    const { run } = await openBroker()
    expect(await run('memory.usage', { key: 'k' })).toEqual({ key: 'k', bytes: 0, human: '0B' })
    await run('kv.set', { key: 'k', value: 'x'.repeat(2000) })
    const { bytes, human } = await run('memory.usage', { key: 'k' })
    expect(bytes).toBeGreaterThan(2000)
    expect(human).toBe(`${(bytes / 1024).toFixed(1)}KB`)
  })

  it('list WebSockets while they are open', async () => {
    const { run, broker, environment } = await openBroker()
    const session = testSession()
    broker.connect(session)
    await run('pubsub.subscribe', { topics: ['a', 'b'] }, { session })
    await run('stream.subscribe', { room: 'r' }, { session })
    await environment.advance(5000)
    expect(await run('client.list')).toEqual({
      clients: [{ id: session.id, addr: '127.0.0.1', age: 5, subscriptions: 3 }],
      count: 1,
    })
    session.end()
    expect(await run('client.list')).toEqual({ clients: [], count: 0 })
  })
})

describe('replication.*', () => {
  it('tell of a master and its replicas', async () => {
    const { run, engine } = await openBroker()
    expect(await run('replication.status')).toEqual({ role: 'master', current_offset: 12, replicas: [] })
    const replicas = [{ id: 'r1', offset: 11, lagMs: 5, status: 'lagging' }]
    Object.assign(engine.replication, { status: async () => ({ role: 'master', offset: 12, replicas }) })
    expect((await run('replication.status')).replicas).toEqual([{ id: 'r1', offset: 11, lag_ms: 5, status: 'lagging' }])
  })

  it('tell of a replica', async () => {
    const { run, engine } = await openBroker()
    const status = { role: 'replica', masterHost: 'h:1', masterOffset: 12, localOffset: 10, status: 'lagging' }
    Object.assign(engine.replication, { status: async () => ({ ...status, lastSyncMs: 0 }) })
    expect(await run('replication.status')).toEqual({
      role: 'replica',
      master_host: 'h:1',
      master_offset: 12,
      local_offset: 10,
      lag_entries: 2,
      status: 'lagging',
      last_sync: '1970-01-01T00:00:00.000Z',
    })
  })

  it('promote and resync where there is something to', async () => {
    const { run, engine } = await openBroker()
    expect(await codeOf(run('replication.promote', { force: true }))).toBe('replication_conflict')
    expect(await codeOf(run('replication.resync'))).toBe('replication_conflict')
    const forced: boolean[] = []
    Object.assign(engine.replication, { promote: async (force: boolean) => void forced.push(force) })
    expect(await run('replication.promote', { force: true })).toEqual({ success: true, role: 'master' })
    expect(forced).toEqual([true])
  })
})

describe('counts for the metrics', () => {
  it('are by component and operation, of commands that ran', async () => {
    const { run, broker } = await openBroker()
    await run('kv.get', { key: 'k' })
    await run('kv.get', { key: 'k' })
    await run('info')
    await codeOf(run('kv.get', {}))
    expect(broker.commandCounts()).toEqual([
      { component: 'kv', operation: 'get', count: 2 },
      { component: 'server', operation: 'info', count: 1 },
    ])
  })
})
