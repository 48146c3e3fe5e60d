import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../src/contract/mod.ts'
import { codeOf } from '../support/open-broker.ts'
import { testSession } from '../support/test-session.ts'
import { openTenants, tenant } from './fixtures.ts'

const everyone = ['', 'a', 'b'] as const

/** Lets what is carried between sessions arrive. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('a namespace', () => {
  it('has names of its own in every family', async () => {
    const { as } = await openTenants()
    for (const who of everyone) {
      const run = as(who)
      await run('kv.set', { key: 'string', value: `of ${who}` })
      await run('hash.set', { key: 'hash', field: 'f', value: who })
      await run('list.rpush', { key: 'list', values: [who] })
      await run('set.add', { key: 'set', members: [who] })
      await run('sortedset.zadd', { key: 'zset', member: `m${who}`, score: 1 })
      await run('bitmap.setbit', { key: 'bits', offset: who.length, value: 1 })
      await run('hyperloglog.pfadd', { key: 'hll', elements: [`x${who}`] })
      await run('queue.publish', { queue: 'q', message: who })
      await run('stream.publish', { room: 'r', event: 'e', data: who })
    }
    for (const who of everyone) {
      const run = as(who)
      expect(await run('kv.get', { key: 'string' })).toMatchObject({ value: `of ${who}` })
      expect(await run('hash.getall', { key: 'hash' })).toMatchObject({ fields: { f: who } })
      expect(await run('list.range', { key: 'list', start: 0, stop: -1 })).toMatchObject({ values: [who] })
      expect(await run('set.members', { key: 'set' })).toMatchObject({ members: [who] })
      expect(await run('sortedset.zcard', { key: 'zset' })).toMatchObject({ count: 1 })
      expect(await run('queue.stats', { queue: 'q' })).toMatchObject({ depth: 1 })
      expect(await run('queue.consume', { queue: 'q' })).toMatchObject({ message: who })
      expect(await run('stream.history', { room: 'r' })).toMatchObject({ events: [{ data: who, offset: 0 }] })
      expect(await run('kv.dbsize')).toEqual({ size: 7 })
    }
  })

  it('lists what it has under the names that it gave, and nothing else', async () => {
    const { as } = await openTenants()
    for (const who of everyone) {
      for (const key of ['k1', 'k2', '\0odd'].slice(0, who === '' ? 2 : 3)) await as(who)('kv.set', { key, value: 1 })
      await as(who)('queue.create', { queue: `q${who}` })
      await as(who)('stream.create', { room: `r${who}` })
    }
    for (const who of everyone) {
      const run = as(who)
      const keys = who === '' ? ['k1', 'k2'] : ['\0odd', 'k1', 'k2']
      expect(await run('kv.scan', { prefix: '', count: 100 })).toMatchObject({ keys, has_more: false })
      expect(await run('kv.keys', { pattern: 'k*' })).toMatchObject({ keys: ['k1', 'k2'] })
      expect(keys).toContain((await run('key.randomkey')).key)
      expect(await run('queue.list')).toEqual({ queues: [`q${who}`] })
      expect(await run('stream.rooms')).toMatchObject({ rooms: [`r${who}`] })
      expect(await run('list.stats')).toMatchObject({ total_keys: 0 })
    }
  })

  it('gives every one of its keys at random, and none of another', async () => {
    const { as } = await openTenants()
    for (const who of everyone) for (const n of [1, 2, 3]) await as(who)('kv.set', { key: `${who}${n}`, value: 1 })
    for (const who of everyone) {
      const seen = new Set<string | null>()
      for (let k = 0; k < 200; k++) seen.add((await as(who)('key.randomkey')).key)
      expect([...seen].sort()).toEqual([1, 2, 3].map((n) => `${who}${n}`))
    }
  })

  it('pages through its keys with a cursor that leads nowhere else', async () => {
    const { as } = await openTenants()
    for (const who of everyone) for (const n of [1, 2, 3]) await as(who)('kv.set', { key: `k${n}`, value: 1 })
    const first = await as('a')('kv.scan', { prefix: '', count: 2 })
    expect(first.keys).toEqual(['k1', 'k2'])
    expect(await as('a')('kv.scan', { prefix: '', count: 2, cursor: first.cursor })).toMatchObject({ keys: ['k3'] })
    const strayed = await as('b')('kv.scan', { prefix: '', count: 9, cursor: first.cursor })
    expect(strayed.keys).toEqual(['k1', 'k2', 'k3'])
    const back = await as('')('kv.scan', { prefix: '', count: 2 })
    expect((await as('a')('kv.scan', { prefix: '', count: 9, cursor: back.cursor })).keys).toEqual([])
  })

  it.each(everyone)('is emptied alone (%s)', async (emptied) => {
    const { as } = await openTenants()
    for (const who of everyone) {
      await as(who)('kv.set', { key: 'k', value: 1 })
      await as(who)('kv.set', { key: 'l', value: 1 })
    }
    expect(await as(emptied)('kv.flushall')).toEqual({ flushed: 2 })
    for (const who of everyone) expect(await as(who)('kv.dbsize')).toEqual({ size: who === emptied ? 0 : 2 })
  })

  it('is not told of its prefix when something fails', async () => {
    const { send, as } = await openTenants()
    await as('a')('kv.set', { key: 'k', value: 1 })
    for (const [command, payload] of [
      ['list.rpush', { key: 'k', values: [1] }],
      ['queue.stats', { queue: 'nowhere' }],
      ['stream.stats', { room: 'nowhere' }],
      ['key.rename', { source: 'nowhere', destination: 'l' }],
    ] as const) {
      const { body } = await send({ command, payload }, { caller: tenant('a') })
      expect(body).toMatchObject({ status: 'error' })
      expect(JSON.stringify(body)).not.toContain('\\u0000')
      expect(JSON.stringify(body)).toMatch(/"(key|queue|room)":"(k|nowhere)"/)
    }
  })

  it('has transactions that see and change only what is its own', async () => {
    const { as } = await openTenants()
    const [a, b] = [as('a'), as('b')]
    await a('transaction.watch', { client_id: 'c', keys: ['n'] })
    await a('transaction.multi', { client_id: 'c' })
    await a('kv.incr', { key: 'n', client_id: 'c' })
    await a('kv.del', { keys: ['n2'], client_id: 'c' })
    await b('kv.set', { key: 'n', value: 7 })
    expect(await a('transaction.exec', { client_id: 'c' })).toMatchObject({ results: [{ value: 1 }, { deleted: 0 }] })
    expect(await b('kv.get', { key: 'n' })).toMatchObject({ value: 7 })
    await a('transaction.watch', { client_id: 'c', keys: ['n'] })
    await a('transaction.multi', { client_id: 'c' })
    await a('kv.set', { key: 'n', value: 1 })
    expect(await a('transaction.exec', { client_id: 'c' })).toMatchObject({ aborted: true })
  })
})

describe('the common namespace', () => {
  it.each<[CommandName, object]>([
    ['kv.get', { key: '\0a\0k' }],
    ['kv.mget', { keys: ['k', '\0a\0k'] }],
    ['kv.set', { key: '\0a\0k', value: 1 }],
    ['kv.mset', { pairs: [{ key: '\0a\0k', value: 1 }] }],
    ['kv.del', { keys: ['\0a\0k'] }],
    ['kv.scan', { prefix: '\0' }],
    ['kv.keys', { pattern: '\0*' }],
    ['key.copy', { source: '\0a\0k', destination: 'mine' }],
    ['key.rename', { source: '\0a\0k', destination: 'mine' }],
    ['set.union', { keys: ['\0a\0k'] }],
    ['transaction.watch', { keys: ['\0a\0k'], client_id: 'c' }],
    ['queue.consume', { queue: '\0a\0q' }],
    ['stream.history', { room: '\0a\0r' }],
    ['pubsub.publish', { topic: '\0a\0t', message: 1 }],
  ])('reaches no name of another: %s', async (name, payload) => {
    const { as } = await openTenants()
    await as('a')('kv.set', { key: 'k', value: 1 })
    expect(await codeOf(as('')(name, payload))).toBe('invalid_payload')
    expect(await as('a')('kv.get', { key: 'k' })).toMatchObject({ value: 1 })
  })
})

describe('what is sent to sessions', () => {
  it('stays in its namespace, topics with wildcards too', async () => {
    const { as } = await openTenants()
    const sessions = { '': testSession(), a: testSession(), b: testSession() }
    for (const who of everyone) {
      await as(who, sessions[who])('pubsub.subscribe', { topics: ['#'] })
      await as(who, sessions[who])('pubsub.subscribe', { topics: ['*.x'] })
    }
    for (const who of everyone) {
      const published = await as(who)('pubsub.publish', { topic: 't.x', message: `of ${who}` })
      expect(published).toMatchObject({ subscribers_matched: 1, topic: 't.x' })
    }
    for (const who of everyone) {
      const received = sessions[who].received()
      expect(received).toHaveLength(1)
      expect(received[0]).toMatchObject({ topic: 't.x', message: `of ${who}` })
      expect(await as(who)('pubsub.topics')).toMatchObject({ topics: ['#', '*.x'] })
    }
  })

  it('comes from another node to the namespace of its topic only', async () => {
    const { as, engine } = await openTenants()
    const [a, b] = [testSession(), testSession()]
    await as('a', a)('pubsub.subscribe', { topics: ['t'] })
    await as('b', b)('pubsub.subscribe', { topics: ['t'] })
    engine.arrive({ messageId: 'm', topic: '\0a\0t', message: 1, metadata: {}, atMs: 0 })
    engine.arrive({ messageId: 'n', topic: '\0unknown\0t', message: 1, metadata: {}, atMs: 0 })
    expect(a.received()).toMatchObject([{ topic: 't', message: 1 }])
    expect(b.received()).toEqual([])
  })

  it('is of the room of its own namespace', async () => {
    const { as, environment } = await openTenants()
    const sessions = { '': testSession(), a: testSession(), b: testSession() }
    for (const who of everyone) await as(who, sessions[who])('stream.subscribe', { room: 'r' })
    await environment.advance(1)
    for (const who of everyone) await as(who)('stream.publish', { room: 'r', event: 'e', data: `of ${who}` })
    await settle()
    for (const who of everyone) {
      const received = sessions[who].received()
      expect(received).toHaveLength(1)
      expect(received[0]).toMatchObject({ room: 'r', data: `of ${who}` })
    }
  })

  it('and who is there: a namespace knows its own sessions', async () => {
    const { as, broker } = await openTenants()
    const [a, b] = [testSession(), testSession()]
    for (const session of [a, b]) broker.connect(session)
    await as('a', a)('kv.dbsize')
    await as('b', b)('kv.dbsize')
    await as('a', a)('kv.dbsize')
    expect(await as('a')('client.list')).toMatchObject({ count: 1, clients: [{ id: a.id }] })
    expect(await as('')('client.list')).toMatchObject({ count: 2 })
    a.end()
    expect(await as('a')('client.list')).toMatchObject({ count: 0 })
  })
})

describe('figures', () => {
  it('are those of the namespace; the common one has those of the server', async () => {
    const { as, broker } = await openTenants()
    await as('a')('kv.set', { key: 'k', value: 1 })
    await as('a')('kv.get', { key: 'k' })
    await as('a')('queue.publish', { queue: 'q', message: 1 })
    await as('b')('kv.set', { key: 'k', value: 1 })
    expect(await as('a')('kv.stats')).toMatchObject({ total_keys: 1, operations: { gets: 1, sets: 1, hits: 1 } })
    expect(await as('a')('admin.stats')).toMatchObject({ queues: { total_queues: 1, total_messages: 1 } })
    expect(await as('b')('admin.stats')).toMatchObject({ queues: { total_queues: 0, total_messages: 0 } })
    expect(await as('')('kv.stats')).toMatchObject({ total_keys: 2, operations: { gets: 1, sets: 2, hits: 1 } })
    const sets = broker.commandCounts().find(({ component, operation }) => component === 'kv' && operation === 'set')
    expect(sets?.count).toBe(2)
  })

  it.each(['admin.shutdown', 'admin.config', 'replication.promote', 'replication.resync'] as const)(
    'and %s are for those without a plan only',
    async (name) => {
      const { as } = await openTenants()
      expect(await codeOf(as('a')(name))).toBe('forbidden')
      expect(await codeOf(as('')(name))).not.toBe('forbidden')
    },
  )
})
